using Gradus.Costs.Prices;
using Gradus.Programs;
using Gradus.Tests.Catalogs;

namespace Gradus.Tests.Costs;

public sealed class DegreeLengthTests
{
    [Theory]
    [InlineData(9, 2)]
    [InlineData(12, 2)]
    [InlineData(16, 3)]
    [InlineData(18, 3)]
    [InlineData(20, 4)]
    [InlineData(21, 4)]
    [InlineData(24, 4)]
    [InlineData(30, 5)]
    [InlineData(36, 6)]
    [InlineData(3, 1)]
    public void Months_CountFallAndSpringSemesters(double months, int semesters) =>
        Assert.Equal(semesters, DegreeLength.SemestersIn(months));

    [Fact]
    public void StatedLength_NeedsNoAssumption() => Assert.Empty(DegreeLength.Of(Sample.Program()).Assumptions);

    [Fact]
    public void NothingStated_AssumesTheUsualDegree_AndSaysSo()
    {
        var length = DegreeLength.Of(Sample.Program(credits: null, months: null));
        Assert.Equal((30, 4), (length.Credits, length.Semesters));
        Assert.Equal(2, length.Assumptions.Count);
    }

    /// <summary>What is assumed of a school with quarters is as much study as elsewhere.</summary>
    [Fact]
    public void QuarterCreditsThatNobodyStates_AreFortyFive_AsMuchAsThirtySemesterCredits()
    {
        var length = DegreeLength.Of(Sample.Program(credits: null, months: null) with { CreditSystem = CreditSystem.Quarter });
        Assert.Equal((45, 30, 4), (length.Credits, length.SemesterCredits, length.Semesters));
        Assert.Equal(30, DegreeLength.Of(Sample.Program(credits: 45) with { CreditSystem = CreditSystem.Quarter }).SemesterCredits);
        Assert.Equal(30, DegreeLength.Of(Sample.Program(credits: 12) with { CreditSystem = CreditSystem.Quarter }).SemesterCredits);
    }

    [Theory]
    [InlineData(10, false)]
    [InlineData(20, true)]
    [InlineData(45, true)]
    [InlineData(144, false)]
    public void UnitsOfAnotherSystem_AreNotCreditHours(double credits, bool hours) =>
        Assert.Equal(hours, DegreeLength.Of(Sample.Program(credits: credits)).AreCreditHours);
}
