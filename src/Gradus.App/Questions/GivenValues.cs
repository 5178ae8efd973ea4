using Microsoft.Extensions.Primitives;

namespace Gradus.App.Questions;

/// <summary>What somebody gave for the parts of a question, as text, whatever they gave it through.</summary>
/// <param name="of">The texts given for a name, in order.</param>
/// <param name="problems">Gathers what cannot be used, so that a page can answer without it; null to refuse at the first.</param>
public sealed class GivenValues(Func<string, IReadOnlyList<string>> of, ICollection<Problem>? problems = null)
{
    /// <summary>Nothing at all.</summary>
    public static GivenValues None { get; } = new(_ => []);

    /// <summary>What an address says.</summary>
    public static GivenValues From(IQueryCollection query, ICollection<Problem>? problems = null) =>
        new(name => query.TryGetValue(name, out StringValues values) ? [.. values.OfType<string>()] : [], problems);

    /// <summary>The texts given for a name, without blank ones and blanks around them.</summary>
    public IReadOnlyList<string> Of(string name) => [.. of(name).Select(t => t.Trim()).Where(t => t.Length > 0)];

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
