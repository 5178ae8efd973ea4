using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.Careers;
using Gradus.Prospects;

namespace Gradus.App.Verbs.Careers;

/// <summary>What O*NET says of an occupation.</summary>
public sealed record CareersDescription(
    [Description("O*NET-SOC code")] string Code,
    string Title,
    [Description("Whether it describes a part of the occupation only")] bool Part,
    [Description("Preparation it takes, 1 little to 5 extensive")] FigureOf<int> JobZone,
    [Description("A few tasks, in the publisher's order")] IReadOnlyList<string> Tasks,
    [Description("Technologies that employers' postings for it often name")] IReadOnlyList<string> Technologies,
    [Description("How many of its technologies are frequent in postings of any kind"), Least(0)] int HotTechnologies,
    [Description("What people who know the occupation say is required; null where neither it nor another entry in its place was surveyed")] CareersSurvey? Education,
    [Description("Why its own survey is missing; null where it is there")] string? EducationMissing)
{
    internal static CareersDescription Of(OccupationOutlook of, OccupationProfile profile) => new(
        profile.Code, profile.Title, of.Entry!.IsPart, FigureContract.Of(profile.JobZone), profile.Tasks, profile.Technologies, profile.HotTechnologies,
        of.Surveyed is { } surveyed ? CareersSurvey.Of(of, surveyed) : null,
        profile.Education is null ? $"{profile.Code} was not surveyed in this release" : null);
}

/// <summary>Answers on the education that is required, as shares of 1. They are of few people, so rough.</summary>
public sealed record CareersSurvey(
    [Description("O*NET-SOC code of the entry that was surveyed")] string Code,
    string Title,
    [Description("Why this entry stands in for another; null where it is the occupation's own")] string? StandsInBecause,
    [Description("How many answered"), Least(1)] int Asked,
    [Description("Who, as the publisher says")] string Who,
    [Description("Month")] string When,
    FigureOf<double> BelowBachelor,
    FigureOf<double> Bachelor,
    [Description("A certificate after the bachelor's degree")] FigureOf<double> BachelorCertificate,
    FigureOf<double> Master,
    [Description("A certificate after the master's degree, or a first professional degree")] FigureOf<double> AboveMaster,
    FigureOf<double> Doctor,
    [Description("A master's degree or more")] FigureOf<double> MasterOrMore)
{
    internal static CareersSurvey Of(OccupationOutlook of, OccupationProfile surveyed)
    {
        UsualEducation answers = surveyed.Education!;
        FigureOf<double> Share(UsualDegree degree) => FigureContract.Of(answers.Of(degree));
        return new CareersSurvey(
            surveyed.Code, surveyed.Title, of.IsSurveyOfSister ? of.Entry?.SisterBecause : null, answers.Asked, answers.Who, answers.When,
            Share(UsualDegree.BelowBachelor), Share(UsualDegree.Bachelor), Share(UsualDegree.BachelorCertificate), Share(UsualDegree.Master), Share(UsualDegree.AboveMaster), Share(UsualDegree.Doctor),
            FigureContract.Of(answers.MasterOrMore));
    }
}
