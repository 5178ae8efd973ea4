using System.Globalization;
using Gradus.App.Figures;
using Gradus.App.Verbs.Find;
using Gradus.Catalogs;
using Gradus.Programs;

namespace Gradus.App.Verbs.Outside;

/// <summary>What somebody sent with the form of a list from outside. Nothing of it is kept unless they say so.</summary>
/// <param name="Name">What they call it.</param>
/// <param name="Text">The table as pasted.</param>
/// <param name="List">What was read; null where nothing could be.</param>
/// <param name="Problem">Why it cannot count; null where it can.</param>
internal sealed record OutsideForm(string Name, string Text, OutsideList? List, string? Problem)
{
    /// <summary>Longest text that the form takes; the command line takes files of 1 MB.</summary>
    public const int LongestText = 100_000;

    /// <summary>What the row's field holds where nothing that it may be is meant.</summary>
    public const string Neither = "none";

    public static OutsideForm Empty { get; } = new(OutsideQuestion.NamePart.Usual!, "", null, null);

    /// <summary>Name of the field that says what a row means.</summary>
    public static string FieldOf(SchoolRow row) => string.Create(CultureInfo.InvariantCulture, $"row-{row.Row}");

    /// <summary>Reads the form; what cannot be used is said.</summary>
    public static OutsideForm Read(IFormCollection form, Catalog catalog)
    {
        string text = form["list"].LastOrDefault() ?? "";
        string name = form["name"].LastOrDefault()?.Trim() is { Length: > 0 } given ? given : Empty.Name;
        if (name.Length > OutsideQuestion.LongestName)
        {
            return new OutsideForm(Empty.Name, text, null, string.Create(CultureInfo.InvariantCulture, $"The name has {name.Length} characters; give at most {OutsideQuestion.LongestName}."));
        }

        if (text.Length > LongestText)
        {
            return new OutsideForm(name, "", null, string.Create(CultureInfo.InvariantCulture, $"The list is {text.Length:#,0} characters long; at most {LongestText:#,0} are read here."));
        }

        if (text.Trim().Length == 0)
        {
            return new OutsideForm(name, "", null, "Paste a list first.");
        }

        try
        {
            var list = OutsideList.Of(SchoolList.ParseNumbered("The list", text), OutsideQuestion.KeyOf(name), name, name, catalog, row => Said(form, row));
            return new OutsideForm(name, text, list, list.Useless is { } why ? Written.Capital(why.Allowed) + "." : null);
        }
        catch (InputException refused)
        {
            return new OutsideForm(name, text, null, refused.Message);
        }
    }

    /// <summary>The row with what the reader says that it means, of which only what it may mean is taken; null where they say nothing.</summary>
    private static SchoolRow? Said(IFormCollection form, OutsideRow row)
    {
        string said = form[FieldOf(row.Match.Row)].LastOrDefault() ?? "";
        return said == Neither ? row.Match.Row with { Number = "" }
            : row.Match.Items.Any((Item item) => row.IdOf(item) == said) ? row.Match.Row with { Id = said }
            : null;
    }
}
