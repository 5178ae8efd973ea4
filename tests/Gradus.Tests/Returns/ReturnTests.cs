using Gradus.Returns;

namespace Gradus.Tests.Returns;

public sealed class ReturnTests
{
    private const string Degree = "139755-11.0701";

    /// <summary>Nothing is left to chance.</summary>
    private static readonly (string, double)[] NoSpread =
        [("personal-spread", 0), ("published-median-doubt", 0), ("own-pay-doubt", 0), ("not-finishing", 0), ("lasting-spread", 0), ("stay-chance", 100), ("price", 40_000), ("effect-spread", 0), ("program-part", 0), ("move-chance", 0)];

    public static TheoryData<string> People => [.. Persons.Names];

    [Theory]
    [MemberData(nameof(People))]
    public void WithoutSpread_EveryDrawIsTheMiddle(string person)
    {
        DegreeReturn answer = Answer(person, NoSpread);
        Assert.Equal(answer.Central, answer.Outcome.Median, 0.005);
        Assert.Equal(answer.Central, answer.Outcome.P10, 0.005);
        Assert.Equal(answer.Central, answer.Outcome.P90, 0.005);
        double[] with = YearByYear.Flows(answer.Ground.Basis, answer.Case.Middle, 1, answer.UsesAssistance);
        double[] without = YearByYear.Flows(answer.Ground.Basis, answer.Case.Without, 1, answer.UsesAssistance);
        double sum = 0;
        for (int year = 0; year < with.Length; year++)
        {
            sum += (with[year] - (year < without.Length ? without[year] : 0)) / Math.Pow(1.03, year);
        }

        Assert.Equal(sum, answer.Central, 0.005);
    }

    [Fact]
    public void Answer_IsTheSame_WithOneThreadAndTwo()
    {
        ReturnGround ground = Persons.Ground("mathematics-graduate");
        ReturnGround again = Persons.Ground("mathematics-graduate");
        Assert.Equal(
            ReturnAnswer.Of(ground, Persons.Catalog.FindItem(Degree)!, threads: 1)!.Values,
            ReturnAnswer.Of(again, Persons.Catalog.FindItem(Degree)!, threads: 2)!.Values);
        PersonDraws draws = new(500, 3, ground.Correlation);
        Gradus.Programs.Item[] some = [.. Persons.Catalog.Items.Take(200)];
        Assert.Equal(CatalogReturns.Of(ground, some, draws, 1), CatalogReturns.Of(ground, some, draws, 2));
    }

    [Fact]
    public void AHigherPrice_NeverReturnsMore()
    {
        double last = double.PositiveInfinity;
        foreach (double price in new[] { 0.0, 10_000, 30_000, 60_000, 120_000 })
        {
            double median = Answer("working-engineer", ("price", price)).Outcome.Median;
            Assert.True(median <= last, $"{price}: {median} after {last}");
            last = median;
        }

        Assert.True(last < Answer("working-engineer", ("price", 0)).Outcome.Median - 50_000);
    }

    public static TheoryData<string, string> Cases => new MatrixTheoryData<string, string>(
        ["kept 45,000", "kept 165,000", "left 40,000", "laid off", "from abroad", "working-engineer", "mathematics-graduate", "international-applicant"],
        ["139755-11.0701", Somebody.CheapOnline, "cmu-ms-machine-learning", "georgia-tech-ms-analytics-online"]);

    /// <summary>What is taken lies on the side of the turn on which the headline lies, or the answer says that it lies about there.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void WhereTheAnswerTurns_AgreesWithTheHeadline(string person, string degree)
    {
        Gradus.People.Profile who = person switch
        {
            "kept 45,000" => Somebody.WhoKeepsAJob(45_000),
            "kept 165,000" => Somebody.WhoKeepsAJob(165_000),
            "left 40,000" => Somebody.WhoLeavesAJob(40_000),
            "laid off" => Somebody.WhoWasLaidOff,
            "from abroad" => Somebody.WhoComesFromAbroad(9_000),
            _ => Persons.Profile(person),
        };
        if (ReturnAnswer.Of(Persons.Ground(who), Persons.Catalog.FindItem(degree)!) is not { } answer)
        {
            return;
        }

        Assert.All(answer.Flips.Where(f => f.At is not null && !f.Words.StartsWith("It turns about", StringComparison.Ordinal)), flip =>
        {
            bool above = flip.Words.Contains(" more than ", StringComparison.Ordinal) || flip.Words.Contains(" above ", StringComparison.Ordinal);
            Assert.Equal(answer.Outcome.Median > 0, flip.Now > flip.At == above);
        });
        Assert.DoesNotContain(answer.Flips, f => f.Key == AssumptionKeys.SalaryAfter && f.Words.StartsWith("It turns about", StringComparison.Ordinal));
    }

    [Fact]
    public void PayAfterTheDegree_AtWhichItTurns_IsWorthNothingInTheMiddle()
    {
        DegreeReturn answer = Answer("mathematics-graduate");
        FlipPoint flip = answer.Flips.First(f => f.Key == AssumptionKeys.SalaryAfter);
        double times = flip.At!.Value / flip.Now;
        Assert.NotEqual(1, times, 2);
        PayAfter pay = answer.Case.Pay.Times(times);
        Assert.Equal(answer.Case.Pay.Staying(2, 1) * times, pay.Staying(2, 1), 6);
        Assert.Equal(answer.Case.Pay.AtHome(2), pay.AtHome(2));
    }

    [Fact]
    public void AVisa_LimitsPayHere_AndSaysSo()
    {
        DegreeReturn answer = Answer("international-applicant");
        Assert.Equal(36, answer.Visa!.Law.Months);
        Assert.True(answer.Visa.IfStays!.Median > answer.Visa.IfLeaves!.Median);
        Assert.Equal(24_000, answer.Visa.HomePay);
        Assert.Contains(answer.Assumptions, a => a is { Key: "stay-chance", Standing: "assumed" });
        Assert.True(Answer("international-applicant", ("stay-chance", 90)).Outcome.Mean > answer.Outcome.Mean);
    }

    [Fact]
    public void MissingEarnings_WidenTheRange_AndSayWhy()
    {
        DegreeReturn answer = ReturnAnswer.Of(Persons.Ground("working-engineer"), Persons.Catalog.FindItem("132903-14.2701")!)!;
        Assert.Equal(PayBasis.Estimated, answer.Case.Level.Basis);
        Assert.True(answer.Case.Level.Around.High / answer.Case.Level.Around.Low > 1.2);
        Assert.Contains(answer.Notes, n => n.StartsWith("Pay of its graduates is an estimate", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("discont-rate", 3, "Did you mean discount-rate?")]
    [InlineData("discount-rate", 99, "give 0 to 25")]
    [InlineData("horizon-years", 0, "give 1 to 50")]
    [InlineData("salary", -1, "give 0 to 2,000,000")]
    public void WrongAssumptions_AreRefused(string key, double value, string says) =>
        Assert.Contains(says, Assert.Throws<InputException>(() => Persons.Ground("working-engineer", (key, value))).Message, StringComparison.Ordinal);

    [Fact]
    public void Selector_IsTheSortedAnswer()
    {
        var selector = new OutcomeSelector();
        var random = new PersonDraws(3001, 5, 0.5);
        foreach (double[] values in new[] { random.With, [.. random.With.Select(Math.Exp)], [1, 2, 3], [5, 5, 5, 5], [.. random.Price.Select(p => Math.Round(p * 3))] })
        {
            Outcome sorted = Outcome.Of(values);
            Outcome quick = selector.Of(values);
            Assert.Equal(sorted.Median, quick.Median, 1e-12);
            Assert.Equal(sorted.P10, quick.P10, 1e-12);
            Assert.Equal(sorted.P90, quick.P90, 1e-12);
            Assert.Equal(sorted.Mean, quick.Mean, 1e-9);
            Assert.Equal(sorted.ChanceOfLoss, quick.ChanceOfLoss);
        }
    }

    private static DegreeReturn Answer(string person, params (string, double)[] given) =>
        ReturnAnswer.Of(Persons.Ground(person, given), Persons.Catalog.FindItem(Degree)!)!;
}
