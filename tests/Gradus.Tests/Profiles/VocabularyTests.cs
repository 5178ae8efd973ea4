using System.Text.RegularExpressions;
using Gradus.App.Questions;
using Gradus.Institutions;
using Gradus.People;
using Gradus.Places;
using Gradus.Programs;
using Gradus.Ranking.Criteria;
using Gradus.Rules;

namespace Gradus.Tests.Profiles;

public sealed class VocabularyTests
{
    [Fact]
    public void EveryMember_HasOneWord_InHyphenatedLowerCase()
    {
        Check(Vocabularies.Seasons);
        Check(Vocabularies.Citizenships);
        Check(Vocabularies.DegreeLevels);
        Check(Vocabularies.ProgrammingLevels);
        Check(Vocabularies.StudyLevels);
        Check(Vocabularies.Mathematics);
        Check(Vocabularies.Computing);
        Check(Vocabularies.StudyModes);
        Check(Vocabularies.Paces);
        Check(Vocabularies.JobStatuses);
        Check(Vocabularies.GoalKinds);
        Check(ProgramWords.Focuses);
        Check(ProgramWords.PageKinds);
        Check(ProgramWords.TuitionBases);
        Check(ProgramWords.TuitionResidencies);
        Check(ProgramWords.PriceBounds);
        Check(ProgramWords.Voices);
        Assert.Equal([Focus.Other], ProgramWords.Focuses.Select(w => w.Value).Except(Vocabularies.Focuses.Select(w => w.Value)));
        Assert.Equal(Enum.GetValues<CreditSystem>(), ProgramWords.CreditSystems.Select(w => w.Value));
        Check(Vocabularies.Settings);
        Check(Vocabularies.GradeScales);
        Check(Vocabularies.ResearchAreas);
        Check(Vocabularies.FinalProjects);
        Check(Vocabularies.FilingStatuses);
        Check(Vocabularies.ScholarshipBases);
        Check(Vocabularies.Controls);
        Check(Vocabularies.Regions);
        Check(RuleVocabulary.Areas);
        Check(RuleVocabulary.Authorities);
    }

    [Theory]
    [InlineData("single", FilingStatus.Single)]
    [InlineData("married-jointly", FilingStatus.MarriedJointly)]
    [InlineData("Joint", FilingStatus.MarriedJointly)]
    [InlineData("separate", FilingStatus.MarriedSeparately)]
    [InlineData("HOH", FilingStatus.HeadOfHousehold)]
    public void FilingStatus_IsReadByTheProfilesWord_AndByTheOlderOne(string word, FilingStatus status) =>
        Assert.Equal(status, Parameters.Word("filing", "", "", Vocabularies.FilingStatuses).Read(new GivenValues(_ => [word]), default));

    [Theory]
    [InlineData("private-nonprofit", Control.PrivateNonprofit)]
    [InlineData("nonprofit", Control.PrivateNonprofit)]
    [InlineData("for-profit", Control.PrivateForProfit)]
    public void Control_IsReadByTheProfilesWord_AndByTheOlderOne(string word, Control control) =>
        Assert.Equal(control, Parameters.Word("control", "", "", Vocabularies.Controls).Read(new GivenValues(_ => [word]), default));

    [Fact]
    public void Criteria_AreThoseOfTheRanking() => Assert.Equal(
        ["cost", "whole-cost", "earnings-1yr", "earnings-5yr", "cohort", "trend", "debt", "research", "price-level", "distance", "place", "stem", "modality", "focus", "return", "return-risk", "ready-weeks"],
        KnownCriteria.All.Select(c => c.Id));

    [Fact]
    public void ResearchAreas_AreThoseOfTheDataset() => Assert.Equal(
        ["ai", "datamining", "ir", "mlmining", "nlp", "robotics", "vision"],
        Enum.GetValues<ResearchArea>().Select(area => area.DataKey()).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(Region.South, true)]
    [InlineData(Region.SouthAtlantic, true)]
    [InlineData(Region.EastSouthCentral, false)]
    [InlineData(Region.West, false)]
    public void Regions_IncludeTheirStates(Region region, bool expected) =>
        Assert.Equal(expected, region.Includes(new State("GA", "Georgia", 13, "South", "South Atlantic")));

    [Fact]
    public void Online_TakesEveryKindOfOnlineTeaching()
    {
        Assert.Equal(
            [Modality.OnlineAsync, Modality.OnlineSync, Modality.Online],
            Enum.GetValues<Modality>().Where(m => StudyMode.Online.Accepts(m)));
        Assert.All(Enum.GetValues<Modality>(), m => Assert.Single(Enum.GetValues<StudyMode>(), mode => mode.Accepts(m)));
    }

    private static void Check<T>(Vocabulary<T> words)
        where T : struct, Enum
    {
        Assert.Equal(Enum.GetValues<T>().Order(), words.Select(w => w.Value).Order());
        Assert.All(words, word =>
        {
            Assert.Matches(new Regex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)), word.Key);
            Assert.NotEqual("", word.Meaning);
            Assert.True(words.TryFind(word.Key, out T value));
            Assert.Equal(word.Value, value);
        });
    }
}
