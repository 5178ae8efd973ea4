using Gradus.Catalogs;
using Gradus.Research;
using Gradus.Schools;

namespace Gradus.Tests.Schools;

/// <summary>Papers held against doctorates and money, in bands.</summary>
public sealed class ResearchDensityTests
{
    private static Catalog Catalog => Ledgers.People.Catalog;

    private static ResearchDensity[] All { get; } = [.. Catalog.Institutions.Select(i => ResearchDensity.Of(Catalog, i.Id))];

    /// <summary>Worked out apart from the program, over the years that both tables cover.</summary>
    [Theory]
    [InlineData(211440)]
    [InlineData(139755)]
    [InlineData(166683)]
    public void Ratios_AreOfTheYearsBothAreKnownFor(int unit)
    {
        var id = new UnitId(unit);
        int[] covered = [.. Catalog.Institutions.SelectMany(i => Catalog.ResearchOf(i.Id)).Select(o => o.Year).Distinct()];
        Doctorates[] doctorates = [.. Catalog.DoctoratesOf(id).Where(d => d.Computing.IsKnown && covered.Contains(d.Year.End))];
        double papers = Catalog.ResearchOf(id).Where(o => doctorates.Any(d => d.Year.End == o.Year)).Sum(o => o.Papers);
        Assert.Equal(papers / doctorates.Sum(d => d.Computing.Value), ResearchDensity.Of(Catalog, id).PerDoctorate.Value.Value, 1e-9);
        ResearchSpending[] spent = [.. Catalog.SpendingOf(id).Where(s => s.Total.IsKnown && covered.Contains(s.FiscalYear))];
        papers = Catalog.ResearchOf(id).Where(o => spent.Any(s => s.FiscalYear == o.Year)).Sum(o => o.Papers);
        Assert.Equal(papers * 1000 / (double)spent.Sum(s => s.Total.Value), ResearchDensity.Of(Catalog, id).PerMillion.Value.Value, 1e-9);
    }

    [Fact]
    public void Bands_HoldTheSharesTheyAreNamedFor()
    {
        foreach (ResearchRatio[] ratios in (ResearchRatio[][])[[.. All.Select(a => a.PerDoctorate)], [.. All.Select(a => a.PerMillion)]])
        {
            ResearchRatio[] known = [.. ratios.Where(r => r.Band is not null)];
            Assert.True(known.Length >= 100, $"{known.Length}");
            Assert.All(known, r => Assert.Equal(known.Length, r.Among));
            double Share(ResearchBand band) => known.Count(r => r.Band == band) / (double)known.Length;
            Assert.Equal(0.1, Share(ResearchBand.TopTenth), 0.02);
            Assert.Equal(0.15, Share(ResearchBand.UpperQuarter), 0.02);
            Assert.Equal(0.25, Share(ResearchBand.LowerQuarter), 0.02);
            Assert.All(ratios.Except(known), r => Assert.False(r.Value.IsKnown));
        }
    }

    /// <summary>An institution with three doctorates in all has no ratio, whatever it publishes.</summary>
    [Fact]
    public void FewDoctorates_SayNothing() => Assert.All(Catalog.Institutions.Where(i => Catalog.DoctoratesOf(i.Id).Sum(d => d.Computing.OrNull ?? 0) < ResearchDensity.LeastDoctorates), i =>
    {
        ResearchRatio ratio = ResearchDensity.Of(Catalog, i.Id).PerDoctorate;
        Assert.Null(ratio.Band);
        Assert.False(ratio.Value.IsKnown);
    });
}
