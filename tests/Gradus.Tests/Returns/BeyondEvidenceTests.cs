using Gradus.App.Verbs.Return;
using Gradus.People;
using Gradus.Returns;

namespace Gradus.Tests.Returns;

/// <summary>Pay far above that of a degree's graduates lies beyond what the studies speak of: headline and short answer say so, and others are not told it.</summary>
public sealed class BeyondEvidenceTests
{
    private const string Degree = "georgia-tech-ms-analytics-online";

    [Theory]
    [InlineData(60_000, false)]
    [InlineData(95_000, false)]
    [InlineData(300_000, true)]
    [InlineData(600_000, true)]
    public void PayFarAboveTheGraduates_IsSaidInHeadlineAndShortAnswer(int salary, bool isBeyond)
    {
        DegreeReturn answer = Return(Kept(salary));
        Assert.Equal(isBeyond, BeyondEvidence.Of(answer.Case, answer.Ground) is not null);
        Assert.Equal(isBeyond, ReturnSummary.Headline(answer).Contains("The studies speak of people who earn less", StringComparison.Ordinal));
        Assert.Equal(isBeyond, ReturnSummary.Short(answer).Contains("nobody has measured", StringComparison.Ordinal));
    }

    [Fact]
    public void WithAFigureOfOnesOwnForPayAfterwards_NothingIsSaid() =>
        Assert.DoesNotContain("The studies speak", ReturnSummary.Headline(Return(Kept(400_000), (AssumptionKeys.SalaryAfter, 500_000))), StringComparison.Ordinal);

    [Fact]
    public void SentencesOfBreakingEven_AreSentences_AtEveryEnd()
    {
        Profile[] people =
        [
            Kept(20_000), Kept(600_000), Kept(95_000) with { Job = Kept(95_000).Job with { YearsToRetirement = 1 } }, Kept(95_000) with { Job = Kept(95_000).Job with { YearsToRetirement = 0 } },
            Kept(95_000) with { Assumptions = new OwnAssumptions { HorizonYears = 1 } }, Kept(95_000) with { Budget = new Budget { Scholarships = [new Scholarship { Amount = 90_000, Per = ScholarshipBasis.Year, Kind = AidKind.Cash }] } },
            Kept(40_000) with { Study = new Study { Modality = [StudyMode.Campus], Pace = Pace.FullTime } },
        ];
        Assert.All(people, person =>
        {
            DegreeReturn answer = Return(person);
            string said = ReturnSummary.BreakEven(answer);
            Assert.EndsWith(".", said, StringComparison.Ordinal);
            Assert.DoesNotContain(" 1 years", said + ReturnSummary.Headline(answer), StringComparison.Ordinal);
            Assert.DoesNotContain("-$0", ReturnSummary.Headline(answer), StringComparison.Ordinal);
            Assert.DoesNotContain("add $0", ReturnSummary.Headline(answer) + ReturnSummary.Short(answer), StringComparison.Ordinal);
            Assert.DoesNotContain("cost you $0", ReturnSummary.Headline(answer), StringComparison.Ordinal);
            Assert.DoesNotContain("between -$", ReturnSummary.Headline(answer) is var line && answer.Outcome.P90 < -100 ? line : "", StringComparison.Ordinal);
        });
    }

    private static Profile Kept(int salary) => new()
    {
        Start = new Term(Season.Fall, 2027),
        Residency = new Residency { State = "GA", Citizenship = Citizenship.UsCitizen },
        Job = new Job { Salary = salary, KeepWorking = true },
        Study = new Study { Modality = [StudyMode.Online], Pace = Pace.PartTime },
        Budget = new Budget { Savings = 40_000 },
    };

    private static DegreeReturn Return(Profile person, params (string Key, double Value)[] given)
    {
        ReturnGround ground = ReturnGround.Of(Persons.Catalog, person, Gradus.Tests.Rules.Shipped.Rules, new ReturnSettings { Draws = 300, Given = given.ToDictionary(g => g.Key, g => g.Value) });
        return ReturnAnswer.Of(ground, Persons.Catalog.FindItem(Degree)!)!;
    }
}
