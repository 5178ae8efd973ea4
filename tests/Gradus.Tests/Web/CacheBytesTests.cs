using System.Runtime;
using Gradus.App.Verbs.Find;
using Gradus.App.Verbs.Shortlists;
using Gradus.Costs.Prices;
using Gradus.People;
using Gradus.Programs.Search;

namespace Gradus.Tests.Web;

/// <summary>What is kept for readers has a bound in bytes, however many come. Alone in the process while it measures.</summary>
[Collection(nameof(CacheBytesTests))]
[CollectionDefinition(nameof(CacheBytesTests), DisableParallelization = true)]
public sealed class CacheBytesTests(GuideFixture guide)
{
    private static readonly int Readers = LongRun.IsOn ? 200 : 40;

    [Fact]
    public void Shortlists_StayWithinTheirBytes()
    {
        var kept = new RecentShortlists(guide.Catalog);
        Profile person = guide.ReadExample("working-engineer");
        kept.Of(person, []);
        long before = Held();
        for (int i = 1; i <= Readers; i++)
        {
            kept.Of(person with { Budget = person.Budget with { Total = 20_000 + i } }, []);
        }

        Check(Held() - before, RecentShortlists.MostBytes, "shortlists");
        GC.KeepAlive(kept);
    }

    [Fact]
    public void Prices_StayWithinTheirBytes()
    {
        var facets = new FacetIndex(guide.Catalog);
        var kept = new PriceColumns(guide.Catalog, facets);
        kept.Of(PriceTerms.Unsaid);
        long before = Held();
        foreach (string state in guide.Catalog.States.Select(s => s.Code).Take(Readers))
        {
            kept.Of(new PriceTerms(state, false, null));
        }

        Check(Held() - before, PriceColumns.MostBytes, "prices");
        GC.KeepAlive(kept);
    }

    private static void Check(long bytes, long most, string what)
    {
        TestContext.Current.TestOutputHelper!.WriteLine($"{what}: {bytes / 1e6:0.0} MB of {most / 1e6:0.0} MB");
        Assert.True(bytes <= most, $"{what} hold {bytes:N0} bytes; at most {most:N0} are meant to be held.");
    }

    private static long Held()
    {
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
