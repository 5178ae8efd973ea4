using Gradus.People;
using Gradus.Programs;
using Gradus.Returns;

namespace Gradus.Tests.Returns;

/// <summary>What must hold of returns for every degree of the catalogue and people in all walks.</summary>
public sealed class CatalogPropertyTests
{
    private static readonly Item[] Active = [.. Persons.Catalog.Items.Where(i => i.IsActive)];

    private static readonly Dictionary<string, Profile> People = new(StringComparer.Ordinal)
    {
        ["paid by the year"] = Somebody.WhoKeepsAJob(60_000),
        ["paid by the hour"] = Somebody.WhoKeepsAJob(null) with { Job = new Job { HourlyPay = 19.5m, HoursPerWeek = 30, KeepWorking = true } },
        ["paid a dollar"] = Somebody.WhoKeepsAJob(1),
        ["paid very much"] = Somebody.WhoKeepsAJob(1_900_000),
        ["out of work"] = Somebody.WhoWasLaidOff,
        ["leaves a job"] = Somebody.WhoLeavesAJob(45_000),
        ["raises two"] = Somebody.WhoRaisesTwo,
        ["from abroad"] = Somebody.WhoComesFromAbroad(9_000),
        ["retires next year"] = Somebody.WhoKeepsAJob(80_000) with { Job = new Job { Salary = 80_000, KeepWorking = true, YearsToRetirement = 1 } },
        ["cares for others"] = Somebody.WhoLeavesAJob(0) with { Job = new Job { Status = JobStatus.Caring, PayWithout = 38_000 } },
    };

    private static readonly Dictionary<string, Profile> Silent = new(StringComparer.Ordinal)
    {
        ["nothing"] = new Profile(),
        ["no pay"] = Somebody.WhoKeepsAJob(null),
        ["a pay of nothing"] = Somebody.WhoKeepsAJob(0),
        ["nothing by the hour"] = Somebody.WhoKeepsAJob(null) with { Job = new Job { HourlyPay = 0, KeepWorking = true } },
        ["a title alone"] = Somebody.WhoKeepsAJob(null) with { Job = new Job { Title = "shop assistant", KeepWorking = true } },
        ["from abroad without pay"] = Somebody.WhoComesFromAbroad(null),
    };

    public static TheoryData<string> Answered => [.. People.Keys];

    public static TheoryData<string> Asked => [.. Silent.Keys];

    [Theory]
    [MemberData(nameof(Answered))]
    public void EveryDegree_IsAnsweredInFiniteNumbers_InOrder(string person)
    {
        ReturnGround ground = Persons.Ground(People[person]);
        Assert.Null(ground.Question);
        ItemReturn[] all = CatalogReturns.Of(ground, Active, new PersonDraws(48, 7, ground.Correlation));
        Assert.True(all.Count(r => r.Outcome is not null) > 3000);
        foreach (ItemReturn each in all.Where(r => r.Outcome is not null))
        {
            Outcome of = each.Outcome!;
            Assert.True(double.IsFinite(of.Mean) && double.IsFinite(of.Median), each.Item.Id);
            Assert.True(of.P10 <= of.Median && of.Median <= of.P90, each.Item.Id);
            Assert.InRange(of.ChanceOfLoss, 0, 1);
        }
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public void NothingKnownOfPay_IsAQuestion_ForEveryDegree(string person)
    {
        ReturnGround ground = Persons.Ground(Silent[person]);
        Assert.NotNull(ground.Question);
        Assert.All(CatalogReturns.Of(ground, Active), r => Assert.Null(r.Outcome));
        Assert.All(Active.Where((_, i) => i % 200 == 0), item => Assert.Contains(ground.Question, ReturnAnswer.WhyNone(ground, item).ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(9_000)]
    [InlineData(40_000)]
    public void StayingIsNeverWorthLessThanBeingSentHome_WherePayAtHomeIsLower(int pay)
    {
        ReturnGround ground = Persons.Ground(Somebody.WhoComesFromAbroad(pay));
        int held = 0;
        foreach (Item item in Active)
        {
            if (ground.CaseOf(item) is not { Leave: { } leave } of || Enumerable.Range(0, ground.Basis.Horizon).Any(y => of.Pay.AtHome(y) > of.Pay.Staying(y, Math.Max(0, y - (of.Study.Months / 12.0)))))
            {
                continue;
            }

            held++;
            double stays = YearByYear.PresentValue(ground.Basis, of.Finish, 1, assistance: true);
            Assert.True(stays >= YearByYear.PresentValue(ground.Basis, leave, 1, assistance: true) - 1, item.Id);
        }

        Assert.True(held > 1000, $"{held}");
    }

    [Fact]
    public void AMove_NeverLowersPay_AndBringsNothingBeforeItsDelay()
    {
        ReturnGround ground = Persons.Ground(Somebody.WhoLeavesAJob(52_000) with { Job = new Job { Title = "HR coordinator", Salary = 52_000, KeepWorking = false }, Goal = Somebody.WhoWasLaidOff.Goal });
        Assert.True(ground.AimsForAMove);
        int raised = 0;
        foreach (Item item in Active)
        {
            if (ground.MoveAfter(item) is not { } move || ground.CaseOf(item) is not { Moved: { } moved } of)
            {
                continue;
            }

            int delayed = (of.Study.Months + (int)move.DelayMonths) / 12;
            for (int year = 0; year < ground.Basis.Horizon; year++)
            {
                Assert.True(moved.Pay(year, 1) >= of.Finish.Pay(year, 1) - 0.01, $"{item.Id} year {year}");
                Assert.True(year >= delayed || Math.Abs(moved.Pay(year, 1) - of.Finish.Pay(year, 1)) < 0.01, $"{item.Id} year {year}");
            }

            raised += moved.Pay(ground.Basis.Horizon - 1, 1) > of.Finish.Pay(ground.Basis.Horizon - 1, 1) + 1000 ? 1 : 0;
        }

        Assert.True(raised > 1000, $"{raised}");
    }

    [Fact]
    public void NoPlaceToWorkPaysBelowItsOwnNewcomers()
    {
        foreach (string state in (string[])["CA", "TX", "OH", "VT", "PR"])
        {
            Profile person = Somebody.WhoWasLaidOff with { Residency = new Residency { State = state, Citizenship = Citizenship.UsCitizen } };
            JobMove move = Persons.Ground(person).MoveAfter(Active[0])!;
            Assert.InRange(move.Path.Early, 15_000, move.Path.Late);
            Assert.InRange(move.Path.Late, move.Path.Early, 300_000);
        }
    }
}
