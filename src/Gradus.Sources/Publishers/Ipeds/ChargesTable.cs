using Gradus.Costs;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;
using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers.Ipeds;

/// <summary>An amount that institutions charge: where it stands in the publisher's file, and its column in the dataset.</summary>
/// <param name="Published">The publisher's column.</param>
/// <param name="Flag">The publisher's column that says how the amount came about.</param>
/// <param name="Column">Column of the table.</param>
public sealed record ChargedAmount(string Published, string Flag, Column Column)
{
    internal ChargedAmount(string published, string name, string description, int maximum)
        : this(published, "X" + published.Replace("TUITION", "TUIT", StringComparison.Ordinal), new(name, ColumnType.Integer, $"{description} ({published})", "USD", 0, maximum))
    {
    }
}

/// <summary>What one institution charges graduate students in one academic year.</summary>
/// <param name="Institution">UNITID.</param>
/// <param name="Values">Dollars, or why there is no figure, in the order of <see cref="ChargesTable.Amounts"/>.</param>
/// <param name="Imputed">True where NCES put the value in, or corrected it, itself; in the same order.</param>
public sealed record ChargesEntry(UnitId Institution, Reading[] Values, bool[] Imputed)
{
    /// <summary>Dollars of one amount, or why there is no figure.</summary>
    public Reading Of(ChargedAmount amount) => Values[ChargesTable.IndexOf(amount)];

    /// <summary>True where NCES put that value in, or corrected it, itself.</summary>
    public bool IsImputed(ChargedAmount amount) => Imputed[ChargesTable.IndexOf(amount)];
}

/// <summary>Reads IC2019_AY and later: file year 2023 is academic year 2023-24.</summary>
public sealed class ChargesSeries : PublishedSeries<Dictionary<UnitId, ChargesEntry>>
{
    private static readonly SourceColumn[] Columns =
        ["UNITID", .. ChargesTable.Amounts.SelectMany(a => new SourceColumn[] { a.Published, a.Flag })];

    private ChargesSeries()
    {
    }

    public static ChargesSeries Instance { get; } = new();

    public override SourceKind Kind { get; } =
        IpedsFiles.Yearly("ipeds/IC_AY", "Student charges for academic-year programs", "^IC(?<year>20[0-9]{2})_AY") with { PeriodInName = IpedsFiles.Beginning };

    protected override Dictionary<UnitId, ChargesEntry> Read(FileInHand file)
    {
        using var rows = new CsvRows(file.Bytes, Columns);
        var entries = new Dictionary<UnitId, ChargesEntry>(4500);
        while (rows.Read())
        {
            UnitId institution = rows.Unit(0);
            var values = new Reading[ChargesTable.Amounts.Count];
            var imputed = new bool[values.Length];
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

/// <summary>Charges by institution and academic year; file year 2023 is 2023-24, written 2024.</summary>
public sealed class ChargesTable : DatasetTable
{
    public static ChargedAmount TuitionInState { get; } = new("TUITION6", "tuition_in_state", "Tuition, full-time academic year", 200000);

    public static ChargedAmount TuitionOutOfState { get; } = new("TUITION7", "tuition_out_of_state", "Tuition, full-time academic year", 200000);

    public static ChargedAmount FeesInState { get; } = new("FEE6", "fees_in_state", "Required fees", 100000);

    public static ChargedAmount FeesOutOfState { get; } = new("FEE7", "fees_out_of_state", "Required fees", 100000);

    public static ChargedAmount PerCreditInState { get; } = new("HRCHG6", "per_credit_in_state", "Charge per credit hour, part-time", 20000);

    public static ChargedAmount PerCreditOutOfState { get; } = new("HRCHG7", "per_credit_out_of_state", "Charge per credit hour, part-time", 20000);

    public static ChargedAmount Books { get; } = new("CHG4AY3", "books", "Books and supplies", 50000);

    public static ChargedAmount OnCampusRoomAndBoard { get; } = new("CHG5AY3", "on_campus_room_board", "Room and board on campus", 100000);

    public static ChargedAmount OnCampusOther { get; } = new("CHG6AY3", "on_campus_other", "Other expenses on campus", 100000);

    public static ChargedAmount OffCampusRoomAndBoard { get; } = new("CHG7AY3", "off_campus_room_board", "Room and board off campus, not with family", 100000);

    public static ChargedAmount OffCampusOther { get; } = new("CHG8AY3", "off_campus_other", "Other expenses off campus, not with family", 100000);

    /// <summary>All amounts, in the order of the table's columns.</summary>
    public static IReadOnlyList<ChargedAmount> Amounts { get; } =
    [
        TuitionInState, TuitionOutOfState, FeesInState, FeesOutOfState, PerCreditInState, PerCreditOutOfState,
        Books, OnCampusRoomAndBoard, OnCampusOther, OffCampusRoomAndBoard, OffCampusOther,
    ];

    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "charges", "What institutions charge graduate students by academic year", "public-domain",
        ["ipeds/IC_AY"], ["unit_id", "year"],
        [
            Column.UnitId,
            new("year", ColumnType.Integer, "Year in which the academic year ends", null, 2020, 2100),
            .. Amounts.Select(amount => amount.Column),
            new("imputed", ColumnType.Words, "Columns of this row that NCES imputed"),
        ])
    {
        References = [new(["unit_id"], "institutions", ["unit_id"])],
    };

    internal static int IndexOf(ChargedAmount amount)
    {
        for (int i = 0; i < Amounts.Count; i++)
        {
            if (ReferenceEquals(Amounts[i], amount))
            {
                return i;
            }
        }

        throw new ArgumentException($"{amount.Published} is not among the amounts.", nameof(amount));
    }

    internal override TableWriter Build(Compilation from, List<string> notes)
    {
        var table = new TableWriter(Table);
        foreach ((int year, Dictionary<UnitId, ChargesEntry> entries) in from.Readings.ByYear(ChargesSeries.Instance))
        {
            foreach (ChargesEntry entry in entries.Values.Where(entry => from.Scope.Institutions.Contains(entry.Institution)))
            {
                table.Add(
                [
                    entry.Institution.ToString(),
                    Numerals.Of(year + 1),
                    .. entry.Values.Select(value => value.ToString()),
                    string.Join(' ', Amounts.Where((_, i) => entry.Imputed[i]).Select(amount => amount.Column.Name)),
                ]);
            }
        }

        return table;
    }

    internal static IReadOnlyList<Charges> Load(TableSet tables)
    {
        Table t = Declaration;
        int first = t.Ordinal(Amounts[0].Column.Name);
        Dictionary<int, Source[]> sources = [];
        var charges = new List<Charges>(6000);
        using TableReader row = tables.Open(t);
        while (row.Read())
        {
            int end = row.Integer(1);
            var academicYear = new AcademicYear(end);
            if (!sources.TryGetValue(end, out Source[]? of))
            {
                of = [.. Amounts.Select(a => new Source(IpedsFiles.Cited, $"IC{end - 1}_AY", a.Published, academicYear.ToString()))];
                sources.Add(end, of);
            }

            string[] imputed = row.Words(first + Amounts.Count);
            Figure<decimal> At(ChargedAmount amount)
            {
                int i = IndexOf(amount);
                return row.Money(first + i, imputed.Length > 0 && Array.IndexOf(imputed, amount.Column.Name) >= 0 ? FigureKind.Estimated : FigureKind.Official, of[i]);
            }

            charges.Add(new Charges
            {
                Institution = row.Unit(0),
                Year = academicYear,
                TuitionInState = At(TuitionInState),
                TuitionOutOfState = At(TuitionOutOfState),
                FeesInState = At(FeesInState),
                FeesOutOfState = At(FeesOutOfState),
                PerCreditInState = At(PerCreditInState),
                PerCreditOutOfState = At(PerCreditOutOfState),
                Books = At(Books),
                OnCampusRoomAndBoard = At(OnCampusRoomAndBoard),
                OnCampusOther = At(OnCampusOther),
                OffCampusRoomAndBoard = At(OffCampusRoomAndBoard),
                OffCampusOther = At(OffCampusOther),
            });
        }

        return charges;
    }
}
