using System.Text.Json.Nodes;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Search;
using Gradus.Ranking;
using Gradus.Ranking.Criteria;
using Gradus.Readiness;
using Gradus.Tests.Commands;
using ExamplePeople = Gradus.Tests.Ledgers.People;

namespace Gradus.Tests.Ranking;

/// <summary>Weeks until one is ready, as a criterion of the order and as a condition of the list.</summary>
public sealed class ReadyWeeksTests
{
    private static readonly Catalog Catalog = ExamplePeople.Catalog;

    private static readonly Profile Beginner = new()
    {
        Background = new Background
        {
            Degree = new Degree { Level = DegreeLevel.Bachelor, Field = "music", Gpa = 3.6m },
            Programming = ProgrammingLevel.None,
            Mathematics = [new(MathematicsSubject.Calculus, StudyLevel.None, null), new(MathematicsSubject.LinearAlgebra, StudyLevel.None, null)],
        },
    };

    /// <summary>Every degree: never less than what readiness says is missing, never more than with all that is not known missing, and from less on where its page names no subject.</summary>
    [Fact]
    public void Weeks_ReachFromWhatIsMissing_ToWhatMayBe()
    {
        var ground = new ReadinessGround(Catalog, Beginner, new TestScores());
        var weeks = new ReadyWeeks(ground);
        foreach (Item item in Catalog.Items)
        {
            var readiness = ProgramReadiness.Of(ground, item);
            WeeksUntilReady? until = weeks.Of(item);
            Assert.Equal(readiness.Weeks, until?.Likely);
            if (until is { } known)
            {
                Assert.True(known.Least <= known.Likely && known.Likely <= known.Most, item.Id);
                Assert.True(!readiness.NamesSubjects || known.Least == known.Likely, item.Id);
                Assert.True(readiness.Verdict != Verdict.Met || !readiness.NamesSubjects || known.Most == 0, item.Id);
            }
        }
    }

    [Fact]
    public void Criterion_PutsWhatAsksForLessFirst_AndCountsUnaskedOnlyForWhoNamesAGap()
    {
        Profile weighed = Beginner with { Weights = [new CriterionWeight("ready-weeks", 100)] };
        Shortlist list = ShortlistGround.Of(Catalog, weighed).Rank(weighed, draws: 200);
        Assert.Equal(["ready-weeks"], list.Criteria.Select(c => c.Id));
        var ground = new ReadinessGround(Catalog, Beginner, new TestScores());
        Assert.InRange(new ReadyWeeks(ground).Of(list.Entries[0].Item)!.Value.Likely, 0, ground.WeeksOfACourse);
        Assert.True(new ReadyWeeksCriterion().StartingPointsFor(Beginner) > 0, "who names a gap");
        Assert.Equal(0, new ReadyWeeksCriterion().StartingPointsFor(Beginner with { Background = new Background { Programming = ProgrammingLevel.Working } }));
        Assert.False(new ReadyWeeksCriterion().CanBeWeighed(new Profile()));
    }

    /// <summary>The criterion and the condition say the same weeks of a degree, and no number of weeks that courses cannot take.</summary>
    [Fact]
    public void Criterion_SaysTheWeeksOfTheCondition()
    {
        var ground = new CriterionGround(Catalog, Beginner);
        var criterion = new ReadyWeeksCriterion();
        Func<Item, Figure<double>> measure = criterion.For(ground);
        Item[] open = [.. Catalog.Items.Where(i => ground.ReadyWeeks.Of(i) is { } weeks && weeks.Least < weeks.Most)];
        Assert.NotEmpty(open);
        Assert.All(open, i => Assert.Equal(ground.ReadyWeeks.Of(i)!.Value.Words, criterion.Text(measure(i))));
    }

    [Fact]
    public void Condition_KeepsWhatMayMeetIt_AndSaysSo()
    {
        Profile person = Beginner with { Require = new Requirements { ReadyWithin = 20 } };
        ItemFilter filter = ShortlistFilters.Of(person, Catalog).Single(f => f.Key == "require.ready-within");
        var weeks = new ReadyWeeks(new ReadinessGround(Catalog, person, new TestScores()));
        var seen = new HashSet<Match>();
        foreach (Item item in Catalog.Items)
        {
            Match match = filter.Meets(item);
            seen.Add(match);
            Assert.Equal(weeks.Of(item) is not { Least: <= 20 } until ? Match.No : until.Most <= 20 ? Match.Yes : Match.May, match);
            Assert.True(match != Match.May || filter.Doubt!(item)!.EndsWith("may be within your 20 weeks", StringComparison.Ordinal));
            Assert.True(match != Match.No || filter.Has!(item).Length > 0);
        }

        Assert.Equal(3, seen.Count);
    }

    /// <summary>Who has no degree is ready for nothing that asks for one, whatever the weeks.</summary>
    [Fact]
    public void Condition_LeavesOutWhatNoCourseOpens()
    {
        using var asked = new Asked();
        JsonNode answer = asked.Json("shortlist", "{background: {degree: {level: none}}, require: {readyWithin: 500}, weights: {cost: 100}}", "--limit", "9");
        Assert.Equal(["cu-boulder-ms-computer-science-online"], answer["items"]!.AsArray().Select(i => (string)i!["id"]!));
    }
}
