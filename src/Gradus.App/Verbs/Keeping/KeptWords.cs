using System.Text.RegularExpressions;
using Gradus.App.Figures;
using Gradus.App.Web;
using Gradus.Catalogs;
using Gradus.Keeping;
using Gradus.Ledgers;
using Gradus.Programs;

namespace Gradus.App.Verbs.Keeping;

/// <summary>What was done to a list, and what could not be, for somebody who reads a page: degrees by their names and figures by their labels.</summary>
public static partial class KeptWords
{
    /// <summary>"dropped MS in Data Science, Eastern University" of "dropped eastern-ms-data-science-online".</summary>
    public static string Named(string words, Catalog catalog) => Key().Replace(words, key => Name(key.Value, catalog));

    /// <summary>Why an act of a page was refused.</summary>
    public static string Refused(InputException error, Catalog catalog) => error.Problem switch
    {
        null => error.Message,
        { Code: ProblemCode.Conflict, Value: { } id } problem when catalog.FindItem(id) is { } item => $"The {problem.Field} of {Named(item)} {problem.Allowed}",
        { Code: ProblemCode.Conflict } problem => Named(PageWords.Say(problem, KeepingQuestions.Track), catalog),
        { Field: "figure" or "set" } => "Give how much as a number, 0 or more: dollars with no more than cents, such as 12000; degrees a year as a whole number.",
        { } problem => PageWords.Say(problem, KeepingQuestions.Track),
    };

    private static string Named(Item item) => $"{item.Title}, {item.Institution.Name}";

    private static string Name(string key, Catalog catalog) => catalog.FindItem(key) is { } item ? Named(item)
        : (LineKey.Find(key)?.Label ?? ToldMeasure.Find(key)?.Label) is { } label ? Written.Lower(label)
        : key;

    [GeneratedRegex("[A-Za-z0-9]+([.-][A-Za-z0-9]+)+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Key();
}
