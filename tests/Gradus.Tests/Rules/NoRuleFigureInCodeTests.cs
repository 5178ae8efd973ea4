using System.Globalization;
using System.Text.RegularExpressions;
using Gradus.Rules;

namespace Gradus.Tests.Rules;

/// <summary>Facts live in <c>data/rules</c>: the code that computes with them holds no figure of theirs.</summary>
public sealed class NoRuleFigureInCodeTests
{
    /// <summary>Arithmetic and the calendar: nothing, one, two digits of cents, months, percent, days of a year.</summary>
    private static readonly decimal[] Universal = [0, 1, 2, 12, 100, 365];

    private static readonly Regex NotCode = new(
        "//[^\n]*|/\\*.*?\\*/|\\$?\"\"\".*?\"\"\"|\\$?@?\"(\\\\.|[^\"\\\\])*\"|'(\\\\.|[^'\\\\])'",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(5));

    private static readonly Regex Literal = new(
        @"(?<![\w.])(?<number>[0-9][0-9_]*(\.[0-9]+)?)[mMdDfFlLuU]*(?![\w])", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));

    [Fact]
    public void Ledgers_Loans_Taxes_AndRules_HoldNoFigureOfARule()
    {
        HashSet<decimal> figures = [.. Shipped.Rules.Rules.SelectMany(r => r.Values).SelectMany(v => Numbers(v.Value)).SelectMany(n => new[] { n, n / 100 })];
        figures.ExceptWith(Universal);
        Assert.Contains(20_500m, figures);
        Assert.Contains(257_500m, figures);
        Assert.Contains(5_250m, figures);
        Assert.Contains(0.062m, figures);
        Assert.All(Literals(), l => Assert.False(figures.Contains(l.Number), $"{l.File} holds {l.Number}, which is a rule's figure; it belongs in data/rules."));
    }

    /// <summary>Stricter: these folders need no other number at all.</summary>
    [Fact]
    public void Ledgers_Loans_Taxes_AndRules_HoldUniversalNumbersOnly() =>
        Assert.All(Literals(), l => Assert.True(Universal.Contains(l.Number), $"{l.File} holds {l.Number}: a fact belongs in data/rules."));

    [Theory]
    [InlineData("decimal cap = 20_500m;", 20500)]
    [InlineData("x * 0.062m", 0.062)]
    [InlineData("Math.Min(x, 257500)", 257500)]
    [InlineData("a / 5250.0", 5250)]
    public void Scan_FindsLiterals(string code, double number) => Assert.Equal((decimal)number, Assert.Single(Scan(code)));

    [Theory]
    [InlineData("// up to 20500")]
    [InlineData("string s = \"20500\";")]
    [InlineData("int a20500 = b;")]
    public void Scan_LeavesCommentsTextsAndNames(string code) => Assert.Empty(Scan(code));

    private static IEnumerable<(string File, decimal Number)> Literals()
    {
        string[] files = [.. new[] { "Ledgers", "Loans", "Taxes", "Rules" }.SelectMany(f =>
            Directory.GetFiles(Path.Combine(SourceFiles.Repository, "src", "Gradus", f), "*.cs", SearchOption.AllDirectories))];
        Assert.True(files.Length > 10);
        return files.SelectMany(f => Scan(File.ReadAllText(f)).Select(n => (Path.GetFileName(f), n)));
    }

    private static IEnumerable<decimal> Scan(string code) => Literal.Matches(NotCode.Replace(code, " "))
        .Select(m => decimal.Parse(m.Groups["number"].Value.Replace("_", "", StringComparison.Ordinal), CultureInfo.InvariantCulture));

    private static IEnumerable<decimal> Numbers(RuleValue value) => value switch
    {
        NumberValue number => [number.Number],
        ScaleValue scale => scale.Scale.Bands.SelectMany(b => new[] { b.UpTo ?? b.Value, b.Value }),
        FilingValue filing => filing.ByStatus.Values.SelectMany(Numbers),
        _ => [],
    };
}
