using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Gradus.Tests.Api;

/// <summary>What the HTTP interface said.</summary>
internal sealed record ApiSaid(HttpStatusCode Status, string Text, HttpResponseMessage Response)
{
    public JsonNode Json => JsonNode.Parse(Text)!;

    public string? Header(string name) => Response.Headers.NonValidated.TryGetValues(name, out HeaderStringValues values) ? string.Join(", ", values) : null;

    public string? ContentType => Response.Content.Headers.ContentType?.MediaType;
}

/// <summary>Asks the HTTP interface as a program does.</summary>
internal static class ApiClient
{
    public static Task<ApiSaid> Get(this HttpClient client, string address, params (string Name, string Value)[] headers) => Send(client, HttpMethod.Get, address, null, headers);

    public static Task<ApiSaid> Post(this HttpClient client, string address, JsonNode body, params (string Name, string Value)[] headers) =>
        Send(client, HttpMethod.Post, address, new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"), headers);

    public static async Task<ApiSaid> Send(HttpClient client, HttpMethod method, string address, HttpContent? body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative)) { Content = body };
        foreach ((string name, string value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        HttpResponseMessage response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return new ApiSaid(response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), response);
    }
}
