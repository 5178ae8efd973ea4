using System.Text.Json;
using System.Text.Json.Nodes;
using Gradus.App.Asked;
using Gradus.App.Contracts;
using Gradus.App.Questions;
using Gradus.App.Web;
using Gradus.People;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Gradus.App.Mcp;

/// <summary>The verbs as tools for language models. Every answer is that of the command line in its short form; nothing of a question stays.</summary>
/// <param name="data">What is asked.</param>
/// <param name="usual">Who asks where a question names nobody; null for nobody in particular.</param>
/// <param name="report">Takes errors of this program with the tool that was asked; null for nobody.</param>
/// <param name="turns">Those of all that is asked of this process; null where nothing else is.</param>
public sealed class McpTools(AskedData data, Func<Profile?>? usual, Action<Exception, string>? report, Turns? turns = null)
{
    private readonly Turns _turns = turns ?? new Turns(Environment.ProcessorCount);

    public static ListToolsResult List() => new() { Tools = [.. ToolParts.Verbs.Select(ToolParts.Of)] };

    /// <summary>Answers one question, as many at a time as there are processors.</summary>
    /// <exception cref="McpProtocolException">There is no such tool.</exception>
    public async ValueTask<CallToolResult> Call(CallToolRequestParams? asked, CancellationToken cancellation)
    {
        string name = asked?.Name ?? "";
        Verb verb = ToolParts.Verbs.FirstOrDefault(v => v.Name == name) ?? throw Unknown(name);
        try
        {
            CallToolResult? answer = null;
            await _turns.Take(
                async () => answer = await Task.Run(() => Answer(verb, asked!.Arguments ?? new Dictionary<string, JsonElement>(StringComparer.Ordinal), cancellation), cancellation),
                cancellation);
            return answer!;
        }
        catch (InputException tooMany)
        {
            return Refusal(ProblemContract.OfStatus(StatusCodes.Status503ServiceUnavailable, tooMany.Message));
        }
    }

    private CallToolResult Answer(Verb verb, IDictionary<string, JsonElement> arguments, CancellationToken cancellation)
    {
        using IDisposable waits = Abandonment.By(cancellation);
        try
        {
            var parts = new Dictionary<string, JsonElement>(arguments, StringComparer.Ordinal);
            Asker who = Who(verb, parts);
            if (verb.Open.Any(p => p.Name == RowParts.LimitName))
            {
                parts.TryAdd(RowParts.LimitName, ToolParts.UsualRows);
            }

            GivenValues given = ProgramGiven.From(verb, parts);
            (string part, int from) = (ToolParts.Part.Read(given, ""), ToolParts.From.Read(given, 0));
            VerbAnswer answer = verb.Ask(new Asking(given, data, who, GivesTexts: true));
            return answer.None is { } none
                ? Refusal(ProblemContract.Of(new InputException(none), none.ToString()))
                : Said(ShortForm.Of(JsonNode.Parse(answer.Text())!, part, from), isError: false);
        }
        catch (InputException refused)
        {
            return Refusal(ProblemContract.Of(refused, refused.Message));
        }
        catch (Exception) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
        catch (Exception fault)
        {
            report?.Invoke(fault, verb.Name);
            return Refusal(ProblemContract.OfStatus(StatusCodes.Status500InternalServerError, "The answer could not be made; it is a fault of this program, not of the question."));
        }
    }

    private Asker Who(Verb verb, Dictionary<string, JsonElement> parts)
    {
        string name = SubjectParameters.Profile.Name;
        if (!verb.TakesPerson || !parts.Remove(name, out JsonElement profile) || profile.ValueKind == JsonValueKind.Null)
        {
            return new PostedAsker(usual ?? (() => null));
        }

        return profile.ValueKind == JsonValueKind.Object
            ? new PostedAsker(profile.GetRawText(), data)
            : throw new InputException(new Problem(ProblemCode.Malformed, name, null, "give an object."));
    }

    private static McpProtocolException Unknown(string name)
    {
        string[] names = [.. ToolParts.Verbs.Select(v => v.Name)];
        string hint = Nearest.To(name, names, 1) is [string near] ? $" Did you mean {near}?" : "";
        return new McpProtocolException($"tool {(name.Length <= 60 ? name : name[..60] + "...")}: not one of {string.Join(", ", names)}.{hint}", McpErrorCode.InvalidParams);
    }

    private static CallToolResult Refusal(ProblemContract problem) => Said(AnswerJson.Text(problem, ProblemJson.Plain.ProblemContract), isError: true);

    private static CallToolResult Said(string text, bool isError) => new() { Content = [new TextContentBlock { Text = text }], IsError = isError };
}
