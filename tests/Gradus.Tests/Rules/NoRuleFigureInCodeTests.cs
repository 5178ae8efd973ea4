using System.Globalization;
using System.Text.RegularExpressions;
using Gradus.Rules;

namespace Gradus.Tests.Rules;

/// <summary>Facts live in <c>data/rules</c>: the code that computes with them holds no figure of theirs.</summary>
public sealed class NoRuleFigureInCodeTests
{
    /// <summary>Arithmetic and the calendar: nothing, one, two digits of cents, months, percent, days of a year.</summary>
    private static readonly decimal[] Universal = [0, 1, 2, 12, 100, 365];

    /// <summary>Places in a distribution.</summary>
    private static readonly decimal[] Percentiles = [0.1m, 0.25m, 0.5m, 0.75m, 0.9m];

    /// <summary>The bounds of what a person may enter.</summary>
    private static readonly string[] Bounds = ["AssumptionKeys.cs"];

    private static readonly Dictionary<string, decimal[]> OfMethod = new(StringComparer.Ordinal)
    {
        ["BeyondEvidence.cs"] = [1.5m],                  // so many times the pay of graduates, the evidence speaks of others: a judgement
        ["DegreeEffect.cs"] = [1000, 200, 5, 4],         // steps of an effect and of its doubt; the year whose pay is looked at; how fast a program's part fades
        ["JobMove.cs"] = [5],                            // the five percentiles of pay that are read
        ["ReturnAnswer.cs"] = [0.95m],                   // within a twentieth, the two readings count as one
        ["DrawnPrice.cs"] = [0.02m],                     // step of a deviation, so that prices of nearly the same doubt share draws
        ["Flips.cs"] = [1000, 8, 0.05m, 10, 120],          // steps of a search, and 1e-8, how near it comes; what is looked at: a twentieth to ten times the pay, up to 120 months
        ["LevelGrid.cs"] = [4, 9],                       // doubles in a vector; 1e-9, the least width of a grid
        ["LoanRun.cs"] = [0.005m],                       // half a cent
        ["OutcomeSelector.cs"] = [2048],                 // buckets
        ["PayLevels.cs"] = [4, 5, 0.9m, 200],             // the years of the Scorecard's later horizons; the share of a range; steps of a doubt
        ["PayPath.cs"] = [10],                           // the years of the projections
        ["PersonDraws.cs"] = [52],                       // bits of a double's fraction
        ["ReturnGround.cs"] = [3],                       // occupations named in a sentence
        ["ReturnSettings.cs"] = [10_000, 200_000],       // draws, and the most
        ["Simulation.cs"] = [10, 200, 40],               // the highest rate looked for; years that are discounted; halvings
        ["StudyPath.cs"] = [11],                         // months rounded up to years
        ["TabulatedReturns.cs"] = [192, 96, 8],          // knots; grids kept
        ["Withouts.cs"] = [15],                          // the smallest sample a median is taken of
    };

    private static readonly Regex NotCode = new(
        "//[^\n]*|/\\*.*?\\*/|\\$?\"\"\".*?\"\"\"|\\$?@?\"(\\\\.|[^\"\\\\])*\"|'(\\\\.|[^'\\\\])'",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(60));

    private static readonly Regex Literal = new(
        @"(?<![\w.])(?<number>[0-9][0-9_]*(\.[0-9]+)?)[mMdDfFlLuU]*(?![\w])", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(60));

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

    /// <summary>The return needs numbers of its own, each for a reason that is no fact of law or pay; any other is refused.</summary>
    [Fact]
    public void Returns_HoldOnlyTheNumbersOfTheirMethod() =>
        Assert.All(Literals("Returns"), l => Assert.True(
            Universal.Contains(l.Number) || Percentiles.Contains(l.Number) || OfMethod.GetValueOrDefault(l.File, []).Contains(l.Number) || Bounds.Contains(l.File),
            $"{l.File} holds {l.Number}: a fact belongs in data/rules; a number of the method is entered here with its reason."));

    [Fact]
    public void EveryNumberOfTheMethod_IsStillThere()
    {
        var there = Literals("Returns").ToLookup(l => l.File, l => l.Number);
        Assert.All(OfMethod, file => Assert.All(file.Value, number => Assert.Contains(number, there[file.Key])));
        Assert.All(Bounds, file => Assert.NotEmpty(there[file]));
    }

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

    private static IEnumerable<(string File, decimal Number)> Literals() => Literals("Ledgers", "Loans", "Taxes", "Rules");

    private static IEnumerable<(string File, decimal Number)> Literals(params string[] folders)
    {
        string[] files = [.. folders.SelectMany(f =>
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
