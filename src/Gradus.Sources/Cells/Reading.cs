
namespace Gradus.Sources.Cells;

/// <summary>A whole number as a publisher's file gives it, or the reason that it gives none.</summary>
/// <param name="Status">Known, or why not.</param>
/// <param name="Value">The number; 0 and meaningless where it is not known.</param>
public readonly record struct Reading(FigureStatus Status, int Value)
{
    public static Reading NotApplicable { get; } = new(FigureStatus.NotApplicable, 0);

    public static Reading NotReported { get; } = new(FigureStatus.NotReported, 0);

    public static Reading NotCollected { get; } = new(FigureStatus.NotCollected, 0);

    public static Reading Suppressed { get; } = new(FigureStatus.Suppressed, 0);

    public bool IsKnown => Status == FigureStatus.Known;

    public static Reading Known(int value) => new(FigureStatus.Known, value);

    /// <summary>As the dataset's tables write it.</summary>
    public override string ToString() => IsKnown ? Numerals.Of(Value) : Missing.TokenOf(Status);
}
