using System.Text.Json.Nodes;
using Gradus.Sources.Yaml;
using Gradus.Tests.Commands;

namespace Gradus.Tests.Api;

/// <summary>Questions as the command line and as a program asks them.</summary>
internal static class ApiCases
{
    /// <summary>Verb, command, the same question as JSON; a profile is named by its file among the examples.</summary>
    public static (string Verb, string Line, string? Profile, string Question)[] All { get; } =
    [
        ("guide", "guide", null, "{}"),
        ("guide", "guide core", null, """{"page": "core"}"""),
        ("guide", "guide 2", "international-applicant", """{"page": "2"}"""),
        ("find", "find machine learning --state GA CA --stem --limit 7", null, """{"text": "machine learning", "state": ["GA", "CA"], "stem": true, "limit": 7}"""),
        ("find", "find data science --max-tuition 40000 --limit 5", "international-applicant", """{"text": "data science", "max-tuition": 40000, "limit": 5}"""),
        ("find", "find --cip 11.0102 --state AK --limit 5", null, """{"cip": ["11.0102"], "state": "AK", "limit": 5}"""),
        ("show", "show cmu-ms-machine-learning", null, """{"id": "cmu-ms-machine-learning"}"""),
        ("show", "show 139755-11.0701", "working-engineer", """{"id": "139755-11.0701"}"""),
        ("compare", "compare 139755-11.0701 110635-11.0701 --international", null, """{"ids": ["139755-11.0701", "110635-11.0701"], "international": true}"""),
        ("compare", "compare 139755-11.0701 110635-11.0701", "working-engineer", """{"ids": ["139755-11.0701", "110635-11.0701"]}"""),
        ("school", "school 139755 cmu-ms-machine-learning", "mathematics-graduate", """{"name": ["139755", "cmu-ms-machine-learning"]}"""),
        ("school", "school Stanford --international", null, """{"name": "Stanford", "international": true}"""),
        ("careers", "careers 15-2051 --state GA", "international-applicant", """{"of": "15-2051", "state": "GA"}"""),
        ("careers", "careers", null, "{}"),
        ("types", "types", "mathematics-graduate", "{}"),
        ("types", "types ms-data-science ms-statistics --resident OH", null, """{"type": ["ms-data-science", "ms-statistics"], "resident": "OH"}"""),
        ("modes", "modes", "mathematics-graduate", "{}"),
        ("modes", "modes georgia-tech-ms-analytics-online cmu-ms-machine-learning --hours 12", "working-engineer", """{"id": ["georgia-tech-ms-analytics-online", "cmu-ms-machine-learning"], "hours": 12}"""),
        ("shortlist", "shortlist --limit 12 --without budget.total", "working-engineer", """{"limit": 12, "without": ["budget.total"]}"""),
        ("rank", "rank --draws 200 --order cost focus --limit 6", "working-engineer", """{"draws": 200, "order": ["cost", "focus"], "limit": 6}"""),
        ("learn", "learn --answer cmu-ms-machine-learning,columbia-ms-data-science,first", "mathematics-graduate", """{"answer": ["cmu-ms-machine-learning,columbia-ms-data-science,first"]}"""),
        ("more", "more --like cmu-ms-machine-learning --unlike 139755-11.0701 --limit 4", "mathematics-graduate", """{"like": "cmu-ms-machine-learning", "unlike": "139755-11.0701", "limit": 4}"""),
        ("ready", "ready", "working-engineer", "{}"),
        ("ready", "ready georgia-tech-ms-analytics-online --toefl 100", "mathematics-graduate", """{"id": "georgia-tech-ms-analytics-online", "toefl": 100}"""),
        ("curriculum", "curriculum cmu-ms-machine-learning", null, """{"id": "cmu-ms-machine-learning"}"""),
        ("plan", "plan njit-ms-data-science --courses 3 --summers none", null, """{"id": "njit-ms-data-science", "courses": 3, "summers": "none"}"""),
        ("plan", "plan georgia-tech-ms-computer-science-machine-learning-online --by spring2032", "working-engineer", """{"id": "georgia-tech-ms-computer-science-machine-learning-online", "by": "spring2032"}"""),
        ("bridge", "bridge georgia-tech-ms-analytics-online --hours 12", "working-engineer", """{"id": "georgia-tech-ms-analytics-online", "hours": 12}"""),
        ("test", "test programming --seed 3 --answers 412", null, """{"topic": "programming", "seed": 3, "answers": "412"}"""),
        ("apply", "apply", "mathematics-graduate", "{}"),
        ("apply", "apply cmu-ms-machine-learning columbia-ms-data-science --chance cmu-ms-machine-learning=10-30 --fees 150 --offer columbia-ms-data-science", null, """{"id": ["cmu-ms-machine-learning", "columbia-ms-data-science"], "chance": ["cmu-ms-machine-learning=10-30"], "fees": 150, "offer": "columbia-ms-data-science"}"""),
        ("report", "report cmu-ms-machine-learning --on 2026-12-01", "mathematics-graduate", """{"id": "cmu-ms-machine-learning", "on": "2026-12-01"}"""),
        ("cost", "cost cmu-ms-machine-learning --set fees=1200 --ways", "mathematics-graduate", """{"id": "cmu-ms-machine-learning", "set": ["fees=1200"], "ways": true}"""),
        ("return", "return 139755-11.0701 --against online --draws 200", "mathematics-graduate", """{"id": "139755-11.0701", "against": "online", "draws": 200}"""),
        ("loans", "loans --balance 60000 --income 85000.50 --ages 4 7 --dependents 2", null, """{"balance": 60000, "income": 85000.50, "ages": [4, 7], "dependents": 2}"""),
        ("data-info", "data info", null, "{}"),
    ];

    /// <summary>The command with <c>--json</c>.</summary>
    public static Said Run(string line, string? profile) =>
        GradusProgram.Run([.. line.Split(' '), .. profile is null ? Array.Empty<string>() : ["--profile", Example(profile)], "--json"]);

    /// <summary>An example person as an object of JSON.</summary>
    public static JsonObject Profile(string name) => JsonNode.Parse(YamlJson.ToJson(YamlNodeReader.ReadFile(Example(name)).Value))!.AsObject();

    /// <summary>What a program posts.</summary>
    public static JsonObject Body(string? profile, string question)
    {
        var body = new JsonObject { ["question"] = JsonNode.Parse(question) };
        if (profile is not null)
        {
            body["profile"] = Profile(profile);
        }

        return body;
    }

    /// <summary>A question as the query of an address.</summary>
    public static string Query(JsonObject question) => string.Join('&', question.SelectMany(part => part.Value is JsonArray many ? many.Select(one => (part.Key, one)) : [(part.Key, part.Value)])
        .Select(p => $"{p.Key}={Uri.EscapeDataString(p.Item2!.ToString())}"));

    private static string Example(string name) => Path.Combine(SourceFiles.Repository, "examples", name + ".yaml");
}
