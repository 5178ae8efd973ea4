using System.Diagnostics;
using System.Globalization;
using Gradus.App.Asked;
using Gradus.App.Questions;
using Gradus.App.Shell;
using Gradus.App.Verbs.Report;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Sources.Loading;
using Gradus.Sources.Profiles;

namespace Gradus.Bench;

/// <summary>A person's case in one file, of each example within a second once the program is warm; and of a class of thirty, within ten.</summary>
internal static class ReportSpeed
{
    private const double MostMilliseconds = 1_000;
    private const double MostOfClass = 10_000;
    private const int Students = 30;
    private const int Rounds = 5;

    public static int Run()
    {
        Catalog catalog = CatalogLoader.Load(BuildSpeed.Curated);
        var data = new AskedData(() => catalog, BuildSpeed.Curated);
        string[] examples = [.. Directory.EnumerateFiles("examples", "*.yaml").Order(StringComparer.Ordinal)];
        bool ok = true;
        foreach (string example in examples)
        {
            Profile person = ProfileReader.Read(example, catalog.Names());
            (double Wall, double Processor)[] times = [.. Enumerable.Range(0, Rounds + 2).Select(_ => Time(() => Report(data, person)))];
            (double wall, double processor) = times.Skip(2).OrderBy(t => t.Wall).ElementAt(Rounds / 2);
            Say($"{Path.GetFileNameWithoutExtension(example)}: {wall:0} ms of at most {MostMilliseconds:0}, {processor:0} ms of processor; the first {times[0].Wall:0} ms; median of {Rounds}");
            ok &= wall <= MostMilliseconds;
        }

        string folder = Directory.CreateTempSubdirectory("gradus-bench").FullName;
        for (int student = 0; student < Students; student++)
        {
            File.Copy(examples[student % examples.Length], Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"student-{student:00}.yaml")));
        }

        (double all, double busy) = Time(() => ReportClass.Make(folder, Path.Combine(folder, "reports"), data, new GivenValues(_ => []), (_, _, _) => { }));
        Directory.Delete(folder, recursive: true);
        Say($"a class of {Students}: {all:0} ms of at most {MostOfClass:0}, {busy:0} ms of processor");
        return ok && all <= MostOfClass ? 0 : 1;
    }

    private static void Report(AskedData data, Profile person) =>
        ReportHtml.Of(ReportVerb.Answer(new Asking(new GivenValues(_ => []), data, new PostedAsker(() => person), GivesTexts: false)));

    private static (double Wall, double Processor) Time(Action action)
    {
        TimeSpan busy = Environment.CpuUsage.TotalTime;
        long began = Stopwatch.GetTimestamp();
        action();
        return (Stopwatch.GetElapsedTime(began).TotalMilliseconds, (Environment.CpuUsage.TotalTime - busy).TotalMilliseconds);
    }

    private static void Say(FormattableString line) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{FormattableString.Invariant(line)}"));
}
