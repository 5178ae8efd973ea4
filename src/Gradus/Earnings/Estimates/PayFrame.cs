using Gradus.Statistics;

namespace Gradus.Earnings.Estimates;

/// <summary>The data as arrays: one position for each cell.</summary>
internal sealed class PayFrame
{
    /// <summary>Parts that an institution belongs to one of: everything of one OPEID6 is hidden together.</summary>
    public const int Parts = 5;

    private const ulong Seed = 11;

    public PayFrame(PayData data)
    {
        Data = data;
        Count = data.Cells.Count;
        Dictionary<string, int> institutions = data.Institutions.Select((institution, i) => (institution.Opeid6, i)).ToDictionary(p => p.Opeid6, p => p.i, StringComparer.Ordinal);
        CipCode[] codes = [.. data.Cells.Select(c => c.Cip4).Distinct().Order()];
        Dictionary<int, int> positions = codes.Select((code, i) => (code.Digits, i)).ToDictionary(p => p.Digits, p => p.i);
        int[] families = [.. codes.Select(c => c.Series.Digits).Distinct()];
        Codes = codes;
        FamilyOfCode = [.. codes.Select(c => Array.IndexOf(families, c.Series.Digits))];
        Families = families.Length;
        Institution = [.. data.Cells.Select(c => institutions[c.Opeid6])];
        Code = [.. data.Cells.Select(c => positions[c.Cip4.Digits])];
        Group = [.. data.Cells.Select(c => PayGroups.Of(c.Cip4))];
        Part = [.. data.Cells.Select(c => PartOf(c.Opeid6))];
        HashSet<int> scope = [.. data.Fields.Select(f => f.Cip4.Digits)];
        InScope = [.. data.Cells.Select(c => scope.Contains(c.Cip4.Digits))];
        Log = new double[PayHorizon.All.Count][];
        for (int h = 0; h < Log.Length; h++)
        {
            int horizon = h;
            bool enough = data.Cells.Count(c => c.Pay[horizon] is not null) >= PayModel.SmallestSample;
            Log[h] = [.. data.Cells.Select(c => enough && c.Pay[horizon] is { } pay ? Math.Log(pay) : double.NaN)];
        }

        Known = [.. Enumerable.Range(0, Log.Length).Select(h => Array.FindAll([.. Enumerable.Range(0, Count)], c => Has(h, c)))];
        Published = [.. Enumerable.Range(0, Count).Select(c => Enumerable.Range(0, Log.Length).Count(h => Has(h, c)))];

        Cells = new List<int>[data.Institutions.Count];
        for (int i = 0; i < Cells.Length; i++)
        {
            Cells[i] = [];
        }

        for (int c = 0; c < Count; c++)
        {
            Cells[Institution[c]].Add(c);
        }

        PublishedCells = [.. Cells.Select(of => of.Count(c => Published[c] > 0))];
    }

    public PayData Data { get; }

    public int Count { get; }

    public IReadOnlyList<CipCode> Codes { get; }

    public int Families { get; }

    /// <summary>Family of each code.</summary>
    public int[] FamilyOfCode { get; }

    public int[] Institution { get; }

    public int[] Code { get; }

    public PayGroup[] Group { get; }

    public int[] Part { get; }

    public bool[] InScope { get; }

    /// <summary>How many horizons are published.</summary>
    public int[] Published { get; }

    /// <summary>Logarithms of published pay by horizon, then cell; NaN where none is published.</summary>
    public double[][] Log { get; }

    /// <summary>Cells with a figure, by horizon; ascending.</summary>
    public int[][] Known { get; }

    /// <summary>Cells of each institution.</summary>
    public List<int>[] Cells { get; }

    /// <summary>How many of them have published pay.</summary>
    public int[] PublishedCells { get; }

    public bool Has(int horizon, int cell) => !double.IsNaN(Log[horizon][cell]);

    private static int PartOf(string opeid6) => SplitMix.Index(SplitMix.Bits(Seed, uint.Parse(opeid6, System.Globalization.CultureInfo.InvariantCulture), 0, 0), Parts);
}

/// <summary>Fields whose pay answers alike to what is known of an institution.</summary>
internal enum PayGroup
{
    Technical,
    Biology,
    Business,
    Health,
    Education,
    Other,
}

internal static class PayGroups
{
    public static PayGroup Of(CipCode cip) => (cip.Series.Digits / 10_000) switch
    {
        11 or 14 or 15 or 27 or 30 or 40 or 41 => PayGroup.Technical,
        26 => PayGroup.Biology,
        52 => PayGroup.Business,
        51 => PayGroup.Health,
        13 => PayGroup.Education,
        _ => PayGroup.Other,
    };
}
