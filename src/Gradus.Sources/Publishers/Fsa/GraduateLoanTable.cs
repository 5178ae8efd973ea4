using Gradus.Catalogs;
using Gradus.Costs;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;
using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers.Fsa;

/// <summary>What graduate students borrowed from the federal government by school in the newest award year of the file: all fields, law and medicine too.</summary>
public sealed class GraduateLoanTable : PublishedTable<GraduateLoanTable.Row>
{
    private const string Plus = "grad_plus";
    private const string Unsubsidized = "unsub_grad";

    /// <summary>How the publisher's file, as it was copied, writes a cell that is withheld or empty.</summary>
    private const string NoNumber = "nan";

    private static readonly SourceColumn[] Columns = ["OPEID", "AWARD_YEAR", "LOAN_TYPE", "RECIPIENTS", "DISBURSED_USD"];

    /// <summary>One school, award year and kind of loan; null where a number is withheld.</summary>
    public sealed record Row(string Opeid6, string AwardYear, bool IsPlus, int? Borrowers, long? Disbursed);

    public override SourceKind Kind { get; } = SourceKind.One(
        "fsa/graduate-loans", "US Department of Education, Federal Student Aid", "Direct Loan volume by school, graduate borrowers",
        "https://studentaid.gov/data-center/student/title-iv", @"^dl_volume_graduate_ay20[0-9]{2}-[0-9]{2}_ay(?<year>20[0-9]{2})-(?<end>[0-9]{2})(\.csv|\.csv\.gz|\.zip)$") with
    {
        Cited = "Federal Student Aid",
        Document = "Direct Loan volume by school, award year {period}",
        PeriodInName = name => $"{name.Groups["year"].Value}-{name.Groups["end"].Value}",
    };

    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "graduate_loans", "Federal loans of graduate students by school in one award year: all fields, law and medicine too; campuses with one code of the federal student-aid office together", "public-domain",
        ["fsa/graduate-loans"], ["opeid6"],
        [
            new("opeid6", ColumnType.Text, "Code of the federal student-aid office"),
            new("award_year", ColumnType.Text, "Award year, July to June"),
            new("unsubsidized_borrowers", ColumnType.Integer, "Graduate students with an unsubsidized Direct Loan", "people", 0, 1000000),
            new("unsubsidized_disbursed", ColumnType.Integer, "What they were paid out", "USD", 0, 2000000000),
            new("plus_borrowers", ColumnType.Integer, "Graduate students with a PLUS loan", "people", 0, 1000000),
            new("plus_disbursed", ColumnType.Integer, "What they were paid out", "USD", 0, 2000000000),
        ]);

    protected override List<Row> ReadRows(SourceBytes file, IReadOnlySet<CipCode> cips4)
    {
        using var rows = new CsvRows(file, Columns);
        var read = new List<Row>(20000);
        while (rows.Read())
        {
            string code = rows.Text(0);
            if (code.Length != 8 || !code.All(char.IsAsciiDigit))
            {
                throw rows.Bad(0, "an OPEID of eight digits");
            }

            bool isPlus = rows.Text(2) switch { Plus => true, Unsubsidized => false, _ => throw rows.Bad(2, $"{Plus} or {Unsubsidized}") };
            read.Add(new Row(code[..6], rows.Text(1), isPlus, Number(rows, 3) is { } people ? checked((int)people) : null, Number(rows, 4)));
        }

        return read;
    }

    protected override void Write(TableWriter table, IReadOnlyList<Row> rows, TableScope scope)
    {
        string? newest = rows.Select(row => row.AwardYear).Max(StringComparer.Ordinal);
        foreach (IGrouping<string, Row> school in rows.Where(row => row.AwardYear == newest && scope.Under(row.Opeid6).Count > 0).GroupBy(row => row.Opeid6, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            table.Add(
                school.Key, newest!,
                Sum(school, false, row => row.Borrowers), Sum(school, false, row => row.Disbursed),
                Sum(school, true, row => row.Borrowers), Sum(school, true, row => row.Disbursed));
        }
    }

    internal static IReadOnlyList<GraduateLoans> Load(TableSet tables, Vintages vintages)
    {
        Source source = vintages["fsa/graduate-loans"].Cite("recipients and disbursements");
        var all = new List<GraduateLoans>(1000);
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            all.Add(new GraduateLoans(
                row.Text(0),
                row.Text(1),
                row.Count(2, FigureKind.Official, source),
                row.Money(3, FigureKind.Official, source),
                row.Count(4, FigureKind.Official, source),
                row.Money(5, FigureKind.Official, source)));
        }

        return all;
    }

    /// <summary>One withheld number withholds the sum, and no row of a kind is not none of it.</summary>
    private static string Sum(IEnumerable<Row> school, bool isPlus, Func<Row, long?> number)
    {
        long?[] numbers = [.. school.Where(row => row.IsPlus == isPlus).Select(number)];
        return numbers.Length > 0 && Array.TrueForAll(numbers, n => n is not null) ? Numerals.Of(checked((int)(numbers.Sum()!.Value))) : Missing.NotReported;
    }

    private static long? Number(CsvRows rows, int column) => rows.Text(column) is var text && (text.Length == 0 || text == NoNumber) ? null
        : long.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out long number) ? number
        : throw rows.Bad(column, "a whole number");
}
