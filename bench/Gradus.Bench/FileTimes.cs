using System.Diagnostics;
using System.Globalization;
using Gradus.Sources.Compiler;
using Gradus.Sources.Files;

namespace Gradus.Bench;

/// <summary>Where the time of a build goes: each file read alone, on one processor.</summary>
internal static class FileTimes
{
    public static int Run(string from, string curated)
    {
        HashSet<CipCode> cips4 = [.. CuratedInput.Read(from, curated).Scope.Select(entry => entry.Cip.Four)];
        IReadOnlyList<SourceFile> files = SourceDirectory.FindAll(from, PublishedTables.Kinds);
        foreach (SourceFile file in files)
        {
            double read = Best(() => SourceReader.ReadAll([file], cips4, threads: 1, progress: null));
            double unpack = file.Name.EndsWith("xlsx", StringComparison.Ordinal) ? 0 : Best(() => BuildSpeed.Unpack(file));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file.Name,-45} read {read,7:0.0} ms   unpack {unpack,7:0.0} ms   allocated {Allocated(() => SourceReader.ReadAll([file], cips4, threads: 1, progress: null)),6:0.0} MB"));
        }

        double whole = Best(() => SourceReader.ReadAll(files, cips4, threads: 1, progress: null));
        double both = Best(() => SourceReader.ReadAll(files, cips4, threads: Environment.ProcessorCount, progress: null));
        double curatedTime = Best(() => CuratedInput.Read(from, curated).ReadCurated());
        double all = Best(() => DatasetCompiler.Compile(from, curated));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all files on one processor {whole:0} ms, on all {both:0} ms; curated files {curatedTime:0} ms; whole build {all:0} ms"));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"allocated: curated files {Allocated(() => CuratedInput.Read(from, curated).ReadCurated()):0.0} MB, whole build {Allocated(() => DatasetCompiler.Compile(from, curated)):0.0} MB"));
        return 0;
    }

    private static double Allocated(Action action)
    {
        const double Megabyte = 1024 * 1024;
        long before = GC.GetTotalAllocatedBytes(precise: true);
        action();
        return (GC.GetTotalAllocatedBytes(precise: true) - before) / Megabyte;
    }

    private static double Best(Action action) => Enumerable.Range(0, 15).Min(_ =>
    {
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    });
}
