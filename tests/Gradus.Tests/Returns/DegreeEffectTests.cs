using Gradus.People;
using Gradus.Programs;
using Gradus.Returns;

namespace Gradus.Tests.Returns;

/// <summary>What must hold of what a degree adds, for every degree of the catalogue and a grid of persons.</summary>
public sealed class DegreeEffectTests
{
    private static readonly decimal[] Salaries = [12_000, 40_000, 70_000, 100_000, 150_000, 250_000, 600_000];

    public static TheoryData<decimal> Pay => [.. Salaries];

    [Theory]
    [MemberData(nameof(Pay))]
    public void AFinishedDegree_BesideTheSameJob_NeverLowersPay(decimal salary)
    {
        ReturnGround ground = Persons.Ground(Somebody.WhoKeepsAJob(salary));
        PersonDraws draws = new(200, 1, ground.Correlation);
        int kept = 0;
        foreach (ReturnCase of in Cases(ground).Where(c => c.Study.KeptShare == 1))
        {
            kept++;
            for (int d = 0; d < draws.Count; d += 20)
            {
                double with = of.Pay.LevelOf(draws, d);
                double without = ground.WithoutLevel(draws.Without[d]);
                for (int year = 0; year < ground.Basis.Horizon; year++)
                {
                    Assert.True(of.Finish.Pay(year, with) >= of.Without.Pay(year, without) - 0.01, $"{of.Level.Description}: year {year}");
                }
            }
        }

        Assert.True(kept > 1000, $"{kept}");
    }

    [Theory]
    [InlineData(40_000)]
    [InlineData(90_000)]
    [InlineData(250_000)]
    public void Finishing_IsNeverWorseThanLeaving_ByMoreThanWhatItStillCosts(decimal salary)
    {
        foreach (Profile person in new[] { Somebody.WhoKeepsAJob(salary), Somebody.WhoLeavesAJob(salary) })
        {
            ReturnGround ground = Persons.Ground(person);
            foreach (ReturnCase of in Cases(ground))
            {
                double finish = Value(ground, of.Finish);
                double leave = Value(ground, of.Unfinished);
                Assert.True(finish >= leave - StillCosts(ground, of) - 1, $"{of.Level.Description}: {finish:0} after {leave:0}, which costs {StillCosts(ground, of):0}");
            }
        }
    }

    [Fact]
    public void TheGain_AsAShareOfPay_NeverRises_AndMovesSmoothly_AsPayRisesAboveTheField()
    {
        decimal[] grid = [.. Enumerable.Range(0, 100).Select(i => 30_000m * (decimal)Math.Pow(1.03, i))];
        double[]? last = null;
        double[]? paid = null;
        foreach (decimal salary in grid)
        {
            ReturnGround ground = Persons.Ground(Somebody.WhoKeepsAJob(salary));
            double[] shares = [.. Cases(ground, every: 41).Select(c => c.Pay.Effect.Middle)];
            double[] with = [.. shares.Select(s => (1 + s) * (double)salary)];
            for (int i = 0; last is not null && i < shares.Length; i++)
            {
                Assert.InRange(shares[i], last[i] - 0.01, last[i] + 1e-9);
                Assert.True(with[i] > paid![i]);
            }

            (last, paid) = (shares, with);
        }
    }

    [Theory]
    [MemberData(nameof(Pay))]
    public void WhatItAdds_NeverExceedsGraduatesPay_WherePayWithTheEffectLiesBelowIt(decimal salary)
    {
        foreach (Profile person in new[] { Somebody.WhoKeepsAJob(salary), Somebody.WhoKeepsAJob(salary) with { Goal = Somebody.WhoWasLaidOff.Goal } })
        {
            ReturnGround adds = Persons.Ground(person);
            ReturnGround graduates = adds.With(AssumptionKeys.DegreesDoing, 100);
            foreach (Item item in Every(1))
            {
                if (adds.CaseOf(item) is not { } first || graduates.CaseOf(item) is not { } second
                    || (double)salary * (1 + first.Pay.Effect.Middle) * 1.05 > second.Level.Path.At(0) || second.Level.Path.At(5) < second.Level.Path.At(0) * 1.05)
                {
                    continue;
                }

                for (int year = 0; year < adds.Basis.Horizon; year++)
                {
                    Assert.True(first.Finish.Pay(year, 1) <= second.Finish.Pay(year, 1) + 0.01, $"{item.Id} year {year}");
                    Assert.True(first.Middle.Pay(year, 1) <= second.Middle.Pay(year, 1) + 0.01, $"{item.Id} year {year}");
                }
            }
        }
    }

    [Fact]
    public void TheSlider_RunsFromOneReadingToTheOther()
    {
        double last = double.NegativeInfinity;
        foreach (double doing in new[] { 0.0, 25, 50, 75, 100 })
        {
            ReturnGround ground = Persons.Ground(Somebody.WhoKeepsAJob(40_000), (AssumptionKeys.DegreesDoing, doing), (AssumptionKeys.NotFinishing, 0));
            DegreeReturn answer = ReturnAnswer.Of(ground, Persons.Catalog.FindItem(Somebody.CheapOnline)!)!;
            Assert.True(answer.Outcome.Median > last, $"{doing}");
            Assert.Equal(doing == 100, Math.Abs(answer.Outcome.Median - answer.AsGraduates.Median) < 1000);
            last = answer.Outcome.Median;
        }
    }

    [Fact]
    public void AProgram_ShiftsTheEffect_OnlyAPartOfItsDistanceFromItsField()
    {
        ReturnGround ground = Persons.Ground(Somebody.WhoKeepsAJob(60_000));
        int shifted = 0;
        foreach (Item item in Every(1))
        {
            if (ground.CaseOf(item) is not { } of || ground.Levels.FieldOf(item) is not { } field)
            {
                continue;
            }

            double moved = Math.Log((1 + of.Pay.Effect.Middle) / 1.14);
            double distance = Math.Log(of.Level.Path.At(1)) - field.LogMiddle;
            Assert.True(Math.Abs(moved) <= (0.25 * Math.Abs(distance)) + 0.002, $"{item.Id}: {moved} of {distance}");
            Assert.True(of.Level.Basis == PayBasis.Published || Math.Abs(moved) < 0.002, item.Id);
            shifted += Math.Abs(moved) > 0.005 ? 1 : 0;
        }

        Assert.True(shifted > 100, $"{shifted}");
    }

    /// <summary>Graduates who are paid more than their field say little to somebody who is paid like them already, and nothing to somebody who is paid abroad.</summary>
    [Fact]
    public void WellPaidGraduates_AddLess_ToWhoIsPaidLikeThem_AndNothingToPayAbroad()
    {
        Item item = Persons.Catalog.FindItem(Somebody.CheapOnline)!;
        double Added(Profile person) => Persons.Ground(person).CaseOf(item)!.Pay.Effect.Middle;
        double far = Added(Somebody.WhoKeepsAJob(60_000));
        double near = Added(Somebody.WhoKeepsAJob(130_000));
        Assert.True(far > 0.2 && near < 0.14 + ((far - 0.14) * 0.6), $"{far:0.000}, {near:0.000}");
        Profile abroad = Somebody.WhoKeepsAJob(14_000);
        Assert.Equal(0.14, Added(abroad with { Residency = abroad.Residency with { State = null, Citizenship = Citizenship.Other } }), 3);
    }

    /// <summary>What is not known of a program differs between two degrees: they are not told apart by more than is known.</summary>
    [Fact]
    public void TwoDegrees_AreNotToldApart_ByMoreThanIsKnown()
    {
        ReturnGround ground = Persons.Ground(Somebody.WhoKeepsAJob(90_000));
        DegreeReturn answer = ReturnAnswer.Of(ground, Persons.Catalog.FindItem(Somebody.CheapOnline)!, "uiuc-mcs-computer-science-online")!;
        Assert.InRange(answer.Against.Outcome.ChanceOfLoss, 0.1, 0.9);
    }

    private static double Value(ReturnGround ground, Branch branch) => YearByYear.PresentValue(ground.Basis, branch, 1, assistance: true);

    /// <summary>What is paid, borrowed and not earned between leaving and the first pay after finishing, before tax.</summary>
    private static double StillCosts(ReturnGround ground, ReturnCase of)
    {
        double given = ground.Without.PayOf((of.Study.Months / 12) + 1) * (1 - of.Study.KeptShare) * (of.Study.Months - of.Begun.Months) / 12;
        double loans = of.Study.Federal.Balance + of.Study.Private.Balance - of.Begun.Federal.Balance - of.Begun.Private.Balance;
        double interest = 0.35 * (of.Study.Federal.Balance + of.Study.Private.Balance);
        return Math.Max(0, of.Study.Outlay.Sum() - of.Begun.Outlay.Sum()) + loans + interest + given;
    }

    private static IEnumerable<ReturnCase> Cases(ReturnGround ground, int every = 1) => Every(every).Select(i => ground.CaseOf(i)).OfType<ReturnCase>();

    private static IEnumerable<Item> Every(int step) => Persons.Catalog.Items.Where((i, n) => n % step == 0 && i.IsActive);
}
