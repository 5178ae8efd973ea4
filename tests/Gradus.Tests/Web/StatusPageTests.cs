using System.Net;

namespace Gradus.Tests.Web;

/// <summary>What is refused or does not exist says so in a page, never in a bare status.</summary>
public sealed class StatusPageTests(GuideFixture guide)
{
    [Theory]
    [InlineData("/nowhere", "There is no such page")]
    [InlineData("/not-found", "There is no such page")]
    [InlineData("/status/400", "There is no such page")]
    [InlineData("/fields/99", "There is no such field")]
    [InlineData("/degrees/wizardry", "There is no such type of degree")]
    [InlineData("/programs/wizardry", "There is no such program")]
    public async Task WrongAddress_IsNotFound(string address, string heading)
    {
        GuidePage page = await guide.Get(address);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal(heading, page.Text("h1"));
        Assert.NotEmpty(page.Document.QuerySelectorAll("main a[href]"));
    }

    [Theory]
    [InlineData("/questions")]
    [InlineData("/profile")]
    public async Task FormWithoutItsToken_IsRefusedInWords(string address)
    {
        using HttpClient client = guide.NewClient();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("_handler", "questions")]);
        using HttpResponseMessage response = await client.PostAsync(new Uri(address, UriKind.Relative), form, TestContext.Current.CancellationToken);
        string html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("<h1>The form was not accepted</h1>", html, StringComparison.Ordinal);
        Assert.Contains($"href=\"{address}\"", html, StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Set-Cookie") && response.Headers.GetValues("Set-Cookie").Any(c => c.StartsWith("gradus-profile", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task OtherMethod_IsRefusedInWords()
    {
        using HttpClient client = guide.NewClient();
        using HttpResponseMessage response = await client.PutAsync(new Uri("/about", UriKind.Relative), null, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Contains("<h1>Nothing can be sent there</h1>", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/shortlist?example=nobody")]
    [InlineData("/profile?example=nobody")]
    public async Task UnknownExample_IsNamed(string address)
    {
        GuidePage page = await guide.Get(address);

        Assert.Contains("There is no example person “nobody”", page.Text("[role=alert]"), StringComparison.Ordinal);
        Assert.Contains("Working engineer", page.Text("[role=alert]"), StringComparison.Ordinal);
    }
}
