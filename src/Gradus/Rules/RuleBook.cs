namespace Gradus.Rules;

/// <summary>Every dated parameter the guide knows. Immutable and safe to share.</summary>
public sealed class RuleBook
{
    private readonly Dictionary<string, Rule> _byId;

    /// <param name="rules">No two with one id.</param>
    /// <param name="asOf">The day on which the texts were last looked at.</param>
    public RuleBook(IEnumerable<Rule> rules, DateOnly asOf)
    {
        Rules = [.. rules.OrderBy(r => r.Area).ThenBy(r => r.Id, StringComparer.Ordinal)];
        AsOf = asOf;
        _byId = Rules.ToDictionary(r => r.Id, StringComparer.Ordinal);
    }

    /// <summary>By area, then id.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    public DateOnly AsOf { get; }

    public Rule? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The rules in force on a day.</summary>
    public RuleSet At(DateOnly day) => new(this, day);
}
