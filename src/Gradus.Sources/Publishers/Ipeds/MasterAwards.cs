using System.Runtime.InteropServices;
using Gradus.Sources.Programs;

namespace Gradus.Sources.Publishers.Ipeds;

/// <summary>Master's awards in scope by institution and code, over all years.</summary>
internal sealed class MasterAwards
{
    private MasterAwards(IReadOnlyList<int> years, IReadOnlyDictionary<(UnitId Institution, CipCode Cip), Completion?[]> offerings)
    {
        Years = years;
        Offerings = offerings;
        Counts = [.. offerings.OrderBy(o => o.Key.Institution).ThenBy(o => o.Key.Cip).Select(o => new OfferingCount(o.Key.Institution, o.Key.Cip, o.Value[^1]?.Total))];
    }

    /// <summary>Every year from the oldest file to the newest, those between that are not there too.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>What occurs in any year, with its row of each year; null for a year without one.</summary>
    public IReadOnlyDictionary<(UnitId Institution, CipCode Cip), Completion?[]> Offerings { get; }

    /// <summary>Awards of the newest year, by institution and code.</summary>
    public IReadOnlyList<OfferingCount> Counts { get; }

    /// <summary>Those of a compilation, made once.</summary>
    public static MasterAwards Of(Compilation from) => from.Shared(Make);

    private static MasterAwards Make(Compilation from)
    {
        SortedDictionary<int, CompletionsYear> completions = from.Readings.ByYear(CompletionsSeries.Instance);
        var offerings = new Dictionary<(UnitId Institution, CipCode Cip), Completion?[]>();
        int[] years = completions.Count == 0 ? [] : [.. Enumerable.Range(completions.Keys.First(), completions.Keys.Last() - completions.Keys.First() + 1)];
        for (int y = 0; y < years.Length; y++)
        {
            foreach (Completion completion in completions.GetValueOrDefault(years[y])?.Rows ?? [])
            {
                if (from.Cips.Contains(completion.Cip))
                {
                    ref Completion?[]? cells = ref CollectionsMarshal.GetValueRefOrAddDefault(offerings, (completion.Institution, completion.Cip), out _);
                    cells ??= new Completion?[years.Length];
                    cells[y] = completion;
                }
            }
        }

        return new MasterAwards(years, offerings);
    }
}
