using System.Text;
using System.Text.Json.Nodes;
using Gradus.App.Asked;
using Gradus.App.Verbs;
using Gradus.Tests.Api;
using Gradus.Tests.Web;

namespace Gradus.Tests.Fuzz;

/// <summary>What programs send nearly right is answered or refused as a problem; it never ends in a fault of the guide.</summary>
public sealed class ApiFuzzTests(GuideFixture guide)
{
    private static readonly int Tries = LongRun.Times(200, 2000);

    /// <summary>Verbs that answer within milliseconds, so that many can be tried.</summary>
    private static readonly string[] Quick = ["find", "show", "compare", "curriculum", "test", "loans"];

    [Fact]
    public async Task Body_IsAnsweredOrRefused()
    {
        (string Verb, string Body)[] good = [.. ApiCases.All.Where(c => Quick.Contains(c.Verb)).Select(c => (c.Verb, ApiCases.Body(c.Profile, c.Question).ToJsonString()))];
        var dice = new Dice(61);
        using HttpClient client = guide.NewClient();
        for (int i = 0; i < Tries; i++)
        {
            (string verb, string body) = dice.Of(good);
            byte[] sent = Mutations.Next(dice, [Encoding.UTF8.GetBytes(body)]);
            using var content = new ByteArrayContent(sent);
            content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
            Holds(i, await ApiClient.Send(client, HttpMethod.Post, $"/api/v1/{verb}", content), Encoding.Latin1.GetString(sent));
        }
    }

    [Fact]
    public async Task Address_IsAnsweredOrRefused()
    {
        string[] good = [.. ApiCases.All.Where(c => c.Profile is null && Quick.Contains(c.Verb)).Select(c => $"{c.Verb}?{ApiCases.Query(JsonNode.Parse(c.Question)!.AsObject())}")];
        var dice = new Dice(62);
        using HttpClient client = guide.NewClient();
        for (int i = 0; i < Tries; i++)
        {
            string query = Mutations.Text(dice, good);
            string address = "/api/v1/" + string.Concat(query.Select(c => c is > ' ' and < '\x7f' and not '#' and not '\\' ? c.ToString() : Uri.EscapeDataString(char.IsSurrogate(c) ? "?" : c.ToString())));
            if (!Uri.TryCreate(address, UriKind.Relative, out _))
            {
                continue;
            }

            Holds(i, await client.Get(address), address);
        }
    }

    /// <summary>Every value of every part in turn, on every verb, whatever it is a value of.</summary>
    [Fact]
    public async Task ForeignValue_IsAnsweredOrRefused()
    {
        string[] values = ["0", "-1", "1e9", "null", "true", "[]", "{}", "'", "GA", "139755-11.0701", "cmu-ms-machine-learning", "2027-01", "fall 2027", "own-x", "../../etc/passwd", "=cmd", "\u202e", new string('9', 300)];
        var dice = new Dice(63);
        using HttpClient client = guide.NewClient();
        foreach (Verb verb in KnownVerbs.All.Where(v => Quick.Contains(v.Name)))
        {
            foreach (string part in verb.Open.Select(p => p.Name))
            {
                string value = dice.Of(values);
                Holds(0, await client.Get($"/api/v1/{verb.Name}?{part}={Uri.EscapeDataString(value)}"), $"{verb.Name} {part}={value}");
            }
        }
    }

    private static void Holds(int number, ApiSaid said, string sent)
    {
        int status = (int)said.Status;
        Assert.True(status is 200 or 304 or (>= 400 and < 500), $"Input {number}: {status} for {sent}\n{said.Text}");
        Assert.True(status != 200 || said.ContentType == "application/json", sent);

        // What is no HTTP at all the server itself refuses, before the guide.
        bool ofTheServer = status == 400 && said.Text.Length == 0 && said.Header("Content-Security-Policy") is null;
        Assert.True(status < 400 || ofTheServer || said.ContentType == "application/problem+json", $"Input {number}: {said.ContentType} for {sent}");
    }
}
