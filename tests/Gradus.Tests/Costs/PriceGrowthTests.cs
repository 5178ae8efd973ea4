using Gradus.Catalogs;
using Gradus.Costs;
using Gradus.Costs.Prices;
using Gradus.Institutions;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;
using Gradus.Tests.Commands;
using LedgerPeople = Gradus.Tests.Ledgers.People;

namespace Gradus.Tests.Costs;

/// <summary>How prices grow to the years of study, with the doubt of it.</summary>
public sealed class PriceGrowthTests
{
    private static readonly Catalog Catalog = LedgerPeople.Catalog;

    /// <summary>Worked out again from the charges by a slower way.</summary>
    [Theory]
    [InlineData(Control.Public, ChargeResidency.InState)]
    [InlineData(Control.Public, ChargeResidency.OutOfState)]
    [InlineData(Control.PrivateNonprofit, ChargeResidency.OutOfState)]
    public void Growth_IsThatOfAllInstitutionsOfTheKind_OverTheYearsAtHand(Control control, ChargeResidency residency)
    {
        Institution one = Catalog.Institutions.First(i => i.Control == control);
        PriceGrowth growth = PriceGrowth.Of(Catalog, one, residency)!;
        var yearly = new List<double>();
        foreach (Institution institution in Catalog.Institutions.Where(i => (i.Control == Control.Public) == (control == Control.Public)))
        {
            decimal[] charges = [.. Catalog.ChargesOf(institution.Id).Where(c => c.Year == growth.First || c.Year == growth.Last).OrderBy(c => c.Year).Select(c => (residency == ChargeResidency.InState ? c.TuitionInState : c.TuitionOutOfState).OrNull ?? 0)];
            if (charges.Length == 2 && charges.All(c => c > 0))
            {
                yearly.Add(Math.Exp(Math.Log((double)(charges[1] / charges[0])) / (growth.Last.End - growth.First.End)) - 1);
            }
        }

        yearly.Sort();
        Assert.Equal(yearly.Count, growth.Institutions);
        Assert.Equal(4, growth.Last.End - growth.First.End);
        Assert.Equal(yearly[yearly.Count / 2], growth.Middle, 0.001);
        Assert.Equal(yearly[yearly.Count / 10], growth.Low, 0.001);
        Assert.Equal(yearly[yearly.Count * 9 / 10], growth.High, 0.001);
    }

    [Fact]
    public void TuitionOfTheYearsOfStudy_HoldsBothDoubts_AndStaysApartFromTheLines()
    {
        CostAnswer answer = Answer("211440-11.0102");
        GrownTuition grown = answer.Grown!;
        (decimal low, decimal high) = answer.Ledger.RangeOf(LineKey.Tuition);
        decimal middle = answer.Ledger.SumOf(LineKey.Tuition);
        Assert.True(grown.Middle > middle && grown.Until > grown.From);
        Assert.True(grown.Middle / grown.Low > middle / low && grown.High / grown.Middle > high / middle);
        double years = Math.Log((double)(grown.Middle / middle)) / Math.Log(1 + grown.Growth.Middle);
        Assert.InRange(years, answer.Ledger.Terms[0].Start.Year - grown.From, grown.Until - grown.From);
        Assert.Equal(answer.Ledger.Lines.Sum(l => l.Amount), answer.Ledger.Total);
    }

    /// <summary>A price that a page says is "at least" so much stays at least so much, however many years pass; every program that states one, at several starts and paces.</summary>
    [Fact]
    public void FloorThatWasStated_IsUndercutByNoGrowth()
    {
        Program[] floors = [.. Catalog.Programs.Where(p => p.Tuition.Any(t => t.Bound == PriceBound.Lower))];
        Assert.True(floors.Length >= 6);
        int grown = 0;
        foreach ((string? state, int year, Pace pace) in from s in new[] { null, "AZ", "TX" } from y in new[] { 2026, 2027, 2029 } from p in new[] { Pace.FullTime, Pace.PartTime } select (s, y, p))
        {
            var ground = LedgerPeople.Ground(new Profile { Start = new Term(Season.Fall, year), Residency = new Residency { State = state }, Study = new Study { Pace = pace } });
            foreach (Program program in floors)
            {
                CostAnswer answer = CostAnswer.Of(ground, Catalog.FindItem(program.Id)!, LedgerChoices.None, withWays: false);
                if (answer.Ledger.Price.Bound == PriceBound.Lower && answer.Grown is { } of)
                {
                    grown++;
                    Assert.True(of.Low >= answer.Ledger.RangeOf(LineKey.Tuition).Low, $"{program.Id}: {of.Low} under {answer.Ledger.RangeOf(LineKey.Tuition).Low}");
                    Assert.True(of.Low <= of.Middle && of.Middle <= of.High);
                }
            }
        }

        Assert.True(grown > 20);
    }

    [Fact]
    public void FirmPrice_HasTheDoubtOfGrowthAlone()
    {
        GrownTuition grown = Answer("cornell-meng-computer-science").Grown!;
        Assert.Equal((double)(grown.High / grown.Middle), Math.Pow((1 + grown.Growth.High) / (1 + grown.Growth.Middle), grown.Until - grown.From), 0.0001);
    }

    [Fact]
    public void OwnFigure_DoesNotGrow() =>
        Assert.Null(Answer("211440-11.0102", new LedgerChoices { Edits = [new LineEdit(LineKey.Tuition, null, 50_000)] }).Grown);

    [Fact]
    public void GrowthIsSaid_InCostAndReturn()
    {
        string example = Path.Combine(SourceFiles.Repository, "examples", "mathematics-graduate.yaml");
        string cost = Unbroken(GradusProgram.Run("cost", "211440-11.0102", "--profile", example).Output);
        Assert.Contains("The tuition is that of 2023-24. General charges at ", cost, StringComparison.Ordinal);
        Assert.Contains(" with the doubts of price and growth.", cost, StringComparison.Ordinal);
        string back = Unbroken(GradusProgram.Run("return", "211440-11.0102", "--profile", example, "--draws", "200").Output);
        Assert.Contains("Tuition is taken at the price of its year. General charges of such institutions grew ", back, StringComparison.Ordinal);
    }

    /// <summary>6 % a year from 2024-25 to 2028-29, none before: over those years the growth of other institutions does not count.</summary>
    [Fact]
    public void ARiseThatIsDecided_StandsBeforeTheGrowthOfOthers()
    {
        DecidedRise rise = Catalog.Agreements.RiseOf(Catalog.FindItem("csulb-ms-computer-science")!.Institution.Id)!;
        Assert.Equal(Math.Pow(1.06, 4), PriceGrowth.Factor(0.5, 2020, 2027, rise), 1e-9);
        Assert.Equal(Math.Pow(1.06, 5) * 1.02, PriceGrowth.Factor(0.02, 2023, 2029, rise), 1e-9);
        Assert.Equal(Math.Pow(1.02, 3), PriceGrowth.Factor(0.02, 2023, 2026), 1e-9);

        GrownTuition grown = Answer("csulb-ms-computer-science").Grown!;
        Assert.True(grown.IsDecided);
        Assert.Same(rise, grown.Decided);
        string example = Path.Combine(SourceFiles.Repository, "examples", "mathematics-graduate.yaml");
        string cost = Unbroken(GradusProgram.Run("cost", "csulb-ms-computer-science", "--profile", example).Output);
        Assert.Contains("Its rises are decided (California State University: none from 2018-19 to 2023-24, 6 % a year from 2024-25 to 2028-29; ", cost, StringComparison.Ordinal);
        Assert.Contains(" with the doubt of its price.", cost, StringComparison.Ordinal);
        Assert.Null(Answer("211440-11.0102").Grown!.Decided);
    }

    private static CostAnswer Answer(string id, LedgerChoices? choices = null) =>
        CostAnswer.Of(LedgerPeople.Ground("mathematics-graduate"), Catalog.FindItem(id)!, choices ?? LedgerChoices.None, withWays: false);

    private static string Unbroken(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
