using System.Text.Json.Nodes;
using Gradus.Programs;
using Gradus.Programs.Admission;
using Gradus.Tests.Commands;
using ExamplePeople = Gradus.Tests.Ledgers.People;

namespace Gradus.Tests.Applications;

/// <summary>A program that passing its courses admits to, without an application, has no chance and no last day; each test is named after its rule.</summary>
public sealed class NoApplicationTests : IDisposable
{
    private const string ByCourses = "cu-boulder-ms-computer-science-online";

    private readonly Asked _asked = new();

    public void Dispose() => _asked.Dispose();

    /// <summary>Whatever notes call admission by performance says so in its entry rule.</summary>
    [Fact]
    public void EveryProgramWhoseNoteSaysIt_SaysSoInItsRule()
    {
        Program[] said = [.. ExamplePeople.Catalog.Programs.Where(p => p.Note is { } note
            && (note.Contains("erformance-based", StringComparison.Ordinal) || note.Contains("No application:", StringComparison.Ordinal) || note.Contains("Open door", StringComparison.Ordinal)))];
        Assert.True(said.Length >= 4);
        Assert.All(said, p => Assert.NotNull(p.Admission.Entry?.ByCourses));
    }

    [Fact]
    public void WithoutAnApplication_ThereIsNoChanceAndNoDay()
    {
        JsonNode answer = _asked.Json("apply", "{residency: {citizenship: us-citizen}}", ByCourses, "georgia-tech-ms-analytics-online");
        JsonNode program = answer["programs"]!.AsArray().Single(p => (string)p!["id"]! == ByCourses)!;
        Assert.Equal("none", (string)program["chance"]!["basis"]!);
        Assert.Null(program["deadline"]);
        Assert.StartsWith("there is no application", (string)program["dayInWords"]!, StringComparison.Ordinal);
        Assert.Contains("no application", (string)program["leftOut"]!, StringComparison.Ordinal);
        Assert.DoesNotContain(program["ask"]!.AsArray(), a => ((string)a!["ask"]!).Contains("my application", StringComparison.Ordinal) || ((string)a["ask"]!).Contains("were admitted", StringComparison.Ordinal));
        string text = _asked.Text("apply", "{residency: {citizenship: us-citizen}}", ByCourses);
        Assert.Contains("no application", text, StringComparison.Ordinal);
        Assert.DoesNotContain("0-100 %", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Readiness_SaysThatThereIsNoApplication()
    {
        string[] reasons = [.. _asked.Json("ready", "{background: {programming: working}}", ByCourses)["admission"]!["reasons"]!.AsArray().Select(r => (string)r!)];
        Assert.Contains("There is no application", Assert.Single(reasons), StringComparison.Ordinal);
    }

    /// <summary>Where courses admit beside an application, the chance stays that of applicants, and the other way is said.</summary>
    [Fact]
    public void WhereCoursesAdmitToo_ThatIsSaidBesideTheShare()
    {
        Program clemson = ExamplePeople.Catalog.Programs.Single(p => p.Id == "clemson-ms-computer-science-online");
        Assert.Equal((CoursesAdmit.Also, null), (clemson.Admission.Entry!.ByCourses, clemson.Admission.NoApplication));
        Assert.Contains("Beside the application, passing its courses admits", _asked.Text("ready", "{background: {programming: working}}", clemson.Id), StringComparison.Ordinal);
    }
}
