using System.Globalization;
using System.Text.RegularExpressions;
using Gradus.Returns;

namespace Gradus.Tests.Returns;

/// <summary>Every figure of <c>docs/explanation/worked-returns.md</c>, which was worked out apart from this program.</summary>
public sealed partial class WorkedReturnsTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(SourceFiles.Repository, "docs", "explanation", "worked-returns.md"));

    public static TheoryData<string> People => [.. Persons.Names];

    [Theory]
    [MemberData(nameof(People))]
    public void TheProgram_GivesThePagesFigures_ToTheCent(string person)
    {
        string section = Page.Split("\n## ").Single(s => s.Contains($"examples/{person}.yaml", StringComparison.Ordinal));
        (string Key, double Value)[] given = [.. Setting().Matches(section).Select(m => (m.Groups["key"].Value, Number(m.Groups["value"].Value)))];
        Assert.True(given.Length >= 8);
        var ground = ReturnGround.Of(Persons.Catalog, Persons.Profile(person), Rules.Shipped.Rules, new ReturnSettings
        {
            Given = given.ToDictionary(g => g.Key, g => g.Value),
            Plan = RepaymentPlan.Assistance,
            Draws = 100,
        });
        string id = Command().Match(section).Groups["id"].Value;
        DegreeReturn answer = ReturnAnswer.Of(ground, Persons.Catalog.FindItem(id)!)!;
        double[] with = YearByYear.Flows(ground.Basis, answer.Case.Middle, 1, assistance: true);
        double[] without = YearByYear.Flows(ground.Basis, answer.Case.Without, 1, assistance: true);
        double[][] rows = [.. section.Split('\n').Where(l => Row().IsMatch(l)).Select(l => l.Trim('|', ' ').Split('|').Select(Number).ToArray())];
        Assert.True(rows.Length >= 20);
        foreach (double[] row in rows)
        {
            int year = (int)row[0] - 1;
            double other = year < without.Length ? without[year] : 0;
            Assert.Equal(row[1], year < ground.Basis.Horizon ? answer.Case.Middle.Pay(year, 1) : 0, 0.006);
            Assert.Equal(row[2] - row[3] - row[4], with[year], 0.016);
            Assert.Equal(row[5], other, 0.006);
            Assert.Equal(row[6], with[year] - other, 0.006);
            Assert.Equal(row[7], (with[year] - other) * ground.Basis.Discount(year), 0.006);
        }

        double total = Number(Total().Match(section).Groups["total"].Value);
        Assert.Equal(total, Math.Round(answer.Central, 2), 0.001);
        Assert.Equal(total, Math.Round(answer.Outcome.Median, 2), 0.011);
        Assert.Equal(total, rows.Sum(r => r[7]), 0.2);
    }

    private static double Number(string text) => double.Parse(text.Trim(), NumberStyles.Number, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"--set (?<key>[a-z0-9-]+)=(?<value>[0-9.-]+)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Setting();

    [GeneratedRegex(@"gradus return (?<id>[^ ]+) --profile", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Command();

    [GeneratedRegex(@"^\| [0-9]+ \|", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Row();

    [GeneratedRegex(@"Net present value: \*\*(?<total>[-0-9.,]+)\*\*", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Total();
}
