using CsCheck;
using Gradus.Programs.Search;

namespace Gradus.Tests.Programs;

public sealed class ItemSetTests
{
    private static readonly Gen<(int Size, HashSet<int> A, HashSet<int> B)> Sets =
        from size in Gen.Int[1, 300]
        from a in Gen.Int[0, size - 1].HashSet[0, size]
        from b in Gen.Int[0, size - 1].HashSet[0, size]
        select (size, a, b);

    [Fact]
    public void Operations_AreThoseOfSets() => Sets.Sample(s =>
    {
        var a = ItemSet.Where(s.Size, s.A.Contains);
        var b = ItemSet.Where(s.Size, s.B.Contains);

        Assert.Equal(s.A.Count, a.Count);
        Assert.Equal(s.A.Order(), a.Positions());
        Assert.Equal(s.A.Intersect(s.B).Order(), a.And(b).Positions());
        Assert.Equal(s.A.Union(s.B).Order(), a.Or(b).Positions());
        Assert.Equal(s.A.Intersect(s.B).Count(), a.CountWith(b));
        Assert.All(Enumerable.Range(0, s.Size), i => Assert.Equal(s.A.Contains(i), a.Contains(i)));
    });

    [Fact]
    public void All_HoldsEveryPosition() => Assert.Equal(Enumerable.Range(0, 65), ItemSet.All(65).Positions());
}
