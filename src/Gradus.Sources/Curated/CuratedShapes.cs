using Gradus.Programs;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Curated;

/// <summary>Shapes that several curated files share.</summary>
internal static class CuratedShapes
{
    public static TextShape Cip6 { get; } = new(7, "^[0-9]{2}[.][0-9]{4}$", "a six-digit CIP code NN.NNNN in quotes");

    public static TextShape Cip { get; } = new(7, "^[0-9]{2}([.][0-9]{2}([0-9]{2})?)?$", "a CIP code NN, NN.NN or NN.NNNN in quotes");

    public static NumberShape UnitIdNumber { get; } = new(UnitId.Smallest, UnitId.Largest, Whole: true);

    public static TextShape Key { get; } = new(80, "^[a-z0-9]+(-[a-z0-9]+)*$", "a key of lower-case letters, digits and hyphens");

    public static TextShape WebAddress { get; } = new(500, "^https?://[^ <>\"]+$", "a web address that starts with http:// or https://");

    public static ListShape FocusList { get; } = new(new ChoiceShape([.. ProgramWords.Focuses.Keys]), 1, 13, Distinct: true);
}
