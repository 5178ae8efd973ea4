using System.Security.Cryptography;
using Gradus.Sources.Curated;
using Gradus.Sources.Dataset;
using Gradus.Sources.Files;

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
        IReadOnlyList<SourceFile> files = SourceDirectory.Find(input.From);
        HashSet<CipCode> scope = [.. input.Scope.Select(entry => entry.Cip)];
        HashSet<CipCode> cips4 = [.. scope.Select(cip => cip.Four)];
        Task<CuratedParts>? beside = input.Threads > 1 ? Task.Run(input.ReadCurated) : null;
        SourceReadings readings = SourceReader.ReadAll(files, cips4, input.Threads, progress);
        CuratedParts curated = beside is null ? input.ReadCurated() : beside.GetAwaiter().GetResult();
        progress?.Report("compiling tables");
        var notes = new List<string>();
        SortedDictionary<string, MadeFile> made = MakeTables(input, curated, readings, scope, notes);
        return (Finish(readings, curated.HandWritten, made, notes), readings);
    }

    private static SortedDictionary<string, MadeFile> MakeTables(
        CompilerInput input, CuratedParts curated, SourceReadings readings, HashSet<CipCode> scope, List<string> notes)
    {
        var offerings = new Lazy<OfferingTable>(() => OfferingTable.Build(readings, scope));
        var institutions = new Lazy<HashSet<UnitId>>(() => [.. offerings.Value.Counts.Select(offering => offering.Institution), .. curated.ProgramInstitutions]);

        // Most need the offerings: while those are made, the tables that do not are made beside them.
        Func<List<string>, IEnumerable<(string Name, byte[] Bytes)>>[] makers =
        [
            said => Table(offerings.Value.Table(said)),
            _ => Table(ReferenceTables.Charges(readings, curated.References)),
            _ => Table(PlaceTable.Build(readings)),
            _ => curated.MakeFiles(new CompiledContext(offerings.Value.Counts, InstitutionTable.WebAddresses(readings))),
            said => Table(InstitutionTable.Build(readings, institutions.Value, said)),
            said => Table(ResearchTables.Coverage(readings, said)),
            said => Table(ResearchTables.Research(readings, institutions.Value, said)),
            said => Table(ResearchTables.Spending(readings, institutions.Value, said)),
            _ => Table(ChargesTable.Build(readings, institutions.Value)),
            _ => Table(EarningsTables.Earnings(readings, institutions.Value)),
            _ => Table(EarningsTables.Debt(readings, institutions.Value)),
            _ => Table(ReferenceTables.Ranges(curated.References)),
            _ => Table(FieldTables.Cips(readings)),
            _ => Table(FieldTables.FieldOccupations(readings, scope)),
            _ => Table(OccupationTable.Build(readings, scope)),
            _ => Table(PriceParityTable.Build(readings)),
            _ => Table(VintageTable.Build(readings, curated.Editions)),
            _ => [("tables/" + Tables.Fields.FileName, CuratedTables.Fields(input.Scope, readings.CipTitles, readings.Stem))],
        ];
        var made = new SortedDictionary<string, MadeFile>(StringComparer.Ordinal);
        foreach ((IReadOnlyList<(string Name, MadeFile File)> files, List<string> said) in Work.InOrder(makers, input.Threads, Make))
        {
            notes.AddRange(said);
            foreach ((string name, MadeFile file) in files)
            {
                if (!made.TryAdd(name, file))
                {
                    throw new ArgumentException($"The file {name} is made twice.", nameof(curated));
                }
            }
        }

        return made;
    }

    private static (IReadOnlyList<(string Name, MadeFile File)> Files, List<string> Notes) Make(Func<List<string>, IEnumerable<(string Name, byte[] Bytes)>> maker)
    {
        var notes = new List<string>();
        return ([.. maker(notes).Select(file => (file.Name, new MadeFile(file.Bytes, Convert.ToHexStringLower(SHA256.HashData(file.Bytes)))))], notes);
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Table(TableWriter table) => [("tables/" + table.Table.FileName, table.ToBytes())];

    private static CompiledDataset Finish(
        SourceReadings readings, IReadOnlyList<HandWrittenFile> handWritten, SortedDictionary<string, MadeFile> made, List<string> notes)
    {
        int newest = readings.Completions.Keys.LastOrDefault();
        string version = DatasetVersion.Of(newest, made.Select(file => KeyValuePair.Create(file.Key, file.Value.Sha256)).Concat(handWritten.Select(file => KeyValuePair.Create(file.Name, file.Sha256))));
        var files = new SortedDictionary<string, byte[]>(made.ToDictionary(file => file.Key, file => file.Value.Bytes), StringComparer.Ordinal)
        {
            { PackageFile.FileName, PackageDescriptor.Write(version, readings.Used, made, handWritten) },
        };
        var dataset = new CompiledDataset(version, files, notes);
        return dataset.TotalBytes < CompiledDataset.LargestTotal
            ? dataset
            : throw new InputException($"The dataset has {dataset.TotalBytes:N0} bytes; it must stay below {CompiledDataset.LargestTotal:N0}.");
    }
}
