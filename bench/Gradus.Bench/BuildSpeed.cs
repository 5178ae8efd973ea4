using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using Gradus.Sources.Compiler;
using Gradus.Sources.Files;

namespace Gradus.Bench;

/// <summary>Full builds and bare decompression of the files they read, three of one and three of the other by turns in one process.</summary>
internal static class BuildSpeed
{
    /// <summary>A build may take at most this many times as long as decompression alone.</summary>
    private const double LargestRatio = 2;

    /// <summary>First runs pay for compiling the program itself; they are shown and not counted.</summary>
    private const int WarmUps = 2;

    /// <summary>Runs of one kind before the other has its turn.</summary>
    private const int Turn = 3;

    public static string Curated => Path.Combine(Repository(), "data");

    public static int Run(string from, string[] rest)
    {
        int rounds = rest is ["--rounds", string text] ? int.Parse(text, CultureInfo.InvariantCulture) : 5;
        IReadOnlyList<SourceFile> files = SourceDirectory.FindAll(from, PublishedTables.Kinds);
        SourceFile[] packed = [.. files.Where(f => IsPacked(f.Name))];
        var unpack = new List<double>();
        var build = new List<double>();
        long bytes = 0;
        for (int i = -WarmUps; i < rounds; i++)
        {
            if (i == 0)
            {
                unpack.Clear();
                build.Clear();
            }

            for (int turn = 0; turn < Turn; turn++)
            {
                unpack.Add(Time(() => bytes = packed.Sum(Unpack)));
            }

            TimeSpan pausedBefore = GC.GetTotalPauseDuration();
            TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
            for (int turn = 0; turn < Turn; turn++)
            {
                build.Add(Time(() => DatasetCompiler.Compile(from, Curated)));
            }

            double processor = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds / Turn;
            double paused = (GC.GetTotalPauseDuration() - pausedBefore).TotalMilliseconds / Turn;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{(i < 0 ? "warm-up" : $"round {i + 1}"),-7}: decompress {Times(unpack)} ms   build {Times(build)} ms (each {processor:0} ms of processor time, {paused:0} ms of pauses for garbage)"));
        }

        double ratio = Median(build) / Median(unpack);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"decompress {packed.Length} files, {bytes:N0} bytes unpacked: median {Median(unpack):0} ms"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"full build from {files.Count} files on {Environment.ProcessorCount} processors: median {Median(build):0} ms"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio {ratio:0.00}, at most {LargestRatio:0.00} allowed"));
        return ratio <= LargestRatio ? 0 : 1;
    }

    public static long Unpack(SourceFile file)
    {
        if (IsWorkbook(file.Name))
        {
            return UnpackWorkbook(file);
        }

        using SourceBytes bytes = SourceBytes.Read(file);
        using UnpackedBytes unpacked = Unpacker.Unpack(bytes);
        return unpacked.Bytes.Count;
    }

    private static string Repository()
    {
        string? directory = AppContext.BaseDirectory;
        while (directory is not null && !File.Exists(Path.Combine(directory, "Gradus.slnx")))
        {
            directory = Path.GetDirectoryName(directory);
        }

        return directory ?? throw new DirectoryNotFoundException("Gradus.slnx is in no parent directory of the benchmark.");
    }

    private static bool IsPacked(string name) =>
        name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) || IsWorkbook(name);

    private static bool IsWorkbook(string name) => name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);

    /// <summary>A workbook is a zip of several parts; all are unpacked.</summary>
    private static long UnpackWorkbook(SourceFile file)
    {
        using SourceBytes packed = SourceBytes.Read(file);
        using var zip = new ZipArchive(packed.Open(), ZipArchiveMode.Read);
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            using Stream stream = entry.Open();
            for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            {
                unpacked += read;
            }
        }

        return unpacked;
    }

    private static string Times(List<double> times) => string.Join(' ', times[^Turn..].Select(t => t.ToString("0", CultureInfo.InvariantCulture).PadLeft(4)));

    private static double Time(Action action)
    {
        GC.Collect();
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(List<double> times)
    {
        double[] sorted = [.. times.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
