using System.Globalization;
using System.Text.Json.Nodes;
using Gradus.App.Shell;
using Gradus.Tests.Commands;

namespace Gradus.Tests.Loans;

public sealed class LoansCommandTests
{
    private static readonly JsonSchema Schema = JsonSchema.Read(Path.Combine(SourceFiles.Repository, "docs", "reference", "loans.schema.json"));

    [Theory]
    [InlineData("--balance 60000 --income 85000")]
    [InlineData("--balance 0 --income 0 --plan rap --rate 0")]
    [InlineData("--balance 250000.25 --income 40000 --dependents 3 --income-growth 2.5 --filing joint --start 2027-11 --plan rap")]
    [InlineData("--balance 12000 --income 150000 --filing hoh --plan tiered --monthly")]
    [InlineData("--balance 30000 --income 60000 --filing separate --start 2031-01")]
    public void Json_IsAsItsSchemaSays_AndText_FitsAHundredColumns(string line)
    {
        Said json = Run(line + " --json");
        Assert.Null(Schema.Problem(json.Json));
        Said text = Run(line);
        Assert.Equal((ExitCode.Done, ""), (text.ExitCode, text.Error));
        Assert.All(text.Lines, l => Assert.True(l.Length <= 100 && l == l.TrimEnd(), $"{l.Length} columns: {l}"));
        Assert.Equal(text.Output, Run(line).Output);
    }

    [Theory]
    [InlineData("--balance 60000 --income 95000")]
    [InlineData("--balance 90000 --income 45000 --dependents 2 --public-service")]
    [InlineData("--balance 12000.40 --income 30000 --plan rap --monthly")]
    public void RowsOfEachPlan_AddUpAsTheyAreShown(string line)
    {
        IReadOnlyList<string> lines = Run(line).Lines;
        decimal balance = decimal.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture);
        decimal[] Row(string name) => [.. Amounts(lines.First(l => l.StartsWith(name, StringComparison.Ordinal))[name.Length..])];
        int plans = Row("Total paid").Length;
        for (int p = 0; p < plans; p++)
        {
            Assert.Equal(Row("Total paid")[p], Row("  of it interest")[p] + Row("  of it principal")[p]);
            Assert.Equal(balance, Row("  of it principal")[p] + Row("Principal the Department adds")[p] + Row("Forgiven at the end")[p]);
            Assert.Equal(Row("Take-home pay of a month in the first year")[p], Row("First payment")[p] + Row("  left of that pay")[p]);
        }

        // Paid, interest, principal, what the Department adds, what is left, what is waived.
        decimal left = 0;
        decimal[] sum = new decimal[6];
        foreach (string row in lines.Where(l => l.StartsWith("at first ", StringComparison.Ordinal) || l.StartsWith("in all ", StringComparison.Ordinal) || (Amounts(l).Count() == 6 && char.IsDigit(l[0]))))
        {
            decimal[] cells = [.. Amounts(row)];
            if (row.StartsWith("at first", StringComparison.Ordinal))
            {
                (left, sum) = (cells[0], new decimal[6]);
                Assert.Equal(balance, left);
                continue;
            }

            Assert.Equal(cells[0], cells[1] + cells[2]);
            if (row.StartsWith("in all", StringComparison.Ordinal))
            {
                Assert.Equal(sum[..4], cells[..4]);
                continue;
            }

            left -= cells[2] + cells[3];
            Assert.Equal(left, cells[4]);
            sum = [.. sum.Zip(cells, (a, b) => a + b)];
        }
    }

    [Theory]
    [InlineData("", "State income tax is not counted, about $")]
    [InlineData(" --state CA", "State income tax of CA")]
    [InlineData(" --state Texas", "TX takes no income tax of this pay")]
    public void StateIncomeTax_IsAnAmount_CountedOrNot(string state, string said)
    {
        Said text = Run("--balance 60000 --income 95000" + state);
        Assert.Contains(said, string.Join(' ', text.Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        JsonNode answer = Run("--balance 60000 --income 95000 --json" + state).Json;
        Assert.Equal(((decimal)answer["payAfterTax"]! - (decimal)answer["stateTax"]!) / 12, (decimal)answer["takeHomePerMonth"]!, 2);
        Assert.Equal(state.Length == 0, (decimal)answer["stateTaxNotCounted"]! > 0);
    }

    private static IEnumerable<decimal> Amounts(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(c => c.StartsWith('$') || c.StartsWith("-$", StringComparison.Ordinal))
        .Select(c => decimal.Parse(c.Replace("$", "", StringComparison.Ordinal), CultureInfo.InvariantCulture));

    [Fact]
    public void Json_HoldsTheKnownAnswer_EveryMonth_AndTheRules()
    {
        JsonNode answer = Run("--balance 41000 --income 60000 --plan rap --rate 8 --json").Json;
        JsonNode plan = answer["plans"]![0]!;
        Assert.Equal(250m, (decimal)plan["firstPayment"]!);
        Assert.Equal((int)plan["payments"]!, plan["months"]!.AsArray().Count);
        Assert.Equal("own", (string)answer["rateKind"]!);
        Assert.Equal("2026-12", (string)answer["start"]!);
        JsonNode[] rules = [.. answer["rules"]!.AsArray().Select(r => r!)];
        Assert.Equal(rules.Length, rules.Select(r => (string)r["id"]!).Distinct().Count());
        Assert.Contains(rules, r => (string)r["id"]! == "rap-base-percent" && (bool)r["confirmed"]!);
        Assert.DoesNotContain(rules, r => (string)r["id"]! == "loan-interest-rate");
    }

    [Fact]
    public void Text_SaysWhatIsUnconfirmed_OrAssumedToContinue()
    {
        string now = Run("--balance 60000 --income 85000").Output;
        Assert.Contains("UNCONFIRMED", now, StringComparison.Ordinal);
        Assert.Contains("(assumed)", now, StringComparison.Ordinal);
        string later = Run("--balance 60000 --income 85000 --start 2028-01").Output;
        Assert.Contains("CONFIRMED, ASSUMED TO CONTINUE", later, StringComparison.Ordinal);
        Assert.Contains("Rules used, as known on 2026-11-26", later, StringComparison.Ordinal);
        Assert.Contains("What is forgiven counts as income", Run("--balance 200000 --income 30000 --flat").Output, StringComparison.Ordinal);
    }

    /// <summary>Two children of the assumed age of eight leave after eleven years; the income grows until the payment ends.</summary>
    [Fact]
    public void IncomeGrows_AndChildrenGrowUp_UnlessFlatIsAsked()
    {
        JsonNode plan = Run("--balance 90000 --income 60000 --dependents 2 --plan rap --json").Json["plans"]![0]!;
        JsonNode flat = Run("--balance 90000 --income 60000 --dependents 2 --plan rap --flat --json").Json["plans"]![0]!;
        Assert.Equal(((decimal)flat["firstPayment"]!, 150m), ((decimal)plan["firstPayment"]!, (decimal)plan["firstPayment"]!));
        Assert.Equal((decimal)flat["firstPayment"]!, (decimal)flat["highestPayment"]!);
        Assert.True((decimal)plan["highestPayment"]! > (decimal)flat["highestPayment"]! + 100);
        decimal tenth = (decimal)plan["months"]![(12 * 10) + 11]!["payment"]!, eleventh = (decimal)plan["months"]![12 * 11]!["payment"]!;
        Assert.True(eleventh - tenth > 100, $"{tenth} then {eleventh}");
        string text = Run("--balance 90000 --income 60000 --dependents 2").Output;
        Assert.Contains("growing 3 % a year (assumed)", text.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("grown up after 11 years", text.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("grown up after 15 years", Run("--balance 90000 --income 60000 --dependents 2 --ages 4 12").Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void PublicService_ForgivesAfterTenYears_FreeOfTax()
    {
        JsonNode answer = Run("--balance 120000 --income 50000 --plan rap --flat --public-service --json").Json;
        Assert.Equal((120, false), ((int)answer["plans"]![0]!["payments"]!, (bool)answer["forgivenessTaxed"]!));
        Assert.True((decimal)answer["plans"]![0]!["forgiven"]! > 100_000);
        Assert.Contains("not for an older plan", Run("--balance 120000 --income 50000").Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--income 50000", "--balance")]
    [InlineData("--balance 5000", "--income")]
    [InlineData("--balance -1 --income 5", "--balance -1: give 0 to 1,000,000")]
    [InlineData("--balance 1000001 --income 5", "give 0 to 1,000,000")]
    [InlineData("--balance 10.005 --income 5", "at most two digits of cents")]
    [InlineData("--balance 10 --income -5", "--income -5: give 0 to 10,000,000")]
    [InlineData("--balance ten --income 5", "ten")]
    [InlineData("--balance 10 --income 5 --rate 31", "--rate 31: give 0 to 30")]
    [InlineData("--balance 10 --income 5 --rate -1", "give 0 to 30")]
    [InlineData("--balance 10 --income 5 --dependents 21", "give 0 to 20")]
    [InlineData("--balance 10 --income 5 --income-growth 21", "give -20 to 20")]
    [InlineData("--balance 10 --income 5 --start 2026-13", "such as 2027-07")]
    [InlineData("--balance 10 --income 5 --start soon", "such as 2027-07")]
    [InlineData("--balance 10 --income 5 --start 9999-12", "up to 2060-12")]
    [InlineData("--balance 10 --income 5 --start 2026-06", "begin on 2026-07-01")]
    [InlineData("--balance 10 --income 5 --start 1990-01", "begin on ")]
    [InlineData("--balance 10 --income 5 --plan save", "save")]
    [InlineData("--balance 10 --income 5 --filing widow", "widow")]
    [InlineData("--balance 10 --income 5 --data nowhere", "holds no dataset")]
    public void WrongUse_GetsOneClearError(string line, string expected)
    {
        Said said = Run(line);
        Assert.Equal((ExitCode.WrongUse, ""), (said.ExitCode, said.Output));
        Assert.Contains(expected, said.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said.Error, StringComparison.Ordinal);
    }

    private static Said Run(string line) => GradusProgram.Run(["loans", .. line.Split(' ')]);
}
