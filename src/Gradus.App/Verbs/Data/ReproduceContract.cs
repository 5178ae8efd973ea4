using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.Costs;
using Gradus.Costs.Prices;
using Gradus.Sources.Compiler;

namespace Gradus.App.Verbs.Data;

/// <summary>The answer of <c>gradus data reproduce</c> as other programs read it: published averages beside computed ones.</summary>
public sealed record ReproduceContract(
    [Description("Version of the dataset")] string Dataset,
    [Description("True when the averages were computed from the publisher's files, false when they are those of the dataset")] bool FromFiles,
    [Description("False when an average is further than 5 % from the published one, or not the one that the dataset holds")] bool Holds,
    IReadOnlyList<ReproducedAverage> Averages,
    [Description("Why the two differ, in sentences")] IReadOnlyList<string> Reasons,
    [Description("The average of all institutions counted in other ways; empty without --from")] IReadOnlyList<ReproducedEvidence> Evidence,
    [Description("What a whole degree is said to cost")] ReproducedRange? Range,
    [Description("Tuition and required fees of whole degrees, all fields")] IReadOnlyList<ReproducedDistribution> WholeDegree,
    [Description("The same of the core fields")] IReadOnlyList<ReproducedDistribution> WholeDegreeCore)
{
    internal static ReproduceContract Of(ReproduceAnswer answer)
    {
        ReferenceRange? range = answer.Catalog.WholeDegreeRange;
        IReadOnlyList<ReproductionEvidence> evidence = answer.FromFiles?.Evidence ?? [];
        return new ReproduceContract(
            Dataset: answer.Catalog.Version,
            FromFiles: answer.FromFiles is not null,
            Holds: answer.Holds,
            Averages: [.. answer.Charges.Select(ReproducedAverage.Of)],
            Reasons: [.. ReproductionText.Reasons(answer.Charges), .. evidence.SelectMany(ReproductionText.Reasons)],
            Evidence: [.. evidence.Select(ReproducedEvidence.Of)],
            Range: range is null ? null : new ReproducedRange(range.Low, range.High, range.Statement, range.Source.ToString()),
            WholeDegree: [.. answer.Distributions.All.Select(d => ReproducedDistribution.Of(d, range))],
            WholeDegreeCore: [.. answer.Distributions.Core.Select(d => ReproducedDistribution.Of(d, range))]);
    }
}

/// <summary>One average, published and computed.</summary>
public sealed record ReproducedAverage(
    [Description("Academic year: 2021-22")] string Year,
    [Words("all", "public", "private", "nonprofit", "for-profit")] string Control,
    [Description("any: residency makes no difference"), Words("in-state", "out-of-state", "any")] string Residency,
    FigureOf<decimal> Published,
    FigureOf<decimal> Computed,
    [Description("Computed less published, USD")] double? Difference,
    [Description("The same as a fraction of the published")] double? RelativeDifference,
    [Description("Institutions in the computed average")] int Institutions,
    [Description("Their graduate full-time equivalents over 12 months, the weights")] int Students,
    [Description("Academic year of the weights")] string WeightsOf)
{
    public static ReproducedAverage Of(ReferenceCharge charge) => new(
        charge.Year.ToString(),
        ReferenceNames.Key(charge.Group),
        ReferenceNames.Key(charge.Residency),
        FigureContract.Of(charge.Published),
        FigureContract.Of(charge.Average),
        (double?)charge.Difference,
        charge.RelativeDifference is { } share ? Math.Round(share, 5) : null,
        charge.Institutions,
        charge.Students,
        charge.WeightsOf.ToString());
}

/// <summary>The average of one year counted in other ways, USD.</summary>
public sealed record ReproducedEvidence(
    string Year,
    double Computed,
    double WithoutProfessionalPractice,
    double EachInstitutionOnce,
    [Description("Without prices that NCES imputed")] double ReportedOnly,
    double ImputedShare,
    int InstitutionsWithoutPrice,
    double StudentsWithoutPriceShare)
{
    public static ReproducedEvidence Of(ReproductionEvidence each) => new(
        each.Year.ToString(),
        Math.Round(each.Used.Dollars),
        Math.Round(each.WithoutProfessionalPractice.Dollars),
        Math.Round(each.EachOnce.Dollars),
        Math.Round(each.ReportedOnly.Dollars),
        Math.Round(each.Used.ImputedShare, 5),
        each.Used.WithoutPrice,
        Math.Round(each.Used.WithoutPriceShare, 5));
}

/// <summary>What a whole degree is said to cost, USD.</summary>
public sealed record ReproducedRange(decimal Low, decimal High, string Statement, string Source);

/// <summary>Prices of whole degrees, USD.</summary>
public sealed record ReproducedDistribution(
    [Words("all", "public", "private", "nonprofit", "for-profit")] string Control,
    [Words("in-state", "out-of-state", "any")] string Residency,
    int Degrees,
    [Description("Of them, prices that programs state themselves")] int OwnPrice,
    int WithoutPrice,
    double? P10,
    double? P25,
    double? Median,
    double? P75,
    double? P90,
    double? ShareInRange)
{
    public static ReproducedDistribution Of(TuitionDistribution distribution, ReferenceRange? range)
    {
        return new ReproducedDistribution(
            ReferenceNames.Key(distribution.Group),
            ReferenceNames.Key(distribution.Residency),
            distribution.Ascending.Count,
            distribution.ProgramsOwn,
            distribution.Missing,
            At(0.1),
            At(0.25),
            At(0.5),
            At(0.75),
            At(0.9),
            range is not null && distribution.ShareWithin(range) is { } within ? Math.Round(within, 5) : null);

        double? At(double share) => distribution.At(share) is { } price ? Math.Round(price, 2) : null;
    }
}
