using Gradus.Sources.Dataset;
using Gradus.Sources.Files;
using Gradus.Sources.Publishers;
using Gradus.Sources.Publishers.Ipeds;

namespace Gradus.Sources.Compiler;

/// <summary>Recomputes what must hold of a dataset, and of the publishers' files behind it where they are at hand.</summary>
public static class DatasetVerifier
{
    /// <param name="directory">Folder of the dataset.</param>
    /// <param name="from">Folder with the publishers' files; null to check the dataset alone.</param>
    /// <returns>Errors first, then warnings, each in order of file and row; empty where everything holds.</returns>
    /// <exception cref="InputException">The folder holds no dataset, or the publishers' files cannot be read.</exception>
    public static IReadOnlyList<Finding> Verify(string directory, string? from)
    {
        PackageFile package = PackageFile.Read(directory);
        var findings = new List<Finding>(PackageChecks.All(directory, package));
        Dictionary<string, LoadedTable> tables = Load(directory, findings);
        foreach (LoadedTable table in tables.Values)
        {
            findings.AddRange(TableChecks.Cells(table));
            findings.AddRange(TableChecks.Keys(table));
            findings.AddRange(TableChecks.References(table, tables));
        }

        findings.AddRange(FigureChecks.All(tables));
        KnownAnswers? answers = ReadAnswers(directory, findings);
        if (answers is not null)
        {
            findings.AddRange(KnownAnswerChecks.OfTables(answers, tables));
        }

        if (from is not null)
        {
            findings.AddRange(AgainstSources(directory, from, package, answers));
        }

        return [.. findings
            .OrderBy(f => f.Severity)
            .ThenBy(f => f.File, StringComparer.Ordinal)
            .ThenBy(f => f.Row ?? 0)
            .ThenBy(f => f.Column, StringComparer.Ordinal)
            .ThenBy(f => f.Message, StringComparer.Ordinal)];
    }

    private static Dictionary<string, LoadedTable> Load(string directory, List<Finding> findings)
    {
        var tables = new Dictionary<string, LoadedTable>();
        foreach (Table table in DatasetTables.All)
        {
            if (LoadedTable.Read(directory, table, findings) is { } loaded)
            {
                tables.Add(table.Name, loaded);
            }
        }

        return tables;
    }

    private static KnownAnswers? ReadAnswers(string directory, List<Finding> findings)
    {
        string path = Path.Combine(directory, KnownAnswers.FileName);
        if (File.Exists(path))
        {
            return KnownAnswers.Read(path);
        }

        findings.Add(Finding.Warning(KnownAnswers.FileName, null, null, "not there; known answers were not checked."));
        return null;
    }

    private static List<Finding> AgainstSources(string directory, string from, PackageFile package, KnownAnswers? answers)
    {
        CompilerInput input = CuratedInput.Read(from, directory);
        (CompiledDataset rebuilt, SourceReadings readings) = DatasetCompiler.CompileWithReadings(input, null);
        List<Finding> findings = [.. PackageChecks.SameSources(package, readings.Used), .. GrandTotals(readings), .. Differences(directory, rebuilt)];
        if (answers is not null)
        {
            findings.AddRange(KnownAnswerChecks.OfSources(answers, readings));
        }

        return findings;
    }

    private static IEnumerable<Finding> GrandTotals(SourceReadings readings) => readings.ByYear(CompletionsSeries.Instance).Values.SelectMany(year =>
        CompletionTotals.Differences(year).Select(d => Finding.Error(
            $"C{year.Year}_A", null, "CTOTALT", $"UNITID {d.Institution} has {d.Sum} master's awards by program and a grand total of {d.GrandTotal}.")));

    private static IEnumerable<Finding> Differences(string directory, CompiledDataset rebuilt)
    {
        foreach ((string name, byte[] bytes) in rebuilt.Files)
        {
            string path = Path.Combine(directory, name);
            if (!File.Exists(path) || !BoundedFile.Read(path, name, SizeLimits.LargestTable).AsSpan().SequenceEqual(bytes))
            {
                yield return Finding.Error(name, null, null, "a build from these files gives another content.");
            }
        }
    }
}
