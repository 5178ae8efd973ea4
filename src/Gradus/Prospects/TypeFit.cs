using Gradus.Careers;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.People;
using Gradus.Portraits;
using Gradus.Programs;
using Gradus.Programs.Search;
using Gradus.Ranking;
using Gradus.Ranking.Criteria;
using Gradus.Readiness;

namespace Gradus.Prospects;

/// <summary>A condition that a person makes, and how the degrees of a type stand to it.</summary>
/// <param name="Filter">The condition.</param>
/// <param name="Counts">Degrees that are known to meet it, may, and do not.</param>
public sealed record TypeCondition(ItemFilter Filter, MatchCounts Counts)
{
    private int All => Counts.Known + Counts.May + Counts.No;

    /// <summary>True where more than half of its degrees are known to meet it.</summary>
    public bool SpeaksFor => All > 0 && 2 * Counts.Known > All;

    /// <summary>True where more than half of them are known not to.</summary>
    public bool SpeaksAgainst => All > 0 && 2 * Counts.No > All;
}

/// <summary>How many programs of a type that say what they ask take somebody as they are.</summary>
/// <param name="Ready">All is met.</param>
/// <param name="MayBe">Something is not said or has to be asked.</param>
/// <param name="Gap">Something is missing.</param>
public readonly record struct TypeReadiness(int Ready, int MayBe, int Gap)
{
    public int All => Ready + MayBe + Gap;
}

/// <summary>A degree type with what is measured of it, and how it stands to a person.</summary>
public sealed record TypeFit
{
    private const string Wished = "study.modality";

    /// <summary>The same as a must, which stands for the wish.</summary>
    private const string Required = "require.modality";

    public required DegreeType Type { get; init; }
    public required TypeMeasures Measures { get; init; }

    /// <summary>Degrees of it that meet everything the person said; null for nobody in particular, so for the rest.</summary>
    public MatchCounts? Meets { get; init; }

    /// <summary>Each condition of the person; empty where they make none.</summary>
    public IReadOnlyList<TypeCondition> Conditions { get; init; } = [];

    /// <summary>Careers that the person aims for and that this guide takes it to be named for: a judgement.</summary>
    public IReadOnlyList<Specialisation> NamedFor { get; init; } = [];

    /// <summary>How near its degrees are, on average, to what the person wants to study or the trade they want it for, 0 to 1; null where neither is said.</summary>
    public double? Nearness { get; init; }

    /// <summary>Named programs that offer a final project the person would like, of those that say what they offer; null where no wish is said.</summary>
    public Counted? Project { get; init; }

    /// <summary>Null where the person said nothing of their background.</summary>
    public TypeReadiness? Readiness { get; init; }

    /// <summary>
    /// Every type with at least one degree. For nobody in particular in the order of the guide; for a person first those with degrees that meet, then may meet, all they
    /// said; among those the ones named for a career they aim for, then the nearest, then those with the most such degrees.
    /// </summary>
    /// <param name="catalog">The dataset.</param>
    /// <param name="person">Null for nobody in particular.</param>
    /// <param name="terms">Whose prices.</param>
    /// <param name="portraitOf">The portrait of a type.</param>
    /// <exception cref="InputException">The person names a place that is not known.</exception>
    public static IReadOnlyList<TypeFit> All(Catalog catalog, Profile? person, PriceTerms terms, Func<DegreeType, Portrait> portraitOf)
    {
        TypeFit[] types =
        [
            .. catalog.DegreeTypes.Select(t => new TypeFit { Type = t, Measures = TypeMeasures.Of(catalog, t, portraitOf(t), terms) }).Where(t => t.Measures.Items.Count > 0),
        ];
        if (person is null)
        {
            return types;
        }

        IReadOnlyList<ItemFilter> filters = ShortlistFilters.Of(person, catalog);
        CareerAim careers = CareerAim.Of(catalog, person);
        var aim = Aim.Of(person);
        ReadinessGround? ground = person.Background == new Background() ? null : new ReadinessGround(catalog, person, new TestScores());
        return
        [
            .. types.Select(t => Of(t, person, filters, careers, aim, ground))
                .OrderBy(t => t.Meets!.Value is { Known: > 0 } ? 0 : t.Meets.Value.May > 0 ? 1 : 2)
                .ThenByDescending(t => t.NamedFor.Count > 0)
                .ThenByDescending(t => Math.Round(t.Nearness ?? 0, 1))
                .ThenByDescending(t => t.Meets!.Value.Known).ThenByDescending(t => t.Meets!.Value.May)
                .ThenBy(t => t.Type.Id, StringComparer.Ordinal),
        ];
    }

    private static TypeFit Of(TypeFit type, Profile person, IReadOnlyList<ItemFilter> filters, CareerAim careers, Aim aim, ReadinessGround? ground)
    {
        var meets = default(MatchCounts);
        var each = new MatchCounts[filters.Count];
        foreach (Item item in type.Measures.Items)
        {
            Match[] matches = [.. filters.Select(f => f.Meets(item))];
            for (int i = 0; i < matches.Length; i++)
            {
                each[i] += matches[i];
            }

            // A must that is not known to be met leaves a degree out, as on the shortlist.
            meets += ItemFilters.All(matches) is var all && all == Match.May && matches.Where((m, i) => !filters[i].Keeps(m)).Any() ? Match.No : all;
        }

        return type with
        {
            Meets = meets,
            Conditions = [.. filters.Select((f, i) => new TypeCondition(f, each[i])).Where(c => c.Filter.Key != Wished || !filters.Any(f => f.Key == Required))],
            NamedFor = [.. careers.Specialisations.Where(s => s.DegreeTypes.Contains(type.Type.Id, StringComparer.Ordinal))],
            Nearness = aim.Fields.Count == 0 && aim.Settings.Count == 0 ? null
                : type.Measures.Items.Average(i => Math.Max(aim.NearestField(i), aim.IsSet(i) ? 1 : 0)),
            Project = person.FinalProject.Count == 0 ? null : ProjectsOf(type, person),
            Readiness = ground is null ? null : ReadinessOf(type, ground),
        };
    }

    private static Counted ProjectsOf(TypeFit type, Profile person)
    {
        Program[] programs = [.. type.Measures.Items.Select(i => i.Program).OfType<Program>()];
        return new Counted(programs.Count(p => p.FinalProjects.Any(person.FinalProject.Contains)), programs.Count(p => p.FinalProjects.Count > 0), programs.Length);
    }

    private static TypeReadiness ReadinessOf(TypeFit type, ReadinessGround ground)
    {
        Verdict[] verdicts = [.. type.Measures.Items.Where(i => i.IsProgram).Select(i => ProgramReadiness.Of(ground, i)).Where(p => p.States).Select(p => p.Verdict)];
        return new TypeReadiness(verdicts.Count(v => v == Verdict.Met), verdicts.Count(v => v == Verdict.Unknown), verdicts.Count(v => v is Verdict.Bridgeable or Verdict.Blocking));
    }
}
