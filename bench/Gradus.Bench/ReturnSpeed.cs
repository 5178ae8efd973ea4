using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using Gradus.App.Shell;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs;
using Gradus.Ranking;
using Gradus.Returns;
using Gradus.Rules;
using Gradus.Sources.Loading;
using Gradus.Sources.Profiles;
using Gradus.Sources.Rules;

namespace Gradus.Bench;

/// <summary>
/// Returns of the whole catalogue for one person, and a vectorised numpy program that gets the same tables and draws, by turns.
/// </summary>
internal static class ReturnSpeed
{
    private const double LongestMilliseconds = 1000;
    private const double SmallestRatio = 10;
    private const double LargestDifference = 0.5;
    private const int WarmUps = 2;

    public static int Run(string[] rest)
    {
        string person = rest is ["--person", string name, ..] ? name : "mathematics-graduate";
        string data = BuildSpeed.Curated;
        Catalog catalog = CatalogLoader.Load(data);
        Profile profile = ProfileReader.Read(Path.Combine(data, "..", "examples", person + ".yaml"), catalog.Names());
        RuleBook book = RuleBookReader.Read(Path.Combine(data, "rules"));
        Item[] items = [.. ShortlistGround.Of(catalog, profile).Candidates];
        var ground = ReturnGround.Of(catalog, profile, book);
        PersonDraws draws = ground.Draw();
        ReturnCase[] cases = [.. items.Select(i => ground.CaseOf(i)).OfType<ReturnCase>()];
        bool[] plans = [.. cases.Select(ground.UsesAssistance)];
        string folder = Directory.CreateTempSubdirectory("gradus-returns").FullName;
        try
        {
            ReturnInputs.Write(folder, ground, new TabulatedReturns(ground, draws), cases, plans);
            return Compare(folder, person, catalog, profile, book, items, draws, ground, cases, plans);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int Compare(
        string folder, string person, Catalog catalog, Profile profile, RuleBook book, Item[] items, PersonDraws draws, ReturnGround ground, ReturnCase[] cases, bool[] plans)
    {
        var whole = new List<double>();
        var engine = new List<double>();
        var numpy = new List<double>();
        double[] answers = [];
        for (int run = -WarmUps; run < 5; run++)
        {
            double all = Time(() => CatalogReturns.Of(ReturnGround.Of(catalog, profile, book), items));
            double alone = Time(() => answers = Engine(ground, draws, cases, plans));
            double other = run < 0 ? 0 : Numpy(folder);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(run < 0 ? "warm-up" : $"run {run + 1}"),-7}: catalogue from the profile {all,6:0} ms   engine alone {alone,6:0} ms   numpy {other,7:0} ms"));
            if (run >= 0)
            {
                whole.Add(all);
                engine.Add(alone);
                numpy.Add(other);
            }
        }

        double[] theirs = MemoryMarshal.Cast<byte, double>(File.ReadAllBytes(Path.Combine(folder, "answers.f64"))).ToArray();
        double difference = answers.Zip(theirs, (a, b) => Math.Abs(a - b)).Max();
        double ratio = Median(numpy) / Median(engine);
        double least = numpy.Zip(engine, (n, e) => n / e).Min();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{person}: {cases.Length} degrees x {draws.Count} draws x {ground.Basis.Horizon} years on {Environment.ProcessorCount} processors"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"medians: from the profile {Median(whole):0} ms (at most {LongestMilliseconds:0}), engine {Median(engine):0} ms, numpy {Median(numpy):0} ms"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"numpy over engine {ratio:0.0} (at least {SmallestRatio:0}), least of a run {least:0.0}; largest difference of an answer {difference:0.000} USD (at most {LargestDifference:0.0})"));
        return ratio >= SmallestRatio && Median(whole) <= LongestMilliseconds && difference <= LargestDifference ? 0 : 1;
    }

    /// <summary>Median, p10, p90, mean and chance of loss of each case, from the same start as the numpy program.</summary>
    private static double[] Engine(ReturnGround ground, PersonDraws draws, ReturnCase[] cases, bool[] plans)
    {
        var engine = new TabulatedReturns(ground, draws);
        double[] answers = new double[cases.Length * 5];
        Parallel.For(0, cases.Length, () => (Values: new double[draws.Count], Selector: new OutcomeSelector()), (i, _, scratch) =>
        {
            engine.Values(cases[i], plans[i], scratch.Values);
            Outcome of = scratch.Selector.Of(scratch.Values);
            new[] { of.Median, of.P10, of.P90, of.Mean, of.ChanceOfLoss }.CopyTo(answers, i * 5);
            return scratch;
        }, _ => { });
        return answers;
    }

    private static double Numpy(string folder)
    {
        var start = new ProcessStartInfo("/usr/bin/python3", [Path.Combine(BuildSpeed.Curated, "..", "bench", "returns_numpy.py"), folder]) { RedirectStandardOutput = true, UseShellExecute = false };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("python3 did not start.");
        string said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? JsonDocument.Parse(said).RootElement.GetProperty("seconds").GetDouble() * 1000
            : throw new InvalidOperationException("The numpy program failed: is python3-numpy installed?");
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
