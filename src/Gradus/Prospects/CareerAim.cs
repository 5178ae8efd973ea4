using Gradus.Careers;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Ranking.Criteria;

namespace Gradus.Prospects;

/// <summary>Which ways out of a degree a person aims for, as far as they said.</summary>
/// <param name="Funnels">By the kind of career, or, where none is said, by the occupations aimed for; empty where neither is.</param>
/// <param name="Specialisations">Parts of those, or with an occupation aimed for, whose subject and trade agree with what was said.</param>
/// <param name="Occupations">Occupations aimed for, in the order given, as far as the dataset knows them.</param>
public sealed record CareerAim(IReadOnlyList<Funnel> Funnels, IReadOnlyList<Specialisation> Specialisations, IReadOnlyList<Occupation> Occupations)
{
    /// <summary>Trades that the person would work in.</summary>
    public IReadOnlyList<Setting> Settings { get; init; } = [];

    /// <summary>Of somebody who said nothing.</summary>
    public static CareerAim None { get; } = new([], [], []);

    public static CareerAim Of(Catalog catalog, Profile person)
    {
        Goal goal = person.Goal;
        Occupation[] aimed = [.. goal.Occupations.Select(catalog.FindOccupation).OfType<Occupation>()];
        bool Leads(Specialisation s) => aimed.Any(o => s.Occupations.Contains(o.Code));
        Funnel[] funnels = [.. catalog.Careers.Funnels.Where(f => goal.Kind is { } kind ? f.Goal == kind : f.Specialisations.Any(Leads))];
        var aim = Aim.Of(person);
        bool IsOfSetting(Specialisation s) => goal.Kind is null && s.Settings.Any(aim.Settings.Contains);
        bool Agrees(Specialisation s) => (s.Settings.Count == 0 || s.Settings.Any(aim.Settings.Contains)) && (aim.Fields.Count == 0 || s.Focus.Any(aim.Fields.Contains));
        return new CareerAim(
            funnels,
            [.. catalog.Careers.Funnels.SelectMany(f => f.Specialisations.Where(s => (funnels.Contains(f) || Leads(s) || IsOfSetting(s)) && Agrees(s)))],
            aimed)
        {
            Settings = aim.Settings,
        };
    }
}
