using Gradus.App.Figures;
using Gradus.Keeping;
using Gradus.Ledgers;

namespace Gradus.App.Verbs.Keeping;

/// <summary>Figures that a person was told themselves, as the cost of a degree takes them.</summary>
public static class ToldNote
{
    /// <summary>What is kept for an item in front of what is asked for: the question's own figure of a line stands before the one kept.</summary>
    /// <param name="asked">What the question replaces.</param>
    /// <param name="work">What is kept.</param>
    /// <param name="item">Identifier of the degree.</param>
    public static IReadOnlyList<LineEdit> Before(IReadOnlyList<LineEdit> asked, KeptWork work, string item) =>
        [.. Counted(asked, work, item).Select(f => new LineEdit(LineKey.Find(f.Line)!, null, f.Amount)), .. asked];

    /// <summary>The figures kept that count beside what is asked.</summary>
    public static IEnumerable<OwnFigure> Counted(IReadOnlyList<LineEdit> asked, KeptWork work, string item) =>
        work.Figures.Where(f => f.Item == item && LineKey.Find(f.Line) is { } key && asked.All(e => e.Key != key));

    /// <summary>"Tuition $12,000 (my offer letter)".</summary>
    public static string Words(OwnFigure figure) =>
        $"{LineKey.Find(figure.Line)?.Label ?? figure.Line} {FigureText.Money(figure.Amount)}{(figure.Told.Length > 0 ? $" ({figure.Told})" : "")}";
}
