using Gradus.People;
using Gradus.Programs;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Curated;

/// <summary>Shapes that several curated files share.</summary>
internal static class CuratedShapes
{
    public static FileShape<CipCode> Cip6 { get; } = FileShapes.Text(7, "^[0-9]{2}[.][0-9]{4}$", "a six-digit CIP code NN.NNNN in quotes").As(CipCode.Parse);

    /// <summary>A code as it is written: two, four or six digits.</summary>
    public static FileShape<string> CipText { get; } = FileShapes.Text(7, "^[0-9]{2}([.][0-9]{2}([0-9]{2})?)?$", "a CIP code NN, NN.NN or NN.NNNN in quotes");

    public static FileShape<CipCode> Cip { get; } = CipText.As(CipCode.Parse);

    public static FileShape<UnitId> Institution { get; } = FileShapes.Whole(UnitId.Smallest, UnitId.Largest).As(number => new UnitId(number));

    public static FileShape<string> Key { get; } = FileShapes.Text(80, "^[a-z0-9]+(-[a-z0-9]+)*$", "a key of lower-case letters, digits and hyphens");

    public static FileShape<string> WebAddress { get; } = FileShapes.Text(500, "^https?://[^ <>\"]+$", "a web address that starts with http:// or https://");

    /// <summary>A web address that nobody on the way can change.</summary>
    public static FileShape<string> SecureAddress { get; } = FileShapes.Text(500, "^https://[^ <>\"]+$", "a web address that starts with https://");

    /// <summary>What a degree is about, in the order of the file.</summary>
    public static FileShape<IReadOnlyList<Focus>> Focus { get; } = FileShapes.Choices(ProgramWords.Focuses);

    /// <summary>The same, in the order of the vocabulary.</summary>
    public static FileShape<IReadOnlyList<Focus>> FocusInOrder { get; } = Focus.As(focus => (IReadOnlyList<Focus>)[.. focus.Order()]);
}
