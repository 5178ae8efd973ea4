using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Gradus.Workspace.Sql;

namespace Gradus.Tests.Documents;

/// <summary>What the page on security says is there: each file that meets a point, each test that shows it, and each point of the standard once.</summary>
public sealed partial class SecurityDocumentTests
{
    private const string Met = "yes";
    private const string Partly = "**partly**";
    private const string NotMet = "**no**";
    private const string Nothing = "nothing to meet";

    private static readonly string[] Page = File.ReadAllLines(Path.Combine(SourceFiles.Repository, "docs", "explanation", "security.md"));

    /// <summary>The points of level 1, by section: the last of each that runs from 1, or those that do not (OWASP ASVS 4.0.3).</summary>
    private static readonly (string Section, int[] Points)[] LevelOne =
    [
        ("2.1", To(12)), ("2.2", To(3)), ("2.3", To(1)), ("2.5", To(6)), ("2.7", To(4)), ("2.8", To(1)),
        ("3.1", To(1)), ("3.2", To(3)), ("3.3", To(2)), ("3.4", To(5)), ("3.7", To(1)),
        ("4.1", [1, 2, 3, 5]), ("4.2", To(2)), ("4.3", To(2)),
        ("5.1", To(5)), ("5.2", To(8)), ("5.3", To(10)), ("5.5", To(4)),
        ("6.2", To(1)), ("7.1", To(2)), ("7.4", To(1)), ("8.2", To(3)), ("8.3", To(4)), ("9.1", To(3)), ("10.3", To(3)), ("11.1", To(5)),
        ("12.1", To(1)), ("12.3", To(5)), ("12.4", To(2)), ("12.5", To(2)), ("12.6", To(1)),
        ("13.1", [1, 3]), ("13.2", To(3)), ("13.3", To(1)), ("14.2", To(3)), ("14.3", [2, 3]), ("14.4", To(7)), ("14.5", To(3)),
    ];

    private static IReadOnlyList<string[]> Rows => [.. Page
        .SkipWhile(l => !l.StartsWith("## OWASP ASVS", StringComparison.Ordinal)).Skip(1).TakeWhile(l => !l.StartsWith("## ", StringComparison.Ordinal))
        .Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Skip(1)
        .Select(l => l.Trim('|').Split('|').Select(c => c.Trim()).ToArray())];

    [Fact]
    public void EveryPointOfLevelOne_StandsOnce()
    {
        string[] points = [.. Rows.SelectMany(r => Points(r[0]))];
        string[] asked = [.. LevelOne.SelectMany(s => s.Points.Select(p => $"{s.Section}.{p}"))];
        Assert.Equal(128, asked.Length);
        Assert.Equal(asked, points);
    }

    [Fact]
    public void EveryRow_NamesWhatMeetsItAndWhatShowsIt_OrSaysThatItIsNotMet() => Assert.All(Rows, row =>
    {
        Assert.Equal(5, row.Length);
        (string[] files, string[] tests) = (Quoted(row[2]), Quoted(row[3]));
        switch (row[1])
        {
            case Met:
                Assert.True(files.Length > 0 && tests.Length > 0 && row[4].Length > 0, row[0]);
                break;
            case Partly:
                Assert.True(files.Length > 0 && row[4].Length > 20, row[0]);
                break;
            case NotMet or Nothing:
                Assert.True(files.Length == 0 && tests.Length == 0 && row[4].Length > 0, row[0]);
                break;
            default:
                Assert.Fail($"{row[0]}: {row[1]}");
                break;
        }
    });

    [Fact]
    public void EveryFileAndTestNamed_IsThere()
    {
        ILookup<string, Type> classes = typeof(SecurityDocumentTests).Assembly.GetTypes().Where(t => t.IsPublic).ToLookup(t => t.Name, StringComparer.Ordinal);
        string[] gone =
        [
            .. Rows.SelectMany(r => Quoted(r[2])).Where(f => !File.Exists(Path.Combine(SourceFiles.Repository, f)) && !File.Exists(Path.Combine(SourceFiles.Repository, "src", f))),
            .. Rows.SelectMany(r => Quoted(r[3])).Where(t => t.Split('.') is not [string name, string method] || !classes[name].Any(type => IsTest(type, method))),

            // Elsewhere on the page a test is a class, named with its folder.
            .. Page.SelectMany(Quoted).Where(q => TestClass().IsMatch(q)).Where(q => !File.Exists(Path.Combine(SourceFiles.Repository, "tests", "Gradus.Tests", q + ".cs"))),
        ];
        Assert.Empty(gone);
        Assert.True(Rows.SelectMany(r => Quoted(r[3])).Count() > 50);
    }

    /// <summary>What is kept, and for how long: each table of either store has its line, and no other has one.</summary>
    [Fact]
    public void EveryTable_HasItsTimeWritten()
    {
        string[] written = [.. File.ReadAllLines(Path.Combine(SourceFiles.Repository, "docs", "explanation", "keeping.md"))
            .SkipWhile(l => l != "## How long").Where(l => l.StartsWith("| `", StringComparison.Ordinal)).SelectMany(l => Quoted(l.Split('|')[1]))];
        string[] made = [.. typeof(MigrationSteps).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("migrations.", StringComparison.Ordinal)).SelectMany(n =>
        {
            using var reader = new StreamReader(typeof(MigrationSteps).Assembly.GetManifestResourceStream(n)!);
            return TableName().Matches(reader.ReadToEnd()).Select(m => m.Groups["name"].Value).ToArray();
        }).Append("form")];
        Assert.Equal(made.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), written.Order(StringComparer.Ordinal));
        Assert.Distinct(written);
    }

    private static int[] To(int last) => [.. Enumerable.Range(1, last)];

    private static bool IsTest(Type type, string method) => type.GetMethods(BindingFlags.Public | BindingFlags.Instance).Any(m => m.Name == method && m.GetCustomAttributes<FactAttribute>().Any());

    private static string[] Quoted(string text) => [.. InQuotes().Matches(text).Select(m => m.Groups["word"].Value)];

    /// <summary>"2.5.1-2.5.4, 2.5.6 coming back" names five.</summary>
    private static IEnumerable<string> Points(string cell)
    {
        foreach (Match part in Point().Matches(cell))
        {
            int first = int.Parse(part.Groups["first"].ValueSpan, CultureInfo.InvariantCulture);
            int last = part.Groups["last"].Success ? int.Parse(part.Groups["last"].ValueSpan, CultureInfo.InvariantCulture) : first;
            for (int number = first; number <= last; number++)
            {
                yield return $"{part.Groups["section"].Value}.{number}";
            }
        }
    }

    [GeneratedRegex(@"(?<section>\d+\.\d+)\.(?<first>\d+)(?:-\d+\.\d+\.(?<last>\d+))?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Point();

    [GeneratedRegex("`(?<word>[^`]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InQuotes();

    [GeneratedRegex("^(?:[A-Z][A-Za-z]*/)+[A-Z][A-Za-z]*(?:Tests|Contract)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TestClass();

    [GeneratedRegex("CREATE TABLE (?<name>[a-z_]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TableName();
}
