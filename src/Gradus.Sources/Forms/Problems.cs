namespace Gradus.Sources.Forms;

/// <summary>Something in a profile that cannot be used.</summary>
public sealed record FormProblem(Position At, string Text);

/// <summary>Collects what is wrong with a profile, so that all of it can be said at once.</summary>
public sealed class Problems
{
    /// <summary>How many are spelt out; the rest is counted.</summary>
    public const int Shown = 20;

    private readonly List<FormProblem> _all = [];

    public int Count => _all.Count;

    public void Add(Position at, string text) => _all.Add(new FormProblem(at, text));

    /// <summary>Says at the end of each problem from a position on what the field is for, in words and not by its key.</summary>
    public void Explain(int from, string meaning)
    {
        for (int i = from; i < _all.Count; i++)
        {
            _all[i] = _all[i] with { Text = $"{_all[i].Text} What is asked: {char.ToLowerInvariant(meaning[0])}{meaning[1..]}." };
        }
    }

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<FormProblem> InOrder() => [.. _all.OrderBy(p => p.At)];

    /// <exception cref="InputException">There is at least one problem.</exception>
    public void ThrowIfAny(string file)
    {
        if (_all.Count == 0)
        {
            return;
        }

        IEnumerable<string> lines = InOrder().Take(Shown).Select(p => Line(file, p));
        if (_all.Count > Shown)
        {
            lines = lines.Append($"{file}: {_all.Count - Shown} more problems follow; mend these first.");
        }

        throw new InputException(string.Join('\n', lines));
    }

    /// <summary>The one form in which a place in a profile is named.</summary>
    public static InputException At(string file, Position at, string problem) => new(Line(file, new FormProblem(at, problem)));

    private static string Line(string file, FormProblem problem) =>
        $"{file}, line {problem.At.Line}, column {problem.At.Column}: {problem.Text}";
}
