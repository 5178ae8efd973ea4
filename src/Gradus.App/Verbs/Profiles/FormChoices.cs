using Gradus.App.Figures;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs;
using Gradus.Ranking.Criteria;
using Gradus.Sources.Forms;

namespace Gradus.App.Verbs.Profiles;

/// <summary>What a question of the form can be answered with, in the reader's words.</summary>
public static class FormChoices
{
    /// <summary>Occupations offered to tick.</summary>
    private const int MostOccupations = 12;

    /// <summary>Years of starts offered to pick.</summary>
    private const int YearsOffered = 4;

    /// <summary>Divisions are smaller than most people think of; the profile's text takes them.</summary>
    private const string WholeRegion = "Census region: ";

    /// <summary>Questions whose words say something beside their meaning.</summary>
    private static readonly string[] Named = ["study.pace", "goal.kind", "finalProject", "places.regions"];

    /// <summary>Keys with their labels; empty where the answer is free text.</summary>
    /// <param name="path">The field of the question.</param>
    /// <param name="answers">Choices made already are offered even where they would not be.</param>
    /// <param name="catalog">Names of states, degree types and occupations.</param>
    public static IReadOnlyList<(string Key, string Label)> Of(string path, FormAnswers answers, Catalog catalog) => path switch
    {
        "residency.state" => [.. catalog.States.OrderBy(s => s.Name, StringComparer.Ordinal).Select(s => (s.Code, s.Name))],
        "goal.degreeTypes" => [.. catalog.DegreeTypes.Select(t => (t.Id, t.Name))],
        "goal.occupations" => Occupations(answers, catalog),
        "order" =>
        [
            .. KnownCriteria.All.Select(c => (c.Id, $"{c.Name} ({(c.Preference == Preference.More ? "more" : "less")} counts for it)")),
            .. answers.Texts(path).Where(OwnCriterion.IsKey).Select(id => (id, $"{id} (your own)")),
        ],
        "places.regions" => [.. Vocabularies.Regions
            .Where(r => r.Meaning.StartsWith(WholeRegion, StringComparison.Ordinal) || answers.Holds(path, r.Key))
            .Select(r => (r.Key, Label(path, r.Key, r.Meaning.Replace(WholeRegion, "", StringComparison.Ordinal))))],
        _ => ProfileInterview.FieldAt(path).Shape is FlagShape
            ? [("true", "Yes"), ("false", "No")]
            : [.. ProfileInterview.FieldAt(path).Shape.Choices.Select(c => (c.Key, Label(path, c.Key, c.Meaning)))],
    };

    /// <summary>Terms to pick from, after the day at which the rules were looked at; any other can be typed.</summary>
    public static IEnumerable<Term> Starts(Catalog catalog) => !catalog.HasRules ? []
        : Enumerable.Range(catalog.Rules.AsOf.Year + 1, YearsOffered).SelectMany(year => new[] { Season.Spring, Season.Summer, Season.Fall }.Select(season => new Term(season, year)));

    /// <summary>"Natural language processing", "Thesis: a written piece of research".</summary>
    public static string Label(string path, string key, string meaning) =>
        Written.Capital(Named.Contains(path, StringComparer.Ordinal) ? $"{key.Replace('-', ' ')}: {meaning}" : meaning);

    private static IReadOnlyList<(string Key, string Label)> Occupations(FormAnswers answers, Catalog catalog)
    {
        IEnumerable<SocCode> usual = catalog.Fields.Where(f => f.Tier == Tier.Core)
            .SelectMany(f => f.Occupations)
            .GroupBy(o => o.Text, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.First())
            .Where(o => catalog.FindOccupation(o) is not null)
            .Take(MostOccupations);
        return
        [
            .. usual.Select(o => o.Text).Union(answers.Texts("goal.occupations"), StringComparer.Ordinal)
                .Select(code => (code, SocCode.TryParse(code, out SocCode soc) && catalog.FindOccupation(soc) is { } known ? $"{known.Title}" : code)),
        ];
    }
}
