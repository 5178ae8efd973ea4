using Microsoft.Extensions.Primitives;

namespace Gradus.App.Questions;

/// <summary>What somebody gave for the parts of a question, as text, whatever they gave it through.</summary>
/// <param name="of">The texts given for a name, in order.</param>
/// <param name="problems">Gathers what cannot be used, so that a page can answer without it; null to refuse at the first.</param>
public sealed class GivenValues(Func<string, IReadOnlyList<string>> of, ICollection<Problem>? problems = null)
{
    /// <summary>Nothing at all.</summary>
    public static GivenValues None { get; } = new(_ => []);

    /// <summary>Other texts, with problems going where those of <paramref name="like"/> go.</summary>
    internal GivenValues(Func<string, IReadOnlyList<string>> of, GivenValues like)
        : this(of, like.Problems)
    {
    }

    /// <summary>What an address says.</summary>
    public static GivenValues From(IQueryCollection query, ICollection<Problem>? problems = null) =>
        new(name => query.TryGetValue(name, out StringValues values) ? [.. values.OfType<string>()] : [], problems);

    /// <summary>The texts given for a name, without blank ones and blanks around them.</summary>
    public IReadOnlyList<string> Of(string name) => [.. of(name).Select(t => t.Trim()).Where(t => t.Length > 0)];

    /// <summary>Parts as an address says them: all texts of a part that takes several, the last of every other.</summary>
    public IEnumerable<(string Name, string Value)> Fields(IEnumerable<Parameter> parts) =>
        parts.SelectMany(p => (p.IsMany ? Of(p.Name) : Of(p.Name).TakeLast(1)).Select(value => (p.Name, value)));

    /// <summary>True where what cannot be used is left out and named, not refused.</summary>
    public bool Gathers => problems is not null;

    private ICollection<Problem>? Problems => problems;

    /// <summary>What a value of a part names, looked up in the data.</summary>
    /// <param name="part">Which part.</param>
    /// <param name="value">What was given.</param>
    /// <param name="find">Finds it; throws an <see cref="InputException"/> where there is none.</param>
    /// <param name="usual">Where it is not found and problems are gathered.</param>
    /// <exception cref="InputException">There is none, and problems are not gathered.</exception>
    public T LookUp<T>(Parameter part, string value, Func<string, T> find, T usual)
    {
        try
        {
            return find(value);
        }
        catch (InputException refusal)
        {
            Problem parts = refusal.Problem ?? new Problem(ProblemCode.NotFound, part.Name, null, refusal.Message) { Sentence = refusal.Message };
            Refuse(parts with { Field = part.Name, Value = value });
            return usual;
        }
    }

    /// <summary>Every value of a part, looked up in the data; those that it does not have are left out where problems are gathered.</summary>
    /// <inheritdoc cref="LookUp"/>
    public IReadOnlyList<T> LookUpAll<T>(Parameter<string> part, Func<string, T> find)
    {
        var found = new List<T>();
        foreach (string value in part.ReadAll(this))
        {
            LookUp(part, value, text => { found.Add(find(text)); return true; }, false);
        }

        return found;
    }

    /// <summary>Keeps the problem where problems are gathered.</summary>
    /// <exception cref="InputException">They are not.</exception>
    public void Refuse(Problem problem)
    {
        if (problems is null)
        {
            throw new InputException(problem);
        }

        problems.Add(problem);
    }
}
