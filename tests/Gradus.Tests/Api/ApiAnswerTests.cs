using System.CommandLine;
using System.Net;
using System.Text.Json.Nodes;
using Gradus.App;
using Gradus.App.Verbs;
using Gradus.App.Verbs.Schema;
using Gradus.Tests.Commands;
using Gradus.Tests.Web;

namespace Gradus.Tests.Api;

/// <summary>A program is answered what the command line answers.</summary>
public sealed class ApiAnswerTests(GuideFixture guide)
{
    public static TheoryData<int> Cases => [.. Enumerable.Range(0, ApiCases.All.Length)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task SameQuestion_SameBytes_AsOnTheCommandLine(int number)
    {
        (string verb, string line, string? profile, string question) = ApiCases.All[number];
        string typed = ApiCases.Run(line, profile).Output;
        using HttpClient client = guide.NewClient();
        ApiSaid posted = await client.Post($"/api/v1/{verb}", ApiCases.Body(profile, question));
        Assert.Equal(HttpStatusCode.OK, posted.Status);
        Assert.Equal(typed, posted.Text);
        if (profile is null)
        {
            ApiSaid asked = await client.Get($"/api/v1/{verb}?{ApiCases.Query(JsonNode.Parse(question)!.AsObject())}");
            Assert.Equal(typed, asked.Text);
        }
    }

    [Fact]
    public void EveryVerb_IsTried() => Assert.Equal(KnownVerbs.All.Select(v => v.Name).Order(StringComparer.Ordinal), ApiCases.All.Select(c => c.Verb).Distinct().Order(StringComparer.Ordinal));

    /// <summary>A verb that answers in JSON is open to programs, or it says why not.</summary>
    [Fact]
    public void EveryAnswerWithASchema_IsOpenToPrograms_OrSaysWhyNot() => Assert.Equal(
        AnswerSchemas.Names.Except(["problem"]),
        KnownVerbs.All.SelectMany(v => v.Answers.Select(a => a.Schema)).Concat(KnownVerbs.OnlyTyped.Select(t => t.Schema)).Order(StringComparer.Ordinal));

    [Fact]
    public void EveryCommandThatAnswersInJson_IsOpenToPrograms_OrSaysWhyNot()
    {
        string[] typed = [.. KnownVerbs.OnlyTyped.Select(t => t.Schema)];
        Assert.All(Commands(CommandLine.Root(), "").Where(c => c.Command.Options.Any(o => o.Name == "--json")), c =>
            Assert.True(KnownVerbs.All.Any(v => v.Command == c.Path) || typed.Contains(c.Path.Replace(' ', '-')) || typed.Contains(c.Path.Split(' ')[^1]), c.Path));
    }

    [Fact]
    public async Task LongAnswer_ComesInPages_ThatMakeTheWhole()
    {
        using HttpClient client = guide.NewClient();
        JsonArray whole = (await client.Get("/api/v1/find?text=machine+learning&limit=50")).Json["items"]!.AsArray();
        var paged = new List<string>();
        for (int at = 0; at < 50; at += 20)
        {
            paged.AddRange((await client.Get($"/api/v1/find?text=machine+learning&limit={Math.Min(20, 50 - at)}&offset={at}")).Json["items"]!.AsArray().Select(i => i!.ToJsonString()));
        }

        Assert.Equal(whole.Select(i => i!.ToJsonString()), paged);
        Assert.Equal(100, (await client.Get("/api/v1/find?text=machine+learning")).Json["items"]!.AsArray().Count);
        ApiSaid list = await client.Post("/api/v1/shortlist", ApiCases.Body("working-engineer", """{"limit": 2, "offset": 3}"""));
        Assert.Equal([4, 5], list.Json["items"]!.AsArray().Select(i => (int)i!["rank"]!));
    }

    /// <summary>A text that is a file on the command line is the text itself; no file of this machine is opened for it.</summary>
    [Fact]
    public async Task TextOfCourses_IsRead_AndNoFile()
    {
        using HttpClient client = guide.NewClient();
        ApiSaid read = await client.Post("/api/v1/ready", ApiCases.Body(null, """{"courses": "MATH 2551  Multivariable Calculus  4  B\nCS 1301  Introduction to Programming  3  A"}"""));
        Assert.Equal(2, read.Json["transcript"]!["courses"]!.AsArray().Count);
        ApiSaid listed = await client.Post("/api/v1/curriculum", ApiCases.Body(null, """{"file": "code,title,credits\nCS 1,Machine Learning,3\nCS 2,Deep Learning,3\n"}"""));
        Assert.Equal(HttpStatusCode.OK, listed.Status);
        string own = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(own, "MATH 2551  Multivariable Calculus  4  B\n", TestContext.Current.CancellationToken);
            ApiSaid path = await client.Post("/api/v1/ready", new JsonObject { ["question"] = new JsonObject { ["courses"] = own } });
            Assert.DoesNotContain("Multivariable", path.Text, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(own);
        }
    }

    /// <summary>Somebody whose pay is not known has no return yet: the question was understood, and the answer says what is missing.</summary>
    [Fact]
    public async Task QuestionWithoutAnAnswer_SaysWhatIsMissing()
    {
        string file = Path.ChangeExtension(Path.GetTempFileName(), ".json");
        var person = new JsonObject { ["job"] = new JsonObject { ["status"] = "caring" } };
        try
        {
            await File.WriteAllTextAsync(file, person.ToJsonString(), TestContext.Current.CancellationToken);
            Said typed = GradusProgram.Run("return", "139755-11.0701", "--profile", file, "--json");
            using HttpClient client = guide.NewClient();
            ApiSaid said = await client.Post("/api/v1/return", new JsonObject { ["profile"] = person, ["question"] = new JsonObject { ["id"] = "139755-11.0701" } });
            Assert.Equal((HttpStatusCode.UnprocessableEntity, 422), (said.Status, (int)said.Json["status"]!));
            Assert.Equal(((string?)typed.Json["code"], (string?)typed.Json["field"], (string?)typed.Json["detail"]), ((string?)said.Json["code"], (string?)said.Json["field"], (string?)said.Json["detail"]));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static IEnumerable<(Command Command, string Path)> Commands(Command command, string path) =>
        command.Subcommands.SelectMany(c => Commands(c, $"{path} {c.Name}".Trim()).Prepend((c, $"{path} {c.Name}".Trim())));
}
