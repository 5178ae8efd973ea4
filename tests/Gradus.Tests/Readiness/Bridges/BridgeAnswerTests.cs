using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Bridges;
using Gradus.Readiness;
using Gradus.Readiness.Bridges;
using ExamplePeople = Gradus.Tests.Ledgers.People;

namespace Gradus.Tests.Readiness.Bridges;

/// <summary>Plans of people over the whole catalogue.</summary>
public sealed class BridgeAnswerTests
{
    private static readonly Catalog Catalog = ExamplePeople.Catalog;

    private static readonly Profile Beginner = new()
    {
        Residency = new Residency { State = "TX" },
        Study = new Study { HoursPerWeek = new WeeklyHours(10, 15) },
        Background = new Background
        {
            Degree = new Degree { Level = DegreeLevel.Bachelor, Field = "music", Gpa = 3.5m, Year = 2016 },
            Programming = ProgrammingLevel.None,
            Mathematics = [.. Enum.GetValues<MathematicsSubject>().Select(m => new MathematicsStudied(m, StudyLevel.None, null))],
            Computing = [.. Enum.GetValues<ComputingSubject>().Select(c => new ComputingStudied(c, StudyLevel.None, null))],
        },
    };

    private static Item[] Named => [.. Catalog.Items.Where(i => i is { Program: { SameAs: null }, Restriction: null })];

    /// <summary>What a plan is said to lead to, readiness says too of somebody who took its courses; its subjects with a grade are gaps no more.</summary>
    [Fact]
    public void Plan_WithGrades_ClosesEveryGap_OfEveryProgram()
    {
        var ground = new ReadinessGround(Catalog, Beginner, new TestScores());
        int plans = 0;
        foreach (Item item in Named)
        {
            var answer = BridgeAnswer.Of(ground, item, new BridgeChoices());
            Assert.True(answer.Plans.Count > 0 || answer.Asked.Count == 0 || answer.WhyNone.Count > 0, item.Id);
            foreach (BridgePlan plan in answer.Plans)
            {
                plans++;
                Profile after = Beginner with { Background = Beginner.Background with { Courses = [.. plan.Way.Rounds.SelectMany(r => r.Courses).SelectMany(c => c.Option.Subjects).Distinct().Select(s => new Course { Title = "Taken", Grade = "B", Subjects = [s] })] } };
                ProgramReadiness then = ProgramReadiness.Of(new ReadinessGround(Catalog, after, new TestScores()), item);
                Assert.DoesNotContain(then.Needs, n => n.Counts && n.Kind == EntryNeedKind.Subject && n.Verdict == Verdict.Bridgeable);
                Assert.True(plan.Aim == BridgeAim.Knowledge || plan.ToAsk.Count == 0, $"{item.Id} {plan.Aim}");
                Assert.Equal(then.Verdict, plan.ToAsk.Count == 0 ? plan.Afterwards : then.Verdict);
                Assert.True(plan.Cost.Least <= plan.Way.Cost && plan.Way.Cost <= plan.Cost.Most);
                Assert.True(plan.Hours.Least <= plan.Way.Hours && plan.Way.Hours <= plan.Hours.Most);
                Assert.True(plan.Peak <= answer.HoursPerWeek && answer.HoursPerWeek == 15);
                Assert.True(plan.Entry.First.Begins >= plan.Way.Ends);
            }
        }

        Assert.InRange(plans, 200, int.MaxValue);
    }

    [Fact]
    public void Aims_AreWhatTheyAreCalled()
    {
        var ground = new ReadinessGround(Catalog, Beginner, new TestScores());
        foreach (Item item in Named.Where((_, i) => i % 3 == 0))
        {
            var plans = BridgeAnswer.Of(ground, item, new BridgeChoices()).Plans.ToDictionary(p => p.Aim);
            if (!plans.TryGetValue(BridgeAim.Cheapest, out BridgePlan? cheapest))
            {
                continue;
            }

            Assert.All(plans.Values.Where(p => p.Aim != BridgeAim.Knowledge), p => Assert.True(p.Way.Cost >= cheapest.Way.Cost && p.Way.Ends >= plans[BridgeAim.Shortest].Way.Ends));
            Assert.All(plans.GetValueOrDefault(BridgeAim.Steadiest)?.Way.Rounds ?? [], r => Assert.Single(r.Courses));
            Assert.True(!plans.TryGetValue(BridgeAim.Knowledge, out BridgePlan? known) || known.Way.Cost < cheapest.Way.Cost);
            Assert.True(!plans.TryGetValue(BridgeAim.Steadiest, out BridgePlan? steady) || steady.Peak <= plans[BridgeAim.Shortest].Peak);
        }
    }

    [Fact]
    public void Price_OfACampus_IsForThoseWhoLiveThere()
    {
        Item item = Catalog.FindItem("georgia-tech-ms-analytics-online")!;
        foreach (string? state in new[] { null, "TX", "CA", "WY" })
        {
            var answer = BridgeAnswer.Of(new ReadinessGround(Catalog, Beginner with { Residency = new Residency { State = state } }, new TestScores()), item, new BridgeChoices());
            Assert.All(answer.Plans.SelectMany(p => p.Way.Rounds).SelectMany(r => r.Courses), c => Assert.NotNull(c.Option.CostFor(state)));
            Assert.All(answer.Plans.SelectMany(p => p.Way.Rounds).SelectMany(r => r.Courses).Where(c => c.Option.States.Count > 0 && c.Option.CostElsewhere is null), c => Assert.Contains(state, c.Option.States));
        }
    }

    /// <summary>A course that admits to one program is offered on no other way.</summary>
    [Fact]
    public void FoundationCourse_IsOfferedOnlyForItsProgram()
    {
        BridgeOption[] own = [.. Catalog.Bridges.Where(o => o.OnlyFor.Count > 0)];
        Assert.True(own.Length >= 5);
        Assert.All(own.SelectMany(o => o.OnlyFor).Distinct(), id => Assert.NotNull(Catalog.FindItem(id)?.Program));
        var answer = BridgeAnswer.Of(new ReadinessGround(Catalog, Beginner, new TestScores()), Catalog.FindItem("uc-davis-ms-computer-science")!, new BridgeChoices());
        Assert.All(answer.Plans.SelectMany(p => p.Way.Rounds).SelectMany(r => r.Courses), c => Assert.Empty(c.Option.OnlyFor));
    }

    [Fact]
    public void WhatIsNotSaid_IsNoGap_UnlessItIsToCount()
    {
        var ground = new ReadinessGround(Catalog, new Profile(), new TestScores());
        Item item = Catalog.FindItem("georgia-tech-ms-analytics-online")!;
        var silent = BridgeAnswer.Of(ground, item, new BridgeChoices());
        Assert.Empty(silent.Plans);
        Assert.Empty(silent.Asked);
        Assert.NotEmpty(silent.NotCounted);
        var counted = BridgeAnswer.Of(ground, item, new BridgeChoices { CountsUnknown = true });
        Assert.Equal(silent.NotCounted, counted.Asked);
        Assert.NotEmpty(counted.Plans);
    }

    [Fact]
    public void PersonWithoutADegree_GetsNoPlan_AndADoctorNeedsNone()
    {
        Profile none = Beginner with { Background = Beginner.Background with { Degree = new Degree { Level = DegreeLevel.None } } };
        Profile doctor = new() { Background = new Background { Degree = new Degree { Level = DegreeLevel.Doctorate, Field = "statistics", Gpa = 4 }, Programming = ProgrammingLevel.Professional } };
        foreach (Item item in Named.Where((_, i) => i % 10 == 0 && Catalog.Items.Count > 0))
        {
            Assert.True(BridgeAnswer.Of(new ReadinessGround(Catalog, none, new TestScores()), item, new BridgeChoices()).Plans.Count == 0 || item.Program!.Admission.Asked.AsksDegree == false, item.Id);
            Assert.Empty(BridgeAnswer.Of(new ReadinessGround(Catalog, doctor, new TestScores()), item, new BridgeChoices()).Plans);
        }
    }

    /// <summary>Too few hours for any course with a grade is said, and what can be learned without one is shown.</summary>
    [Fact]
    public void TooFewHours_AreSaid()
    {
        var ground = new ReadinessGround(Catalog, Beginner, new TestScores());
        var answer = BridgeAnswer.Of(ground, Catalog.FindItem("uc-davis-ms-computer-science")!, new BridgeChoices { HoursPerWeek = 2 });
        Assert.DoesNotContain(answer.Plans, p => p.Aim == BridgeAim.Cheapest);
        Assert.Contains("more hours than you have", Assert.Single(answer.WhyNone), StringComparison.Ordinal);
        Assert.Contains(answer.Plans, p => p.Aim == BridgeAim.Knowledge);
    }

    [Theory]
    [InlineData("2027-05-01", "2027-09-01", false)]
    [InlineData("2027-10-01", "2028-09-01", false)]
    public void Entry_IsTheFirstTermAfterThePlan(string ends, string begins, bool stated)
    {
        Item item = Catalog.Items.First(i => i.Program is { Admission: { StartTerms.Count: 0, Deadlines.Count: 0 } });
        BridgeEntry entry = BridgeEntry.After(item, DateOnly.Parse(ends, System.Globalization.CultureInfo.InvariantCulture), fromAbroad: false, t => new DateOnly(t.Year, t.Season switch { Season.Spring => 1, Season.Summer => 6, _ => 9 }, 1));
        Assert.Equal(begins, entry.First.Begins.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(stated, entry.IsStated);
        Assert.Null(entry.WithGrades);
    }

    /// <summary>Every deadline of every program lies in the year before its term, and a term with grades closes after them.</summary>
    [Fact]
    public void Deadlines_AreOfTheTermThatFollows()
    {
        DateOnly ends = new(2027, 4, 1);
        foreach (Item item in Named)
        {
            foreach (bool abroad in new[] { false, true })
            {
                BridgeEntry entry = BridgeEntry.After(item, ends, abroad, t => new DateOnly(t.Year, t.Season switch { Season.Spring => 1, Season.Summer => 6, _ => 9 }, 1));
                Assert.True(entry.First.Closes is not { } closes || (closes <= entry.First.Begins && closes > entry.First.Begins.AddDays(-367)), item.Id);
                Assert.True(entry.WithGrades is not { } with || (with.Closes >= ends && with.Begins >= entry.First.Begins), item.Id);
                Assert.Equal(entry.First.Closes >= ends, entry.WithGrades == entry.First);
            }
        }
    }

    /// <summary>Each subject can be had with a grade by somebody who lives anywhere, and without one for nothing.</summary>
    [Fact]
    public void Options_AreManyAndReal()
    {
        Assert.InRange(Catalog.Bridges.Count, 60, int.MaxValue);
        Assert.All(Catalog.Bridges, o => Assert.True(o.Hours.Least <= o.Hours.Most && o.Cost.Least <= o.Cost.Most && o.Subjects.Count > 0));
        Assert.All(CourseOrder.Subjects, s =>
        {
            Assert.Contains(Catalog.Bridges, o => o.Subjects.Contains(s) && o.Gives == BridgeGives.Grade && o.CostFor(null) is not null && o.OnlyFor.Count == 0);
            Assert.Contains(Catalog.Bridges, o => o.Subjects.Contains(s) && o.Cost.Most == 0);
        });
        Assert.All(Catalog.Bridges.Where(o => o.Cost.Word == BridgeWord.Judged), o => Assert.True(o.Cost.Least < o.Cost.Most, o.Id));
    }
}
