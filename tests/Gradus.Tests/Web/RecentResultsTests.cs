using Gradus.App.Web;

namespace Gradus.Tests.Web;

public sealed class RecentResultsTests
{
    [Fact]
    public void OnlyTheLastAskedFor_AreKept()
    {
        int made = 0;
        var recent = new RecentResults<int, int>(2, key => ++made + (key * 100));

        Assert.Equal([101, 202, 101, 303, 101, 204], new[] { 1, 2, 1, 3, 1, 2 }.Select(recent.Of));
        Assert.Equal(2, recent.Count);
    }

    [Fact]
    public void ManyAtOnce_MakeOne()
    {
        int made = 0;
        var recent = new RecentResults<string, int>(2, _ => Interlocked.Increment(ref made));

        Parallel.For(0, 64, _ => Assert.Equal(1, recent.Of("a")));
    }
}
