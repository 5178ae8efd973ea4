using Gradus.Applications;
using Gradus.Catalogs;
using Gradus.Keeping;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Admission;
using Gradus.Ranking;
using ExamplePeople = Gradus.Tests.Ledgers.People;

namespace Gradus.Tests.Applications;

/// <summary>Deadlines, plans, chances and sets of the shipped dataset.</summary>
public sealed class ApplicationTests
{
    private static readonly Catalog Shipped = ExamplePeople.Catalog;

    private static readonly Profile Graduate = ExamplePeople.Read("mathematics-graduate");

    private static readonly Lazy<Shortlist> GraduatesList = new(() => Shortlist.Make(Shipped, Graduate));

    private static readonly Term Fall = new(Season.Fall, Shipped.Rules.AsOf.Year + 1);

    private static readonly DateOnly Begins = new(Fall.Year, 9, 1);

    /// <summary>A date of an earlier year is a guess; only a page of the year itself states it.</summary>
    [Fact]
    public void DeadlineOfAnotherYear_IsCalledAGuess()
    {
        int stated = 0;
        foreach ((Item item, ApplicationDeadline day) in Shipped.Items.Where(i => i.Program is not null).SelectMany(i => Days(i, fromAbroad: false).All.Select(d => (i, d))))
        {
            Assert.InRange(day.Day, Begins.AddYears(-1), Begins);
            ProgramFact fact = item.Program!.Facts.Single(f => f.Field == "deadlines");
            Assert.Equal(day.IsFirm, fact.Kind != FactKind.ThirdParty && day.PageYear >= day.Day.Year);
            Assert.Equal(!day.IsFirm, day.Sure.StartsWith("a guess", StringComparison.Ordinal));
            stated += day.IsFirm ? 1 : 0;
        }

        Assert.True(stated > 0);
    }

    /// <summary>Rounds for the others are no deadlines of this person.</summary>
    [Fact]
    public void DaysForOthers_AreLeftOut()
    {
        ApplicationDeadline[] abroad = [.. Shipped.Items.SelectMany(i => Days(i, fromAbroad: true).All)];
        ApplicationDeadline[] home = [.. Shipped.Items.SelectMany(i => Days(i, fromAbroad: false).All)];
        Assert.Contains(abroad, d => d.Round == "international");
        Assert.DoesNotContain(abroad, d => d.Round?.Contains("domestic", StringComparison.Ordinal) == true);
        Assert.DoesNotContain(home, d => d.Round?.Contains("international", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void OwnDay_StandsBeforeThePages_AndAPassedOneIsSaid()
    {
        Item item = Shipped.Items.First(i => Days(i, fromAbroad: false).All.Count > 0);
        Assert.True(OwnDay.TryParse("2027-01-15T23:59-05:00", out OwnDay told));
        var own = ApplicationDeadlines.Of(item, Fall, Begins, false, told);
        Assert.Equal((DeadlineBasis.Own, new DateOnly(2027, 1, 15), true), (own.All.Single().Basis, own.All[0].Day, own.All[0].IsFirm));
        Assert.True(own.HavePassed(new DateOnly(2027, 1, 16)));
        Assert.Null(own.Next(new DateOnly(2027, 1, 16)));
    }

    [Theory]
    [InlineData("2027-01-15", "2027-01-15")]
    [InlineData("2027-01-15T23:59-05:00", "2027-01-15T23:59-05:00")]
    [InlineData("2027-01-15T23:59Z", "2027-01-15T23:59+00:00")]
    [InlineData("2027-01-15T23:59", null)]
    [InlineData("2027-02-30", null)]
    [InlineData("15.1.2027", null)]
    public void OwnDay_IsReadWithItsOffset_AndWithoutOneNotAtAll(string text, string? read) => Assert.Equal(read, OwnDay.TryParse(text, out OwnDay day) ? day.ToString() : null);

    /// <summary>Two programs, one step for both, one for each; what is begun too late is said, what is done is left out.</summary>
    [Fact]
    public void Plan_CountsBackFromEachDay_AndSharedStepsFromTheEarliest()
    {
        ApplicationStep shared = new("references", "Ask", StepAnchor.Deadline, StepNeed.Everyone, 90, 7, true, "why", null);
        ApplicationStep each = new("statement", "Write", StepAnchor.Deadline, StepNeed.Everyone, 30, 7, false, "why", null);
        ApplicationStep visa = new("visa", "Book", StepAnchor.Start, StepNeed.Visa, 120, 45, false, "why", null);
        var steps = new ApplicationSteps(4, 15, "why", "https://example.org", [shared, each, visa]);
        PlannedApplication early = new("a", new DateOnly(2027, 1, 1), true, null, null, [StepNeed.Everyone], []);
        PlannedApplication late = new("b", new DateOnly(2027, 3, 1), false, null, null, [StepNeed.Everyone], ["statement"]);
        IReadOnlyList<PlannedStep> plan = ApplicationPlan.Of(steps, [late, early], new DateOnly(2026, 11, 26));
        Assert.Equal(["references", "statement"], plan.Select(p => p.Step.Id));
        Assert.Equal(["a", "b"], plan[0].For);
        Assert.Equal((new DateOnly(2026, 11, 26), new DateOnly(2026, 12, 25), true, false), (plan[0].Begin, plan[0].Due, plan[0].IsTight, plan[0].IsLate));
        Assert.Equal((new DateOnly(2026, 12, 2), new DateOnly(2026, 12, 25), false, true), (plan[1].Begin, plan[1].Due, plan[1].IsTight, plan[1].IsFirm));
        Assert.True(ApplicationPlan.Of(steps, [early], new DateOnly(2026, 12, 30))[0].IsLate);
    }

    /// <summary>No chance is one number unless the person gave it, and a wider ground gives a wider range.</summary>
    [Fact]
    public void Chances_AreRanges_AndOnesOwnIsTakenAsGiven()
    {
        string[] ids = [.. Shipped.Programs.Where(p => p.Admission.Counts.AdmitRate.IsKnown).Select(p => p.Id).Take(12), "cmu-ms-machine-learning", "purdue-ms-computer-science"];
        ApplicationAnswer answer = Ask(new ApplicationChoices
        {
            Items = [.. ids.Select(id => Shipped.FindItem(id)!)],
            Chances = new Dictionary<string, (double, double)>(StringComparer.Ordinal) { ["cmu-ms-machine-learning"] = (0.2, 0.2) },
        });
        foreach (ApplicationCandidate c in answer.Candidates)
        {
            Assert.True(c.Chance.Low <= c.Chance.Middle && c.Chance.Middle <= c.Chance.High);
            Assert.Equal(c.Item.Id == "cmu-ms-machine-learning", c.Chance.Basis == ChanceBasis.Own);
            Assert.True(c.Chance.Basis == ChanceBasis.Own || c.Chance.Low < c.Chance.High, c.Item.Id);
        }

        Assert.Equal((0.2, 0.2, 0.2), answer.Candidates.Where(c => c.Chance.Basis == ChanceBasis.Own).Select(c => (c.Chance.Low, c.Chance.Middle, c.Chance.High)).Single());
        Assert.Contains(answer.Candidates, c => c.Chance.Basis == ChanceBasis.Published && c.Chance.Grade != FigureGrade.Own);
    }

    /// <summary>What was sent, offered, refused or has passed is no application to make; what was refused counts nothing.</summary>
    [Fact]
    public void Tracker_DecidesWhatCanStillBeAppliedTo()
    {
        string[] ids = ["cmu-ms-machine-learning", "columbia-ms-data-science", "purdue-ms-computer-science", "cornell-ms-computer-science", "uw-ms-data-science"];
        ApplicationAnswer answer = Ask(new ApplicationChoices
        {
            Work = new KeptWork
            {
                Applications =
                [
                    new KeptApplication(ids[0], ApplicationStatus.Submitted),
                    new KeptApplication(ids[1], ApplicationStatus.Admitted) { ReplyBy = new OwnDay(new DateOnly(2027, 4, 1), null) },
                    new KeptApplication(ids[2], ApplicationStatus.Refused),
                    new KeptApplication(ids[3], ApplicationStatus.Preparing) { Deadline = new OwnDay(new DateOnly(2026, 11, 1), null) },
                    new KeptApplication("gone", ApplicationStatus.Preparing),
                ],
            },
        });
        Assert.Equal(CandidateOrigin.Kept, answer.Origin);
        Assert.Equal(["gone"], answer.Gone);
        Assert.Equal([ids[3], ids[2]], answer.Candidates.Where(c => c.LeftOut is not null).Select(c => c.Item.Id).Order(StringComparer.Ordinal));
        Assert.Empty(answer.Middle.Ids);
        Assert.Equal(ids[1], Assert.Single(answer.Offers).Item.Id);
        Assert.Equal(answer.Start.Year + 1, answer.Offers[0].Later!.Ground.Start.Year);
        Assert.Contains(answer.Plan, s => s.Step.Anchor == StepAnchor.Reply && s.Anchor == new DateOnly(2027, 4, 1));
    }

    [Fact]
    public void FeesInAll_StayWithinTheLimit_AndEveryLeadTimeSaysWhatItRestsOn()
    {
        ApplicationAnswer answer = Ask(new ApplicationChoices { Fees = 200, Most = 5 });
        Assert.All(new[] { answer.Low, answer.Middle, answer.High }.SelectMany(s => s.Sizes), s => Assert.True(s.Fees <= 200 && s.Count <= 5));
        Assert.All(Shipped.ApplicationSteps.Steps, s => Assert.True(s.Why.Length > 20 && s.Begin >= s.End));
        Assert.All(answer.Plan, s => Assert.True(s.Begin >= answer.On && s.Due >= s.Begin));
    }

    /// <summary>Somebody who said nothing is answered too.</summary>
    [Fact]
    public void Nobody_IsAnswered()
    {
        ApplicationAnswer answer = ApplicationAnswer.Of(Shipped, new Profile(), Shortlist.Make(Shipped, new Profile()), new ApplicationChoices());
        Assert.Equal(ApplicationChoices.FromShortlist, answer.Candidates.Count);
        Assert.True(answer.Middle.Chosen > 0);
    }

    private static ApplicationDeadlines Days(Item item, bool fromAbroad) => ApplicationDeadlines.Of(item, Fall, Begins, fromAbroad, null);

    private static ApplicationAnswer Ask(ApplicationChoices choices) => ApplicationAnswer.Of(Shipped, Graduate, GraduatesList.Value, choices);
}
