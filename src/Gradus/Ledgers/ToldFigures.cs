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

    /// <summary>Everything that can be told, the lines of a cost first.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. LineKey.All.Select(k => k.Id), .. ToldMeasure.All.Select(m => m.Id)];

    /// <summary>Reads "tuition=12000" or "earnings-1yr:95,000".</summary>
    /// <param name="item">Identifier of the degree.</param>
    /// <param name="text">What the person wrote.</param>
    /// <param name="told">Who says so.</param>
    /// <exception cref="InputException">Another form, nothing that can be told, or no such amount.</exception>
    public static OwnFigure Read(string item, string text, string told)
    {
        int at = text.AsSpan().IndexOfAny('=', ':');
        string key = at < 0 ? text : text[..at];
        if (ToldMeasure.Find(key) is { } measure)
        {
            return at >= 0 && WrittenNumber.TryRead(text[(at + 1)..], OwnFigure.Most, out decimal amount) && amount >= 0 && (measure.IsMoney ? Cents.Cut(amount) : decimal.Truncate(amount)) == amount
                ? new OwnFigure(item, measure.Id, amount, told)
                : throw Refused(ProblemCode.OutOfRange, text, $"give {(measure.IsMoney ? "dollars, with no more than cents" : "a whole number of degrees")}, 0 or more: {key}=NUMBER.");
        }

        if (!Keys.Contains(key.Split('@')[0], StringComparer.Ordinal))
        {
            throw Refused(ProblemCode.NotAllowed, text, $"give one of {string.Join(", ", Keys)}.");
        }

        var edit = LineEdit.Parse(text);
        return edit.Term is null ? new OwnFigure(item, edit.Key.Id, edit.Amount, told)
            : throw Refused(ProblemCode.NotAllowed, text, "one figure for the whole degree is kept; leave out the term.");
    }

    /// <summary>A measure of a degree as a person was told it, firm; null where they were told nothing of it.</summary>
    /// <param name="person">Who; null for nobody.</param>
    /// <param name="item">Identifier of the degree.</param>
    /// <param name="measure">Which measure.</param>
    /// <param name="unit">As the published ones are in: "USD of 2022".</param>
    public static Figure<decimal>? Of(Profile? person, string item, ToldMeasure measure, string unit) =>
        person?.Told.FirstOrDefault(f => f.Line == measure.Id && f.Item == item) is { } told ? Figure<decimal>.Known(told.Amount, FigureKind.Own, OwnFigure.Source, unit) : null;

    /// <summary>What the figure is of, for a reader.</summary>
    public static string Label(OwnFigure figure) => LineKey.Find(figure.Line)?.Label ?? ToldMeasure.Find(figure.Line)?.Label ?? figure.Line;

    /// <summary>"$12,000", "45".</summary>
    public static string Amount(OwnFigure figure) => Amount(figure.Line, figure.Amount);

    /// <summary>The same from its parts.</summary>
    public static string Amount(string line, decimal amount) =>
        amount.ToString(ToldMeasure.Find(line) is { IsMoney: false } ? "#,0" : "$#,0.##", CultureInfo.InvariantCulture);

    /// <summary>"Tuition $12,000 (my offer letter)".</summary>
    public static string Words(OwnFigure figure) => $"{Label(figure)} {Amount(figure)}{(figure.Told.Length > 0 ? $" ({figure.Told})" : "")}";

    /// <summary>Which answers count it: "counted in its cost, its return and my order".</summary>
    public static string Counted(OwnFigure figure) => ToldMeasure.Find(figure.Line) is null ? "counted in its cost, its return and my order" : "counted in my order and where I compare, not in its return";

    /// <summary>What was told of a degree and does not count in its return; null where nothing was.</summary>
    internal static string? NotInReturn(Profile profile, string item) =>
        profile.Told.Where(f => f.Item == item && ToldMeasure.Find(f.Line) is not null).Select(Words).ToArray() is { Length: > 0 } told
            ? $"Not used here, only in your order: {string.Join("; ", told)}. A return goes by what is published of a whole range of graduates, not by one figure."
            : null;

    /// <summary>"Counted as you were told: Tuition $12,000 (my offer letter)."; null where nothing was.</summary>
    public static string? Sentence(IReadOnlyList<OwnFigure> told) => told.Count == 0 ? null : $"Counted as you were told: {string.Join("; ", told.Select(Words))}.";

    private static InputException Refused(ProblemCode code, string text, string allowed) => new(new Problem(code, "figure", text, allowed));

    /// <summary>As a ledger takes them.</summary>
    internal static IEnumerable<LineEdit> Edits(IEnumerable<OwnFigure> told) => told.Select(f => new LineEdit(LineKey.Find(f.Line)!, null, f.Amount));
}
