using Gradus.App.Verbs.Data;
using Gradus.Earnings.Estimates;
using Gradus.Sources.Publishers.Pay;

namespace Gradus.Tests.Earnings;

/// <summary>How well hidden medians of the shipped dataset are estimated, against the bars of the method.</summary>
public sealed class EarningsAccuracyTests
{
    private static readonly PayData Data = PayFieldTable.LoadAll(SourceFiles.Data);

    private static readonly PayTrial Trial = PayModel.Of(Data)!.Trial;

    public static TheoryData<int> Horizons => [.. Enumerable.Range(0, PayHorizon.All.Count)];

    [Theory]
    [MemberData(nameof(Horizons))]
    public void InstitutionUnseen_IsWellUnderTheBestSimpleEstimate_AtEachHorizon(int horizon) =>
        Assert.True(EarningsAccuracy.GainOf([.. Trial.Unseen.Where(h => h.Horizon == horizon)]) >= EarningsAccuracy.GainUnseen);

    [Theory]
    [MemberData(nameof(Horizons))]
    public void ProgramUnseen_IsWellUnderTheBestSimpleEstimate_AtEachHorizon(int horizon) =>
        Assert.True(EarningsAccuracy.GainOf([.. Trial.Degrees.Where(h => h.Horizon == horizon)]) >= EarningsAccuracy.GainProgram - 0.005);

    [Fact]
    public void InScope_BothAreUnderTheirBars()
    {
        Assert.True(EarningsAccuracy.GainOf([.. Trial.Unseen.Where(h => Trial.IsInScope(h.Cell))]) >= EarningsAccuracy.GainUnseenInScope);
        Assert.True(EarningsAccuracy.GainOf([.. Trial.Degrees.Where(h => Trial.IsInScope(h.Cell))]) >= EarningsAccuracy.GainProgramInScope);
    }

    [Fact]
    public void OtherHorizonsKnown_ErrorIsSmall()
    {
        Assert.InRange(EarningsAccuracy.ErrorOf(Trial.Horizons), 0, EarningsAccuracy.MostKnown);
        Assert.InRange(EarningsAccuracy.ErrorOf([.. Trial.Horizons.Where(h => Trial.IsInScope(h.Cell))]), 0, EarningsAccuracy.MostKnown);
    }

    [Fact]
    public void Intervals_HoldWhatTheyPromise()
    {
        foreach (IReadOnlyList<HiddenPay> of in new[] { Trial.Unseen, Trial.Degrees, Trial.Horizons })
        {
            IReadOnlyList<bool> held = Trial.Held(of);
            for (int h = 0; h < PayHorizon.All.Count; h++)
            {
                int horizon = h;
                Assert.InRange(EarningsAccuracy.ShareHeld(of, held, p => p.Horizon == horizon), 0.78, 0.82);
            }

            Assert.InRange(EarningsAccuracy.ShareHeld(of, held, p => Trial.IsInScope(p.Cell)), 0.77, 0.83);
            Assert.True(EarningsAccuracy.ShareHeld(of, held, p => Trial.PublishedOf(p.Cell) <= EarningsAccuracy.Thin) >= 0.75);
        }
    }

    /// <summary>Every figure of an institution is hidden together: its part holds all campuses under its OPEID6.</summary>
    [Fact]
    public void EachInstitutionAndCode_IsOneObservation() =>
        Assert.Equal(Data.Cells.Count, Data.Cells.Select(c => (c.Opeid6, c.Cip4.Digits)).Distinct().Count());

    [Fact]
    public void Estimates_StandOnlyWhereNothingIsPublished_WithinTheirRange()
    {
        PayModel model = PayModel.Of(Data)!;
        int estimated = 0;
        for (int cell = 0; cell < Data.Cells.Count; cell += 7)
        {
            for (int h = 0; h < PayHorizon.All.Count; h++)
            {
                EstimatedPay? estimate = model.Estimate(cell, h);
                if (Data.Cells[cell].Pay[h] is not null)
                {
                    Assert.Null(estimate);
                }
                else if (estimate is { } pay)
                {
                    estimated++;
                    Assert.InRange(pay.Value, pay.Low, pay.High);
                    Assert.InRange(pay.Value, 15_000, 500_000);
                }
            }
        }

        Assert.True(estimated > 500, $"{estimated}");
    }

    [Fact]
    public void Report_IsTheCommittedOne() =>
        ExpectedFile.Check(Path.Combine(SourceFiles.Repository, "docs", "reference", "earnings-accuracy.md"), EarningsAccuracy.Report(Data));
}
