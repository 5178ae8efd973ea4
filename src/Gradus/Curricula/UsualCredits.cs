using Gradus.Programs;
using Gradus.Statistics;

namespace Gradus.Curricula;

/// <summary>Credits of a course where a program's pages do not tell: the middle of the programs of the same credit system whose pages do.</summary>
public sealed class UsualCredits
{
    /// <summary>Fewer groups tell nothing.</summary>
    private const int LeastGroups = 5;

    private readonly Dictionary<CreditSystem, double> _middle;

    private UsualCredits(Dictionary<CreditSystem, double> middle) => _middle = middle;

    /// <param name="programs">Every program of the dataset.</param>
    public static UsualCredits Of(IEnumerable<Program> programs) => new(
        programs
            .Where(p => p.CreditSystem is not null)
            .SelectMany(p => p.Coursework.Groups.Where(g => g is { Pick: > 0, Credits: > 0 }).Select(g => (System: p.CreditSystem!.Value, Credits: g.Credits!.Value / g.Pick!.Value)))
            .GroupBy(g => g.System)
            .Where(g => g.Count() >= LeastGroups)
            .ToDictionary(g => g.Key, g => Quantile.Of([.. g.Select(c => c.Credits).Order()], 0.5)));

    /// <summary>In the system's own unit; null where the system is not known or too few programs tell.</summary>
    public double? Of(CreditSystem? system) => system is { } known && _middle.TryGetValue(known, out double credits) ? credits : null;
}
