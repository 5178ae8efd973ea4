using System.Text.RegularExpressions;
using Gradus.App.Figures;

namespace Gradus.Tests.Documents;

/// <summary>Amounts, shares and days look the same in every answer, because one class writes them.</summary>
public sealed class WrittenTests
{
    private static readonly Regex Format = new(@"\$#,0|MMMM|yyyy-MM-dd|\* 100\)?[^;\n]*"" %""", RegexOptions.None, TimeSpan.FromSeconds(60));

    /// <summary>What reads a month that was given, and the short marks of axes.</summary>
    private static readonly string[] Others = ["LoansParameters.cs", "ChartText.cs"];

    [Fact]
    public void Formats_StandInFigures() => Assert.Empty(
        Directory.EnumerateFiles(Path.Combine(SourceFiles.Repository, "src", "Gradus.App"), "*.*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".razor", StringComparison.Ordinal))
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/Figures/", StringComparison.Ordinal) && !Others.Contains(Path.GetFileName(f)))
            .SelectMany(f => File.ReadLines(f).Where(line => Format.IsMatch(line)).Select(line => $"{Path.GetFileName(f)}: {line.Trim()}")));

    [Fact]
    public void Amounts_AreWrittenOneWay()
    {
        Assert.Equal(["$12,346", "-$5", "$0"], [Written.Dollars(12345.5m), Written.Dollars(-5m), Written.Dollars(0.4)]);
        Assert.Equal(["$12,345.50", "-$0.05"], [Written.Cents(12345.5m), Written.Cents(-0.05m)]);
        Assert.Equal(["24 %", "3.25 %", "24\u00a0%", "89.8"], [Written.Percent(0.24), Written.Percent(0.0325m, "0.##"), Written.PercentUnbroken(0.24), Written.Points(0.898)]);
        Assert.Equal(["2027-08-05", "August 2027"], [Written.Day(new(2027, 8, 5)), Written.Month(new(2027, 8, 5))]);
    }
}
