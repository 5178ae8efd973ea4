namespace Gradus.Research;

/// <summary>How the master's students of one field in the whole nation are paid for (NSF GSS): counts of people, by their largest support.</summary>
/// <param name="Field">As the survey names the field.</param>
/// <param name="Cips">The CIP codes that are counted in it, two, four or six digits each.</param>
public sealed record GraduateSupport(string Field, IReadOnlyList<CipCode> Cips)
{
    /// <summary>Master's students, full-time and part-time.</summary>
    public required Figure<int> Students { get; init; }
    public required Figure<int> FullTime { get; init; }

    /// <summary>Of those in full time, paid for by themselves: savings, family, loans, employers.</summary>
    public required Figure<int> Self { get; init; }
    public required Figure<int> ResearchAssistants { get; init; }
    public required Figure<int> TeachingAssistants { get; init; }
    public required Figure<int> Fellows { get; init; }

    /// <summary>True where a code is counted in the field.</summary>
    public bool Holds(CipCode cip) => Cips.Any(c => c.Contains(cip));

    /// <summary>A count's share of those in full time, 0 to 1; missing where either is.</summary>
    public Figure<double> ShareOf(Figure<int> count) => FullTime.OrNull is > 0 and { } all ? count.Derive(c => (double)c / all, "share") : Figure<double>.Missing(FullTime.Status);
}
