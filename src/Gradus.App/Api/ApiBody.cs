using System.Text.Json;
using Gradus.App.Asked;
using Gradus.App.Contracts;
using Gradus.App.Questions;

namespace Gradus.App.Api;

/// <summary>What a program posts: <c>{"profile": {...}, "question": {...}}</c>. It lives as long as the request.</summary>
internal sealed class ApiBody : IDisposable
{
    private const string QuestionName = "question";

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 40, AllowDuplicateProperties = false };

    /// <summary>Said of bytes or escapes, in a name or a text, that make no Unicode text.</summary>
    private const string NoText = "it is no Unicode text; send UTF-8.";

    private readonly JsonDocument _document;

    private ApiBody(JsonDocument document) => _document = document;

    /// <summary>The body, which has come whole, or why it cannot be used.</summary>
    public static async Task<(ApiBody? Body, ProblemContract? Refusal)> Read(HttpRequest request)
    {
        if (!request.HasJsonContentType() || request.Headers.ContentEncoding.Count > 0)
        {
            return (null, ProblemContract.OfStatus(StatusCodes.Status415UnsupportedMediaType, "Send the question as application/json, UTF-8, not compressed."));
        }

        try
        {
            JsonDocument document = await JsonDocument.ParseAsync(request.Body, Strict, request.HttpContext.RequestAborted);
            return (new ApiBody(document), null);
        }
        catch (JsonException error)
        {
            return (null, Unreadable($"no JSON that can be read, line {error.LineNumber + 1}; give an object with profile and question."));
        }
        catch (InvalidOperationException)
        {
            return (null, Unreadable(NoText));
        }
    }

    /// <summary>The question, of the body or of the address, and the profile as text.</summary>
    /// <exception cref="InputException">The body has another form, or a part cannot be used.</exception>
    public (GivenValues Given, string? Profile) Question(Verb verb, IQueryCollection query)
    {
        try
        {
            return Read(verb, query);
        }
        catch (InvalidOperationException error)
        {
            throw new InputException(new Problem(ProblemCode.Malformed, "body", null, NoText), error);
        }
    }

    public void Dispose() => _document.Dispose();

    private (GivenValues Given, string? Profile) Read(Verb verb, IQueryCollection query)
    {
        if (_document.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw Malformed("body", "give an object with profile and question.");
        }

        JsonElement? question = null;
        string? profile = null;
        foreach (JsonProperty member in _document.RootElement.EnumerateObject())
        {
            if (member.Value.ValueKind == JsonValueKind.Null)
            {
                continue;
            }

            if (member.Name is not (QuestionName or "profile"))
            {
                throw new InputException(new Problem(ProblemCode.NotAllowed, "body", member.Name.Length <= 60 ? member.Name : member.Name[..60] + "...", "not one of profile, question."));
            }

            if (member.Value.ValueKind != JsonValueKind.Object)
            {
                throw Malformed(member.Name, "give an object.");
            }

            if (member.Name == QuestionName)
            {
                question = member.Value;
            }
            else
            {
                profile = member.Value.GetRawText();
            }
        }

        if (profile is not null && !verb.TakesPerson)
        {
            throw new InputException(new Problem(ProblemCode.NotAllowed, SubjectParameters.Profile.Name, null, "this question is answered without a person."));
        }

        if (question is not null && query.Count > 0)
        {
            throw new InputException(new Problem(ProblemCode.Conflict, QuestionName, null, "it stands in the body and in the address; give it once."));
        }

        return (question is { } asked ? ProgramGiven.From(verb, asked.EnumerateObject().Select(m => KeyValuePair.Create(m.Name, m.Value))) : ProgramGiven.From(verb, query), profile);
    }

    private static ProblemContract Unreadable(string allowed)
    {
        InputException wrong = Malformed("body", allowed);
        return ProblemContract.Of(wrong, wrong.Message);
    }

    private static InputException Malformed(string field, string allowed) => new(new Problem(ProblemCode.Malformed, field, null, allowed));
}
