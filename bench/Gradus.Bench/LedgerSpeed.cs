using System.Diagnostics;
using Gradus.App.Shell;
using Gradus.Catalogs;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;
using Gradus.Sources.Loading;
using Gradus.Sources.Profiles;

namespace Gradus.Bench;

/// <summary>What one ledger of the ranking takes: every degree for the working engineer, in batches, so that other work on the machine shows.</summary>
internal static class LedgerSpeed
{
    private const double MostMicroseconds = 50;
    private const int Batch = 25;
    private const int Rounds = 5;

    public static int Run()
    {
        Catalog catalog = CatalogLoader.Load(BuildSpeed.Curated);
        string file = Path.Combine(BuildSpeed.Curated, "..", "examples", "working-engineer.yaml");
        Profile person = ProfileReader.Read(file, catalog.Names());
        var ground = new LedgerGround(catalog, catalog.Rules, person);
        List<double> times = [];
        for (int round = 0; round < Rounds; round++)
        {
            times.Clear();
            foreach (Item[] batch in catalog.Items.Chunk(Batch))
            {
                long began = Stopwatch.GetTimestamp();
                foreach (Item item in batch)
                {
                    _ = Ledger.Of(ground, item, LedgerChoices.None);
                }

                times.Add(Stopwatch.GetElapsedTime(began).TotalMicroseconds / batch.Length);
            }
        }

        times.Sort();
        double median = times[times.Count / 2];
        Console.WriteLine($"{catalog.Items.Count} ledgers, last of {Rounds} rounds: {median:0.0} microseconds each at the median of batches of {Batch} ({times[0]:0.0} to {times[^1]:0.0}), of at most {MostMicroseconds}");
        return median <= MostMicroseconds ? 0 : 1;
    }
}
