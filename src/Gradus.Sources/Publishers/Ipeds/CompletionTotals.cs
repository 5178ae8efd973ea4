using System.Runtime.InteropServices;

namespace Gradus.Sources.Publishers.Ipeds;

/// <summary>Compares the sum of an institution's programs with the grand total that NCES prints beside them.</summary>
internal static class CompletionTotals
{
    public static IEnumerable<(UnitId Institution, int Sum, int GrandTotal)> Differences(CompletionsYear year)
    {
        Dictionary<UnitId, int> sums = [];
        foreach (Completion row in year.Rows)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(sums, row.Institution, out _) += row.Total;
        }

        return year.GrandTotals
            .OrderBy(pair => pair.Key)
            .Select(pair => (pair.Key, sums.GetValueOrDefault(pair.Key), pair.Value))
            .Where(pair => pair.Item2 != pair.Value);
    }
}
