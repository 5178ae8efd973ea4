using System.Text.Json.Nodes;
using Gradus.App.Shell;
using Gradus.Keeping;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;
using Gradus.Ranking;
using Gradus.Returns;
using Gradus.Tests.Commands;

namespace Gradus.Tests.Workspace;

/// <summary>A figure that a person was told counts in every answer about their money, and the answer says so.</summary>
public sealed class ToldFigureTests : IDisposable
{
    private const string Degree = "139755-11.0701";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-told-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void ToldTuition_CountsInCost_AndIsSaid_AndAnAskedOneStandsBeforeIt()
    {
        Run("figure", Degree, "tuition=12000", "--told", "offer letter");
        Said cost = Run("cost", Degree, "--profile", Person, "--json");
        Assert.Equal(12_000m, TuitionOf(cost.Json));
        Assert.Contains(cost.Json["assumptions"]!.AsArray(), a => a!.GetValue<string>() == "Counted as you were told: Tuition $12,000 (offer letter).");
        Assert.Equal(8_000m, TuitionOf(Run("cost", Degree, "--profile", Person, "--set", "tuition=8000", "--json").Json));
        Assert.NotEqual(12_000m, TuitionOf(GradusProgram.Run("cost", Degree, "--profile", Person, "--workspace", "none", "--json").Json));
        Assert.NotEqual(12_000m, TuitionOf(Run("cost", "211440-11.0102", "--profile", Person, "--json").Json));
    }

    [Fact]
    public void ToldTuition_MovesTheReturnByWhatItSaves()
    {
        Said before = Run("return", Degree, "--profile", Person, "--json");
        Run("figure", Degree, "tuition=0", "--told", "assistantship");
        Run("figure", Degree, "fees=0");
        Said after = Run("return", Degree, "--profile", Person, "--json");
        Assert.True(Median(after.Json) > Median(before.Json) + 1_000, $"{Median(before.Json)} to {Median(after.Json)}");
        Assert.Contains("Counted as you were told: Required fees $0; Tuition $0 (assistantship).", after.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cost")]
    [InlineData("whole-cost")]
    [InlineData("return")]
    public void ToldTuition_MovesTheOrder(string criterion)
    {
        Profile person = Ledgers.People.Read("working-engineer") with { Weights = [new CriterionWeight(criterion, 100)], Order = [] };
        var order = Shortlist.Make(Ledgers.People.Catalog, person);
        int before = order.Entries.Count / 2;
        ShortlistEntry middle = order.Entries[before];
        Profile told = person with { Told = [new OwnFigure(middle.Item.Id, LineKey.Tuition.Id, 0, "a waiver"), new OwnFigure(middle.Item.Id, LineKey.Fees.Id, 0, "")] };
        var after = Shortlist.Make(Ledgers.People.Catalog, told);
        int then = after.Entries.ToList().FindIndex(e => e.Item.Id == middle.Item.Id);
        Assert.InRange(then, 0, before - 1);
    }

    /// <summary>Whoever types the answer to "worth finding out" sees the order move: the figure is firm, their own, and said.</summary>
    [Theory]
    [InlineData("earnings-1yr", 400_000)]
    [InlineData("earnings-5yr", 400_000)]
    [InlineData("debt", 0)]
    [InlineData("cohort", 9_000)]
    public void ToldMeasure_MovesTheOrder_AndIsTheirOwn(string criterion, int amount)
    {
        Profile person = Ledgers.People.Read("working-engineer") with { Weights = [new CriterionWeight(criterion, 100)], Order = [] };
        var order = Shortlist.Make(Ledgers.People.Catalog, person);
        ShortlistEntry last = order.Entries[^1];
        var after = Shortlist.Make(Ledgers.People.Catalog, person with { Told = [new OwnFigure(last.Item.Id, criterion, amount, "career office")] });
        ShortlistEntry then = after.Entries.First(e => e.Item.Id == last.Item.Id);
        Assert.InRange(then.Standing.Rank, 1, last.Standing.Rank / 2);
        ScorePart part = Assert.Single(then.Parts);
        Assert.Equal((FigureKind.Own, amount, (string?)null), (part.Measure.Kind, (int)part.Measure.Value, part.Peers));
        Assert.EndsWith(", as you were told", part.Phrase, StringComparison.Ordinal);
        Assert.Equal(order.Entries[0].Parts[0].Measure.Unit, part.Measure.Unit);
    }

    [Fact]
    public void ToldMeasure_IsSaid_WhereverItCounts_AndWhereItDoesNot()
    {
        string file = Path.Combine(SourceFiles.Repository, "examples", "working-engineer.yaml");
        Run("workspace", "profile", file);
        JsonNode fact = Run("shortlist", "--limit", "1", "--json").Json["findOut"]!.AsArray().First(f => (string?)f!["keepAs"] == "earnings-5yr")!;
        string id = (string)fact["id"]!;
        Assert.Contains("counted in my order and where I compare, not in its return", Run("figure", id, "earnings-5yr=$250,000", "--told", "career office").Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        JsonNode shown = Run("shortlist", "--json").Json["items"]!.AsArray().First(i => (string)i!["id"]! == id)!;
        JsonNode measure = shown["parts"]!.AsArray().First(p => (string)p!["criterion"]! == "earnings-5yr")!["measure"]!;
        Assert.Equal((250_000, "own"), ((int)measure["value"]!, (string)measure["kind"]!));
        Assert.True((int)shown["rank"]! < (int)fact["rank"]!);
        JsonNode compared = Run("compare", id, Degree, "--profile", file, "--json").Json["rows"]!.AsArray().First(r => (string)r!["name"]! == "Earned after 5 yr")!;
        Assert.Equal("$250,000, your own", (string)compared["cells"]![0]!);
        Assert.Contains("Not used here, only in your order: Graduates' pay a year, 5 years after $250,000 (career office).", Run("return", id, "--profile", file, "--json").Output.Replace("\\u0027", "'", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("earnings-5yr $250,000 (career office)", Run("list").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cohort=4.5", "a whole number of degrees")]
    [InlineData("earnings-1yr=-1", "0 or more: earnings-1yr=NUMBER")]
    [InlineData("earnings-1yr", "0 or more: earnings-1yr=NUMBER")]
    [InlineData("tuition@2=5", "leave out the term")]
    [InlineData("beer=5", "give one of tuition, fees")]
    public void WrongFigure_IsRefused_WithWhatIsAllowed(string figure, string allowed)
    {
        Said said = Run("figure", Degree, figure);
        Assert.Equal(ExitCode.WrongUse, said.ExitCode);
        Assert.Contains(allowed, said.Error.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void ToldPrice_IsFirm_WhereThePublishedOneWasARange()
    {
        Profile person = Ledgers.People.Read("working-engineer");
        Item item = Ledgers.People.Catalog.Items.First(i => i.IsActive && Ledgers.People.Ledger(person, i.Id).IsDoubtful);
        Profile told = person with { Told = [new OwnFigure(item.Id, LineKey.Tuition.Id, 20_000, ""), new OwnFigure(item.Id, LineKey.Fees.Id, 500, "")] };
        var ledger = Ledgers.People.Ledger(told, item.Id);
        Assert.False(ledger.IsDoubtful);
        Assert.Equal(20_500, ledger.SumOf(LineKey.Tuition) + ledger.SumOf(LineKey.Fees));
        Assert.True(ledger.PriceIsOwn);
        Assert.True(ReturnAnswer.Of(ReturnGround.Of(Ledgers.People.Catalog, told, Ledgers.People.Catalog.Rules), item, AgainstKeys.Stay)!.Case.Study.PriceDoubt is null);
    }

    [Theory]
    [InlineData("cost", Degree)]
    [InlineData("return", Degree)]
    [InlineData("shortlist", null)]
    [InlineData("rank", null)]
    public void KeptProfile_IsAsked_WhereNoneIsNamed(string verb, string? id)
    {
        string[] asked = id is null ? [verb] : [verb, id];
        Said none = Run(asked);
        Assert.Equal(ExitCode.WrongUse, none.ExitCode);
        Assert.Contains("gradus workspace profile FILE", none.Error, StringComparison.Ordinal);
        Run("workspace", "profile", Person);
        Assert.Equal(Run([.. asked, "--profile", Person, "--json"]).Output, Run([.. asked, "--json"]).Output);
    }

    [Fact]
    public void KeptWeights_StandBeforeThoseOfTheKeptProfile_AndNotOfANamedOne()
    {
        Run("workspace", "profile", Person);
        string file = Path.Combine(_folder.FullName, "weights.json");
        File.WriteAllText(file, """{"gradusWorkspace":1,"profile":null,"weights":{"cost":100,"gone":5},"choices":[],"notes":[],"figures":[],"comparisons":[]}""");
        Run("workspace", "import", file);
        JsonNode weights = Run("shortlist", "--limit", "1", "--json").Json["weights"]!;
        Assert.Equal("cost", Assert.Single(weights.AsArray())!["criterion"]!.GetValue<string>());
        Assert.True(Run("shortlist", "--limit", "1", "--json", "--profile", Person).Json["weights"]!.AsArray().Count > 1);
    }

    private static string Person => Path.Combine(SourceFiles.Repository, "examples", "working-engineer.yaml");

    /// <summary>The price beside a degree is the one that its place rests on.</summary>
    [Fact]
    public void ToldPrice_StandsBesideTheDegree_WhereverItIsShown()
    {
        Run("workspace", "profile", Person);
        string id = (string)Run("shortlist", "--limit", "1", "--json").Json["items"]![0]!["id"]!;
        Run("keep", id);
        Run("figure", id, "tuition=12000", "--told", "offer letter");
        Run("figure", id, "fees=500");
        JsonNode[] shown =
        [
            Run("list", "--json").Json["kept"]![0]!["tuitionToMe"]!,
            Run("shortlist", "--json").Json["items"]!.AsArray().Single(i => (string)i!["id"]! == id)!["tuitionToMe"]!,
            Run("show", id, "--json").Json["tuitionToMe"]!,
            Run("show", id, "--profile", Person, "--json").Json["tuitionToMe"]!,
            Run("find", id, "--json").Json["items"]!.AsArray().Single(i => (string)i!["id"]! == id)!["tuitionToMe"]!,
        ];
        Assert.All(shown, price => Assert.Equal((12_500m, "own"), ((decimal)price["value"]!, (string)price["kind"]!)));
    }

    [Fact]
    public void FigureOfADegreeNotKept_IsListedAllTheSame()
    {
        Run("figure", Degree, "tuition=12000", "--told", "offer letter");
        Said list = Run("list");
        Assert.Contains("Not on your list, but with a note, a figure or an application of yours", list.Output, StringComparison.Ordinal);
        Assert.Contains("tuition $12,000 (offer letter)", list.Output, StringComparison.Ordinal);
        Assert.Equal(Degree, (string)Run("list", "--json").Json["noted"]![0]!["id"]!);
    }

    private static decimal TuitionOf(JsonNode cost) => cost["lines"]!.AsArray().Where(l => (string)l!["key"]! == "tuition").Sum(l => (decimal)l!["amount"]!);

    private static double Median(JsonNode answer) => answer["median"]!.GetValue<double>();

    private Said Run(params string[] arguments) => GradusProgram.Run([.. arguments, "--workspace", Path.Combine(_folder.FullName, "mine.db")]);
}
