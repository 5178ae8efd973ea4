using System.Runtime.InteropServices;
using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers.Ipeds;

/// <summary>Awards to first majors at master's level of one institution in one six-digit CIP code.</summary>
public readonly record struct Completion(UnitId Institution, CipCode Cip, int Total, int Men, int Women);

/// <summary>Research doctorates of one institution in one year, first majors.</summary>
/// <param name="Computing">In computer and information sciences (CIP 11).</param>
/// <param name="All">In all fields, by the publisher's own total (CIPCODE 99).</param>
public readonly record struct DoctorateCount(int Computing, int All);

/// <summary>One year's awards at master's level and of research doctorates, first majors.</summary>
/// <param name="Year">Ending year: 2024 is July 2023 to June 2024.</param>
/// <param name="Rows">Master's: one for each institution and six-digit code, in file order; a total of 0 is a real row.</param>
/// <param name="GrandTotals">The publisher's own total of each institution's master's awards (CIPCODE 99).</param>
public sealed record CompletionsYear(int Year, IReadOnlyList<Completion> Rows, IReadOnlyDictionary<UnitId, int> GrandTotals)
{
    /// <summary>Of institutions with a row at that level.</summary>
    public IReadOnlyDictionary<UnitId, DoctorateCount> Doctorates { get; init; } = new Dictionary<UnitId, DoctorateCount>();
}

/// <summary>Reads C2020_A and later.</summary>
public sealed class CompletionsSeries : PublishedSeries<CompletionsYear>
{
    private CompletionsSeries()
    {
    }

    public static CompletionsSeries Instance { get; } = new();

    public override SourceKind Kind { get; } = IpedsFiles.Yearly("ipeds/C", "Completions: awards by program, first and second majors", "^C(?<year>20[0-9]{2})_A", required: true) with { PeriodInName = IpedsFiles.Ending };

    /// <summary>AWLEVEL of a master's degree.</summary>
    private const int Masters = 7;

    /// <summary>AWLEVEL of a doctor's degree for research and scholarship.</summary>
    private const int ResearchDoctorate = 17;

    /// <summary>Two-digit CIP code of computer and information sciences.</summary>
    private const string Computing = "11.";

    /// <summary>Stands for the code of the grand total, which comes last of an institution's rows.</summary>
    private const uint GrandTotal = uint.MaxValue;

    private static readonly SourceColumn[] Columns = ["UNITID", "CIPCODE", "MAJORNUM", "AWLEVEL", "CTOTALT", "CTOTALM", "CTOTALW"];

    protected override CompletionsYear Read(FileInHand file) => Read(file.Bytes, file.Year);

    /// <exception cref="InputException">The file is not what it should be.</exception>
    public static CompletionsYear Read(SourceBytes file, int year)
    {
        using var rows = new CsvRows(file, Columns, choosing: 4);
        var awards = new List<Completion>(50_000);
        var totals = new Dictionary<UnitId, int>(2500);
        var doctorates = new Dictionary<UnitId, DoctorateCount>(1000);
        var seen = new AscendingKeys();
        while (rows.Read())
        {
            int level = rows.Integer(3);
            if (level is not (Masters or ResearchDoctorate) || rows.Integer(2) != 1)
            {
                continue;
            }

            if (level == ResearchDoctorate)
            {
                Count(rows, doctorates);
                continue;
            }

            UnitId institution = rows.Unit(0);
            bool grandTotal = IsGrandTotal(rows.Cell(1));
            CipCode cip = default;
            if (!grandTotal && (!CipCode.TryParse(rows.Cell(1), out cip) || cip.Length != 6))
            {
                throw rows.Bad(1, "a six-digit CIP code, or 99 for the grand total");
            }

            if (!seen.Add(((long)institution.Value << 32) | (grandTotal ? GrandTotal : (uint)cip.Digits)))
            {
                throw rows.BadRow($"UNITID {institution} and CIPCODE {rows.Cell(1)} occur twice at master's level.");
            }

            if (grandTotal)
            {
                totals.Add(institution, rows.Amount(4));
            }
            else
            {
                awards.Add(new Completion(institution, cip, rows.Amount(4), rows.Amount(5), rows.Amount(6)));
            }
        }

        return new CompletionsYear(year, awards, totals) { Doctorates = doctorates };
    }

    private static void Count(CsvRows rows, Dictionary<UnitId, DoctorateCount> doctorates)
    {
        UnitId institution = rows.Unit(0);
        ref DoctorateCount count = ref CollectionsMarshal.GetValueRefOrAddDefault(doctorates, institution, out _);
        if (IsGrandTotal(rows.Cell(1)))
        {
            count = count.All == 0 ? count with { All = rows.Amount(4) } : throw rows.BadRow($"UNITID {institution} has two grand totals of research doctorates.");
        }
        else if (rows.Cell(1).StartsWith(Computing, StringComparison.Ordinal))
        {
            count = count with { Computing = count.Computing + rows.Amount(4) };
        }
    }

    private static bool IsGrandTotal(ReadOnlySpan<char> cip) => cip is "99" or "99.0000" or "990000";
}
