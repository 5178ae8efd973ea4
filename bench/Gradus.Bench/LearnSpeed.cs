using System.Diagnostics;
using System.Globalization;
using Gradus.App.Shell;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Ranking;
using Gradus.Ranking.Learning;
using Gradus.Sources.Loading;
using Gradus.Sources.Profiles;

namespace Gradus.Bench;

/// <summary>How long the next question takes: all answers so far learned anew and the pair found that tells most, on the lists of the examples.</summary>
internal static class LearnSpeed
{
    private const double LongestMilliseconds = 100;
    private const int Answers = 20;
    private const int Runs = 5;

    public static int Run()
    {
        Catalog catalog = CatalogLoader.Load(BuildSpeed.Curated);
        double longest = 0;
        foreach (string file in Directory.EnumerateFiles(Path.Combine(BuildSpeed.Curated, "..", "examples"), "*.yaml").Order(StringComparer.Ordinal))
        {
            Profile person = ProfileReader.Read(file, catalog.Names());
            Shortlist list = Shortlist.Make(catalog, person, draws: 20);
            List<PairAnswer> answers = [];
            for (int k = 0; k <= Answers; k++)
            {
                double[] times = [.. Enumerable.Range(0, Runs).Select(_ => Time(() => WeightLearning.Of(list, answers))).Order()];
                PairQuestion? next = WeightLearning.Of(list, answers).Next;
                if (k % 5 == 0 || next is null)
                {
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(file),-24} {list.Entries.Count,5} degrees {list.Criteria.Count,3} criteria, after {k,2} answers {times[Runs / 2],6:0.0} ms"));
                }

                longest = Math.Max(longest, k == 0 ? 0 : times[Runs / 2]);
                if (next is null)
                {
                    break;
                }

                answers.Add(new PairAnswer(next.First, next.Second, (Preferred)(k % 3)));
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"longest {longest:0.0} ms (at most {LongestMilliseconds:0}) on {Environment.ProcessorCount} processors, medians of {Runs}"));
        return longest <= LongestMilliseconds ? 0 : 1;
    }

    private static double Time(Action act)
    {
        long start = Stopwatch.GetTimestamp();
        act();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
