using System.Text.Json.Nodes;

namespace Gradus.Tests.Commands;

/// <summary>An adviser compares more than stand beside each other.</summary>
public sealed class CompareListTests
{
    private static readonly string[] Many = [.. Ledgers.People.Catalog.Items.Where(i => i is { IsProgram: true, Restriction: null }).Select(i => i.Id).Take(40)];

    [Fact]
    public void MoreThanAFew_AreRows_WithinTheWidthOfAScreen()
    {
        Said said = GradusProgram.Run(["compare", .. Many]);
        Assert.Equal((0, ""), (said.ExitCode, said.Error));
        Assert.All(Many, id => Assert.Contains(id, said.Output, StringComparison.Ordinal));
        Assert.All(said.Lines, line => Assert.True(line.Length <= 100, line));
        Assert.Contains("40 compared in ", Asked.Unbroken(said.Output), StringComparison.Ordinal);
    }

    [Fact]
    public void TableAndJson_HoldEverything_OneForEach()
    {
        Said table = GradusProgram.Run(["compare", .. Many, "--csv"]);
        string[] lines = table.Output.TrimStart('\uFEFF').TrimEnd().Split('\n');
        Assert.Equal(Many.Length + 1, lines.Length);
        Assert.All(Many.Zip(lines.Skip(1)), pair => Assert.StartsWith(pair.First + ",", pair.Second, StringComparison.Ordinal));
        JsonNode json = GradusProgram.Run(["compare", .. Many, "--json"]).Json;
        Assert.Equal(Many, json["items"]!.AsArray().Select(i => (string)i!["id"]!));
        Assert.All(json["rows"]!.AsArray(), row => Assert.Equal(Many.Length, row!["cells"]!.AsArray().Count));
        Assert.All(json["rows"]!.AsArray(), row => Assert.Contains((string)row!["name"]!, lines[0], StringComparison.Ordinal));
    }

    [Fact]
    public void MoreThanTheMost_IsRefused_AndSaysTheMost()
    {
        string[] all = [.. Ledgers.People.Catalog.Items.Where(i => i.IsProgram).Select(i => i.Id).Take(61)];
        Assert.Contains("two to 60", GradusProgram.Run(["compare", .. all]).Error, StringComparison.Ordinal);
        Assert.Contains("two to 60", GradusProgram.Run(["compare", all[0]]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AListOfSchools_BecomesAComparison_AndARowThatMeansNothingIsNamed()
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "school,program\nGa Tech,OMSA\nCMU,machine learning\nUT Austin,data science online\n");
            JsonNode json = GradusProgram.Run("compare", "--from", file, "--json").Json;
            Assert.Equal(3, json["items"]!.AsArray().Count);
            Assert.Equal("georgia-tech-ms-analytics-online", (string)json["items"]![0]!["id"]!);
            File.WriteAllText(file, "school,program\nGa Tech,OMSA\nXqzzvw Nowhere,none\n");
            Assert.Contains("row 3", GradusProgram.Run("compare", "--from", file).Error, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
