namespace Gradus.App.Charts;

/// <summary>A class of marks in words.</summary>
/// <param name="Style">Class of the sample in the style sheet.</param>
/// <param name="Label">What it means.</param>
public sealed record ChartKey(string Style, string Label);

/// <summary>A number with an address, listed beside a chart.</summary>
public sealed record ChartLink(string Label, string? Address);

/// <summary>A chart with everything that stands around it.</summary>
/// <param name="Id">Unique on its page; lower-case letters and hyphens.</param>
/// <param name="Title">What is shown.</param>
/// <param name="Caption">What it says, in a sentence or two.</param>
/// <param name="Drawing">The SVG.</param>
/// <param name="Table">The numbers behind it.</param>
/// <param name="Source">Publisher, file and year.</param>
public sealed record Chart(string Id, string Title, string Caption, string Drawing, ChartTable Table, string Source)
{
    /// <summary>Another drawing of the same for narrow screens; null where one serves both.</summary>
    public string? NarrowDrawing { get; init; }
    public IReadOnlyList<ChartKey> Keys { get; init; } = [];

    /// <summary>What does not fit on the drawing.</summary>
    public IReadOnlyList<ChartLink> Beside { get; init; } = [];
}
