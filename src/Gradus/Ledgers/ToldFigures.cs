using System.Globalization;
using Gradus.Keeping;
using Gradus.People;

namespace Gradus.Ledgers;

/// <summary>Figures that a person was told themselves, as every answer about their money takes them.</summary>
public static class ToldFigures
{
    /// <summary>Those of one degree that count: a figure that the question itself gives for a line stands before the one kept.</summary>
    /// <param name="profile">Whose.</param>
    /// <param name="item">Identifier of the degree.</param>
    /// <param name="asked">What the question replaces.</param>
    internal static IReadOnlyList<OwnFigure> Counted(Profile profile, string item, IReadOnlyList<LineEdit> asked) =>
        profile.Told.Count == 0 ? [] : [.. profile.Told.Where(f => f.Item == item && LineKey.Find(f.Line) is { } key && asked.All(e => e.Key != key))];

    /// <summary>"Tuition $12,000 (my offer letter)".</summary>
    public static string Words(OwnFigure figure) =>
        $"{LineKey.Find(figure.Line)?.Label ?? figure.Line} {figure.Amount.ToString("$#,0.##", CultureInfo.InvariantCulture)}{(figure.Told.Length > 0 ? $" ({figure.Told})" : "")}";

    /// <summary>"Counted as you were told: Tuition $12,000 (my offer letter)."; null where nothing was.</summary>
    public static string? Sentence(IReadOnlyList<OwnFigure> told) => told.Count == 0 ? null : $"Counted as you were told: {string.Join("; ", told.Select(Words))}.";

    /// <summary>As a ledger takes them.</summary>
    internal static IEnumerable<LineEdit> Edits(IEnumerable<OwnFigure> told) => told.Select(f => new LineEdit(LineKey.Find(f.Line)!, null, f.Amount));
}
