using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.App.Verbs.Profiles;
using Gradus.Careers;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Prospects;
using Gradus.Rules;

namespace Gradus.App.Verbs.Careers;

/// <summary>The answer of <c>gradus careers</c> as other programs read it.</summary>
[Description("Wages are of all who work in an occupation, whatever their degree and age, in USD a year; they are not those of graduates of a program")]
public sealed record CareersContract(
    [Description("Version of the dataset")] string Dataset,
    [Description("What the occupations shown have in common, in a sentence")] string Finding,
    [Description("Where one would work, in words")] string Place,
    [Description("Whether that is a place with metropolitan areas, to which the areas belong; else they are those with the most jobs")] bool HasPlace,
    [Description("The funnels shown")] IReadOnlyList<CareersFunnel> Funnels,
    [Description("What the person aims for first, then the most jobs")] IReadOnlyList<CareersOccupation> Occupations,
    [Description("What these figures cannot say, one sentence each")] IReadOnlyList<string> Limits,
    [Description("Whose description of the occupations it is, to be shown with them; null where none is shown")] string? Attribution)
{
    [Description("Key of what was asked for; null for everything")]
    public string? Asked { get; init; }

    [Description("Name of the profile")]
    public string? Profile { get; init; }

    [Description("Yearly pay of the profile that is set beside the wages")]
    public decimal? YourPay { get; init; }

    [Description("What the degree that the profile has opens already, in a sentence; null where none is said")]
    public string? YourLevel { get; init; }

    [Description("Years the price levels of places are of")]
    public string PriceLevels { get; init; } = "";

    [Description("Where the prevailing wages are of, in words; null where they are not shown")]
    public string? PrevailingOf { get; init; }

    [Description("Fields of the profile that the answer does not use")]
    public IReadOnlyList<NotUsedContract> NotUsed { get; init; } = [];

    internal static CareersContract Of(Catalog catalog, CareerOutlook outlook, CareersQuestion asked)
    {
        Profile? person = outlook.Person;
        bool visa = asked.Visa || person is { IsInternational: true } or { Residency.Citizenship: Citizenship.H1bVisa };
        H1bSelection? selection = visa && catalog.HasRules ? H1bSelection.From(catalog.Rules.At(catalog.Rules.AsOf)) : null;
        CareersOccupation[] occupations = [.. outlook.Occupations.Select(o => CareersOccupation.Of(catalog, o, outlook, visa, selection))];
        IEnumerable<Funnel> funnels = asked.Of.Funnel is { } one ? [one]
            : asked.Of.Occupation is { } occupation ? catalog.Careers.Under(occupation.Code).Select(u => u.Funnel).Distinct()
            : catalog.Careers.Funnels.OrderByDescending(outlook.Aim.Funnels.Contains);
        return new CareersContract(
            catalog.Version,
            CareersFinding.Of(occupations, outlook.Place),
            outlook.Place.Name,
            outlook.Place.Areas.Count > 0,
            [.. funnels.Select(f => CareersFunnel.Of(catalog, f, outlook.Aim, asked.Of))],
            occupations,
            CareersFinding.Limits(catalog, outlook.Place, visa),
            occupations.Any(o => o.Described is not null) ? CareersFinding.Attribution(catalog) : null)
        {
            Asked = asked.Of.Key,
            Profile = person?.Name,
            YourPay = person?.Job.YearlyPay,
            PriceLevels = string.Join(" and ", occupations.SelectMany(o => o.Areas).Select(a => a.PriceLevel.Year).OfType<string>().Distinct().Order(StringComparer.Ordinal)),
            YourLevel = person?.Background.Degree.Level is { } level ? CareersFinding.Level(level, person.Background.Degree.Field, occupations) : null,
            PrevailingOf = visa ? CareersFinding.Filings(outlook.Place) : null,
            NotUsed = person is null ? [] : Profiles.NotUsed.In(PersonalAnswer.Careers, person),
        };
    }
}

/// <summary>One of the ways out of a degree.</summary>
public sealed record CareersFunnel(
    string Id,
    string Name,
    string Summary,
    [Description("Whether the profile aims for it")] bool Aimed,
    [Description("What is said of it, with what stands behind it")] IReadOnlyList<CareersClaim> Claims,
    IReadOnlyList<CareersPart> Specialisations)
{
    internal static CareersFunnel Of(Catalog catalog, Funnel funnel, CareerAim aim, CareerName asked) => new(
        funnel.Id,
        funnel.Name,
        funnel.Summary,
        aim.Funnels.Contains(funnel),
        [.. funnel.Claims.Select(c => new CareersClaim(c.Says, CareerWords.Grounds.KeyOf(c.Ground), c.Source, c.Year, c.Because))],
        [
            .. funnel.Specialisations
                .Where(s => (asked.Specialisation is null || s == asked.Specialisation) && (asked.Occupation is null || s.Occupations.Contains(asked.Occupation.Code)))
                .OrderByDescending(s => s.Settings.Any(aim.Settings.Contains)).ThenByDescending(aim.Specialisations.Contains)
                .Select(s => CareersPart.Of(catalog, s, aim)),
        ]);
}

/// <summary>Something said of a career.</summary>
public sealed record CareersClaim(
    string Says,
    [Description("How it is known: by a page, by a publisher's data, or as this guide's judgement"), Words("page", "data", "judged")] string Known,
    [Description("Address; null for a judgement")] string? Source,
    [Description("Year of the edition that was read; null for a judgement")] int? Year,
    [Description("Why we think so; null for what a source says")] string? Because);

/// <summary>A part of a funnel.</summary>
public sealed record CareersPart(
    string Id,
    string Name,
    string Description,
    [Description("Whether it agrees with what the profile aims for")] bool Aimed,
    [Description("SOC codes that people in it are counted under")] IReadOnlyList<string> Occupations,
    [Description("Degree types named for it: this guide's judgement")] IReadOnlyList<CareersType> DegreeTypes,
    [Description("Why those")] string Because)
{
    internal static CareersPart Of(Catalog catalog, Specialisation part, CareerAim aim) => new(
        part.Id, part.Name, part.Description, aim.Specialisations.Contains(part), [.. part.Occupations.Select(o => o.Text)],
        [.. part.DegreeTypes.Select(t => new CareersType(t, catalog.FindDegreeType(t)?.Name ?? t))], part.Because);
}

/// <summary>A degree type.</summary>
public sealed record CareersType(string Id, string Name);
