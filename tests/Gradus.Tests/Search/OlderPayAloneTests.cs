using Gradus.Catalogs;
using Gradus.Tests.Commands;
using LedgerPeople = Gradus.Tests.Ledgers.People;

namespace Gradus.Tests.Search;

/// <summary>Who asks for official earnings is told how many of what is found have them in the older release alone.</summary>
public sealed class OlderPayAloneTests
{
    [Fact]
    public void PayOfTheOlderReleaseAlone_IsSaidToBe()
    {
        Catalog catalog = LedgerPeople.Catalog;
        Said said = GradusProgram.Run("find", "--has-earnings", "--limit", "4000", "--json");
        string[] ids = [.. said.Json["items"]!.AsArray().Select(i => (string)i!["id"]!)];
        Assert.All(ids, id => Assert.True(catalog.HasPublishedPay(catalog.FindItem(id)!), id));
        int older = ids.Count(id => catalog.HasOlderPayAlone(catalog.FindItem(id)!));
        Assert.InRange(older, 1, ids.Length - 1);
        Assert.Contains(said.Json["remarks"]!.AsArray(), r => ((string)r!).StartsWith($"Of these, {older:#,0} have official earnings in the older release alone ({catalog.OlderPayYears()})", StringComparison.Ordinal));
        Assert.DoesNotContain(GradusProgram.Run("find", "machine learning", "--json").Json["remarks"]!.AsArray(), r => ((string)r!).Contains("older release", StringComparison.Ordinal));
    }
}
