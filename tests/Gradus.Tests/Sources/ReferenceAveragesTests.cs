using Gradus.Costs;
using Gradus.Sources.Compiler;
using Gradus.Sources.Curated;
using Gradus.Sources.Files;
using Gradus.Sources.Loading;
using Gradus.Sources.Publishers;
using Gradus.Sources.Publishers.Ipeds;
using Gradus.Sources.Yaml;

namespace Gradus.Tests.Sources;

/// <summary>Averages of graduate charges, on small made-up files and on the publisher's.</summary>
public sealed class ReferenceAveragesTests
{
    private static readonly ReferenceChargeFile Published = ReferenceChargeFile.Read(Path.Combine(SourceFiles.Data, ReferenceChargeFile.FileName));

    private const string Activity = "UNITID,XFTEGD,FTEGD,XFTEDPP,FTEDPP\n";

    [Fact]
    public void Average_WeighsByGraduateStudents_AndLeavesOutWhatDoesNotCount()
    {
        using var tiny = new TinySources();
        Put(tiny);
        SourceReadings readings = Read(tiny);

        // (300 x 9,500 + 100 x 20,000) / 400; the for-profit has no price, Puerto Rico and the school without aid do not count.
        ReferenceAverage all = ReferenceAverages.Of(2024, ReferenceGroup.All, ChargeResidency.InState, readings)!;
        Assert.Equal((12125, 2, 400, 0.25), (all.Dollars, all.Institutions, all.Weight, all.ImputedShare));
        Assert.Equal((1, 0.2), (all.WithoutPrice, all.WithoutPriceShare));
        Assert.Equal(18500, ReferenceAverages.Of(2024, ReferenceGroup.Public, ChargeResidency.OutOfState, readings)!.Dollars);
        Assert.Equal(20000, ReferenceAverages.Of(2024, ReferenceGroup.Private, null, readings)!.Dollars);
        Assert.Null(ReferenceAverages.Of(2024, ReferenceGroup.PrivateForProfit, null, readings));
    }

    [Fact]
    public void OtherWaysOfCounting_AreWhatTheirNamesSay()
    {
        using var tiny = new TinySources();
        Put(tiny);
        SourceReadings readings = Read(tiny);
        double Dollars(ReferenceWeight weighing, bool reportedOnly = false) =>
            ReferenceAverages.Of(2024, ReferenceGroup.All, ChargeResidency.InState, readings, weighing, reportedOnly)!.Dollars;
        Assert.Equal(14750, Dollars(ReferenceWeight.EachOnce));
        Assert.Equal(((200 * 9500) + (100 * 20000)) / 300.0, Dollars(ReferenceWeight.WithoutProfessionalPractice));
        Assert.Equal(9500, Dollars(ReferenceWeight.Graduate, reportedOnly: true));
    }

    [Fact]
    public void WeightsOfTheNewestYear_StandInForAYearWithoutAny_AndAreNamed()
    {
        using var tiny = new TinySources();
        Put(tiny);
        Assert.All(Reproduction.Of(Read(tiny), Published).Charges, c => Assert.Equal((2024, 2022), (c.Year.End, c.WeightsOf.End)));
    }

    [Fact]
    public void FolderWithoutCharges_IsRefused_AndOthersAreNotAskedFor()
    {
        using var tiny = new TinySources();
        tiny.Remove("C2024_A.zip");
        tiny.Remove("CIPCode2020.csv");
        Assert.NotEmpty(Reproduction.Of(tiny.From, Published).Charges);
        tiny.Remove("IC2023_AY.zip");
        InputException error = Assert.Throws<InputException>(() => Reproduction.Of(tiny.From, Published));
        Assert.Contains("no file of ipeds/IC_AY", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("year: 2022, control: all", "year: 2022, control: everybody", "one of all, public, private")]
    [InlineData("dollars: 20513", "dollars: -1", "whole number from 1")]
    [InlineData("control: private, residency: any", "control: all, residency: in-state", "stands twice")]
    [InlineData("high: 60000", "high: 6000", "expected at least low, 25000")]
    [InlineData("https://nces", "nces", "web address")]
    public void MalformedPublishedFigures_AreRefused_WithTheirPlace(string was, string becomes, string says)
    {
        string text = File.ReadAllText(Path.Combine(SourceFiles.Data, ReferenceChargeFile.FileName));
        Assert.Contains(was, text, StringComparison.Ordinal);
        InputException error = Assert.Throws<InputException>(() =>
            ReferenceChargeFile.Parse(YamlNodeReader.Read("reference-charges.yaml", text.Replace(was, becomes, StringComparison.Ordinal))));
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
        Assert.Contains("reference-charges.yaml, line ", error.Message, StringComparison.Ordinal);
    }

    /// <summary>Digest table 330.50, 2021-22, and what its files give with weights of 12 months.</summary>
    [Theory]
    [Trait(SourceFiles.Needs, SourceFiles.Sources)]
    [InlineData(ReferenceGroup.All, ChargeResidency.InState, 20513, 19945)]
    [InlineData(ReferenceGroup.Public, ChargeResidency.InState, 12596, 12417)]
    [InlineData(ReferenceGroup.Private, null, 28017, 27104)]
    public void PublishersFiles_GiveTheKnownAverages(ReferenceGroup group, ChargeResidency? residency, int published, int computed)
    {
        ReferenceCharge charge = Assert.Single(
            Reproduction.Of(SourceFiles.Directory, Published).Charges, c => c.Year.End == 2022 && c.Group == group && c.Residency == residency);
        Assert.Equal((published, computed), ((int)charge.Published.Value, (int)charge.Average.Value));
        Assert.Equal(group == ReferenceGroup.All ? 1881 : charge.Institutions, charge.Institutions);
    }

    [Fact]
    [Trait(SourceFiles.Needs, SourceFiles.Sources)]
    public void Dataset_HoldsWhatTheFilesGive() => Assert.Equal(
        Reproduction.Of(SourceFiles.Directory, Published).Charges.OrderBy(Key, StringComparer.Ordinal),
        CatalogLoader.Load(SourceFiles.Data).ReferenceCharges.OrderBy(Key, StringComparer.Ordinal));

    private static string Key(ReferenceCharge charge) => $"{charge.Year} {charge.Group} {charge.Residency}";

    private static void Put(TinySources tiny)
    {
        tiny.Zip("HD2023", TinySources.Hd + string.Concat(
            (string[])
            [
                Institution(100001, 17, 1, 1, 1), Institution(100002, 17, 2, 1, 1), Institution(100003, 17, 3, 1, 1),
                Institution(100004, 72, 1, 1, 1), Institution(100005, 17, 2, 1, 2), Institution(100006, 17, 2, 2, 1),
            ]));
        tiny.Zip("EFIA2022", Activity + "100001,R,200,R,100\n100002,R,100,A,\n100003,R,100,A,\n100004,R,900,A,\n100005,R,900,A,\n100006,R,900,A,\n");
        tiny.Zip("IC2023_AY", TinySources.Ay + string.Concat(
            (string[])
            [
                Charged(100001, 'R', "9000", "18000", "500"), Charged(100002, 'P', "19000", "19000", "1000"), Charged(100003, 'A', ".", ".", "."),
                Charged(100004, 'R', "1", "1", "1"), Charged(100005, 'R', "1", "1", "1"), Charged(100006, 'R', "1", "1", "1"),
            ]));
    }

    private static string Institution(int unit, int fips, int control, int degrees, int aid) =>
        $"{unit},U {unit},,Springfield,IL,{fips},www.u.edu,{control},{degrees},{aid},1,12,44100,-89.6,39.8\n";

    private static string Charged(int unit, char flag, string inState, string outOfState, string fees) =>
        $"{unit},{flag},{inState},{flag},{outOfState},{flag},{fees},{flag},{fees},A,.,A,.,A,.,A,.,A,.,A,.,A,.\n";

    private static SourceReadings Read(TinySources tiny) => SourceReader.ReadAll(
        SourceDirectory.Find(tiny.From, [DirectorySeries.Instance.Kind, ChargesSeries.Instance.Kind, ActivitySeries.Instance.Kind]), new HashSet<CipCode>(), 1, null);
}
