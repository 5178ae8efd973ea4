using Gradus.Earnings.Estimates;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;

namespace Gradus.Sources.Publishers.Pay;

/// <summary>What is known of institutions, all campuses of one OPEID6 together: what pay is estimated from.</summary>
public sealed class PayInstitutionTable : DatasetTable
{
    private const int FirstMeasure = 5;

    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "graduate_pay_institutions", "What pay is estimated from: institutions, all campuses of one OPEID6 together", "public-domain",
        [.. PayInputs.Series, "scorecard/institution", "bea/MARPP", "bls/oews-metro"], ["opeid6"],
        [
            PayInputs.Opeid6,
            new("state", ColumnType.Text, "USPS code"),
            new("control", ColumnType.Integer, "1 public, 2 private nonprofit, 3 private for-profit, 0 unknown", null, 0, 3),
            new("bachelors_all", ColumnType.Number, "How far its bachelor's graduates stand above the nation's, shrunken difference of logarithms", "log ratio", -5, 5),
            new("bachelors_technical", ColumnType.Number, "The same in computing, engineering, mathematics and business", "log ratio", -5, 5),
            .. PayInstitution.Measures.Select(m => new Column(m.Name, ColumnType.Number, m.Meaning, null, -1e12, 1e12)),
        ]);

    internal override TableWriter Build(Compilation from, List<string> notes)
    {
        var table = new TableWriter(Table);
        foreach (PayInstitution institution in PayInputs.Of(from).Institutions)
        {
            table.Add(
            [
                institution.Opeid6, institution.State, Numerals.Of(institution.Control), PayInputs.Number(institution.Bachelors.All), PayInputs.Number(institution.Bachelors.Technical),
                .. institution.Values.Select(PayInputs.Number),
            ]);
        }

        return table;
    }

    internal static IReadOnlyList<PayInstitution> Load(TableSet tables)
    {
        var institutions = new List<PayInstitution>(1600);
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            institutions.Add(new PayInstitution
            {
                Opeid6 = row.Text(0),
                State = row.Text(1),
                Control = row.Integer(2),
                Bachelors = (row.NumberOrNull(3), row.NumberOrNull(4)),
                Values = [.. Enumerable.Range(FirstMeasure, PayInstitution.Measures.Count).Select(row.NumberOrNull)],
            });
        }

        return institutions;
    }
}
