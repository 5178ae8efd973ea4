using Gradus.App.Verbs.Plan;
using Gradus.Curricula;
using Gradus.Degrees;
using Gradus.People;
using Gradus.Programs;
using ExamplePeople = Gradus.Tests.Ledgers.People;

namespace Gradus.Tests.StudyPlans;

/// <summary>What a person wants to study comes first in a plan that leaves a choice, foundations before applications, and no proof is claimed for either.</summary>
public sealed class CourseOrderTests
{
    private const string Learning = "georgia-tech-ms-computer-science-machine-learning-online";
    private const string Intelligence = "georgia-tech-ms-computer-science-artificial-intelligence-online";

    private static readonly Profile Wants = new() { Goal = new Goal { Focus = [Focus.MachineLearning] } };

    [Theory]
    [InlineData("Introduction to Cognitive Science", CourseStage.Foundation)]
    [InlineData("Intro to Graduate Algorithms", CourseStage.Foundation)]
    [InlineData("Machine Learning", CourseStage.Subject)]
    [InlineData("Machine Learning for Trading", CourseStage.Application)]
    [InlineData("AI, Ethics, and Society", CourseStage.Application)]
    [InlineData("Advanced Topics in Learning", CourseStage.Application)]
    public void AStage_IsReadFromTheTitle(string title, CourseStage stage) => Assert.Equal(stage, CourseStages.Of(title));

    [Theory]
    [InlineData(Learning)]
    [InlineData(Intelligence)]
    public void TheCourseThatANamedSubjectIsCalledBy_IsTaken_AndBeforeItsApplications(string id)
    {
        (string Title, int Term)[] planned = Planned(Of(id, Wants));

        int subject = planned.Single(c => c.Title == "Machine Learning").Term;
        Assert.Equal(0, subject);
        Assert.InRange(planned.Single(c => c.Title == "Deep Learning").Term, 0, 1);
        Assert.All(planned.Where(c => CourseStages.Of(c.Title) == CourseStage.Application), c => Assert.True(c.Term > subject, c.Title));
    }

    [Fact]
    public void ACourseThatTheHoursKeepOut_IsNamedWithItsHours()
    {
        PlanContract plan = PlanContract.Of(Of(Intelligence, Wants with { Study = new Study { HoursPerWeek = new WeeklyHours(15, 15), Pace = Pace.PartTime } }));

        Assert.DoesNotContain(plan.Terms.SelectMany(t => t.Courses), c => c.Title == "Machine Learning");
        Assert.Contains(plan.Caveats, c => c.Contains("CS 7641 Machine Learning", StringComparison.Ordinal) && c.Contains("more than your 15 hours", StringComparison.Ordinal));
    }

    [Fact]
    public void WhatIsProved_IsTheNumberOfTerms_NotTheChoiceOfCourses()
    {
        string sure = PlanWords.Sure(PlanContract.Of(Of(Learning, Wants)));

        Assert.DoesNotContain("Proved:", sure, StringComparison.Ordinal);
        Assert.Contains("not of which courses it takes", sure, StringComparison.Ordinal);
    }

    private static (string Title, int Term)[] Planned(PlanAnswer answer) => [.. answer.Plan.Terms.SelectMany((t, at) => t.Courses.Select(c => (c.Course.Title, at)))];

    private static PlanAnswer Of(string id, Profile person)
    {
        Item item = ExamplePeople.Catalog.FindItem(id)!;
        DegreeRules rules = PlanAnswer.RulesOf(ExamplePeople.Catalog, item);
        return PlanAnswer.Of(ExamplePeople.Ground(person), item, rules, new PlanQuestion());
    }
}
