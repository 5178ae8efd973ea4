using Gradus.Applications;
using Gradus.Catalogs;
using Gradus.Keeping;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Admission;
using Gradus.Ranking;
using Gradus.Tests.Commands;
using ExamplePeople = Gradus.Tests.Ledgers.People;

namespace Gradus.Tests.Applications;

/// <summary>A plan never leaves out applying itself because a program's last day is not known.</summary>
public sealed class UnknownDayTests
{
    private static readonly Catalog Shipped = ExamplePeople.Catalog;

    private static readonly Profile Applicant = ExamplePeople.Read("international-applicant");

    private static readonly Lazy<Shortlist> List = new(() => Shortlist.Make(Shipped, Applicant));

    private static readonly Item[] Silent = [.. List.Value.Entries.Items.Where(i => i.Program is { Admission.Deadlines.Count: 0 }).Take(3)];

    [Fact]
    public void ProgramsWithoutADay_ArePlannedByAUsualOne_ThatIsCalledAGuess()
    {
        ApplicationAnswer answer = Ask(new ApplicationChoices { Items = Silent });

        Assert.All(answer.Candidates, c => Assert.Empty(c.Deadlines.All));
        UsualDay usual = answer.Candidates[0].Assumed!;
        Assert.InRange(usual.Day, answer.On, answer.Begins.AddDays(-60));
        Assert.True(usual.Programs > 50);
        Assert.All(["submit", "references", "transcripts", "language-test"], step => Assert.Contains(answer.Plan, p => p.Step.Id == step));
        Assert.All(answer.Plan.Where(p => p.Step.Anchor == StepAnchor.Deadline), p => Assert.Equal((usual.Day, false), (p.Anchor, p.IsFirm)));
        Assert.Equal(StepAnchor.Deadline, answer.Plan[0].Step.Anchor);
    }

    [Fact]
    public void AnApplicationThatIsSent_OrADayThatIsKnown_IsPlannedByNoGuess()
    {
        ApplicationAnswer answer = Ask(new ApplicationChoices
        {
            Work = new KeptWork
            {
                Applications =
                [
                    new KeptApplication(Silent[0].Id, ApplicationStatus.Submitted),
                    new KeptApplication(Silent[1].Id, ApplicationStatus.Preparing) { Deadline = new OwnDay(new DateOnly(2027, 2, 1), null) },
                ],
            },
        });

        Assert.Null(answer.Candidates.Single(c => c.Item == Silent[1]).Assumed);
        Assert.All(answer.Plan.Where(p => p.Step.Id == "submit"), p => Assert.Equal((Silent[1].Id, new DateOnly(2027, 2, 1)), (string.Join(' ', p.For), p.Anchor)));
    }

    /// <summary>What a person dropped counts in no set unless they have applied.</summary>
    [Theory]
    [InlineData(ApplicationStatus.Considering, false)]
    [InlineData(ApplicationStatus.Submitted, true)]
    public void ADroppedProgram_IsLookedAtOnlyOnceItWasAppliedTo(ApplicationStatus status, bool stands)
    {
        ApplicationAnswer answer = Ask(new ApplicationChoices
        {
            Work = new KeptWork
            {
                Choices = [new ItemChoice(Silent[0].Id, Choice.Kept, default), new ItemChoice(Silent[1].Id, Choice.Dropped, default)],
                Applications = [new KeptApplication(Silent[1].Id, status)],
            },
        });

        Assert.Equal(stands, answer.Candidates.Any(c => c.Item == Silent[1]));
    }

    /// <summary>Courses that end after the day guessed are not said to be in time.</summary>
    [Fact]
    public void WhatIsMissing_IsHeldAgainstTheGuessToo()
    {
        string text = Asked.Unbroken(GradusProgram.Run("apply", "purdue-ms-computer-science", "--profile", Path.Combine(SourceFiles.Repository, "examples", "mathematics-graduate.yaml")).Output);
        Assert.Contains(", after that guess; with every grade for fall 2027, if its own day comes later", text, StringComparison.Ordinal);
    }

    private static ApplicationAnswer Ask(ApplicationChoices choices) => ApplicationAnswer.Of(Shipped, Applicant, List.Value, choices);
}
