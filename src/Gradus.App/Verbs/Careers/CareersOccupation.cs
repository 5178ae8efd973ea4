using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.Careers;
using Gradus.Catalogs;
using Gradus.Prospects;
using Gradus.Rules;

namespace Gradus.App.Verbs.Careers;

/// <summary>An occupation with all that is known of it.</summary>
public sealed record CareersOccupation(
    [Description("SOC code")] string Soc,
    string Title,
    [Description("Whether the profile aims for it")] bool Aimed,
    [Description("In the United States")] CareersWages Nation,
    [Description("Change of employment over the years of the projections, a fraction")] FigureOf<double> Growth,
    [Description("Openings a year, average of those years")] FigureOf<int> Openings,
    [Description("Education that BLS takes to be typically needed for entry; null where it names none")] string? EntryEducation,
    [Description("What O*NET says of it; null where it is not in the dataset")] CareersDescription? Described,
    [Description("By metropolitan area: those of the place, or those with the most jobs")] IReadOnlyList<CareersArea> Areas,
    [Description("Areas of the place without published wages of it"), Least(0)] int AreasWithout,
    [Description("Prevailing wages of H-1B filings, for who needs them; the most filings first")] IReadOnlyList<CareersPrevailing> Prevailing,
    [Description("Fields whose code the CIP-SOC crosswalk links with it: a correspondence of words, not a count of graduates")] IReadOnlyList<CareersField> Fields,
    [Description("Degree types with a linked program, or named for it")] IReadOnlyList<CareersTypeLink> DegreeTypes)
{
    [Description("Whether the profile holds it now")]
    public bool Held { get; init; }

    [Description("Where the pay of the profile stands among its wages, in the one area of the place where there is one, else in the nation; null where no pay is said")]
    public CareersStanding? YourPay { get; init; }

    /// <summary>The wages of the one area of the place, or of the nation.</summary>
    internal CareersWages Wages(bool atPlace) => atPlace && Areas is [var only] ? only.Wages : Nation;

    internal static CareersOccupation Of(Catalog catalog, OccupationOutlook of, CareerOutlook outlook, bool visa, H1bSelection? selection)
    {
        Occupation occupation = of.Occupation;
        IReadOnlyList<Figure<decimal>> standing = outlook.Place.Areas.Count == 1 && of.Areas is [var only] ? only.Wage.WagePercentiles : occupation.WagePercentiles;
        return new CareersOccupation(
            occupation.Code.Text,
            occupation.Title,
            outlook.Aim.Occupations.Contains(occupation),
            CareersWages.Of(occupation.Employment, occupation.WagePercentiles),
            FigureContract.Of(occupation.Growth),
            FigureContract.Of(occupation.AnnualOpenings),
            occupation.EntryEducation,
            of.Profile is { } profile ? CareersDescription.Of(of, profile) : null,
            [.. of.Areas.Select(a => new CareersArea(a.Area.Cbsa, a.Area.Name, CareersWages.Of(a.Wage.Employment, a.Wage.WagePercentiles), FigureContract.Of(a.Area.PriceLevel), FigureContract.Of(a.Buys)))],
            of.AreasWithout,
            visa ? [.. of.Prevailing.Select(p => CareersPrevailing.Of(p, selection))] : [],
            [.. of.Fields.Select(f => new CareersField(f.Field.Cip.ToString(), f.Field.Title, f.Offerings, f.Awards))],
            [.. of.Types.Select(t => new CareersTypeLink(t.Type.Id, t.Type.Name, t.Linked, t.Programs, [.. t.NamedFor.Select(s => s.Id)]))])
        {
            Held = outlook.IsHeld(occupation),
            YourPay = outlook.Person?.Job.YearlyPay is { } pay && PayStanding.Of(standing, pay) is { } at ? new CareersStanding(at.Above, at.Below) : null,
        };
    }
}

/// <summary>Jobs and wages of all who work in an occupation.</summary>
public sealed record CareersWages(
    FigureOf<int> Jobs,
    [Description("One in ten earns less")] FigureOf<decimal> P10,
    FigureOf<decimal> P25,
    [Description("Half earn less")] FigureOf<decimal> P50,
    FigureOf<decimal> P75,
    [Description("One in ten earns more")] FigureOf<decimal> P90)
{
    internal static CareersWages Of(Figure<int> jobs, IReadOnlyList<Figure<decimal>> wages) => new(
        FigureContract.Of(jobs), FigureContract.Of(wages[0]), FigureContract.Of(wages[1]), FigureContract.Of(wages[2]), FigureContract.Of(wages[3]), FigureContract.Of(wages[4]));
}

/// <summary>An occupation in one metropolitan area.</summary>
public sealed record CareersArea(
    [Description("Code of the area (CBSA)")] string Cbsa,
    string Name,
    CareersWages Wages,
    [Description("Regional price parity, United States 100")] FigureOf<double> PriceLevel,
    [Description("The middle wage at the price level of the United States")] FigureOf<double> Buys);

/// <summary>Where a pay stands: at or above one percentile of the wages and below another.</summary>
public sealed record CareersStanding(
    [Description("Highest of 10, 25, 50, 75 and 90 that it reaches; 0 below the first"), Least(0, 90)] int AtLeast,
    [Description("Lowest of them that it does not reach; 100 above the last"), Least(10, 100)] int Below);

/// <summary>Prevailing wages by level in one city: the median of certified filings. A filing is not a hire.</summary>
public sealed record CareersPrevailing(
    [Description("O*NET-SOC code")] string Occupation,
    string Title,
    string City,
    [Least(0)] int Filings,
    [Description("Level 1 to 4")] IReadOnlyList<CareersLevel> Levels)
{
    internal static CareersPrevailing Of(PrevailingWage wage, H1bSelection? selection) => new(
        wage.Occupation, wage.Title, wage.City, wage.Filings, [.. wage.Levels.Select((l, i) => new CareersLevel(i + 1, FigureContract.Of(l), selection?.EntriesAt(i + 1)))]);
}

/// <summary>A wage level.</summary>
public sealed record CareersLevel(
    [Least(1, 4)] int Level,
    FigureOf<decimal> Wage,
    [Description("Times that a registration at it is entered in the selection; null where no such rule is known")] decimal? Entries);

/// <summary>A field in scope.</summary>
public sealed record CareersField(
    [Description("CIP code")] string Cip,
    string Title,
    [Description("Institutions with awards in the newest year"), Least(0)] int Offerings,
    [Description("Master's degrees they awarded in it"), Least(0)] int Awards);

/// <summary>A degree type beside an occupation.</summary>
public sealed record CareersTypeLink(
    string Id,
    string Name,
    [Description("Named programs whose code the crosswalk links with the occupation"), Least(0)] int Linked,
    [Description("Named programs with a code in scope"), Least(0)] int Programs,
    [Description("Specialisations that this guide takes it to be named for: a judgement")] IReadOnlyList<string> NamedFor);
