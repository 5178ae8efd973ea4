using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using Gradus.Ranking;
using Gradus.Ranking.Criteria;
using Gradus.Ranking.Weighing;

namespace Gradus.Bench;

/// <summary>Full rank acceptability of drawn weights, and a vectorised numpy program on the same worths and weights, by turns.</summary>
internal static class RankSpeed
{
    private const int Draws = 10_000;
    private const double LongestMilliseconds = 150;
    private const double LongestOfCatalogue = 600;
    private const double SmallestRatio = 8;
    private const double MostMegabytes = 300;
    private const int WarmUps = 3;
    private const int Runs = 7;

    public static int Run()
    {
        ScoreMatrix some = Table(1500, 14);
        ScoreMatrix all = Table(4500, 16);
        WeightSet ofSome = Set(some);
        WeightDraws drawn = ofSome.Draw(1, Draws);
        string folder = Directory.CreateTempSubdirectory("gradus-rank").FullName;
        try
        {
            Write(folder, some, drawn);
            return Compare(folder, some, ofSome, all, Set(all));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int Compare(string folder, ScoreMatrix some, WeightSet ofSome, ScoreMatrix all, WeightSet ofAll)
    {
        var engine = new List<double>();
        var catalogue = new List<double>();
        var numpy = new List<double>();
        IReadOnlyList<ushort[]> counts = [];
        string version = "";
        for (int run = -WarmUps; run < Runs; run++)
        {
            double alone = Time(() => counts = AdditiveRanking.Acceptability(some, ofSome, 1, Draws));
            double whole = Time(() => AdditiveRanking.Acceptability(all, ofAll, 1, Draws));
            (double other, version) = Numpy(folder);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(run < 0 ? "warm-up" : $"run {run + 1}"),-7}: 1,500 x 14 {alone,6:0} ms   4,500 x 16 {whole,6:0} ms   numpy {version} {other,7:0} ms"));
            if (run >= 0)
            {
                engine.Add(alone);
                catalogue.Add(whole);
                numpy.Add(other);
            }
        }

        double ratio = Median(numpy) / Median(engine);
        double most = Process.GetCurrentProcess().PeakWorkingSet64 / (1024.0 * 1024);
        int differing = Differing(folder, counts);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Draws:N0} draws on {Environment.ProcessorCount} processors, weights drawn within the time of the engine"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"medians: 1,500 x 14 {Median(engine):0} ms (at most {LongestMilliseconds:0}), 4,500 x 16 {Median(catalogue):0} ms (at most {LongestOfCatalogue:0}), numpy {version} {Median(numpy):0} ms"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"numpy over engine {ratio:0.0} (at least {SmallestRatio:0}); memory at the most {most:0} MB (at most {MostMegabytes:0}); counts that differ {differing} (none allowed)"));
        return ratio >= SmallestRatio && Median(engine) <= LongestMilliseconds && Median(catalogue) <= LongestOfCatalogue && most <= MostMegabytes && differing == 0 ? 0 : 1;
    }

    /// <summary>Worths that are even from 0 to 1, from a seed of their own; their criteria are numbered.</summary>
    private static ScoreMatrix Table(int candidates, int criteria)
    {
        var random = new Random(7);
        var matrix = new ScoreMatrix([.. KnownCriteria.All.Take(criteria)], candidates);
        for (int row = 0; row < candidates; row++)
        {
            for (int j = 0; j < criteria; j++)
            {
                matrix.Set(row, j, random.NextDouble());
            }
        }

        return matrix;
    }

    private static WeightSet Set(ScoreMatrix matrix) => SimplexWeights.Any([.. matrix.Criteria.Select(c => c.Id)]);

    private static void Write(string folder, ScoreMatrix matrix, WeightDraws drawn)
    {
        double[] worths = [.. Enumerable.Range(0, matrix.Rows).SelectMany(row => matrix.Worths(row).ToArray())];
        double[] weights = [.. Enumerable.Range(0, drawn.Rows).SelectMany(draw => drawn.Of(draw).ToArray())];
        File.WriteAllBytes(Path.Combine(folder, "worths.f64"), MemoryMarshal.AsBytes(worths.AsSpan()));
        File.WriteAllBytes(Path.Combine(folder, "weights.f64"), MemoryMarshal.AsBytes(weights.AsSpan()));
        File.WriteAllText(Path.Combine(folder, "meta.json"), JsonSerializer.Serialize(new { candidates = matrix.Rows, criteria = matrix.Criteria.Count, draws = drawn.Rows }));
    }

    private static int Differing(string folder, IReadOnlyList<ushort[]> counts)
    {
        double[] theirs = MemoryMarshal.Cast<byte, double>(File.ReadAllBytes(Path.Combine(folder, "counts.f64"))).ToArray();
        int n = counts.Count;
        return Enumerable.Range(0, n).Sum(i => Enumerable.Range(0, n).Count(place => theirs[(i * n) + place] != counts[i][place + 1]));
    }

    private static (double Milliseconds, string Version) Numpy(string folder)
    {
        var start = new ProcessStartInfo("/usr/bin/python3", [Path.Combine(BuildSpeed.Curated, "..", "bench", "rank_numpy.py"), folder]) { RedirectStandardOutput = true, UseShellExecute = false };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("python3 did not start.");
        string said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException("The numpy program failed: is python3-numpy installed?");
        }

        JsonElement answer = JsonDocument.Parse(said).RootElement;
        return (answer.GetProperty("seconds").GetDouble() * 1000, answer.GetProperty("numpy").GetString()!);
    }

    private static double Time(Action action)
    {
        GC.Collect();
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
