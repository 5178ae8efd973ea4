using Gradus.App.Verbs.Profiles;
using Gradus.People;

namespace Gradus.Tests.Profiles;

public sealed class ProfileInterviewTests
{
    [Fact]
    public void EveryQuestion_FillsADeclaredField_Once()
    {
        Assert.All(InterviewQuestions.All, question => Assert.False(string.IsNullOrEmpty(ProfileInterview.FieldAt(question.Field).Meaning)));
        Assert.Distinct(InterviewQuestions.All.Select(question => question.Field));
    }

    [Fact]
    public void SkippingEverything_SaysNothing() => Assert.Equal(new Profile(), ProfileInterview.Run((_, _, _) => "", Known.Names));

    [Fact]
    public void TheEndOfTheAnswers_EndsTheInterview()
    {
        int asked = 0;
        Profile profile = ProfileInterview.Run((_, _, _) => ++asked == 1 ? "me" : null, Known.Names);

        Assert.Equal(new Profile { Name = "me" }, profile);
        Assert.Equal(2, asked);
    }

    [Fact]
    public void Answers_MayBeWrittenAsPeopleWriteThem()
    {
        Profile profile = Answer(new()
        {
            ["name"] = "true",
            ["start"] = "Fall 2027",
            ["residency.state"] = "ga",
            ["residency.citizenship"] = "US citizen",
            ["background.mathematics"] = "calculus 2015, Linear Algebra course 2016, probability none",
            ["job.salary"] = "$95,000",
            ["job.keepWorking"] = "Yes",
            ["study.modality"] = "online, hybrid",
            ["study.hoursPerWeek"] = "12 - 15",
            ["places.moveAnywhere"] = "n",
            ["goal.focus"] = "machine learning, nlp",
            ["order"] = "cost, Earnings 5yr",
        });

        Assert.Equal("true", profile.Name);
        Assert.Equal(new Term(Season.Fall, 2027), profile.Start);
        Assert.Equal(new Residency { State = "GA", Citizenship = Citizenship.UsCitizen }, profile.Residency);
        Assert.Equal(
            [
                new(MathematicsSubject.Calculus, null, 2015),
                new(MathematicsSubject.LinearAlgebra, StudyLevel.Course, 2016),
                new(MathematicsSubject.Probability, StudyLevel.None, null),
            ],
            profile.Background.Mathematics);
        Assert.Equal(new Job { Salary = 95_000, KeepWorking = true }, profile.Job);
        Assert.Equal(new Study { Modality = [StudyMode.Online, StudyMode.Hybrid], HoursPerWeek = new WeeklyHours(12, 15) }, profile.Study);
        Assert.False(profile.Places.MoveAnywhere);
        Assert.Equal([Focus.MachineLearning, Focus.Nlp], profile.Goal.Focus);
        Assert.Equal(["cost", "earnings-5yr"], profile.Order);
    }

    [Fact]
    public void AnAnswerThatCannotBeUsed_IsAskedForAgain_WithTheReason()
    {
        List<string?> troubles = [];
        Profile profile = ProfileInterview.Run(
            (question, _, trouble) =>
            {
                if (question.Field != "job.salary")
                {
                    return "";
                }

                troubles.Add(trouble);
                return trouble is null ? "lots" : "95000";
            },
            Known.Names);

        Assert.Equal([null, "job.salary is the text 'lots'; allowed: a number from 0 to 10,000,000 USD a year. What is asked: yearly pay before tax; your last one where you do not work now."], troubles);
        Assert.Equal(95_000m, profile.Job.Salary);
    }

    [Fact]
    public void AQuestionNeverAnsweredWell_IsLeftOutAfterSomeTries()
    {
        int asked = 0;
        Profile profile = ProfileInterview.Run(
            (question, _, _) =>
            {
                asked += question.Field == "start" ? 1 : 0;
                return question.Field == "start" ? "soon" : "";
            },
            Known.Names);

        Assert.Equal(ProfileInterview.MostTries, asked);
        Assert.Null(profile.Start);
    }

    [Fact]
    public void Hints_NameTheChoices()
    {
        Dictionary<string, string> hints = new(StringComparer.Ordinal);
        ProfileInterview.Run(
            (question, hint, _) =>
            {
                hints[question.Field] = hint;
                return "";
            },
            Known.Names);

        Assert.Contains("f1-visa", hints["residency.citizenship"], StringComparison.Ordinal);
        Assert.Contains("price-level", hints["order"], StringComparison.Ordinal);
        Assert.All(hints.Values, hint => Assert.NotEqual("", hint));
    }

    [Theory]
    [InlineData("nmae", "name")]
    [InlineData("ordre", "order")]
    [InlineData("employer_aid_per_year", "employerAidPerYear")]
    [InlineData("F1", "f1-visa")]
    [InlineData("zzzz", null)]
    [InlineData("", null)]
    public void Nearest_FindsWhatWasMeant_OrNothing(string word, string? expected) =>
        Assert.Equal(expected, NearestWord.Find(word, ["name", "order", "employerAidPerYear", "f1-visa", "other"]));

    private static Profile Answer(Dictionary<string, string> answers) => ProfileInterview.Run(
        (question, _, trouble) => trouble is null ? answers.GetValueOrDefault(question.Field, "") : throw new InvalidOperationException(trouble),
        Known.Names);
}
