using Gradus.App.Verbs.Profiles;
using Gradus.People;

namespace Gradus.Tests.Profiles;

/// <summary>What a person was asked and left out stands on the page of their profile, with what it would change.</summary>
public sealed class NotSaidTests
{
    [Fact]
    public void EveryQuestion_IsOpenAtFirst_AndGoesWhenItIsAnswered()
    {
        string[] nothing = [.. NotSaid.In(new Profile()).Select(o => o.Question.Field)];
        Assert.Contains("job.salary", nothing);
        Assert.Contains("places.near", nothing);
        Assert.Contains("background.mathematics", nothing);
        string[] said = [.. NotSaid.In(new Profile { Job = new Job { Salary = 60_000 }, Residency = new Residency { State = "OH" } }).Select(o => o.Question.Field)];
        Assert.Equal(nothing.Except(["job.salary", "residency.state"]), said.Intersect(nothing));
    }

    [Fact]
    public void WhatWouldChangeNothing_IsNotAskedFor()
    {
        Assert.DoesNotContain(NotSaid.In(new Profile { Residency = new Residency { Citizenship = Citizenship.UsCitizen } }), o => o.Question.Field == "residency.practicalTrainingUsed");
        Assert.Contains(NotSaid.In(new Profile { Residency = new Residency { Citizenship = Citizenship.F1Visa } }), o => o.Question.Field == "residency.practicalTrainingUsed");
    }

    [Fact]
    public void EveryQuestionOfTheForm_SaysWhatItChanges() =>
        Assert.All(FormQuestions.All, q => Assert.NotEmpty(NotSaid.UseOf(q.Field).Answers));

    /// <summary>Job, pay and place come first, the type of degree last.</summary>
    [Fact]
    public void TheForm_BeginsWithThePerson_AndEndsWithTheDegree()
    {
        string[] fields = [.. FormQuestions.All.Select(q => q.Field)];
        Assert.All(fields[..7], f => Assert.True(f.StartsWith("job.", StringComparison.Ordinal) || f.StartsWith("residency.", StringComparison.Ordinal), f));
        Assert.Equal("goal.degreeTypes", fields[^1]);
        Assert.Equal(fields.Length, fields.Distinct().Count());
    }
}
