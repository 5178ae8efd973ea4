using System.Text.RegularExpressions;

namespace Gradus.Tests.Catalogs;

/// <summary>
/// Years of the data live in the dataset: no text in the code and no page types one, or the next edition would be cited as the old one.
/// </summary>
public sealed class NoVintageInCodeTests
{
    /// <summary>Texts with a year that is no vintage, each for its reason.</summary>
    private static readonly Regex[] Allowed =
    [
        Of(@"^https?://"),                                    // addresses of schemas and pages
        Of(@"\(\?<|\[0-9\]"),                                 // patterns of file names
        Of(@"(^|[ ._/(A-Z])(CIP|SOC|Classification of Instructional Programs) ?20(10|18|20)"),          // names of the classifications
        Of(@"^\^?CIPCode"),                                   // and of their files and columns
        Of(@"(fall|calculus|linear-algebra) 20[0-9]{2}"),     // what a person may answer, as an example
        Of(@"such as \\?""?20[0-9]{2}-[0-9]{2}(-[0-9]{2})?|-12, such as 20[0-9]{2}-[0-9]{2}"),  // how a date is written
        Of(@"(Keeney and Raiffa|Hyndman and Fan|Lahdelma and Salminen|Tervonen and Lahdelma) [0-9]{4}"),  // papers
        Of(@"from 1980 to 2100"),                             // bounds
        Of(@"1982-84 = 100"),                                 // the base of an index
        Of(@"^\\u20[0-9]{2}"),                                  // characters by their number
        Of(@"name the year too, as in"),                      // how a term is written, as an example
        Of(@"^20[0-9]{2}-13$"),                               // a month that there is not
        Of(@"null, 2000, 2100"),                              // bounds
        Of(@"IL[0-9]{4}"),                                    // warnings of the compiler
    ];

    private static readonly Regex Year = Of(@"(?<![0-9$=,.\-])(M|[A-Z]+|_)?(19[89]|20[0-4])[0-9](?![0-9])(?!\s*(characters|bytes))");

    private static readonly Regex Strings = Of(@"\$?""""""[\s\S]*?""""""|\$?@?""(\\.|[^""\\])*""");

    private static readonly Regex Comments = Of(@"//[^\n]*|/\*[\s\S]*?\*/|@\*[\s\S]*?\*@");

    [Fact]
    public void NoText_NamesTheYearOfAnEdition() => Assert.All(Texts(), t => Assert.False(
        Year.IsMatch(t.Text) && !Allowed.Any(a => a.IsMatch(t.Text)),
        $"{t.File} types a year of the data: {t.Text.Trim()}. Take it from Catalog.Vintages or from the figure's source."));

    [Theory]
    [InlineData("\"graduates of 2015-16 and 2016-17\"")]
    [InlineData("\"BLS OEWS, May 2025\"")]
    [InlineData("\"national_M2025_dl\"")]
    [InlineData("\"IC2023_AY\"")]
    [InlineData("$\"Growth 2024-34 of {name}\"")]
    public void Scan_FindsAYear(string code) => Assert.Single(Scan(code), text => Year.IsMatch(text));

    [Theory]
    [InlineData("// as in 2024")]
    [InlineData("int x = 2024;")]
    [InlineData("\"--set tuition=2000\"")]
    public void Scan_LeavesOtherNumbers(string code) => Assert.DoesNotContain(Scan(code), text => Year.IsMatch(text));

    private static IEnumerable<(string File, string Text)> Texts()
    {
        string src = Path.Combine(SourceFiles.Repository, "src");
        string[] files = [.. new[] { "*.cs", "*.razor" }
            .SelectMany(kind => Directory.GetFiles(src, kind, SearchOption.AllDirectories))
            .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))];
        Assert.True(files.Length > 300);
        return files.SelectMany(file => (file.EndsWith(".razor", StringComparison.Ordinal) ? Lines(File.ReadAllText(file)) : Scan(File.ReadAllText(file)))
            .Select(text => (Path.GetFileName(file), text)));
    }

    /// <summary>The text literals of C#, without comments.</summary>
    private static IEnumerable<string> Scan(string code)
    {
        string[] literals = [.. Strings.Matches(code).Select(m => m.Value.Trim('$', '"'))];
        string bare = Comments.Replace(code, " ");
        return literals.Where(text => bare.Contains(text, StringComparison.Ordinal));
    }

    /// <summary>A page is text but for its comments.</summary>
    private static IEnumerable<string> Lines(string page) => Comments.Replace(page, " ").Split('\n');

    private static Regex Of(string pattern) => new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(60));
}
