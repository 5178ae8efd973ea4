using System.Diagnostics;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs;
using Gradus.Readiness;
using Gradus.Readiness.Bridges;
using Gradus.SelfTests;
using Gradus.Sources.Loading;

namespace Gradus.Bench;

/// <summary>Readiness of one person over the catalogue and weeks until ready for every degree within 100 ms each, the next question of a test within 20 ms, a bridge plan within a second.</summary>
internal static class ReadySpeed
{
    private const int Rounds = 9;
    private const double MostForCatalog = 100;
    private const double MostForItem = 20;
    private const double MostForBridge = 1000;

    public static int Run()
    {
        Catalog catalog = CatalogLoader.Load(BuildSpeed.Curated);
        var person = new Profile { Background = new Background { Degree = new Degree { Level = DegreeLevel.Bachelor, Field = "music", Gpa = 3.4m }, Programming = ProgrammingLevel.None, Mathematics = [new(MathematicsSubject.Calculus, StudyLevel.None, null), new(MathematicsSubject.LinearAlgebra, StudyLevel.None, null)] } };
        ReadinessGround Ground() => new(catalog, person, new TestScores());
        Item far = CatalogReadiness.Of(Ground()).Programs.Where(p => p.Verdict == Verdict.Bridgeable).MaxBy(p => (p.Courses.Count, p.Item.Id))!.Item;
        int[] answers = [.. Enumerable.Repeat(0, TestSession.MostItems - 1)];
        return Within("readiness over the catalogue", MostForCatalog, () => CatalogReadiness.Of(Ground()))
            + Within($"weeks until ready of {catalog.Items.Count:N0} degrees", MostForCatalog, () => Weeks(catalog, new ReadyWeeks(Ground())))
            + Within("next question of a test, after eleven", MostForItem, () => TestSession.Of(Prerequisite.LinearAlgebra, 7, answers))
            + Within($"bridge plans of {far.Id}, all that is unknown counted as missing", MostForBridge, () => BridgeAnswer.Of(Ground(), far, new BridgeChoices { CountsUnknown = true })) > 0 ? 1 : 0;
    }

    private static int Weeks(Catalog catalog, ReadyWeeks weeks) => catalog.Items.Sum(i => weeks.Of(i)?.Most ?? 0);

    /// <summary>0 where the median keeps the limit, 1 where not.</summary>
    private static int Within(string what, double most, Func<object> work)
    {
        var times = new List<double>();
        for (int round = 0; round <= Rounds; round++)
        {
            long began = Stopwatch.GetTimestamp();
            GC.KeepAlive(work());
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        double median = times.Skip(1).Order().ElementAt(Rounds / 2);
        Console.WriteLine($"{what}: {median:0.0} ms of at most {most} ms");
        return median <= most ? 0 : 1;
    }
}
