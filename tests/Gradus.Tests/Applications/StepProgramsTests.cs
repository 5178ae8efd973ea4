using System.Text.Json.Nodes;
using Gradus.App.Figures;
using Gradus.Tests.Commands;
using Gradus.Tests.Web;

namespace Gradus.Tests.Applications;

/// <summary>The drawing of what to do when names the programs of each step.</summary>
public sealed class StepProgramsTests(WebGuide guide) : IClassFixture<WebGuide>
{
    [Fact]
    public async Task EveryStepOfTheDrawing_NamesItsPrograms()
    {
        const string Ids = "cmu-ms-machine-learning georgia-tech-ms-analytics";
        GuidePage page = await guide.Get($"/apply?id={Ids.Replace(" ", "&id=", StringComparison.Ordinal)}");
        JsonNode answer = GradusProgram.Run(["apply", .. Ids.Split(' '), "--json"]).Json;
        JsonArray plan = answer["plan"]!.AsArray();
        Assert.NotEmpty(plan);
        string drawn = page.Html;
        Assert.All(plan, step => Assert.Contains($"for {ShortNames.Initials(Title(answer, step!))}, {ShortNames.School(School(answer, step!))}"[..20], drawn, StringComparison.Ordinal));
    }

    private static JsonNode Program(JsonNode answer, JsonNode step) => answer["programs"]!.AsArray().Single(p => (string)p!["id"]! == (string)step["for"]![0]!)!;

    private static string Title(JsonNode answer, JsonNode step) => (string)Program(answer, step)["title"]!;

    private static string School(JsonNode answer, JsonNode step) => (string)Program(answer, step)["institution"]!;
}
