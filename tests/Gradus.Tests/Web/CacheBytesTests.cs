using System.Runtime;
using System.Runtime.CompilerServices;
using Gradus.App.Asked;
using Gradus.App.Portraits;
using Gradus.App.Verbs.Find;
using Gradus.App.Verbs.Modes;
using Gradus.App.Verbs.Shortlists;
using Gradus.App.Verbs.Types;
using Gradus.App.Verbs.WrittenGuide;
using Gradus.App.Web;
using Gradus.Costs.Prices;
using Gradus.Keeping;
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

    /// <summary>What the pages of the path ask other verbs for, of more readers than are kept: what leaves memory with it. Shortlists have a bound of their own.</summary>
    [Fact]
    public void AnswersOfThePath_StayWithinTheirBytes()
    {
        var lists = new RecentShortlists(guide.Catalog);
        var portraits = new PortraitCache(guide.Catalog);
        var prices = new TuitionDistributions(guide.Catalog);
        StrongBox<GuideStore?> kept = Filled(lists, portraits, prices);
        long full = Held();
        kept.Value = null;
        long bytes = full - Held();
        Assert.True(bytes > 0, "Nothing was kept, so nothing was measured.");
        Check(bytes, GuideStore.MostBytes, "answers of the path");
        GC.KeepAlive(lists);
        GC.KeepAlive(portraits);
        GC.KeepAlive(prices);
    }

    /// <summary>In a method of its own, so that nothing but the box holds the store.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private StrongBox<GuideStore?> Filled(RecentShortlists lists, PortraitCache portraits, TuitionDistributions prices)
    {
        const int People = 6;
        var store = new GuideStore(new AskedData(() => guide.Catalog, SourceFiles.Data), lists, new RecentTypes(guide.Catalog, portraits), new RecentModes(guide.Catalog, lists), prices);
        Profile person = guide.ReadExample("working-engineer");
        for (int i = 0; i < People; i++)
        {
            foreach (string row in (string[])["degree-types", "online", "cost", "study-plan"])
            {
                Assert.NotNull(store.Of(person with { Name = $"reader {i}" }, KeptWork.Nothing, new GuideQuestion(row, null)).Picture);
            }
        }

        return new StrongBox<GuideStore?>(store);
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
