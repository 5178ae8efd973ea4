using Gradus.Sources.Files;
using Gradus.Sources.Publishers;
using Gradus.Sources.Publishers.Bea;
using Gradus.Sources.Publishers.Bls;
using Gradus.Sources.Publishers.Census;
using Gradus.Sources.Publishers.Cip;
using Gradus.Sources.Publishers.Csmetrics;
using Gradus.Sources.Publishers.Dol;
using Gradus.Sources.Publishers.Fsa;
using Gradus.Sources.Publishers.Ipeds;
using Gradus.Sources.Publishers.Ncses;
using Gradus.Sources.Publishers.Onet;
using Gradus.Sources.Publishers.Pay;
using Gradus.Sources.Publishers.Scorecard;

namespace Gradus.Sources.Compiler;

/// <summary>Every table made from publishers' files, and every series of files. A table made from one file alone is one class, listed here once.</summary>
public static class PublishedTables
{
    /// <summary>Tables made from several series, or from a file that others are made from too.</summary>
    /// <remarks>
    /// Most wait for the offerings: these begin with those, and with those that can be made beside them. Next comes what takes longest, the estimates of pay;
    /// the tables that wait for the same input as they are made last.
    /// </remarks>
    private static readonly IReadOnlyList<DatasetTable> Joined =
    [
        new OfferingTable(),
        new ReferenceChargeTable(),
        new PlaceTable(),
        new PayEstimateTable(),
        new InstitutionTable(),
        new ResearchCoverageTable(),
        new ResearchTable(),
        new ResearchSpendingTable(),
        new DoctorateTable(),
        new MixedFieldTable(),
        new StudentServiceTable(),
        new FacultyTable(),
        new GraduateSupportTable(),
        new ChargesTable(),
        new EarningsTable(),
        new DebtTable(),
        new CipTable(),
        new FieldTable(),
        new FieldOccupationTable(),
        new OccupationTable(),
        new OccupationProfileTable(),
        new OccupationTaskTable(),
        new OccupationTechnologyTable(),
        new PriceParityTable(),
        new PayCellTable(),
        new PayInstitutionTable(),
        new PayFieldTable(),
        new VintageTable(),
    ];

    /// <summary>Tables made from one file alone.</summary>
    private static readonly IReadOnlyList<PublishedTable> Single =
    [
        new BachelorFieldTable(),
        new ConsumerPriceTable(),
        new GraduateLoanTable(),
        MetroWageTable.Instance,
        new PayShapeTable(),
        new PrevailingWageTable(),
        ReleaseTable.Instance,
    ];

    /// <summary>In the order in which they are made.</summary>
    public static IReadOnlyList<DatasetTable> All { get; } = [.. Joined, .. Single];

    public static IReadOnlyList<PublishedSeries> Series { get; } =
    [
        StateParitySeries.Instance, MetroParitySeries.Instance, NewestMetroParitySeries.Instance,
        ProjectionSeries.Instance, WageSeries.Instance,
        FieldOccupationSeries.Instance, CipTitleSeries.Instance, StemListSeries.Instance,
        CompletionsSeries.Instance, ActivitySeries.Instance, DirectorySeries.Instance, CharacteristicsSeries.Instance, ChargesSeries.Instance, HeadcountSeries.Instance,
        CoverageSeries.Instance, PublicationSeries.Instance, SpendingSeries.Instance,
        .. SupportSeries.All,
        OnetSeries.Instance,
        DebtSeries.Instance, FieldOfStudySeries.Instance, InstitutionSeries.Instance,
        .. Single.Select(table => table.Series),
    ];

    /// <summary>How the files of each series are recognised and cited.</summary>
    public static IReadOnlyList<SourceKind> Kinds { get; } = [.. Series.Select(series => series.Kind)];

    /// <summary>The series that a file belongs to.</summary>
    public static PublishedSeries SeriesOf(SourceKind kind) => Series.First(series => series.Kind == kind);
}
