using Gradus.Careers;
using Gradus.Catalogs;
using Gradus.Programs.Search;

namespace Gradus.App.Verbs.Careers;

/// <summary>What was asked for: a funnel, a part of one, or an occupation; all null for everything.</summary>
public sealed record CareerName(Funnel? Funnel, Specialisation? Specialisation, Occupation? Occupation)
{
    private const int Suggested = 3;

    /// <summary>Of a shorter text no part is looked for.</summary>
    private const int ShortestPart = 3;

    /// <summary>Everything.</summary>
    public static CareerName All { get; } = new(null, null, null);

    /// <summary>The key by which it is asked for again; null for everything.</summary>
    public string? Key => Occupation?.Code.Text ?? Specialisation?.Id ?? Funnel?.Id;

    /// <summary>Codes asked for; empty for everything.</summary>
    public IReadOnlyList<Occupation> Occupations(Catalog catalog) => Occupation is { } one ? [one]
        : [.. (Specialisation?.Occupations ?? Funnel?.Occupations ?? []).Select(catalog.FindOccupation).OfType<Occupation>()];

    /// <summary>Looks up a funnel or specialisation by key or name, an occupation by its SOC or O*NET code or its title, and what people call either.</summary>
    /// <exception cref="InputException">There is none of that name; the message names what is near.</exception>
    public static CareerName Find(string given, Catalog catalog)
    {
        bool Is(string name) => string.Equals(name, given, StringComparison.OrdinalIgnoreCase);
        Funnel[] funnels = [.. catalog.Careers.Funnels];
        if (Array.Find(funnels, f => Is(f.Id) || Is(f.Name)) is { } funnel)
        {
            return All with { Funnel = funnel };
        }

        if (funnels.SelectMany(f => f.Specialisations.Select(s => (Funnel: f, Part: s))).FirstOrDefault(p => Is(p.Part.Id) || Is(p.Part.Name)) is { Part: not null } part)
        {
            return new CareerName(part.Funnel, part.Part, null);
        }

        if ((SocCode.TryParse(given.Split('.')[0], out SocCode soc) ? catalog.FindOccupation(soc) : catalog.Occupations.FirstOrDefault(o => Is(o.Title) || Is(o.Title.TrimEnd('s')))) is { } occupation)
        {
            return All with { Occupation = occupation };
        }

        if (catalog.Nicknames.Careers.TryGetValue(string.Join(' ', PlainWords.Of(given)), out string? meant) && meant != given)
        {
            return Find(meant, catalog);
        }

        string[] names =
        [
            .. funnels.Select(f => f.Id), .. funnels.SelectMany(f => f.Specialisations).Select(s => s.Id),
            .. catalog.Careers.Occupations.Select(o => catalog.FindOccupation(o.Soc)).OfType<Occupation>().SelectMany(o => new[] { o.Code.Text, o.Title }),
        ];
        string near = (Named(given, catalog.Nicknames.Careers) is { Count: > 0 } held ? held : Nearest.To(given, names, Suggested)) is { Count: > 0 } close ? $" Did you mean {string.Join(", or ", close)}?" : "";
        throw new InputException(new Problem(ProblemCode.NotFound, CareersQuestion.OfPart.Name, given, $"give a funnel ({string.Join(", ", funnels.Select(f => f.Id))}), one of its specialisations, or an occupation such as 15-2051.{near}")
        {
            Sentence = $"There is no funnel, specialisation or occupation '{given}'.{near} Funnels are {string.Join(", ", funnels.Select(f => f.Id))}; an occupation is a code such as 15-2051 or a title.",
        });
    }

    /// <summary>Names of work that stand in what was typed, or that hold it as words: "senior ML engineer" holds "ml engineer".</summary>
    private static IReadOnlyList<string> Named(string given, IReadOnlyDictionary<string, string> careers)
    {
        string typed = $" {string.Join(' ', PlainWords.Of(given))} ";
        return typed.Trim().Length < ShortestPart ? []
            : [.. careers.Where(c => typed.Contains($" {c.Key} ", StringComparison.Ordinal) || $" {c.Key} ".Contains(typed, StringComparison.Ordinal))
                .OrderByDescending(c => c.Key.Length).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Value).Distinct(StringComparer.Ordinal).Take(Suggested)];
    }
}
