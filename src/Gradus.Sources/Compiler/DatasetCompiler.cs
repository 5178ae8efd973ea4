using System.Security.Cryptography;
using Gradus.Sources.Curated;
using Gradus.Sources.Dataset;
using Gradus.Sources.Files;
using Gradus.Sources.Publishers;
using Gradus.Sources.Publishers.Ipeds;

namespace Gradus.Sources.Compiler;

/// <summary>Turns the publishers' files into the dataset: a pure function of their bytes and the curated input.</summary>
public static class DatasetCompiler
{
    /// <summary>The offerings, and the tables at the head of the list that do not need them.</summary>
    private const int MadeBeside = 3;

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
        IReadOnlyList<SourceFile> files = SourceDirectory.FindAll(input.From, PublishedTables.Kinds);
        HashSet<CipCode> cips4 = [.. input.Scope.Select(entry => entry.Cip.Four)];
        Task<CuratedParts>? beside = input.Threads > 1 ? Task.Run(input.ReadCurated) : null;
        SourceReadings readings = SourceReader.ReadAll(files, cips4, input.Threads, progress);
        CuratedParts curated = beside is null ? input.ReadCurated() : beside.GetAwaiter().GetResult();
        progress?.Report("compiling tables");
        var notes = new List<string>();
        SortedDictionary<string, MadeFile> made = MakeTables(input, curated, readings, notes);
        return (Finish(readings, curated, made, notes), readings);
    }

    private static SortedDictionary<string, MadeFile> MakeTables(CompilerInput input, CuratedParts curated, SourceReadings readings, List<string> notes)
    {
        var from = new Compilation(readings, input.Scope, c => new TableScope(
            c.Cips, MasterAwards.Of(c).Counts.Select(offering => offering.Institution).Concat(curated.ProgramInstitutions).ToHashSet(), Directories.Opeid6(readings)))
        {
            References = curated.References,
            Editions = curated.Editions,
            Careers = curated.Careers,
            Releases = curated.Releases,
            KnownCodes = curated.KnownCodes,
        };
        Func<List<string>, IEnumerable<TableWriter>> Maker(DatasetTable table) => said => [table.Build(from, said)];

        // Most need the offerings: while those are made, the tables that do not are made beside them; those made by hand are the largest.
        Func<List<string>, IEnumerable<TableWriter>>[] makers =
        [
            .. PublishedTables.All.Take(MadeBeside).Select(Maker),
            _ => curated.MakeTables(new CompiledContext(MasterAwards.Of(from).Counts, Directories.WebAddresses(readings))),
            .. PublishedTables.All.Skip(MadeBeside).Select(Maker),
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

    private static (IReadOnlyList<(string Name, MadeFile File)> Files, List<string> Notes) Make(Func<List<string>, IEnumerable<TableWriter>> maker)
    {
        var notes = new List<string>();
        return ([.. maker(notes).Select(Made)], notes);
    }

    private static (string Name, MadeFile File) Made(TableWriter table)
    {
        byte[] bytes = table.ToBytes();
        return ("tables/" + table.Table.FileName, new MadeFile(bytes, Convert.ToHexStringLower(SHA256.HashData(bytes))));
    }

    private static CompiledDataset Finish(
        SourceReadings readings, CuratedParts curated, SortedDictionary<string, MadeFile> made, List<string> notes)
    {
        int newest = readings.ByYear(CompletionsSeries.Instance).Keys.LastOrDefault();
        string version = DatasetVersion.Of(newest, made.Select(file => KeyValuePair.Create(file.Key, file.Value.Sha256)).Concat(curated.HandWritten.Select(file => KeyValuePair.Create(file.Name, file.Sha256))));
        var files = new SortedDictionary<string, byte[]>(made.ToDictionary(file => file.Key, file => file.Value.Bytes), StringComparer.Ordinal)
        {
            { PackageFile.FileName, PackageDescriptor.Write(version, [.. readings.Used.Select(used => Published(used, curated.Editions))], made, curated.HandWritten) },
        };
        var dataset = new CompiledDataset(version, files, notes);
        return dataset.TotalBytes < CompiledDataset.LargestTotal
            ? dataset
            : throw new InputException($"The dataset has {dataset.TotalBytes:N0} bytes; it must stay below {CompiledDataset.LargestTotal:N0}.");
    }

    private static UsedFile Published(UsedFile used, IReadOnlyList<EditionEntry> editions) =>
        editions.FirstOrDefault(edition => edition.Series == used.File.Kind.Key && edition.File == used.File.Name)?.Address is { } address
            ? used with { Address = address }
            : used;
}
