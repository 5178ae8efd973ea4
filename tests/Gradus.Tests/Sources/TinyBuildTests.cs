using Gradus.Careers;
using Gradus.Catalogs;
using Gradus.Sources.Compiler;
using Gradus.Sources.Curated;
using Gradus.Sources.Loading;

namespace Gradus.Tests.Sources;

public sealed class TinyBuildTests
{
    [Fact]
    public void Offerings_KeepZeroAndSayWhyAYearIsMissing()
    {
        using var tiny = new TinySources();
        CompiledDataset dataset = tiny.Build();
        Assert.Equal(3, TinySources.Rows(dataset, "offerings").Length);
        Assert.Equal(["4", "3", "1", "10", "6", "4"], TinySources.Row(dataset, "offerings", "100001", "11.0102")[2..]);
        Assert.Equal(["NR", "NR", "NR", "0", "0", "0"], TinySources.Row(dataset, "offerings", "100002", "30.7001")[2..]);
        Assert.Equal(["2", "1", "1", "NR", "NR", "NR"], TinySources.Row(dataset, "offerings", "100003", "30.7001")[2..]);
    }

    [Fact]
    public void Institutions_ComeFromTheNewestDirectoryThatListsThem()
    {
        using var tiny = new TinySources();
        CompiledDataset dataset = tiny.Build();
        string text = System.Text.Encoding.UTF8.GetString(dataset.Files["tables/institutions.csv"]);
        Assert.Contains("\n100001,First University,FU | First,Springfield,IL,1,39.8,-89.6,12,44100,www.first.edu,2024,true,false,false,2024,300,2022,1200,300,2023,45,2022,000100\n", text, StringComparison.Ordinal);
        Assert.Contains("\n100002,\"Second, the University\",,Springfield,IL,2,39.6,-89.8,21,,www.second.edu,2024,true,true,true,2024,NR,NR,50,NR,2024,NA,2022,000100\n", text, StringComparison.Ordinal);
        Assert.Contains("\n100003,Third College,,Closedtown,OH,2,40.1,-82.1,21,,www.third.edu,2023,false,NR,true,NR,NR,NR,NR,NR,NR,NC,NC,000300\n", text, StringComparison.Ordinal);
        Assert.Contains(dataset.Notes, note => note.Contains("100003", StringComparison.Ordinal) && note.Contains("HD2023", StringComparison.Ordinal));
    }

    [Fact]
    public void Charges_TellReportedImputedNotApplicableAndNotReportedApart()
    {
        using var tiny = new TinySources();
        CompiledDataset dataset = tiny.Build();
        Assert.Equal(
            ["9000", "18000", "500", "500", "375", "750", "1000", "0", "900", "NA", "NR", "on_campus_room_board on_campus_other"],
            TinySources.Row(dataset, "charges", "100001", "2024")[2..]);
        Assert.All(TinySources.Row(dataset, "charges", "100002", "2024")[2..13], cell => Assert.Equal("NA", cell));
    }

    [Fact]
    public void Earnings_TellSuppressedFromNotReported()
    {
        using var tiny = new TinySources();
        CompiledDataset dataset = tiny.Build();
        Assert.Equal(["90000", "95000", "NR", "NR"], TinySources.Row(dataset, "earnings", "100001", "11.01", "master")[3..7]);
        Assert.Equal(["PS", "PS", "PS", "PS"], TinySources.Row(dataset, "earnings", "100001", "11.01", "bachelor")[3..7]);
        Assert.Equal(["20500", "PS", "213"], TinySources.Row(dataset, "debt", "100001", "11.01")[2..]);
        Assert.DoesNotContain(TinySources.Rows(dataset, "earnings"), row => row[0] == "999999");
    }

    /// <summary>Where an edition stands says its entry; the program knows pages that stay.</summary>
    [Fact]
    public void Sources_AreCitedWhereTheirEditionStands_AndNoAddressOfAYearIsInCode()
    {
        using var tiny = new TinySources();
        string page = PublishedTables.Kinds.Single(kind => kind.Key == "cip/STEM").Address;
        EditionEntry edition = EditionFile.Read(Path.Combine(SourceFiles.Data, EditionFile.FileName)).Single(e => e.Series == "cip/STEM");
        string shipped = File.ReadAllText(Path.Combine(SourceFiles.Data, "datapackage.json"));
        Assert.Contains($"\"path\": \"{edition.Address}\"", shipped, StringComparison.Ordinal);
        Assert.DoesNotContain(page, shipped, StringComparison.Ordinal);
        Assert.Contains($"\"path\": \"{page}\"", System.Text.Encoding.UTF8.GetString(tiny.Build().Files["datapackage.json"]), StringComparison.Ordinal);
        Assert.All(PublishedTables.Kinds, kind => Assert.DoesNotMatch("20[0-9]{2}", kind.Address));
    }

    [Fact]
    public void Research_CountsOnlyEditionsWithEnoughKnownAffiliations()
    {
        using var tiny = new TinySources();
        CompiledDataset dataset = tiny.Build();
        Assert.Equal(["1.5", "0.015"], TinySources.Row(dataset, "research", "100001", "mlmining", "2020")[3..]);
        Assert.Equal("false", TinySources.Row(dataset, "research_coverage", "mlmining", "nips", "2020")[5]);
        Assert.Contains(dataset.Notes, note => note.Contains("colt", StringComparison.Ordinal));
        Assert.Equal(["500", "200", "total"], TinySources.Row(dataset, "research_spending", "100001", "2020")[2..]);
    }

    [Fact]
    public void Occupations_JoinWagesGrowthAndCrosswalk()
    {
        using var tiny = new TinySources();
        CompiledDataset dataset = tiny.Build();
        Assert.Equal(["245900", "63650", "82630", "120230", "155810", "PS", "33.5", "23400", "Bachelor's degree"], TinySources.Row(dataset, "occupations", "15-2051")[2..]);
        Assert.Equal(["NR", "NR", "NR", "NR", "NR", "NR", "NC", "NC", ""], TinySources.Row(dataset, "occupations", "27-2011")[2..]);
        Assert.Equal(["NC", "NC", "NC", "NC", "NC", "NC", "NR", "NR", ""], TinySources.Row(dataset, "occupations", "11-1031")[2..]);
        Assert.Equal(["NC", "NC", "NC", "NC", "NC", "NC", "NC", "NC", ""], TinySources.Row(dataset, "occupations", "15-9999")[2..]);
        Assert.Equal(2, TinySources.Rows(dataset, "field_occupations").Length);
    }

    /// <summary>An occupation that was not surveyed stays without shares, an answer that the publisher advises against is withheld, tasks begin with the core ones.</summary>
    [Fact]
    public void OccupationProfiles_SayWhatTheReleaseSays_AndWhyTheRestIsMissing()
    {
        using var tiny = new TinySources();
        CompiledDataset dataset = tiny.Build();
        Assert.Equal(["Data Scientists", "4", "11/2025", "NC", "NC", "NC", "NC", "NC", "NC", "NC", "", "", "2"], TinySources.Row(dataset, "occupation_profiles", "15-2051.00")[1..]);
        Assert.Equal(["Analysts", "NR", "", "NC", "70.5", "NC", "PS", "NC", "NC", "22", "Incumbent", "08/2024", "0"], TinySources.Row(dataset, "occupation_profiles", "15-2051.01")[1..]);
        Assert.Equal(["Count.", "Watch."], TinySources.Rows(dataset, "occupation_tasks").Select(r => r[2]));
        Assert.Equal(["R"], TinySources.Rows(dataset, "occupation_technologies").Select(r => r[1]));
        Catalog catalog = CatalogLoader.Load(tiny.To);
        Assert.Equal("O*NET 9.1 (May 2026) Database", catalog.Vintages["onet/database"].Document);
        Assert.Null(catalog.OccupationProfiles.Find("15-2051.00")!.Education);
        UsualEducation survey = catalog.OccupationProfiles.Find("15-2051.01")!.Education!;
        Assert.Equal((FigureStatus.Suppressed, FigureStatus.Suppressed), (survey.Of(UsualDegree.Master).Status, survey.MasterOrMore.Status));
        Assert.Equal((0.705, "08/2024"), (survey.Of(UsualDegree.Bachelor).Value, survey.Of(UsualDegree.Bachelor).Source!.Year));
    }

    [Fact]
    public void PlacesAndParities_TakeTheNewestYear()
    {
        using var tiny = new TinySources();
        CompiledDataset dataset = tiny.Build();
        Assert.Equal(["39.7", "-89.7", ""], TinySources.Row(dataset, "places", "IL", "Springfield")[2..]);
        Assert.Equal(["Illinois", "2023", "99.5"], TinySources.Row(dataset, "price_parities", "state", "17")[2..]);
        Assert.Single(TinySources.Rows(dataset, "price_parities"), row => row[0] == "metro");
        Assert.Single(TinySources.Rows(dataset, "price_parities"), row => row[0] == "nation");
        Assert.Equal(2, TinySources.Rows(dataset, "cips").Length);
    }

    [Fact]
    public void SameFiles_GiveTheSameBytes_OnAnyNumberOfThreads()
    {
        using var tiny = new TinySources();
        CompiledDataset one = DatasetCompiler.Compile(tiny.Input(threads: 1));
        CompiledDataset many = DatasetCompiler.Compile(tiny.Input(threads: 16));
        Assert.Equal(one.Version, many.Version);
        Assert.Equal(one.Files.Keys, many.Files.Keys);
        Assert.All(one.Files, file => Assert.Equal(file.Value, many.Files[file.Key]));
        Assert.Equal(one.Notes, many.Notes);
    }

    [Fact]
    public void Version_ChangesWithContentAndOnlyWithIt()
    {
        using var tiny = new TinySources();
        string before = DatasetCompiler.Compile(tiny.Input()).Version;
        Assert.Matches("^2024\\.[0-9a-f]{10}$", before);
        tiny.Zip("C2024_A", TinySources.C + "100001,11.0102,1,7,11,7,4\n100001,99,1,7,11,7,4\n");
        Assert.NotEqual(before, DatasetCompiler.Compile(tiny.Input()).Version);
    }

    [Fact]
    public void WrittenDataset_Verifies()
    {
        using var tiny = new TinySources();
        tiny.Build();
        Assert.DoesNotContain(DatasetVerifier.Verify(tiny.To, from: null), finding => finding.Severity == Severity.Error);
    }
}
