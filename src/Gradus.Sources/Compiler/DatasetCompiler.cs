using System.Security.Cryptography;
using Gradus.Sources.Dataset;
using Gradus.Sources.Files;

namespace Gradus.Sources.Compiler;

/// <summary>Turns the publishers' files into the dataset: a pure function of their bytes and the curated input.</summary>
public static class DatasetCompiler
{
    /// <summary>Compiles in memory; writes nothing.</summary>
    /// <exception cref="InputException">A file is missing or is not what it should be, or the result breaks a rule of its own tables.</exception>
    public static CompiledDataset Compile(CompilerInput input, IProgress<string>? progress = null)
    {
        IReadOnlyList<SourceFile> files = [.. SourceDirectory.Find(input.From).Where(IsUsed)];
        HashSet<CipCode> scope = [.. input.Scope.Select(entry => entry.Cip)];
        HashSet<CipCode> cips4 = [.. scope.Select(cip => cip.Four)];
        SourceReadings readings = SourceReader.ReadAll(files, cips4, input.Threads, progress);
        progress?.Report("compiling tables");
        var notes = new List<string>();
        var made = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        CompiledContext context = AddTables(input, readings, scope, made, notes);
        AddExtraFiles(input, context, made);
        return Finish(readings, made, notes);
    }

    private static bool IsUsed(SourceFile file) =>
        file.Kind != SourceKinds.Completions || Tables.AwardYears.Contains(file.Year ?? 0);

    private static CompiledContext AddTables(
        CompilerInput input, SourceReadings readings, HashSet<CipCode> scope, SortedDictionary<string, byte[]> made, List<string> notes)
    {
        TableWriter offerings = OfferingTable.Build(readings, scope, out HashSet<(UnitId Institution, CipCode Cip)> keys, notes);
        HashSet<UnitId> institutions = [.. keys.Select(key => key.Institution), .. input.ProgramInstitutions];
        TableWriter[] tables =
        [
            offerings,
            InstitutionTable.Build(readings, institutions, notes),
            PlaceTable.Build(readings),
            ChargesTable.Build(readings, institutions),
            EarningsTables.Earnings(readings, institutions),
            EarningsTables.Debt(readings, institutions),
            ResearchTables.Coverage(readings, notes),
            ResearchTables.Research(readings, institutions, notes),
            ResearchTables.Spending(readings, institutions, notes),
            FieldTables.Cips(readings),
            FieldTables.Fields(readings, input.Scope),
            FieldTables.FieldOccupations(readings, scope),
            OccupationTable.Build(readings, scope),
            PriceParityTable.Build(readings),
        ];
        foreach (TableWriter table in tables)
        {
            made.Add("tables/" + table.Table.FileName, table.ToBytes());
        }

        return new CompiledContext(institutions, keys, readings.CipTitles, readings.Stem);
    }

    private static void AddExtraFiles(CompilerInput input, CompiledContext context, SortedDictionary<string, byte[]> made)
    {
        foreach ((string name, byte[] bytes) in input.ExtraFiles(context))
        {
            if (!made.TryAdd(name, bytes))
            {
                throw new ArgumentException($"The file {name} is made twice.", nameof(input));
            }
        }
    }

    private static CompiledDataset Finish(SourceReadings readings, SortedDictionary<string, byte[]> made, List<string> notes)
    {
        Dictionary<string, string> sha256 = made.ToDictionary(file => file.Key, file => Convert.ToHexStringLower(SHA256.HashData(file.Value)));
        int newest = readings.Completions.Keys.LastOrDefault();
        string version = DatasetVersion.Of(newest, sha256);
        made.Add(PackageDescriptor.FileName, PackageDescriptor.Write(version, readings.Used, made, sha256));
        var dataset = new CompiledDataset(version, made, notes);
        return dataset.TotalBytes < CompiledDataset.LargestTotal
            ? dataset
            : throw new InputException($"The dataset has {dataset.TotalBytes:N0} bytes; it must stay below {CompiledDataset.LargestTotal:N0}.");
    }
}
