namespace Gradus.App.Charts;

/// <summary>Up to five classes of whole numbers above zero, each with about as many values; zero is a class of its own.</summary>
/// <param name="UpperEnds">Largest value of each class, ascending.</param>
/// <param name="Smallest">Smallest value above zero; 0 where there is none.</param>
public sealed record MapClasses(IReadOnlyList<int> UpperEnds, int Smallest)
{
    public const int Most = 5;

    /// <summary>Class ends at the fifths of the values; each value a class where there are five or fewer different ones.</summary>
    public static MapClasses Of(IEnumerable<int> values)
    {
        int[] ascending = [.. values.Where(v => v > 0).Order()];
        if (ascending.Length == 0)
        {
            return new MapClasses([], 0);
        }

        int[] different = [.. ascending.Distinct()];
        int[] ends = different.Length <= Most
            ? different
            : [.. Enumerable.Range(1, Most).Select(k => ascending[(k * ascending.Length / Most) - 1]).Distinct()];
        return new MapClasses(ends, ascending[0]);
    }

    /// <summary>0 for nothing, 1 for the lowest class, and so on; the highest class there is counts as <see cref="Most"/>.</summary>
    public int ClassOf(int value)
    {
        if (value <= 0)
        {
            return 0;
        }

        int index = 0;
        while (index < UpperEnds.Count - 1 && value > UpperEnds[index])
        {
            index++;
        }

        return Shade(index);
    }

    /// <summary>The classes in words, the lowest first.</summary>
    public IReadOnlyList<ChartKey> Keys(string zero)
    {
        var keys = new List<ChartKey> { new("m0", zero) };
        for (int i = 0; i < UpperEnds.Count; i++)
        {
            int low = i == 0 ? Smallest : UpperEnds[i - 1] + 1;
            string label = low == UpperEnds[i] ? ChartText.Whole(low) : $"{ChartText.Whole(low)} to {ChartText.Whole(UpperEnds[i])}";
            keys.Add(new ChartKey($"m{Shade(i)}", label));
        }

        return keys;
    }

    /// <summary>Fewer classes than five are spread over the shades.</summary>
    private int Shade(int index) => UpperEnds.Count == 1
        ? 3
        : 1 + (int)Math.Round(index * (Most - 1) / (double)(UpperEnds.Count - 1), MidpointRounding.AwayFromZero);
}
