using Gradus.Careers;
using Gradus.Costs;
using Gradus.Earnings;
using Gradus.Earnings.Estimates;
using Gradus.Institutions;
using Gradus.Places;
using Gradus.Research;

namespace Gradus.Catalogs;

/// <summary>Tables that few answers need: each is read when first asked for. Safe to share between threads.</summary>
public sealed record CatalogEvidence
{
    private static readonly Source Nowhere = new("", "not in this dataset", null, null);

    public Lazy<EarningsRelease> NewestRelease { get; init; } = new(() => EarningsRelease.None);
    public Lazy<MetroWages> MetroWages { get; init; } = new(() => new MetroWages([]));
    public Lazy<PrevailingWages> PrevailingWages { get; init; } = new(() => new PrevailingWages([]));
    public Lazy<ConsumerPrices> ConsumerPrices { get; init; } = new(() => new ConsumerPrices([], Nowhere));
    public Lazy<PayShapes> PayShapes { get; init; } = new(() => new PayShapes([], Nowhere));
    public Lazy<PayEstimates> PayEstimates { get; init; } = new(() => Earnings.Estimates.PayEstimates.None);
    public Lazy<IReadOnlyList<GraduateLoans>> GraduateLoans { get; init; } = new(() => []);
    public Lazy<OccupationProfiles> Profiles { get; init; } = new(() => new OccupationProfiles([]));
    public Lazy<MetroAreas> MetroAreas { get; init; } = new(() => new MetroAreas([]));
    public Lazy<ILookup<int, Doctorates>> Doctorates { get; init; } = new(() => Enumerable.Empty<Doctorates>().ToLookup(d => d.Institution.Value));
    public Lazy<IReadOnlyDictionary<int, StudentServices>> StudentServices { get; init; } = new(() => new Dictionary<int, StudentServices>());
    public Lazy<IReadOnlyDictionary<int, Faculty>> Faculty { get; init; } = new(() => new Dictionary<int, Faculty>());
    public Lazy<IReadOnlyList<GraduateSupport>> GraduateSupport { get; init; } = new(() => []);
    public Lazy<IReadOnlyList<BachelorFieldPay>> BachelorFields { get; init; } = new(() => []);
}
