using System.Security.Cryptography;
using Gradus.Sources.Curated;
using Gradus.Sources.Dataset;
using Gradus.Sources.Files;
using Gradus.Sources.Programs;

namespace Gradus.Sources.Compiler;

/// <summary>Turns the publishers' files into the dataset: a pure function of their bytes and the curated input.</summary>
public static class DatasetCompiler
{
    /// <summary>Compiles in memory; writes nothing.</summary>
    /// <param name="from">Directory with the publishers' files.</param>
    /// <param name="curated">Directory with <c>scope.yaml</c>, named programs and the other curated files.</param>
    /// <param name="progress">Told what is being read.</param>
    /// <exception cref="InputException">A file is missing or is not what it should be, or the result breaks a rule of its own tables.</exception>
    public static CompiledDataset Compile(string from, string curated, IProgress<string>? progress = null) =>
        Compile(CuratedInput.Read(from, curated), progress);

    /// <summary>Compiles in memory; writes nothing.</summary>
    /// <exception cref="InputException">A file is missing or is not what it should be, or the result breaks a rule of its own tables.</exception>
    public static CompiledDataset Compile(CompilerInput input, IProgress<string>? progress = null) => CompileWithReadings(input, progress).Dataset;

    /// <summary>The same, with all that was read: for checks over every row of the publishers' files.</summary>
    internal static (CompiledDataset Dataset, SourceReadings Readings) CompileWithReadings(CompilerInput input, IProgress<string>? progress)
    {
        IReadOnlyList<SourceFile> files = [.. SourceDirectory.Find(input.From).Where(IsUsed)];
        HashSet<CipCode> scope = [.. input.Scope.Select(entry => entry.Cip)];
        HashSet<CipCode> cips4 = [.. scope.Select(cip => cip.Four)];
        Task<CuratedParts>? beside = input.Threads > 1 ? Task.Run(input.ReadCurated) : null;
        SourceReadings readings = SourceReader.ReadAll(files, cips4, input.Threads, progress);
        CuratedParts curated = beside is null ? input.ReadCurated() : beside.GetAwaiter().GetResult();
        progress?.Report("compiling tables");
        var notes = new List<string>();
        var made = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        AddTables(input, curated, readings, scope, made, notes);
        return (Finish(readings, curated.HandWritten, made, notes), readings);
    }

    private static bool IsUsed(SourceFile file) =>
        file.Kind != SourceKinds.Completions || Tables.AwardYears.Contains(file.Year ?? 0);

    private static void AddTables(
        CompilerInput input, CuratedParts curated, SourceReadings readings, HashSet<CipCode> scope, SortedDictionary<string, byte[]> made, List<string> notes)
    {
        TableWriter offerings = OfferingTable.Build(readings, scope, out IReadOnlyList<OfferingCount> counts, notes);
        HashSet<UnitId> institutions = [.. counts.Select(offering => offering.Institution), .. curated.ProgramInstitutions];
        Func<List<string>, IEnumerable<(string Name, byte[] Bytes)>>[] makers =
        [
            _ => curated.MakeFiles(new CompiledContext(counts, InstitutionTable.WebAddresses(readings))),
            _ => Table(offerings),
            said => Table(InstitutionTable.Build(readings, institutions, said)),
            said => Table(ResearchTables.Coverage(readings, said)),
            said => Table(ResearchTables.Research(readings, institutions, said)),
            said => Table(ResearchTables.Spending(readings, institutions, said)),
            _ => Table(ChargesTable.Build(readings, institutions)),
            _ => Table(ReferenceTables.Charges(readings, curated.References)),
            _ => Table(ReferenceTables.Ranges(curated.References)),
            _ => Table(EarningsTables.Earnings(readings, institutions)),
            _ => Table(EarningsTables.Debt(readings, institutions)),
            _ => Table(PlaceTable.Build(readings)),
            _ => Table(FieldTables.Cips(readings)),
            _ => Table(FieldTables.FieldOccupations(readings, scope)),
            _ => Table(OccupationTable.Build(readings, scope)),
            _ => Table(PriceParityTable.Build(readings)),
            _ => [("tables/" + Tables.Fields.FileName, CuratedTables.Fields(input.Scope, readings.CipTitles, readings.Stem))],
        ];
        foreach ((IReadOnlyList<(string Name, byte[] Bytes)> files, List<string> said) in Work.InOrder(makers, input.Threads, Make))
        {
            notes.AddRange(said);
            foreach ((string name, byte[] bytes) in files)
            {
                if (!made.TryAdd(name, bytes))
                {
                    throw new ArgumentException($"The file {name} is made twice.", nameof(curated));
                }
            }
        }
    }

    private static (IReadOnlyList<(string Name, byte[] Bytes)> Files, List<string> Notes) Make(Func<List<string>, IEnumerable<(string Name, byte[] Bytes)>> maker)
    {
        var notes = new List<string>();
        return ([.. maker(notes)], notes);
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Table(TableWriter table) => [("tables/" + table.Table.FileName, table.ToBytes())];

    private static CompiledDataset Finish(
        SourceReadings readings, IReadOnlyList<HandWrittenFile> handWritten, SortedDictionary<string, byte[]> made, List<string> notes)
    {
        Dictionary<string, string> sha256 = made.ToDictionary(file => file.Key, file => Convert.ToHexStringLower(SHA256.HashData(file.Value)));
        int newest = readings.Completions.Keys.LastOrDefault();
        string version = DatasetVersion.Of(newest, sha256.Concat(handWritten.Select(file => KeyValuePair.Create(file.Name, file.Sha256))));
        made.Add(PackageDescriptor.FileName, PackageDescriptor.Write(version, readings.Used, made, sha256, handWritten));
        var dataset = new CompiledDataset(version, made, notes);
        return dataset.TotalBytes < CompiledDataset.LargestTotal
            ? dataset
            : throw new InputException($"The dataset has {dataset.TotalBytes:N0} bytes; it must stay below {CompiledDataset.LargestTotal:N0}.");
    }
}
