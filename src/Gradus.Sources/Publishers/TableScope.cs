namespace Gradus.Sources.Publishers;

/// <summary>What belongs into a dataset.</summary>
public sealed class TableScope
{
    private readonly Lazy<Dictionary<string, UnitId[]>> _under;

    /// <param name="cips">The six-digit codes in scope.</param>
    /// <param name="institutions">The institutions of the dataset.</param>
    /// <param name="opeid6">Six-digit code of the federal student-aid office of every institution of the directories that has one.</param>
    public TableScope(IReadOnlySet<CipCode> cips, IReadOnlySet<UnitId> institutions, IReadOnlyDictionary<UnitId, string> opeid6)
    {
        Cips = cips;
        Cips4 = cips.Select(cip => cip.Four).ToHashSet();
        Institutions = institutions;
        Opeid6 = opeid6;
        _under = new(() => institutions
            .Where(opeid6.ContainsKey)
            .GroupBy(id => opeid6[id], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Order().ToArray(), StringComparer.Ordinal));
    }

    public IReadOnlySet<CipCode> Cips { get; }

    /// <summary>The four-digit codes that hold one of them.</summary>
    public IReadOnlySet<CipCode> Cips4 { get; }

    public IReadOnlySet<UnitId> Institutions { get; }

    public IReadOnlyDictionary<UnitId, string> Opeid6 { get; }

    /// <summary>The institutions of the dataset under a code, ascending; empty where there are none.</summary>
    public IReadOnlyList<UnitId> Under(string opeid6) => _under.Value.GetValueOrDefault(opeid6, []);
}
