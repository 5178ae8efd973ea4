using Gradus.Earnings.Estimates;
using Gradus.Sources.Dataset;

namespace Gradus.Sources.Publishers.Pay;

/// <summary>The four-digit codes in scope: what pay is estimated from where a field has no figure.</summary>
public sealed class PayFieldTable : DatasetTable
{
    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "graduate_pay_fields", "What pay is estimated from where a field has no figure: the four-digit codes in scope", "public-domain",
        ["ipeds/C", "cip/CIP-SOC", "bls/oews"], ["cip4"],
        [
            PayInputs.Cip4,
            new("women", ColumnType.Number, "Share of women among the nation's master's degrees", "share", 0, 1),
            new("wage", ColumnType.Integer, "Geometric mean of the national median wages of its occupations", "USD", 1, 1000000),
            new("occupations", ColumnType.Words, "Its occupations"),
        ]);

    internal override TableWriter Build(Compilation from, List<string> notes)
    {
        var table = new TableWriter(Table);
        foreach (PayField field in PayInputs.Of(from).Fields)
        {
            table.Add(field.Cip4.ToString(), PayInputs.Number(field.Women), PayInputs.Number(field.Wage), string.Join(' ', field.Occupations));
        }

        return table;
    }

    internal static IReadOnlyList<PayField> Load(TableSet tables)
    {
        var fields = new List<PayField>(60);
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            fields.Add(new PayField(row.Cip(0), row.NumberOrNull(1), row.NumberOrNull(2), row.Words(3)));
        }

        return fields;
    }

    /// <summary>All that the model is made from, as the compiler had it.</summary>
    /// <param name="directory">A dataset.</param>
    /// <exception cref="InputException">A table is damaged.</exception>
    public static PayData LoadAll(string directory)
    {
        string place = FolderReplacement.Readable(directory);
        var tables = new TableSet(place, PackageFile.Read(place));
        return new PayData(PayCellTable.Load(tables), PayInstitutionTable.Load(tables), Load(tables));
    }
}
