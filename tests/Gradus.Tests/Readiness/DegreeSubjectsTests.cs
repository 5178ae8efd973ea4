using Gradus.People;
using Gradus.Readiness;
using ExamplePeople = Gradus.Tests.Ledgers.People;

namespace Gradus.Tests.Readiness;

/// <summary>What a degree says of the subjects that are asked for, where the person says nothing of them.</summary>
public sealed class DegreeSubjectsTests
{
    [Theory]
    [InlineData("statistics", Prerequisite.Statistics, Verdict.Met)]
    [InlineData("applied statistics", Prerequisite.Statistics, Verdict.Met)]
    [InlineData("statistics", Prerequisite.Calculus, Verdict.Unknown)]
    [InlineData("pure mathematics", Prerequisite.LinearAlgebra, Verdict.Met)]
    [InlineData("mathematics", Prerequisite.MultivariableCalculus, Verdict.Unknown)]
    [InlineData("mathematics education", Prerequisite.Calculus, Verdict.Unknown)]
    [InlineData("B.Tech CSE", Prerequisite.Programming, Verdict.Met)]
    [InlineData("computer science", Prerequisite.Algorithms, Verdict.Unknown)]
    [InlineData("information technology", Prerequisite.Programming, Verdict.Unknown)]
    [InlineData("economics", Prerequisite.Statistics, Verdict.Unknown)]
    public void ADegreeNamedForASubject_HoldsIt_AndNoOther(string field, Prerequisite asked, Verdict verdict)
    {
        ReadinessGround ground = Of(new Degree { Level = DegreeLevel.Bachelor, Field = field });
        Assert.Equal(verdict, ground.VerdictOf(asked));
        Assert.True(verdict != Verdict.Met || ground.Demand(asked).Why.StartsWith("a degree in ", StringComparison.Ordinal));
    }

    [Fact]
    public void WhatThePersonSays_GoesBeforeTheirDegree()
    {
        var background = new Background { Degree = new Degree { Level = DegreeLevel.Master, Field = "statistics" }, Mathematics = [new(MathematicsSubject.Statistics, StudyLevel.None, null)] };
        Assert.NotEqual(Verdict.Met, new ReadinessGround(ExamplePeople.Catalog, new Profile { Background = background }, new TestScores()).VerdictOf(Prerequisite.Statistics));
    }

    [Fact]
    public void AnOldDegree_IsAskedAbout()
    {
        var person = new Profile { Start = new Term(Season.Fall, 2027), Background = new Background { Degree = new Degree { Level = DegreeLevel.Bachelor, Field = "statistics", Year = 1998 } } };
        Assert.Equal(Verdict.Unknown, new ReadinessGround(ExamplePeople.Catalog, person, new TestScores()).VerdictOf(Prerequisite.Statistics));
    }

    private static ReadinessGround Of(Degree degree) => new(ExamplePeople.Catalog, new Profile { Background = new Background { Degree = degree } }, new TestScores());
}
