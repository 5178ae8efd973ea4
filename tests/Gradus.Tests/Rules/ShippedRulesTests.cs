using Gradus.People;
using Gradus.Rules;
using Gradus.Tests.Documents;

namespace Gradus.Tests.Rules;

public sealed class ShippedRulesTests
{
    public static TheoryData<string> Ids => [.. Shipped.Rules.Rules.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryValue_HasLawAddressAndWhatWasRead(string id) => Assert.All(Shipped.Rules.Find(id)!.Values, value =>
    {
        Assert.True(value.Source.Reference.Length > 5);
        Assert.StartsWith("https://", value.Source.Address, StringComparison.Ordinal);
        Assert.True(value.Source.Read.Length > 20);
        Assert.InRange(value.From, new DateOnly(1990, 1, 1), Shipped.Rules.AsOf.AddYears(2));
        Assert.False(value.Source is { Authority: Authority.Assumption, Confirmed: true });
    });

    /// <summary>Both sides of each effective date, and of each last day.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Value_ChangesOnItsFirstDay_AndIsCarriedOnAfterItsLast(string id)
    {
        Rule rule = Shipped.Rules.Find(id)!;
        for (int i = 0; i < rule.Values.Count; i++)
        {
            DatedValue value = rule.Values[i];
            Assert.Same(value, rule.At(value.From)!.Dated);
            Assert.False(rule.At(value.From)!.IsAssumedToContinue);
            Assert.Same(i == 0 ? null : rule.Values[i - 1], rule.At(value.From.AddDays(-1))?.Dated);
            if (value.To is { } last)
            {
                Assert.False(rule.At(last)!.IsAssumedToContinue);
                RuleInForce after = rule.At(last.AddDays(1))!;
                Assert.Equal(i == rule.Values.Count - 1, after.IsAssumedToContinue);
                Assert.Same(i == rule.Values.Count - 1 ? value : rule.Values[i + 1], after.Dated);
            }
        }

        DateOnly before = rule.Values[0].From.AddDays(-1);
        InputException error = Assert.Throws<InputException>(() => Shipped.Rules.At(before).Get(id));
        Assert.Contains($"({id}) begin on ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("loan-annual-limit", "2026-07-01", "20,500")]
    [InlineData("loan-aggregate-limit", "2026-06-30", "138,500")]
    [InlineData("loan-aggregate-limit", "2026-07-01", "100,000")]
    [InlineData("loan-lifetime-limit", "2026-07-01", "257,500")]
    [InlineData("loan-grad-plus-open", "2026-06-30", "yes")]
    [InlineData("loan-grad-plus-open", "2026-07-01", "no")]
    [InlineData("loan-interest-rate", "2026-06-30", "7.94")]
    [InlineData("loan-interest-rate", "2026-07-01", "8.07")]
    [InlineData("loan-origination-fee", "2026-09-30", "1.057")]
    [InlineData("loan-origination-fee", "2026-10-01", "1.057")]
    [InlineData("loan-grace-months", "2027-05-15", "6")]
    [InlineData("rap-forgiveness-payments", "2026-07-01", "360")]
    [InlineData("tiered-standard-months", "2026-07-01", "under 25,000: 120, under 50,000: 180, under 100,000: 240, from 100,000: 300")]
    [InlineData("tax-standard-deduction", "2026-12-31", "single: 16,100; married jointly: 32,200; married separately: 16,100; head of household: 24,150")]
    [InlineData("fica-wage-base", "2026-12-31", "184,500")]
    [InlineData("employer-assistance-exclusion", "2026-12-31", "5,250")]
    [InlineData("stem-opt-months", "2026-12-31", "24")]
    [InlineData("opt-unemployment-days", "2026-12-31", "150")]
    [InlineData("h1b-weighted-selection", "2026-02-26", "no")]
    [InlineData("h1b-weighted-selection", "2026-02-27", "yes")]
    public void PublishedFigures_AreWhatTheyAre(string id, string day, string value) =>
        Assert.Equal(value, RuleText.Of(Shipped.On(day).Get(id).Dated.Value));

    [Fact]
    public void StartInFall2027_UsesWhatIsKnown_AndSaysWhatIsAssumed()
    {
        RuleSet fall = Shipped.On("2027-09-01");
        Assert.True(fall.Get("tax-brackets").IsAssumedToContinue);
        Assert.Equal("confirmed, assumed to continue", fall.Get("tax-brackets").Standing);
        Assert.Equal(FigureKind.Assumed, fall.Get("tax-brackets").Kind);
        Assert.True(fall.Get("loan-interest-rate").IsAssumedToContinue);
        Assert.False(fall.Get("loan-annual-limit").IsAssumedToContinue);
        Assert.Equal(FigureKind.Official, fall.Get("loan-annual-limit").Kind);
        Assert.Equal("192,300", RuleText.Of(fall.Get("fica-wage-base").Dated.Value));
        Assert.Equal("unconfirmed", fall.Get("fica-wage-base").Standing);
        Assert.Equal(FigureKind.Assumed, fall.Get("fica-wage-base").Kind);
        Assert.Equal(FigureKind.Assumed, fall.Get("tax-brackets").Derive(12_070, "USD").Kind);
        Assert.Equal(FigureKind.Derived, fall.Get("loan-annual-limit").Derive(18_040, "USD").Kind);
        Assert.Equal("loan-annual-limit", fall.Get("loan-annual-limit").Derive(18_040, "USD").Source!.Column);
    }

    [Fact]
    public void Source_NamesLawAddressRuleAndPeriod()
    {
        Source source = Shipped.On("2026-12-01").Get("tax-standard-deduction").Source;
        Assert.Equal("26 U.S.C. 63(c); Rev. Proc. 2025-32, https://www.irs.gov/pub/irs-drop/rp-25-32.pdf, tax-standard-deduction, 2026-01-01 to 2026-12-31", source.ToString());
    }

    [Fact]
    public void Scenarios_AreOff_AndLabelled()
    {
        RuleSet today = Shipped.Rules.At(Shipped.Rules.AsOf);
        Assert.All(Shipped.Rules.Rules.Where(r => r.Id is "scenario-fixed-stay" or "scenario-opt-restricted"), r =>
        {
            Assert.Equal(new FlagValue(false), today.Get(r.Id).Dated.Value);
            Assert.Equal("unconfirmed", today.Get(r.Id).Standing);
        });
        Assert.Equal((36, 60), Months(WorkAuthorisation.From(today, isStem: true, Gradus.Rules.Scenarios.None)));
        Assert.Equal((12, 60), Months(WorkAuthorisation.From(today, isStem: false, Gradus.Rules.Scenarios.None)));
        Assert.Equal((36, 30), Months(WorkAuthorisation.From(today, isStem: true, new Gradus.Rules.Scenarios(FixedStay: true))));
        Assert.Equal((0, 60), Months(WorkAuthorisation.From(today, isStem: true, new Gradus.Rules.Scenarios(OptRestricted: true))));

        static (int, int) Months(WorkAuthorisation work) => (work.Months, work.GraceDays);
    }

    [Fact]
    public void WrongKind_AndUnknownRule_AreClearErrors()
    {
        RuleReading read = Shipped.On("2026-12-01").Read();
        Assert.Contains("there is no rule 'loan-limit'", Assert.Throws<InputException>(() => read.Number("loan-limit")).Message, StringComparison.Ordinal);
        Assert.Contains("should hold a NumberValue; it holds a FlagValue", Assert.Throws<InputException>(() => read.Number("loan-proration")).Message, StringComparison.Ordinal);
        Assert.Contains("it holds nothing", Assert.Throws<InputException>(() => read.Scale("student-loan-interest-phase-out-start", FilingStatus.MarriedSeparately)).Message, StringComparison.Ordinal);
        Assert.Null(Shipped.On("2026-06-30").Read().NumberIfAny("loan-lifetime-limit"));
    }

    [Fact]
    public void ReferencePage_IsMadeFromTheRules() =>
        ExpectedFile.Check(Path.Combine(SourceFiles.Repository, "docs", "reference", "rules.md"), RuleReference.Write(Shipped.Rules));
}
