namespace Gradus.App.Contracts;

/// <summary>The words by which contracts name what stands behind a figure.</summary>
public static class FigureKeys
{
    public static string Of(FigureStatus status) => status switch
    {
        FigureStatus.Known => "known",
        FigureStatus.Suppressed => "suppressed",
        FigureStatus.NotReported => "not-reported",
        FigureStatus.NotApplicable => "not-applicable",
        _ => "not-collected",
    };

    public static string Of(FigureKind kind) => kind switch
    {
        FigureKind.Official => "official",
        FigureKind.Derived => "derived",
        FigureKind.Estimated => "estimated",
        FigureKind.Stated => "stated",
        FigureKind.Assumed => "assumed",
        _ => "own",
    };

    public static string Of(FigureSubject subject) => subject switch
    {
        FigureSubject.Program => "program",
        FigureSubject.Offering => "offering",
        FigureSubject.Campuses => "campuses",
        FigureSubject.Institution => "institution",
        FigureSubject.Field => "field",
        _ => "nation",
    };

    public static string Of(FigureGrade grade) => grade switch
    {
        FigureGrade.Own => "own",
        FigureGrade.Old => "old",
        FigureGrade.ThirdParty => "third-party",
        FigureGrade.General => "general",
        _ => "estimated",
    };
}
