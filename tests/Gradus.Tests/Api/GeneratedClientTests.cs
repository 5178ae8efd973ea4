using System.Collections;
using System.Reflection;
using System.Text.Json.Nodes;
using Gradus.App.Api;
using Gradus.App.Asked;
using Gradus.App.Verbs;
using Gradus.Tests.Web;
using Newtonsoft.Json;

namespace Gradus.Tests.Api;

/// <summary>A client made from the description alone asks every address, and every answer fits the types that it was promised.</summary>
public sealed class GeneratedClientTests(GuideFixture guide)
{
    private static readonly JsonNode Description = JsonNode.Parse(OpenApiDocument.Text)!;

    [Fact]
    public async Task GeneratedClient_AsksEveryAddress_AndReadsEveryAnswer()
    {
        Type type = await GeneratedClient.From(Description);
        using HttpClient http = guide.NewClient();
        object client = Activator.CreateInstance(type, http)!;
        var asked = new SortedSet<string>(StringComparer.Ordinal);
        foreach ((string name, _, string? profile, string question) in ApiCases.All)
        {
            Verb verb = KnownVerbs.All.Single(v => v.Name == name);
            JsonObject parts = JsonNode.Parse(question)!.AsObject();
            foreach ((string key, JsonNode? value) in parts.ToArray())
            {
                bool many = (string?)Description["components"]!["schemas"]![name + "-parts"]!["properties"]![key]!["type"] == "array";
                parts[key] = many && value is not JsonArray ? new JsonArray(value!.DeepClone()) : value!.DeepClone();
            }

            MethodInfo post = Operation(type, name + "-post");
            object body = JsonConvert.DeserializeObject(ApiCases.Body(profile, parts.ToJsonString()).ToJsonString(), post.GetParameters()[0].ParameterType)!;
            IsWhole(await Call(client, post, body), $"POST {name} {question}");
            asked.Add("POST " + ApiRoutes.Of(verb));
            if (ApiRoutes.HasAddress(verb) && (profile is null || !ApiCases.All.Any(c => c.Verb == name && c.Profile is null)))
            {
                MethodInfo get = Operation(type, name);
                object?[] arguments = [.. get.GetParameters().SkipLast(1).Select(p => parts.SingleOrDefault(part => Plain(part.Key) == Plain(p.Name!)).Value is { } given ? JsonConvert.DeserializeObject(given.ToJsonString(), p.ParameterType) : null)];
                IsWhole(await Call(client, get, arguments), $"GET {name} {question}");
                asked.Add("GET " + ApiRoutes.Of(verb));
            }
        }

        Assert.Equal(Description["paths"]!.AsObject().SelectMany(p => p.Value!.AsObject().Select(o => $"{o.Key.ToUpperInvariant()} {p.Key}")).Order(StringComparer.Ordinal), asked);
    }

    private static MethodInfo Operation(Type client, string id) => client.GetMethods().Single(m => Plain(m.Name) == Plain(id) + "async");

    private static string Plain(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    private static async Task<object> Call(object client, MethodInfo operation, params object?[] arguments)
    {
        var answer = (Task)operation.Invoke(client, [.. arguments, TestContext.Current.CancellationToken])!;
        try
        {
            await answer;
        }
        catch (Exception refused) when (refused.GetType().GetProperty("Result") is { } problem)
        {
            Assert.Fail($"{operation.Name} {JsonConvert.SerializeObject(arguments)}: {JsonConvert.SerializeObject(problem.GetValue(refused))}");
        }

        return answer.GetType().GetProperty(nameof(Task<object>.Result))!.GetValue(answer)!;
    }

    /// <summary>No part of an answer has a name that its type does not say.</summary>
    private static void IsWhole(object? part, string where)
    {
        switch (part)
        {
            case null or string:
                return;
            case IDictionary map:
                foreach (DictionaryEntry entry in map)
                {
                    IsWhole(entry.Value, $"{where}/{entry.Key}");
                }

                return;
            case IEnumerable list:
                foreach (object? one in list)
                {
                    IsWhole(one, where);
                }

                return;
        }

        if (part.GetType().Namespace != "Generated")
        {
            return;
        }

        foreach (PropertyInfo property in part.GetType().GetProperties())
        {
            object? value = property.GetValue(part);
            Assert.True(property.Name != "AdditionalProperties" || value is IDictionary { Count: 0 }, $"{where}: names that are not described: {string.Join(", ", (value as IDictionary)?.Keys.Cast<string>() ?? [])}");
            IsWhole(value, $"{where}/{property.Name}");
        }
    }
}
