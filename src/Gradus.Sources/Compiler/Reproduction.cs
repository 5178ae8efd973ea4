using Gradus.Costs;
using Gradus.Sources.Curated;
using Gradus.Sources.Files;
using Gradus.Sources.Publishers;
using Gradus.Sources.Publishers.Ipeds;

namespace Gradus.Sources.Compiler;

/// <summary>What the publisher's files can say about the distance between a published average and the same one computed anew.</summary>
/// <param name="Year">The year of both.</param>
/// <param name="Used">The computed average of all institutions at the in-state price.</param>
/// <param name="WithoutProfessionalPractice">The same without students of doctor's professional practice in the weights.</param>
/// <param name="EachOnce">The same with every institution counted once.</param>
/// <param name="ReportedOnly">The same without prices that NCES put in or corrected itself.</param>
public sealed record ReproductionEvidence(
    AcademicYear Year, ReferenceAverage Used, ReferenceAverage WithoutProfessionalPractice, ReferenceAverage EachOnce, ReferenceAverage ReportedOnly);

/// <summary>Published averages of graduate charges computed anew from the publisher's files.</summary>
/// <param name="Charges">Every average that the files allow, ascending by year.</param>
/// <param name="Evidence">For each year with a published average of all institutions, ascending.</param>
public sealed record Reproduction(IReadOnlyList<ReferenceCharge> Charges, IReadOnlyList<ReproductionEvidence> Evidence)
{
    private static readonly HashSet<CipCode> NoCodes = [];

    /// <param name="from">Folder with the publisher's files: directory (HD), student charges (IC_AY) and 12-month activity (EFIA).</param>
    /// <param name="published">The published averages.</param>
    /// <exception cref="InputException">One of the three series is not there, or a file is not what it should be.</exception>
    public static Reproduction Of(string from, ReferenceChargeFile published)
    {
        IReadOnlyList<SourceFile> files = SourceDirectory.Find(from, [DirectorySeries.Instance.Kind, ChargesSeries.Instance.Kind, ActivitySeries.Instance.Kind]);
        return Of(SourceReader.ReadAll(files, NoCodes, Environment.ProcessorCount, null), published);
    }

    public static Reproduction Of(SourceReadings readings, ReferenceChargeFile published)
    {
        IReadOnlyList<ReferenceCharge> charges = ReferenceAverages.All(readings, published);
        return new Reproduction(
            charges,
            [
                .. charges
                    .Where(c => c is { Group: ReferenceGroup.All, Residency: ChargeResidency.InState, Published.IsKnown: true })
                    .Select(c => EvidenceOf(c.Year, readings)),
            ]);
    }

    private static ReproductionEvidence EvidenceOf(AcademicYear year, SourceReadings readings)
    {
        ReferenceAverage Average(ReferenceWeight weighing, bool reportedOnly = false) =>
            ReferenceAverages.Of(year.End, ReferenceGroup.All, ChargeResidency.InState, readings, weighing, reportedOnly)
            ?? ReferenceAverage.None;
        return new ReproductionEvidence(
            year,
            Average(ReferenceWeight.Graduate),
            Average(ReferenceWeight.WithoutProfessionalPractice),
            Average(ReferenceWeight.EachOnce),
            Average(ReferenceWeight.Graduate, reportedOnly: true));
    }
}
