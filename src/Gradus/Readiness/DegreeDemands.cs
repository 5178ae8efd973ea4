using System.Globalization;
using Gradus.People;
using Gradus.Programs;
using Gradus.Readiness.Courses;

namespace Gradus.Readiness;

/// <summary>How an earlier degree and its average stand beside what is asked of those who enter.</summary>
internal static class DegreeDemands
{
    /// <summary>A bachelor's degree, which every master's degree here asks for unless its page says otherwise.</summary>
    public static EntryDemand Bachelors(Degree degree, Term? start)
    {
        const string What = "a bachelor's degree";
        return degree.Level switch
        {
            null => new EntryDemand(What, EntryStanding.NotSaid, "you did not say which degree you have", null),
            DegreeLevel.None => new EntryDemand(What, EntryStanding.NotMet, "you said that you have no degree; a master's degree is entered with a bachelor's", null),
            DegreeLevel.Associate => new EntryDemand(What, EntryStanding.NotMet, "you have an associate degree; a master's degree is entered with a bachelor's", null),
            _ when degree.Year > start?.Year => new EntryDemand(What, EntryStanding.NotMet,
                string.Create(CultureInfo.InvariantCulture, $"yours is conferred in {degree.Year}, after the start in {start}"), null),
            _ => new EntryDemand(What, EntryStanding.Met, $"you have, or are about to have, a {Vocabularies.DegreeLevels.MeaningOf(degree.Level.Value).Replace(" degree", "", StringComparison.Ordinal)}{(degree.Level == DegreeLevel.Doctorate ? "" : " degree")}", null),
        };
    }

    /// <summary>Schools decide what is related: a degree in computing, mathematics or statistics mostly is; any other is a question to the school.</summary>
    /// <param name="degree">What the person has.</param>
    /// <param name="computing">True beside a degree in computing, for which mathematics and statistics are a question, too.</param>
    /// <param name="page">Where it is asked for; null where that is no page.</param>
    public static EntryDemand Related(Degree degree, bool computing, Source? page)
    {
        const string What = "a related bachelor's degree";
        return degree switch
        {
            { Level: DegreeLevel.None or DegreeLevel.Associate } => new EntryDemand(What, EntryStanding.NotMet, "you have no bachelor's degree", page),
            { Field: null } => new EntryDemand(What, EntryStanding.NotSaid, "you did not say what your degree is in", page),
            { Field: { } field } when (computing ? DegreeFields.IsComputing(field) : DegreeFields.IsRelated(field)) => new EntryDemand(What, EntryStanding.Met, $"yours is in {field}", page),
            _ => new EntryDemand(What, EntryStanding.Unclear, $"yours is in {degree.Field}: schools decide what is related; ask whether it counts", page),
        };
    }

    /// <summary>
    /// The average that a program names. One that its page calls preferred or typical, or that stands on a page of somebody else, turns nobody away: below it, the school has to be asked.
    /// </summary>
    public static EntryDemand Average(Degree degree, Program program)
    {
        Figure<double> least = program.Admission.MinimumGpa;
        EntryDemand asked = Grades(degree, (decimal)least.Value, least.Source);
        return asked.Standing != EntryStanding.NotMet ? asked
            : !program.Admission.Asked.AverageIsRequired ? asked with { Standing = EntryStanding.Unclear, Why = $"{asked.Why}; its page calls that preferred or typical, and no condition: ask what they would want to see from you" }
            : IsOfSomebodyElse(program) ? asked with { Standing = EntryStanding.Unclear, Why = $"{asked.Why}; a page that is not the school's says so: ask whether it holds" }
            : asked;
    }

    /// <summary>True where the average that a program is said to ask stands on a page of somebody else.</summary>
    public static bool IsOfSomebodyElse(Program program) =>
        program.Facts.FirstOrDefault(f => f.Field == "minimumGpa")?.Kind == FactKind.ThirdParty;

    /// <summary>What a conversion degree asks for: a bachelor's degree that is not in computing.</summary>
    public static EntryDemand OtherField(Degree degree)
    {
        const string What = "a bachelor's degree outside computing";
        return degree switch
        {
            { Field: null } => new EntryDemand(What, EntryStanding.NotSaid, "you did not say what your degree is in; it is made for people whose degree is not in computing", null),
            { Field: { } field } when DegreeFields.IsComputing(field) => new EntryDemand(What, EntryStanding.NotMet, $"yours is in {field}: it is made for people whose degree is not in computing", null),
            _ => new EntryDemand(What, EntryStanding.Met, $"yours is in {degree.Field}", null),
        };
    }

    public static EntryDemand Grades(Degree degree, decimal least, Source? source)
    {
        string what = string.Create(CultureInfo.InvariantCulture, $"a grade point average of at least {least:0.0#}");
        if (GradeAverage.IsOfUnknownScale(degree))
        {
            string named = string.Join(", ", Vocabularies.GradeScales.Keys);
            return new EntryDemand(what, EntryStanding.Unclear, string.Create(CultureInfo.InvariantCulture, $"yours is {degree.Gpa:0.##}, from elsewhere and of a scale that you did not name: name it ({named})"), source);
        }

        if (GradeAverage.Of(degree) is not { } average)
        {
            return new EntryDemand(what, EntryStanding.NotSaid, "you did not say yours", source);
        }

        string yours = average.Low == average.High
            ? string.Create(CultureInfo.InvariantCulture, $"yours is {average.Low:0.0#}")
            : string.Create(CultureInfo.InvariantCulture, $"yours is read as {average.Low:0.0#} to {average.High:0.0#} of 4.0: schools convert it by tables of their own");
        return new EntryDemand(what, average.Low >= least ? EntryStanding.Met : average.High < least ? EntryStanding.NotMet : EntryStanding.Unclear, yours, source);
    }
}
