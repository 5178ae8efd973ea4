using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.Readiness;

namespace Gradus.App.Verbs.Ready;

/// <summary>What is published of who applied and was admitted; no chance for one person.</summary>
public sealed record AdmissionContract(
    [Description("Who applied in one cycle")] FigureOf<int> Applicants,
    [Description("Who was admitted")] FigureOf<int> Admitted,
    [Description("Who started")] FigureOf<int> ClassSize,
    [Description("Admitted of the applicants, 0 to 1")] FigureOf<double> Rate,
    [Description("Lowest average taken, on 4.0")] FigureOf<double> MinimumGpa,
    [Description("As far as published numbers and what one said carry it; null where they do not"), Words("reach", "match", "safer")] string? Reach,
    [Description("Why, in sentences")] IReadOnlyList<string> Reasons)
{
    public static AdmissionContract Of(AdmissionOutlook outlook) => new(
        FigureContract.Of(outlook.Counts.Applicants), FigureContract.Of(outlook.Counts.Admitted), FigureContract.Of(outlook.Counts.ClassSize),
        FigureContract.Of(outlook.Rate), FigureContract.Of(outlook.MinimumGpa),
        outlook.Reach switch { AdmissionReach.Reach => "reach", AdmissionReach.Match => "match", AdmissionReach.Safer => "safer", _ => null },
        outlook.Reasons);
}
