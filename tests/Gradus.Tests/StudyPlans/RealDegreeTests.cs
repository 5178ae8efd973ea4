using Gradus.App.Verbs.Plan;
using Gradus.Catalogs;
using Gradus.Degrees;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;
using Gradus.StudyPlans;
using Gradus.Tests.Rules;
using ExamplePeople = Gradus.Tests.Ledgers.People;

namespace Gradus.Tests.StudyPlans;

/// <summary>The degrees whose rules are on record, planned from beginning to end.</summary>
public sealed class RealDegreeTests
{
    private const string MachineLearning = "georgia-tech-ms-computer-science-machine-learning-online";

    private static readonly Catalog Catalog = ExamplePeople.Catalog;

    public static TheoryData<string> Tracks => [.. Catalog.Degrees.Written.Single(d => d.Id == "georgia-tech-omscs").Tracks.Select(t => t.Id)];

    public static TheoryData<string> Planned => [.. Catalog.Programs.Where(p => Catalog.Degrees.Of(p) is { IsFromRecord: true }).Select(p => p.Id)];

    /// <summary>Two courses in falls and springs, one in summers: ten courses take two years, and no less.</summary>
    [Theory]
    [MemberData(nameof(Tracks))]
    public void GeorgiaTechOnline_IsPlannedInSixTerms_OnEveryTrack(string track)
    {
        PlanAnswer answer = Of(MachineLearning, new Profile(), r => new PlanQuestion { Track = r.FindTrack(track) });
        Assert.Equal((PlanStatus.Optimal, 0m), (answer.Plan.Status, answer.Plan.Gap));
        Assert.Equal(6, answer.Plan.Terms.Count);
        Keeps(answer);
    }

    [Fact]
    public void MachineLearning_AsksForItsCore_AndThreeElectives()
    {
        PlanAnswer answer = Of(MachineLearning, new Profile(), _ => new PlanQuestion());
        PlannedCourse[] courses = [.. answer.Plan.Terms.SelectMany(t => t.Courses)];
        Assert.Equal("machine-learning", answer.Ground.Rules.Track.Id);
        Assert.Equal(10, courses.Length);
        Assert.Equal(["CS 6515", "CS 7641"], courses.Where(c => c.IsRequired).Select(c => c.Course.Code).Order(StringComparer.Ordinal));
        Assert.Equal(3, courses.Count(c => c.Fills.Any(g => g.Id == "electives")));
        Assert.Equal(9570, answer.Plan.Cost);
    }

    /// <summary>A single course of 21 hours fits no week of 15, and none takes its place: it stands alone, and that is said.</summary>
    [Fact]
    public void HoursThatARequiredCourseExceeds_ArePassedAlone()
    {
        PlanAnswer answer = Of(MachineLearning, new Profile(), _ => new PlanQuestion { Hours = 15 });
        PlannedTerm[] over = [.. answer.Plan.Over(15)];
        Assert.NotEmpty(over);
        Assert.All(over, t => Assert.True(Assert.Single(t.Courses).IsRequired, t.Term.ToString()));
        Keeps(answer);
    }

    /// <summary>Two courses in one term pay a higher fee than one in each of two, and a summer is cheapest.</summary>
    [Fact]
    public void Cheapest_TakesOneCourseATerm()
    {
        PlanAnswer answer = Of(MachineLearning, new Profile(), _ => new PlanQuestion { Aim = PlanAim.Cheapest });
        Assert.All(answer.Plan.Terms, t => Assert.Single(t.Courses));
        Assert.Equal(PlanStatus.Optimal, answer.Plan.Status);
        Assert.Equal((30 * 236) + answer.Plan.Terms.Sum(t => t.Term.Season == Season.Summer ? 183 : 212), answer.Plan.Cost);
    }

    [Fact]
    public void WishesThatCannotHoldTogether_AreNamed_TheFewest()
    {
        PlanAnswer answer = Of(MachineLearning, new Profile(), _ => new PlanQuestion { Courses = 1, By = new Term(Season.Spring, 2030), Summers = SummerWish.None });
        Assert.Equal(PlanStatus.WishesGivenUp, answer.Plan.Status);
        Assert.NotEmpty(answer.Plan.Terms);
        Assert.Single(answer.Plan.GivenUp);
        Assert.Equal(["by", "courses"], answer.Plan.Conflict.Select(c => c.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void CoursesPassed_Count_AndAreNotPlannedAgain()
    {
        PlanAnswer answer = Of(MachineLearning, new Profile(), _ => new PlanQuestion { Taken = [new SaidCourse("CS 7641", "B"), new SaidCourse("CS 6515", "C"), new SaidCourse("CS 6601", "A")] });
        Assert.DoesNotContain(answer.Plan.Terms.SelectMany(t => t.Courses), c => c.Course.Code is "CS 7641" or "CS 6601");
        Assert.Empty(answer.Audit.Lines[1].Fills);
        Assert.Equal(24, answer.Audit.Missing);
    }

    /// <summary>Algorithms with a C fills no group that asks for a B: it is planned again.</summary>
    [Fact]
    public void RequiredCourseWithTooLowAGrade_IsPlannedAgain()
    {
        PlanAnswer answer = Of(MachineLearning, new Profile(), _ => new PlanQuestion { Taken = [new SaidCourse("CS 6515", "C")] });
        Assert.Equal(PlanStatus.Optimal, answer.Plan.Status);
        Assert.Contains(answer.Plan.Terms.SelectMany(t => t.Courses), c => c.Course.Code == "CS 6515");
    }

    [Fact]
    public void SwitchingTrack_SaysWhatWouldBeLeft()
    {
        PlanAnswer answer = Of(MachineLearning, new Profile(), _ => new PlanQuestion { Taken = [new SaidCourse("CS 6250", "A"), new SaidCourse("CS 6210", "A")] });
        var left = answer.Tracks().ToDictionary(t => t.Track.Id, t => t.Audit, StringComparer.Ordinal);
        Assert.Equal(6, left.Count);
        Assert.Contains("core", left["computing-systems"].Lines[0].Fills.Select(g => g.Id));
        Assert.Contains("free", left["machine-learning"].Lines[0].Fills.Select(g => g.Id));
    }

    [Fact]
    public void DegreesWhoseGroupsAreOnRecord_AreAtLeastTen() => Assert.True(Planned.Count >= 10, $"{Planned.Count}");

    [Theory]
    [MemberData(nameof(Planned))]
    public void DegreeOfWhichOnlyTheGroupsAreOnRecord_IsPlanned(string id)
    {
        PlanAnswer answer = Of(id, new Profile(), _ => new PlanQuestion());
        Assert.Equal(PlanStatus.Optimal, answer.Plan.Status);
        Assert.InRange(answer.Plan.Credits, answer.Ground.Rules.Degree.Credits, answer.Ground.Rules.Degree.Credits + answer.Ground.Rules.UsualCredits);
        Keeps(answer);
    }

    public static TheoryData<string, string> WrittenTracks
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach ((DegreeRules degree, DegreeTrack track) in Catalog.Degrees.Written.Where(d => d.Id != "georgia-tech-omscs").SelectMany(d => d.Tracks, (d, t) => (d, t)))
            {
                all.Add(degree.Id, track.Id);
            }

            return all;
        }
    }

    /// <summary>Degrees whose rules were written down from the groups that their pages state: every track is planned to the credits that the program's page states.</summary>
    [Theory]
    [MemberData(nameof(WrittenTracks))]
    public void WrittenDegree_IsPlannedToItsStatedCredits_OnEveryTrack(string id, string track)
    {
        PlanAnswer answer = Of(id, new Profile(), r => new PlanQuestion { Track = r.FindTrack(track) });
        Assert.Equal(PlanStatus.Optimal, answer.Plan.Status);
        Assert.Equal((decimal)Catalog.FindItem(id)!.Program!.Credits.Value, answer.Ground.Rules.Degree.Credits);
        Assert.Equal(answer.Ground.Rules.Degree.Credits, answer.Plan.Credits);
        Assert.All(answer.Ground.Rules.Degree.Sources, s => Assert.StartsWith("http", s.Page, StringComparison.Ordinal));
        Keeps(answer);
    }

    /// <summary>Where a record is too little to plan by, the answer says what is missing of it.</summary>
    [Theory]
    [InlineData("cmu-ms-machine-learning", "how many credits one has is not on record")]
    [InlineData("cmu-ms-machine-learning-applied-study", "how many credits one has is not on record")]
    [InlineData("uchicago-ms-data-science", "how many credits one has is not on record")]
    [InlineData("dartmouth-ms-computer-science", "how many credits one has is not on record")]
    [InlineData("yale-ms-computer-science", "how many credits one has is not on record")]
    [InlineData("uh-downtown-ms-artificial-intelligence", "come to 31 credits, more than the 30 of the degree")]
    [InlineData("iowa-ms-data-science", "Of \"Core and practicum\" its page says neither how many courses they are nor how many credits")]
    [InlineData("sdstate-ms-data-science", "None of its pages that were read says which groups of courses make it up")]
    [InlineData("139755-11.0701", "not a degree with a page of its own")]
    public void DegreeThatCannotBePlanned_HasItsReason(string id, string reason)
    {
        InputException refused = Assert.Throws<InputException>(() => PlanAnswer.RulesOf(Catalog, Catalog.FindItem(id)!));
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    /// <summary>Of the programs whose record states groups of courses, each is planned or has a reason of its own.</summary>
    [Fact]
    public void ProgramWithGroupsOnRecord_IsPlanned_OrSaysWhyNot() => Assert.All(
        Catalog.Programs.Where(p => p.Coursework.Groups.Count > 0),
        p => Assert.True(Catalog.Degrees.Of(p) is null == (StatedRules.Lacking(p) is not null && Catalog.Degrees.Written.SelectMany(d => d.Tracks).All(t => !t.Programs.Contains(p.Id))), p.Id));

    /// <summary>Where the work ends before the proof, the plan keeps every rule, and the best one lies within the gap that it names.</summary>
    [Fact]
    public void PlanThatIsNotProved_LiesWithinItsGap_OfTheBest()
    {
        PlanAnswer asked = Of(MachineLearning, new Profile(), _ => new PlanQuestion { Aim = PlanAim.Cheapest, Hours = 25, Summers = SummerWish.None });

        // With these hours for courses of which nobody reports any, the work ends before the proof.
        PlanGround ground = asked.Ground with { HoursPerCredit = 3 };
        PlanAnswer proved = asked with { Ground = ground, Plan = PlanSolver.Solve(ground) };
        Assert.Equal((PlanStatus.Optimal, 0m), (proved.Plan.Status, proved.Plan.Gap));
        StudyPlan[] feasible = [.. new[] { 0.1, 0.11, 0.12, 0.13, 0.14, 0.16 }.Select(work => PlanSolver.Solve(proved.Ground, work)).Where(p => p.Status == PlanStatus.Feasible)];
        Assert.NotEmpty(feasible);
        foreach (StudyPlan plan in feasible)
        {
            Assert.True(plan.Gap > 0);
            Assert.InRange(plan.Cost!.Value - proved.Plan.Cost!.Value, 0, plan.Gap!.Value);
            Keeps(proved with { Plan = plan });
            Assert.StartsWith("A cheaper one may exist, by at most $", PlanWords.Sure(PlanContract.Of(proved with { Plan = plan })), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void SameQuestion_HasTheSamePlan() => Assert.Equal(
        PlanExports.Text("markdown", Of(MachineLearning, new Profile(), _ => new PlanQuestion { Hours = 20 }), PlanContract.Of(Of(MachineLearning, new Profile(), _ => new PlanQuestion { Hours = 20 }))),
        PlanExports.Text("markdown", Of(MachineLearning, new Profile(), _ => new PlanQuestion { Hours = 20 }), PlanContract.Of(Of(MachineLearning, new Profile(), _ => new PlanQuestion { Hours = 20 }))));

    /// <summary>The whole cost of the terms planned has exactly their terms, and the tuition that they cost.</summary>
    [Fact]
    public void PlannedTerms_AreThoseOfTheCost()
    {
        PlanAnswer answer = Of(MachineLearning, new Profile(), _ => new PlanQuestion());
        var choices = new LedgerChoices { Loads = [.. answer.Plan.Terms.Select(t => new TermLoad(t.Term, t.Credits))] };
        var ledger = Ledger.Of(answer.Ledger, answer.Item, choices);
        Assert.Equal(answer.Plan.Terms.Select(t => (t.Term, t.Credits)), ledger.Terms.Select(t => (t.Name, t.Credits)));
        Assert.Equal(ledger.Price.Tuition.Value, ledger.SumOf(LineKey.Tuition));
        Assert.Contains("--load \"fall 2027=", PlanContract.Of(answer).CostCommand, StringComparison.Ordinal);
    }

    /// <summary>What every plan keeps, whatever made it: seasons, loads, foundational courses first, each course once, all credits.</summary>
    private static void Keeps(PlanAnswer answer)
    {
        RuleSet rules = answer.Ground.Rules;
        PlannedCourse[] all = [.. answer.Plan.Terms.SelectMany(t => t.Courses)];
        Assert.Equal(all.Length, all.Select(c => c.Course.Code).Distinct().Count());
        Assert.All(all, c => Assert.NotEmpty(c.Fills));
        Assert.All(answer.Plan.Terms, t => Assert.All(t.Courses, c => Assert.True(c.Course.Seasons.Count == 0 || c.Course.Seasons.Contains(t.Term.Season), $"{c.Course.Code} in {t.Term}")));
        Assert.All(answer.Plan.Terms, t => Assert.True(t.Credits <= answer.Ground.MostCredits(t.Term.Season)));
        Assert.All(PlanContract.Of(answer).Rules, r => Assert.Equal(0, r.Missing));
        Assert.True(answer.Plan.Credits >= rules.Degree.Credits);
        foreach (RuleMinimum minimum in rules.Minima.Where(m => m.IsFirst))
        {
            int first = answer.Plan.Terms.ToList().FindIndex(t => t.Courses.Any(c => !rules.Fits(c.Course, minimum.Of)));
            Assert.True(first < 0 || answer.Plan.Terms.Take(first).Sum(t => t.Courses.Count(c => rules.Fits(c.Course, minimum.Of))) >= minimum.Courses);
        }
    }

    private static PlanAnswer Of(string id, Profile person, Func<DegreeRules, PlanQuestion> ask)
    {
        Item item = Catalog.FindItem(id)!;
        DegreeRules rules = PlanAnswer.RulesOf(Catalog, item);
        return PlanAnswer.Of(new LedgerGround(Catalog, Shipped.Rules, person), item, rules, ask(rules));
    }
}
