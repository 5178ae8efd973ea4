using Gradus.App.Figures;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Prospects;
using Gradus.Readiness;
using Gradus.Sources.Dataset;

namespace Gradus.App.Verbs.Careers;

/// <summary>What careers come to, and what cannot be said of them, in sentences.</summary>
internal static class CareersFinding
{
    private const string Bachelor = "Bachelor's degree";

    /// <summary>"For 14 of 22 occupations a bachelor's degree is the usual way in."; of one occupation what it pays.</summary>
    public static string Of(IReadOnlyList<CareersOccupation> occupations, WorkPlace place)
    {
        if (occupations is [var one])
        {
            return $"{one.Title}: {Entry(one.EntryEducation)}";
        }

        int bachelor = occupations.Count(o => o.EntryEducation == Bachelor);
        int more = occupations.Count(o => IsMore(o.EntryEducation));
        return more == 0 ? $"For {(bachelor == occupations.Count ? "all" : Titles.Number(bachelor))} of {Titles.Count(occupations.Count, "occupation")} a bachelor's degree is the usual way in"
            : $"A master's degree or more is the usual way into {Titles.Number(more)} of {Titles.Count(occupations.Count, "occupation")}";
    }

    /// <summary>"a bachelor's degree is the usual way in".</summary>
    public static string Entry(string? education) => education is null ? "no usual way in is published" : $"{Article(education)} is the usual way in";

    /// <summary>"a bachelor's degree".</summary>
    public static string Article(string education) => $"{("aeiou".Contains(char.ToLowerInvariant(education[0]), StringComparison.Ordinal) ? "an" : "a")} {char.ToLowerInvariant(education[0])}{education[1..]}";

    /// <summary>True where more than a bachelor's degree is the usual way in.</summary>
    public static bool IsMore(string? education) => education is "Master's degree" or "Doctoral or professional degree";

    /// <summary>How many of the occupations ask for no more than a person has; the level is published, and in which field is not.</summary>
    /// <param name="level">Of their degree.</param>
    /// <param name="field">What it is in, in their words; null where they did not say.</param>
    /// <param name="occupations">Those.</param>
    public static string Level(DegreeLevel level, string? field, IReadOnlyList<CareersOccupation> occupations)
    {
        CareersOccupation[] known = [.. occupations.Where(o => o.EntryEducation is not null)];
        int open = known.Count(o => LevelOf(o.EntryEducation!) <= level);
        string have = level == DegreeLevel.None ? "no degree yet" : "a " + Vocabularies.DegreeLevels.MeaningOf(level);
        string at = known.Any(o => LevelOf(o.EntryEducation!) < level) ? known.Any(o => LevelOf(o.EntryEducation!) == level) ? "at or above" : "above" : "at";
        bool isNear = field is null || DegreeFields.IsRelated(field) || DegreeFields.IsMathematical(field);
        string choice = field is null ? "if yours is in a near field, a further degree is a choice" : "a further degree is a choice";
        string elsewhere = $"BLS counts the level and not the field. Yours is in {field}; most of these jobs ask for computing, mathematics, statistics or a near field, so study of some kind may be the door";
        return known.Length == 0 ? $"You have {have}; no usual way in is published."
            : open == 0 ? $"You have {have}: the usual way in is more than that for {(known.Length == 1 ? "it" : $"all {Titles.Number(known.Length)}")}."
            : known.Length == 1 ? $"You have {have}: that is {at} the usual level of the way in. {(isNear ? Written.Capital(choice) + " here, not the door" : elsewhere)}."
            : $"You have {have}: that is {at} the usual level of the way into {Titles.Number(open)} of {Titles.Number(known.Length)}. {(isNear ? $"There {choice}, not the door" : elsewhere)}.";
    }

    private static DegreeLevel LevelOf(string education) => education switch
    {
        Bachelor => DegreeLevel.Bachelor,
        "Master's degree" => DegreeLevel.Master,
        "Doctoral or professional degree" => DegreeLevel.Doctorate,
        "Associate's degree" => DegreeLevel.Associate,
        _ => DegreeLevel.None,
    };

    /// <summary>What these figures cannot say.</summary>
    public static IReadOnlyList<string> Limits(Catalog catalog, WorkPlace place, bool visa) =>
    [
        "Wages are of all who work in an occupation, whatever their degree and age. They are not those of graduates of a program, and most in it are no newcomers.",
        $"The crosswalk of fields and occupations ({catalog.Vintages.FieldsToOccupations.Publisher}, {catalog.Vintages.FieldsToOccupations.Period}) is a correspondence of words: it counts nobody who went from one to the other.",
        "Which degree types are named for a career is a judgement of this guide, with its reason beside it.",
        .. place.Areas.Count > 0 ? ["What pay buys is the middle wage at the price level of the United States; taxes differ too and are not in it."] : Array.Empty<string>(),
        .. visa ? ["A filing is not a hire, and a wage level is decided by the Department of Labor on experience and duties, not by pay alone."] : Array.Empty<string>(),
    ];

    /// <summary>Where the prevailing wages shown are of: "in Atlanta, GA", "in the cities of OH with the most filings".</summary>
    public static string Filings(WorkPlace place) => place.City is { } city ? $"in {city}"
        : place.States.Count > 0 ? $"in the cities of {string.Join(", ", place.States)} with the most filings"
        : "in the cities with the most filings";

    /// <summary>Whose description of the occupations it is, as its licence asks.</summary>
    public static string Attribution(Catalog catalog) => OnetCredit.Of(catalog.Vintages["onet/database"].Document);
}
