using Gradus.Careers;
using Gradus.Catalogs;
using Gradus.Sources.Curated;
using Gradus.Sources.Loading;

namespace Gradus.Tests.Careers;

/// <summary>Where degrees lead, as people write it down.</summary>
public sealed class CareerFileTests : IDisposable
{
    private const string Good = """
        occupations:
          - {soc: "15-2051", onet: "15-2051.00"}
        funnels:
          - id: analytics
            name: Applied analytics
            goal: analytics
            summary: Answers from data.
            claims:
              - {says: Many do., known: page, source: https://www.bls.gov/ooh/math/home.htm, year: 2024}
            specialisations:
              - {id: data-science, name: Data science, description: Models., focus: [data-science], occupations: ["15-2051"], degreeTypes: [ms-data-science], because: it says so}
        """;

    private static readonly Catalog Shipped = CatalogLoader.Load(SourceFiles.Data);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-careers-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void EveryClaim_HasASourceWithItsYear_OrSaysThatItIsAJudgementAndWhy() => Assert.All(Shipped.Careers.Funnels.SelectMany(f => f.Claims), claim =>
    {
        Assert.Equal(claim.Ground == ClaimGround.Judged, claim.Because is not null);
        Assert.Equal(claim.Ground != ClaimGround.Judged, claim.Source is not null && claim.Year is not null);
    });

    [Fact]
    public void EveryFunnel_SaysWhereAMastersIsAskedFor_ByMoreThanAJudgement() =>
        Assert.All(Shipped.Careers.Funnels, f => Assert.Contains(f.Claims, c => c.Ground != ClaimGround.Judged));

    /// <summary>Jobs and pay are counted under every code, and O*NET describes every entry that is named.</summary>
    [Fact]
    public void EveryOccupation_IsCounted_AndDescribed() => Assert.All(Shipped.Careers.Occupations, o =>
    {
        Assert.True(Shipped.FindOccupation(o.Soc)!.Employment.IsKnown, o.Soc.Text);
        OccupationProfile own = Shipped.OccupationProfiles.Find(o.Onet)!;
        Assert.InRange(own.Tasks.Count, 1, 4);
        Assert.StartsWith(o.Soc.Text, o.Onet, StringComparison.Ordinal);
        Assert.Equal(own.Education is null, o.Sister is not null);
        Assert.True(o.Sister is null || Shipped.OccupationProfiles.Find(o.Sister)!.Education is not null, o.Soc.Text);
    });

    [Fact]
    public void EveryOccupation_IsUnderAFunnel() => Assert.All(Shipped.Careers.Occupations, o => Assert.NotEmpty(Shipped.Careers.Under(o.Soc)));

    [Fact]
    public void GoodFile_IsRead() => Assert.Equal(["data-science"], Read(Good).Funnels.SelectMany(f => f.Specialisations).Select(s => s.Id));

    [Fact]
    public void NoFile_IsNothing() => Assert.Empty(CareerFile.ReadIfAny(Path.Combine(_folder.FullName, "none.yaml"), []).Funnels);

    [Theory]
    [InlineData("occupations: [\"15-2051\"]", "occupations: [\"15-1252\"]", "line 11", "the occupation 15-1252 is not named above; named are 15-2051")]
    [InlineData("degreeTypes: [ms-data-science]", "degreeTypes: [ms-data-scienc]", "line 11", "there is no degree type 'ms-data-scienc'")]
    [InlineData("goal: analytics", "goal: fame", "line 6", "fame")]
    [InlineData("soc: \"15-2051\"", "soc: \"152051\"", "line 2", "a SOC code NN-NNNN in quotes")]
    [InlineData("onet: \"15-2051.00\"}", "onet: \"15-2051.00\", sister: \"15-2051.01\"}", "line 2", "give sister and because together")]
    [InlineData(", year: 2024", "", "line 9", "has source and year")]
    [InlineData("known: page", "known: judged", "line 9", "a judgement says because")]
    [InlineData("name: Applied analytics", "nam: Applied analytics", "line 5", "no key 'nam'")]
    [InlineData("https://www.bls.gov", "http://www.bls.gov", "line 9", "https://")]
    public void BadFile_IsRefused_WithItsPlaceAndWhatIsAllowed(string good, string bad, string place, string said)
    {
        InputException error = Assert.Throws<InputException>(() => Read(Good.Replace(good, bad, StringComparison.Ordinal)));
        Assert.StartsWith(CareerFile.FileName, error.Message, StringComparison.Ordinal);
        Assert.Contains(place, error.Message, StringComparison.Ordinal);
        Assert.Contains(said, error.Message, StringComparison.Ordinal);
    }

    private CareerBook Read(string yaml)
    {
        string file = Path.Combine(_folder.FullName, CareerFile.FileName);
        File.WriteAllText(file, yaml);
        return CareerFile.ReadIfAny(file, ["ms-data-science"]);
    }
}
