using System.Text.Json.Nodes;
using Gradus.App.Shell;

namespace Gradus.Tests.Commands;

public sealed class FindCommandTests
{
    /// <summary>Master's awards of 2023-24 as NCES publishes them.</summary>
    [Theory]
    [InlineData("11.0102", 46, 1122)]
    [InlineData("30.7001", 94, 4286)]
    [InlineData("11.0701", 274, 25543)]
    [InlineData("27.0501", 137, 2716)]
    public void FindByCip_CountsWhatTheFederalFilesCount(string cip, int offerings, int awards)
    {
        Said said = GradusProgram.Run("find", "--cip", cip, "--json");
        Assert.Equal(ExitCode.Done, said.ExitCode);
        JsonNode answer = said.Json;
        Assert.Equal(offerings, (int)answer["count"]!);
        Assert.Equal(awards, (int)answer["awards"]!);
        JsonArray items = answer["items"]!.AsArray();
        Assert.Equal(offerings, items.Count);
        Assert.Equal(awards, items.Sum(i => (int)i!["awards"]!));
        Assert.All(items, i => Assert.Equal(("offering", cip), ((string)i!["kind"]!, (string)i["cip"]!)));
        Assert.Contains($"{offerings} offerings with {awards:#,0} awards in 2023-24", GradusProgram.Run("find", "--cip", cip).Output, StringComparison.Ordinal);
    }

    /// <summary>How the dataset writes a course down is nothing that somebody looks for.</summary>
    [Fact]
    public void Words_AreNotThoseOfTheFormInWhichCoursesAreKept() => Assert.Equal(ExitCode.No, GradusProgram.Run("find", "null").ExitCode);

    [Theory]
    [InlineData("carnegie machine learning", "cmu-ms-machine-learning")]
    [InlineData("omscs", "georgia-tech-ms-computer-science-artificial-intelligence-online")]
    [InlineData("Georgia Tech computer science", "139755-11.0701")]
    [InlineData("reinforcement robotics", "")]
    [InlineData("computational linguistics washington", "uw-ms-computational-linguistics")]
    public void Words_FindNamesAliasesAndCourses(string words, string expected)
    {
        Said said = GradusProgram.Run("find", words, "--json");
        IEnumerable<string> ids = said.Json["items"]!.AsArray().Select(i => (string)i!["id"]!);
        if (expected.Length > 0)
        {
            Assert.Contains(expected, ids.Take(20));
        }
        else
        {
            Assert.Equal(said.ExitCode == ExitCode.Done, ids.Any());
        }
    }

    [Theory]
    [InlineData("--state", "GA", "state", "GA")]
    [InlineData("--state", "Georgia", "state", "GA")]
    [InlineData("--control", "for-profit", "control", "for-profit")]
    [InlineData("--degree-type", "ms-machine-learning", "degreeType", "ms-machine-learning")]
    [InlineData("--kind", "program", "kind", "program")]
    public void Filters_HoldForEveryItem(string option, string value, string member, string expected)
    {
        JsonArray items = GradusProgram.Run("find", option, value, "--json").Json["items"]!.AsArray();
        Assert.NotEmpty(items);
        Assert.All(items, i => Assert.Equal(expected, (string)i![member]!));
    }

    [Fact]
    public void Stem_Modality_Earnings_AndPrice_HoldForEveryItem()
    {
        Assert.All(Items("find", "--stem"), i => Assert.True((bool)i!["stem"]!["value"]!));
        Assert.All(Items("find", "--modality", "online", "--kind", "program"), i => Assert.Contains(i!["modality"]!.AsArray(), m => ((string)m!).StartsWith("online", StringComparison.Ordinal)));
        Assert.All(Items("find", "--max-tuition", "15000", "--resident", "TX"), i => Assert.InRange((decimal?)i!["tuitionToMe"]!["low"] ?? 0, 0, 15000));
        Assert.All(Items("find", "--near", "Atlanta, GA", "--within", "50"), i => Assert.Equal("GA", (string)i!["state"]!));
        Assert.All(Items("find", "--region", "New England"), i => Assert.Contains((string)i!["state"]!, new[] { "CT", "ME", "MA", "NH", "RI", "VT" }));
    }

    [Fact]
    public void SortedByTuition_MissingPricesComeLast_NeverFirst()
    {
        decimal?[] prices = [.. Items("find", "--cip", "11.07", "--sort", "tuition").Select(i => (decimal?)i!["tuitionToMe"]!["value"])];
        int known = prices.TakeWhile(p => p is not null).Count();
        Assert.All(prices.Skip(known), Assert.Null);
        Assert.Equal(prices.Take(known).Order(), prices.Take(known));
    }

    [Fact]
    public void NothingFound_SaysWhichConditionToDrop()
    {
        Said said = GradusProgram.Run("find", "--cip", "11.0102", "--state", "AK", "--json");
        Assert.Equal(ExitCode.No, said.ExitCode);
        Assert.Equal(0, (int)said.Json["count"]!);
        Assert.Contains(said.Json["relax"]!.AsArray(), r => (string)r!["without"]! == "--state AK" && (int)r["count"]! == 46);
        Assert.Contains("--state AK", GradusProgram.Run("find", "--cip", "11.0102", "--state", "AK").Output, StringComparison.Ordinal);
    }

    /// <summary>The pages of an answer, one behind the other, are the whole of it.</summary>
    [Fact]
    public void Offset_ShowsTheNextRows()
    {
        string[] all = [.. Items("find", "--cip", "11.0102").Select(i => (string)i!["id"]!)];
        string[] pages = [.. new[] { "0", "20", "40" }.SelectMany(o => Items("find", "--cip", "11.0102", "--limit", "20", "--offset", o)).Select(i => (string)i!["id"]!)];
        Assert.Equal(all, pages);
        Assert.Contains("21 to 40 shown (--limit N for more, --offset 40 for the next)", Asked.Unbroken(GradusProgram.Run("find", "--cip", "11.0102", "--offset", "20").Output), StringComparison.Ordinal);
        Assert.Contains("none behind the first 46", Asked.Unbroken(GradusProgram.Run("find", "--cip", "11.0102", "--offset", "46").Output), StringComparison.Ordinal);
        Assert.Contains("give 0 or more", GradusProgram.Run("find", "--cip", "11.0102", "--offset", "-1").Error, StringComparison.Ordinal);
    }

    private static JsonArray Items(params string[] arguments) => GradusProgram.Run([.. arguments, "--json"]).Json["items"]!.AsArray();
}
