using System.Text.Json.Nodes;
using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.App.Verbs.Show;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Sources.Loading;

namespace Gradus.Tests.Commands;

public sealed class ShowCommandTests
{
    /// <summary>In-state and out-of-state graduate tuition of 2023-24 (IPEDS IC2023_AY).</summary>
    [Theory]
    [InlineData("139755-11.0701", 14064, 29140)]
    [InlineData("211440-11.0102", 48496, 48496)]
    [InlineData("243744-11.0701", 58746, 58746)]
    public void Charges_AreThePublished_WithSourceAndYear(string id, int inState, int outOfState)
    {
        JsonNode newest = GradusProgram.Run("show", id, "--json").Json["charges"]!.AsArray().Last()!;
        Assert.Equal("2023-24", (string)newest["year"]!);
        Assert.Equal((inState, outOfState), ((int)newest["tuitionInState"]!["value"]!, (int)newest["tuitionOutOfState"]!["value"]!));
        Assert.Equal("NCES IPEDS, IC2023_AY, TUITION6", (string)newest["tuitionInState"]!["source"]!);
        Assert.Equal("2023-24", (string)newest["tuitionInState"]!["year"]!);
        Assert.Contains($"${inState:#,0}", GradusProgram.Run("show", id).Output, StringComparison.Ordinal);
    }

    /// <summary>OEWS May 2025 medians and projected growth 2024-34 as BLS publishes them.</summary>
    [Theory]
    [InlineData("15-2051", 120230, 0.335)]
    [InlineData("15-1252", 135980, 0.158)]
    [InlineData("15-1221", 140300, 0.197)]
    public void Occupations_HavePublishedPayAndGrowth(string soc, int median, double growth)
    {
        JsonNode occupation = GradusProgram.Run("show", "139755-11.0701", "--json").Json["occupations"]!.AsArray().Single(o => (string)o!["soc"]! == soc)!;
        Assert.Equal(median, (int)occupation["wageP50"]!["value"]!);
        Assert.Equal(growth, (double)occupation["growth"]!["value"]!, 9);
    }

    [Fact]
    public void EveryNamedProgram_ShowsEachFact_WithItsPage()
    {
        Catalog catalog = CatalogLoader.Load(SourceFiles.Data);
        Assert.Equal(555, catalog.Programs.Count);
        foreach (Gradus.Programs.Program program in catalog.Programs)
        {
            using var output = new StringWriter();
            new ShowText(new Screen(output, 500), ShowContract.Of(catalog, catalog.FindItem(program.Id)!, PriceTerms.Unsaid)).Write();
            string text = output.ToString();
            Assert.All(program.Facts, f => Assert.Contains($"{f.Source.Document} (", text, StringComparison.Ordinal));
            Assert.All(program.Facts, f => Assert.Contains(FactText.Name(f.Field), text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void MissingFigures_SayWhy_AndAreNeverZero()
    {
        JsonNode answer = GradusProgram.Run("show", "122755-11.0102", "--json").Json;
        JsonNode debt = answer["medianDebt"]!;
        Assert.Null(debt["value"]);
        Assert.Equal("not-collected", (string)debt["status"]!);
        JsonNode oneYear = answer["earnings"]!.AsArray().First()!["median"]!;
        Assert.Equal("estimated", (string)oneYear["grade"]!);
        Assert.True((decimal)oneYear["low"]! < (decimal)oneYear["high"]!);
        string text = GradusProgram.Run("show", "122755-11.0102").Output;
        Assert.Contains("median no data", text, StringComparison.Ordinal);
        Assert.Contains("not reported", text, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownId_NamesTheNearest()
    {
        Said said = GradusProgram.Run("show", "cmu-ms-machine-lerning");
        Assert.Equal(ExitCode.WrongUse, said.ExitCode);
        Assert.Contains("cmu-ms-machine-learning", said.Error, StringComparison.Ordinal);
        Assert.Empty(said.Output);
    }

    /// <summary>What a program reads is what a person reads: each sentence of the record stands in the text.</summary>
    [Theory]
    [InlineData("uw-ms-data-science")]
    [InlineData("139755-11.0701")]
    public void Json_HoldsWhatTheTextSays(string id)
    {
        string text = string.Join(' ', GradusProgram.Run("show", id, "--international").Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        JsonNode shown = GradusProgram.Run("show", id, "--international", "--json").Json;
        string[] sentences = [.. new[] { "visa", "tuitionPlace", "unknown", "doubts" }.SelectMany(name => shown[name]!.AsArray()).Select(s => (string)s!)];
        Assert.NotEmpty(shown["visa"]!.AsArray());
        Assert.All(sentences, s => Assert.Contains(string.Join(' ', s.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), text, StringComparison.Ordinal));
        Assert.All(shown["facts"]!.AsArray(), f => Assert.Contains((string)f!["name"]!, text, StringComparison.Ordinal));
    }

    /// <summary>The rows of choosing a school stand in the answer on a degree, in few lines, as the answer on the school has them.</summary>
    [Theory]
    [InlineData("georgia-tech-ms-analytics-online")]
    [InlineData("139755-11.0701")]
    [InlineData("cmu-ms-machine-learning")]
    [InlineData("eastern-ms-data-science-online")]
    [InlineData("wgu-ms-computer-science-ai-ml-online")]
    public void Show_HasTheRowsOfChoosingTheSchool(string id)
    {
        JsonNode school = GradusProgram.Run("school", id, "--json").Json;
        JsonNode shown = GradusProgram.Run("show", id, "--json").Json["school"]!;
        Assert.Equal(["doctorates", "spending", "faculty", "services", "support"], shown["rows"]!.AsArray().Select(r => (string)r!["key"]!));
        Assert.Equal((string)school["schools"]![0]!["like"]!, (string)shown["like"]!);
        Assert.All(shown["rows"]!.AsArray(), row => Assert.True(JsonNode.DeepEquals(
            school["rows"]!.AsArray().Single(r => (string)r!["key"]! == (string)row!["key"]!)!["figures"]![0], row!["figure"]), row.ToJsonString()));
        string[] lines = [.. GradusProgram.Run("show", id).Lines.SkipWhile(l => l != $"Choosing the school (more, with sources: gradus school {id})").TakeWhile(l => l.Length > 0)];
        Assert.InRange(lines.Length, 7, 10);
    }
}
