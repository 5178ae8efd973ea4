using System.Text.Json.Nodes;
using Gradus.App.Shell;
using Gradus.App.Verbs.Keeping;
using Gradus.Tests.Commands;

namespace Gradus.Tests.Readiness.Bridges;

/// <summary>One act lets a bridge plan count: its money and the start that follows move cost and return, and one undo takes both back.</summary>
public sealed class CountedBridgeTests : IDisposable
{
    private const string Program = "georgia-tech-ms-analytics-online";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-bridge-");

    private string Kept => Path.Combine(_folder.FullName, "workspace.db");

    private static string Engineer => Path.Combine(SourceFiles.Repository, "examples", "working-engineer.yaml");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void CostAndReturn_MoveByItsMoneyAndItsStart_AndUndoTakesBothBack()
    {
        Run("workspace", "profile", Engineer);
        JsonNode plan = Json("bridge", Program, "--unknown")["plans"]![0]!;
        decimal money = plan["cost"]!.GetValue<decimal>();
        (JsonNode costBefore, JsonNode returnBefore) = (Json("cost", Program), Json("return", Program, "--draws", "200"));
        Assert.True(money > 0);
        Assert.NotEqual(plan["start"]!.GetValue<string>(), FirstTerm(costBefore));

        Said said = Run("bridge", Program, "--unknown", "--keep");
        Assert.Contains($"your start is {plan["start"]}.", Asked.Unbroken(said.Output), StringComparison.Ordinal);

        (JsonNode cost, JsonNode @return) = (Json("cost", Program), Json("return", Program, "--draws", "200"));
        Assert.Equal(plan["start"]!.GetValue<string>(), FirstTerm(cost));
        Assert.Equal(money, Other(cost));
        Assert.Equal(0, Other(costBefore));
        Assert.Equal(cost["start"]!.GetValue<string>(), @return["start"]!.GetValue<string>());
        Assert.NotEqual(returnBefore["start"]!.GetValue<string>(), @return["start"]!.GetValue<string>());
        decimal dearer = Outlay(@return) - Outlay(returnBefore);
        Assert.InRange(dearer, money * 0.9m, money * 1.1m);
        Assert.True(Median(@return) < Median(returnBefore));

        Assert.Contains($"Taken back: counted the bridge plan before {Program}", Run("undo").Output, StringComparison.Ordinal);
        Assert.Equal(costBefore.ToJsonString(), Json("cost", Program).ToJsonString());
        Assert.Equal(returnBefore.ToJsonString(), Json("return", Program, "--draws", "200").ToJsonString());
    }

    /// <summary>Money and start by themselves: each moves what it should, and nothing else.</summary>
    [Fact]
    public void LaterStart_MovesTheTerms_AndMoneyTheCost()
    {
        Run("workspace", "profile", Engineer);
        Run("bridge", Program, "--keep");
        JsonNode both = Json("cost", Program);
        Run("figure", Program, "other=");
        JsonNode startAlone = Json("cost", Program);
        Assert.Equal(both["start"]!.GetValue<string>(), startAlone["start"]!.GetValue<string>());
        Assert.Equal(Other(both), both["total"]!.GetValue<decimal>() - startAlone["total"]!.GetValue<decimal>());
    }

    [Fact]
    public void ProfileInAFile_IsLeftAlone_AndItsLineIsPrinted()
    {
        string file = Path.Combine(_folder.FullName, "me.yaml");
        File.Copy(Engineer, file);
        string text = Asked.Unbroken(Run("bridge", Program, "--keep", "--profile", file).Output);
        Assert.Contains($"Write into {file}: start: ", text, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(Engineer), File.ReadAllText(file));
        Assert.Null(WorkspaceLocation.Open(Kept).Read().Profile);
        Assert.Equal("bridge plan", Assert.Single(WorkspaceLocation.Open(Kept).Read().Figures).Told);
    }

    [Fact]
    public void WhereNothingIsKept_WhatToWriteIsPrinted()
    {
        string text = Asked.Unbroken(GradusProgram.Run("bridge", Program, "--keep", "--profile", Engineer, "--workspace", "none").Output);
        Assert.Contains("Nothing is kept here, so: Write into", text, StringComparison.Ordinal);
        Assert.Contains("start: ", text, StringComparison.Ordinal);
        Assert.Contains("and ask for the cost with --set other=", text, StringComparison.Ordinal);
    }

    [Fact]
    public void OtherCostsOfOnesOwn_AreNotLost()
    {
        Run("workspace", "profile", Engineer);
        Run("figure", Program, "other=900", "--told", "laptop");
        Said said = Run("bridge", Program, "--keep");
        Assert.Equal(ExitCode.WrongUse, said.ExitCode);
        Assert.Contains($"you keep $900 there for {Program} already (laptop).", Asked.Unbroken(said.Error), StringComparison.Ordinal);
        Assert.Equal("laptop", Assert.Single(WorkspaceLocation.Open(Kept).Read().Figures).Told);
    }

    [Fact]
    public void AnotherPlan_TakesThePlaceOfTheOneBefore_AndNoPlanIsRefused()
    {
        Run("workspace", "profile", Engineer);
        Run("bridge", Program, "--keep");
        Run("bridge", Program, "--keep", "--aim", "knowledge");
        Assert.True(WorkspaceLocation.Open(Kept).Read().Figures.Count <= 1);
        Said none = GradusProgram.Run("bridge", Program, "--keep", "--workspace", Path.Combine(_folder.FullName, "empty.db"));
        Assert.Equal(ExitCode.WrongUse, none.ExitCode);
        Assert.Contains("there is no plan before", Asked.Unbroken(none.Error), StringComparison.Ordinal);
    }

    private static string FirstTerm(JsonNode cost) => cost["terms"]![0]!["name"]!.GetValue<string>();

    private static decimal Other(JsonNode cost) => cost["lines"]!.AsArray().Where(l => l!["key"]!.GetValue<string>() == "other").Sum(l => l!["amount"]!.GetValue<decimal>());

    private static decimal Outlay(JsonNode answer) => answer["study"]!["outlay"]!.AsArray().Sum(y => y!.GetValue<decimal>());

    private static decimal Median(JsonNode answer) => answer["median"]!.GetValue<decimal>();

    private Said Run(params string[] arguments) => GradusProgram.Run([.. arguments, "--workspace", Kept]);

    private JsonNode Json(params string[] arguments)
    {
        Said said = Run([.. arguments, "--json"]);
        Assert.True(said.Error.Length == 0, said.Error);
        return said.Json;
    }
}
