namespace Gradus.Sources.Cells;

/// <summary>How the tables write a missing value: a token that says why, never an empty cell for a figure.</summary>
public static class Missing
{
    public const string NotApplicable = "NA";
    public const string NotReported = "NR";
    public const string Suppressed = "PS";
    public const string NotCollected = "NC";

    /// <summary>All tokens, as <c>datapackage.json</c> lists them; the empty cell is for text that is simply not there.</summary>
    public static IReadOnlyList<string> Tokens { get; } = ["", NotApplicable, NotReported, Suppressed, NotCollected];

    public static string TokenOf(FigureStatus status) => status switch
    {
        FigureStatus.NotApplicable => NotApplicable,
        FigureStatus.NotReported => NotReported,
        FigureStatus.Suppressed => Suppressed,
        FigureStatus.NotCollected => NotCollected,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "A known value has no missing token."),
    };

    /// <summary>True, with the reason, when the cell is one of the tokens or empty.</summary>
    public static bool TryRead(ReadOnlySpan<char> cell, out FigureStatus status)
    {
        status = cell switch
        {
            "" => FigureStatus.NotCollected,
            NotApplicable => FigureStatus.NotApplicable,
            NotReported => FigureStatus.NotReported,
            Suppressed => FigureStatus.Suppressed,
            NotCollected => FigureStatus.NotCollected,
            _ => FigureStatus.Known,
        };
        return status != FigureStatus.Known;
    }
}
