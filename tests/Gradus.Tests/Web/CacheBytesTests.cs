using System.Runtime;
using Gradus.App.Portraits;
using Gradus.App.Verbs.Find;
using Gradus.App.Verbs.Shortlists;
using Gradus.App.Web;
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

    [Fact]
    public void Portraits_StayWithinTheirBytes()
    {
        var kept = new PortraitCache(guide.Catalog);
        long before = Held();
        _ = kept.All;
        _ = kept.Core;
        Assert.All(guide.Catalog.Fields, field => Assert.NotNull(kept.Of(field)));
        Assert.All(guide.Catalog.DegreeTypes, type => Assert.NotNull(kept.Of(type)));
        Check(Held() - before, PortraitCache.MostBytes, "portraits");
        GC.KeepAlive(kept);
    }

    /// <summary>Short answers to long addresses, long answers to short ones, more of both than there is room for.</summary>
    [Fact]
    public async Task Pages_StayWithinTheirBytes_WhateverAddressesTheyGoBy()
    {
        const int Each = 4_000;
        using var kept = new PageStore(PageCache.Size);
        long before = Held();
        for (int i = 0; i < Each; i++)
        {
            await kept.SetAsync($"{i} {new string('x', RequestBounds.LongestQuery)}", new byte[20], null, TimeSpan.FromDays(1), TestContext.Current.CancellationToken);
            await kept.SetAsync($"short {i}", new byte[i % 16 == 0 ? PageCache.LargestPage : 20], null, TimeSpan.FromDays(1), TestContext.Current.CancellationToken);
        }

        Check(Held() - before, PageCache.Size, "pages");
        int found = 0;
        for (int i = 0; i < Each; i++)
        {
            found += await kept.GetAsync($"short {i}", TestContext.Current.CancellationToken) is null ? 0 : 1;
        }

        Assert.True(found is > 100 and < Each, $"{found} of {Each} short pages are kept");
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
