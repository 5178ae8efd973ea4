using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;
using Gradus.Sources.Programs;
using Gradus.Sources.Publishers.Csmetrics;
using Gradus.Sources.Publishers.Ipeds;
using Gradus.Sources.Publishers.Ncses;
using Gradus.Sources.Publishers.Scorecard;

namespace Gradus.Sources.Compiler;

/// <summary>How many offerings have a measure.</summary>
public sealed record MeasureCoverage(string Measure, int Offerings, double Share);

/// <summary>What a dataset holds, in numbers.</summary>
public sealed record DatasetSummary(
    PackageFile Package, int Institutions, int Offerings, int Programs, IReadOnlyList<MeasureCoverage> Coverage)
{
    /// <exception cref="InputException">The folder holds no dataset, or a table of it cannot be read.</exception>
    public static DatasetSummary Read(string directory)
    {
        PackageFile package = PackageFile.Read(directory);
        LoadedTable offerings = Load(directory, OfferingTable.Declaration);
        LoadedTable institutions = Load(directory, InstitutionTable.Declaration);
        LoadedTable programs = Load(directory, ProgramTable.Declaration);
        MeasureCoverage[] coverage = [.. Measures(directory, offerings, programs).Select(measure =>
        {
            int count = offerings.Rows.Count(measure.Has);
            return new MeasureCoverage(measure.Name, count, offerings.Rows.Count == 0 ? 0 : (double)count / offerings.Rows.Count);
        })];
        return new DatasetSummary(package, institutions.Rows.Count, offerings.Rows.Count, programs.Rows.Count, coverage);
    }

    private static IEnumerable<(string Name, Func<string[], bool> Has)> Measures(string directory, LoadedTable offerings, LoadedTable programs)
    {
        int newest = offerings.Table.Years[^1];
        int latest = offerings[$"awards_{newest}"];
        yield return ($"awards reported for {newest}", row => LoadedTable.Whole(row[latest]) is not null);
        yield return ($"at least one award in {newest}", row => LoadedTable.Whole(row[latest]) > 0);

        LoadedTable charges = Load(directory, ChargesTable.Declaration);
        string newestYear = charges.Rows.Select(row => row[1]).Max(StringComparer.Ordinal) ?? "";
        yield return Institutional($"in-state tuition of {newestYear}", charges, "tuition_in_state", row => row[1] == newestYear);
        yield return Institutional($"charge per credit of {newestYear}", charges, "per_credit_in_state", row => row[1] == newestYear);

        LoadedTable earnings = Load(directory, EarningsTable.Declaration);
        foreach (int years in (int[])[1, 2, 4, 5])
        {
            yield return ByField($"official earnings after {years} year{(years == 1 ? "" : "s")}", earnings, $"earnings_{years}yr", row => row[2] == "master");
        }

        yield return ByField("debt at completion", Load(directory, DebtTable.Declaration), "median_debt", _ => true);
        yield return Institutional("research papers of the institution", Load(directory, ResearchTable.Declaration), "papers", _ => true);
        yield return Institutional("R&D spending of the institution", Load(directory, ResearchSpendingTable.Declaration), "total", _ => true);

        int offering = programs["offering"];
        HashSet<string> named = [.. programs.Rows.Select(row => row[offering])];
        yield return ("a named program", row => named.Contains($"{row[0]}-{row[1]}"));
    }

    private static (string Name, Func<string[], bool> Has) Institutional(string name, LoadedTable table, string column, Func<string[], bool> where)
    {
        int position = table[column];
        HashSet<string> known = [.. table.Rows.Where(row => where(row) && !Missing.TryRead(row[position], out _)).Select(row => row[0])];
        return (name, row => known.Contains(row[0]));
    }

    private static (string Name, Func<string[], bool> Has) ByField(string name, LoadedTable table, string column, Func<string[], bool> where)
    {
        int position = table[column];
        HashSet<(string, string)> known = [.. table.Rows.Where(row => where(row) && !Missing.TryRead(row[position], out _)).Select(row => (row[0], row[1]))];
        return (name, row => known.Contains((row[0], row[1][..5])));
    }

    private static LoadedTable Load(string directory, Table table)
    {
        var findings = new List<Finding>();
        return LoadedTable.Read(directory, table, findings) ?? throw new InputException(findings[0].ToString());
    }
}
