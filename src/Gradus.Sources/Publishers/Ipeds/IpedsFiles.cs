using System.Globalization;
using System.Text.RegularExpressions;
using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers.Ipeds;

/// <summary>What the files of IPEDS share: their publisher, and years in their names.</summary>
internal static class IpedsFiles
{
    public const string Publisher = "National Center for Education Statistics, IPEDS";
    public const string Cited = "NCES IPEDS";

    public static SourceKind Yearly(string key, string title, string pattern, bool required = false) =>
        new(key, Publisher, title, "https://nces.ed.gov/ipeds/datacenter/DataFiles.aspx", "public-domain", SourceKind.Name(pattern + SourceKind.Packed), Yearly: true, required) { Cited = Cited };

    /// <summary>A file named by the year in which the academic year ends.</summary>
    public static string Ending(Match name) => new AcademicYear(YearIn(name)).ToString();

    /// <summary>A file named by the year in which the academic year begins.</summary>
    public static string Beginning(Match name) => new AcademicYear(YearIn(name) + 1).ToString();

    private static int YearIn(Match name) => int.Parse(name.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
}
