using Gradus.App.Contracts;

namespace Gradus.App.Verbs.Report;

/// <summary>One list of programs for a whole class: how each student stands beside each of them, in the words of their reports.</summary>
/// <param name="Programs">Those that were named, in that order.</param>
/// <param name="Rows">A student each.</param>
public sealed record ReportMatrix(IReadOnlyList<ReportColumn> Programs, IReadOnlyList<ReportMatrixRow> Rows)
{
    /// <summary>The same as a table for a spreadsheet: a row for each student and program.</summary>
    public const string CsvName = "class.csv";

    private static readonly string[] Names =
    [
        "student", "profile", "report", "id", "program", "institution", "entry", "in_the_way", "cost", "cost_least", "cost_most", "cost_complete", "tuition", "adds", "adds_p10", "adds_middle", "adds_p90", "adds_grade", "adds_missing",
    ];

    /// <summary>The cells as a table (RFC 4180): amounts are whole dollars, empty where not known.</summary>
    public byte[] Csv()
    {
        var csv = new CsvExport();
        foreach (string name in Names)
        {
            csv.Text(name);
        }

        csv.EndRow();
        foreach (ReportMatrixRow row in Rows)
        {
            foreach (ReportCell cell in row.Cells)
            {
                ReportProgram of = cell.Of;
                csv.Text(row.Student.Name).Text(row.Student.Profile).Text(row.Student.File).Text(of.Id).Text(of.Title).Text(of.Institution)
                    .Text(cell.Entry).Text(string.Join("; ", cell.InTheWay))
                    .Text(cell.Cost).Number(Whole(of.Cost.Ranges.Total.Low)).Number(Whole(of.Cost.Ranges.Total.AtHighPrice)).Text(of.Cost.Complete ? "yes" : "no").Text(of.Cost.Said.Tuition ?? "not counted")
                    .Text(cell.Adds).Number(Whole(of.Return?.P10)).Number(Whole(of.Return?.Median)).Number(Whole(of.Return?.P90)).Text(cell.AddsGrade).Text(of.NoReturn).EndRow();
            }
        }

        return csv.Bytes();
    }

    private static double? Whole(decimal? amount) => amount is { } known ? (double)Math.Round(known) : null;
}

/// <summary>A program that heads a column.</summary>
/// <param name="Id">Of the program.</param>
/// <param name="Title">Of the program.</param>
/// <param name="Institution">Its school.</param>
public sealed record ReportColumn(string Id, string Title, string Institution);

/// <summary>A student beside every program of the list.</summary>
/// <param name="Student">Who.</param>
/// <param name="Cells">One for each program, in their order.</param>
public sealed record ReportMatrixRow(ReportStudent Student, IReadOnlyList<ReportCell> Cells);

/// <summary>A student beside one program.</summary>
/// <param name="Of">As their report has it.</param>
public sealed record ReportCell(ReportProgram Of)
{
    /// <summary>"may enter", "may enter, if what is not known holds", "not yet: 2 courses, 15 weeks", "cannot enter yet".</summary>
    public string Entry => Of.Ready.Verdict switch
    {
        "met" => "may enter",
        "unknown" => "may enter, if what is not known holds",
        "bridgeable" => $"not yet: {ReportWording.ReadyAfter(Of)}",
        _ => "cannot enter yet",
    };

    /// <summary>What is asked that the student lacks; where nothing is known to be lacking, what is not known.</summary>
    public IReadOnlyList<string> InTheWay
    {
        get
        {
            string[] lacking = Needs("blocking", "bridgeable");
            return lacking.Length > 0 || Of.Ready.Verdict == "met" ? lacking : [.. Needs("unknown").Select(n => $"{n}: not known")];
        }
    }

    /// <summary>The whole cost to the student, as a range.</summary>
    public string Cost => Of.Cost.Said.Total;

    /// <summary>How sure its largest line is.</summary>
    public string CostGrade => Of.Cost.Said.Tuition is { } tuition ? $"tuition {tuition}" : "tuition not counted";

    /// <summary>What the degree adds in eight cases of ten.</summary>
    public string Adds => ReportWording.Adds(Of);

    /// <summary>"estimated, from published pay", "estimated, from pay as given", "estimated throughout"; "missing" where nothing can be said.</summary>
    public string AddsGrade => Of.Return switch
    {
        null => "missing",
        { PayBasis: "published" } => "estimated, from published pay",
        { PayBasis: "own" } => "estimated, from pay as given",
        _ => "estimated throughout",
    };

    private string[] Needs(params string[] verdicts) => [.. Of.Ready.Requirements.Where(r => verdicts.Contains(r.Verdict, StringComparer.Ordinal) && r.Strength != "recommended").Select(r => r.Need).Distinct(StringComparer.Ordinal)];
}
