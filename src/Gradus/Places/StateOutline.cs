namespace Gradus.Places;

/// <summary>The shape of a state on a map of <see cref="MapWidth"/> by <see cref="MapHeight"/> units (Albers, Alaska and Hawaii moved).</summary>
/// <param name="State">USPS code.</param>
/// <param name="Path">SVG path data: absolute moves, relative lines, closed.</param>
/// <param name="LabelX">Where the abbreviation is centred.</param>
/// <param name="LabelY">As above, downwards.</param>
/// <param name="AnchorX">Where a line to a label beside the state starts; null where the label stands on the state.</param>
/// <param name="AnchorY">As above, downwards.</param>
public sealed record StateOutline(string State, string Path, int LabelX, int LabelY, int? AnchorX, int? AnchorY)
{
    public const int MapWidth = 975;
    public const int MapHeight = 610;
}
