using System.Globalization;
using System.Text.RegularExpressions;

namespace Gradus.Sources.Files;

/// <summary>One of the publishers' series of files: how to recognise a file of it, and how to cite it.</summary>
/// <param name="Key">As tables name it: "ipeds/HD".</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Title">What it is, for a reader of <c>datapackage.json</c>.</param>
/// <param name="Address">The publisher's page for it.</param>
/// <param name="Licence">Key of a licence in <see cref="Dataset.Licences"/>.</param>
/// <param name="Pattern">Matches the whole file name, any case; group <c>year</c> is the year in the name.</param>
/// <param name="Yearly">True where one file for each year is read; false where only one file may be there.</param>
/// <param name="Required">True where no dataset can be built without it.</param>
public sealed record SourceKind(
    string Key,
    string Publisher,
    string Title,
    string Address,
    string Licence,
    Regex Pattern,
    bool Yearly,
    bool Required)
{
    /// <summary>End of the name of a CSV file, packed or not.</summary>
    internal const string Packed = @"(\.zip|\.csv|\.csv\.gz|\.csv\.zip)$";

    /// <summary>A series of which one file is read.</summary>
    internal static SourceKind One(
        string key, string publisher, string title, string address, string pattern, bool required = false, string licence = "public-domain") =>
        new(key, publisher, title, address, licence, Name(pattern), Yearly: false, required);

    /// <summary>A pattern of a file's name, any case.</summary>
    internal static Regex Name(string pattern) => new(
        pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromMilliseconds(Patterns.Patience));

    /// <summary>Publisher as figures cite it: "BLS OEWS".</summary>
    public string Cited { get; init; } = Publisher;

    /// <summary>Folder that holds the file, where files of several series have one name; null for any.</summary>
    public string? Folder { get; init; }

    /// <summary>Document as figures cite it, <c>{period}</c> for the period; null for the file's name without its ending.</summary>
    public string? Document { get; init; }

    /// <summary>What a match of the name says about the period; null where it says only a year.</summary>
    public Func<Match, string>? PeriodInName { get; init; }

    /// <summary>The period that a file's name says; null where it says none.</summary>
    public string? PeriodOf(string fileName) => YearOf(fileName) is not { } year ? null
        : PeriodInName is { } say ? say(Pattern.Match(fileName))
        : year.ToString(CultureInfo.InvariantCulture);

    /// <summary>The year in a file's name, four digits; null where the name has none.</summary>
    /// <remarks>Two years of two digits, as in <c>1516_1617</c>, name the later ending year: 2017.</remarks>
    public int? YearOf(string fileName)
    {
        Group year = Pattern.Match(fileName).Groups["year"];
        if (!year.Success)
        {
            return null;
        }

        int number = int.Parse(year.ValueSpan, CultureInfo.InvariantCulture);
        return number < 100 ? 2000 + number : number;
    }
}
