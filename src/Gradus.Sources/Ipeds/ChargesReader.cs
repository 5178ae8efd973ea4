using Gradus.Sources.Files;

namespace Gradus.Sources.Ipeds;

/// <summary>What one institution charges graduate students in one academic year, in the order of <see cref="ChargesReader.Amounts"/>.</summary>
/// <param name="Institution">UNITID.</param>
/// <param name="Values">Dollars, or why there is no figure.</param>
/// <param name="Imputed">True where NCES put the value in, or corrected it, itself.</param>
public sealed record ChargesEntry(UnitId Institution, Reading[] Values, bool[] Imputed);

/// <summary>Reads IC2019_AY and later: file year 2023 is academic year 2023-24.</summary>
public static class ChargesReader
{
    /// <summary>Names of the amounts, each with the column that flags it.</summary>
    public static IReadOnlyList<(string Amount, string Flag)> Amounts { get; } =
    [
        ("TUITION6", "XTUIT6"), ("TUITION7", "XTUIT7"), ("FEE6", "XFEE6"), ("FEE7", "XFEE7"), ("HRCHG6", "XHRCHG6"), ("HRCHG7", "XHRCHG7"),
        ("CHG4AY3", "XCHG4AY3"), ("CHG5AY3", "XCHG5AY3"), ("CHG6AY3", "XCHG6AY3"), ("CHG7AY3", "XCHG7AY3"), ("CHG8AY3", "XCHG8AY3"),
    ];

    private static readonly SourceColumn[] Columns =
        ["UNITID", .. Amounts.SelectMany(a => new SourceColumn[] { a.Amount, a.Flag })];

    /// <exception cref="InputException">The file is not what it should be.</exception>
    public static Dictionary<UnitId, ChargesEntry> Read(SourceBytes file)
    {
        using var rows = new CsvRows(file, Columns);
        var entries = new Dictionary<UnitId, ChargesEntry>(4500);
        while (rows.Read())
        {
            UnitId institution = rows.Unit(0);
            var values = new Reading[Amounts.Count];
            var imputed = new bool[Amounts.Count];
            for (int i = 0; i < values.Length; i++)
            {
                char flag = Flag(rows, 2 + (2 * i));
                values[i] = FlaggedAmount.Read(rows, 1 + (2 * i), flag);
                imputed[i] = values[i].IsKnown && flag is not 'R' and not 'A';
            }

            if (!entries.TryAdd(institution, new ChargesEntry(institution, values, imputed)))
            {
                throw rows.BadRow($"UNITID {institution} is listed twice.");
            }
        }

        return entries;
    }

    private static char Flag(CsvRows rows, int column) =>
        rows.Letter(column) ?? throw rows.Bad(column, "a flag of one letter (R reported, A not applicable, others imputed)");
}
