using Gradus.Catalogs;
using Gradus.Earnings;
using Gradus.Programs;

namespace Gradus.Tests.Programs;

/// <summary>Where a school counts degrees of one kind in several fields and does not say which holds a program, its graduates' pay is any of those.</summary>
public sealed class UnstatedCodeTests
{
    private static Catalog Catalog => Ledgers.People.Catalog;

    public static TheoryData<string> Unstated =>
    [
        .. Catalog.Programs.Where(p => p.CipOthers.Any(c => Published(p, c) is not null) && Published(p, p.Cip!.Value) is { } own && p.CipOthers.Any(c => Published(p, c) is { } other && other != own)).Select(p => p.Id),
    ];

    private static decimal? Published(Program program, CipCode code) =>
        Catalog.NewestEarnings.Find(program.Institution, code, GraduateLevel.Master) is { } row ? Catalog.NewestEarnings.Median(row, Horizon.OneYear).OrNull : null;

    [Theory]
    [MemberData(nameof(Unstated))]
    public void Pay_ReachesToEveryFieldThatMayHoldIt(string id)
    {
        Program program = Catalog.Programs.Single(p => p.Id == id);
        Figure<decimal> pay = Catalog.PayOf(Catalog.FindItem(id)!, Horizon.OneYear);
        Assert.Equal(FigureGrade.General, pay.Evidence!.Grade);
        Assert.All(program.CipOthers.Append(program.Cip!.Value).Select(c => Published(program, c)).OfType<decimal>(), p => Assert.InRange(p, pay.Low!.Value - 1, pay.High!.Value + 1));
        Assert.Contains("is not stated", pay.Spread!.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralAreFound_AndAKnownCodeIsNotAmongThem()
    {
        Assert.InRange(Unstated.Count, 3, 40);
        Assert.All(Catalog.Programs.Where(p => p.CipIsStated), p => Assert.Empty(p.CipOthers));
        Assert.Empty(Catalog.Programs.Single(p => p.Id == "georgia-tech-ms-analytics-online").CipOthers);
        Assert.All(Catalog.Programs.Where(p => p.CipOthers.Count > 0), p => Assert.All(p.CipOthers, c => Assert.Equal(p.Cip!.Value.Series, c.Series)));
    }
}
