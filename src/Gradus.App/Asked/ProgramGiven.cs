using System.Globalization;
using System.Text.Json;
using Gradus.App.Questions;
using Microsoft.Extensions.Primitives;

namespace Gradus.App.Asked;

/// <summary>What a program gave for the parts of a verb's question, checked for its form before the verb reads it.</summary>
public static class ProgramGiven
{
    /// <summary>Values of one question, all parts together.</summary>
    public const int MostValues = 600;

    /// <summary>What an address says.</summary>
    /// <exception cref="InputException">A part is unknown, empty or given too often.</exception>
    public static GivenValues From(Verb verb, IQueryCollection query)
    {
        var texts = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach ((string name, StringValues values) in query)
        {
            texts[name] = Checked(Find(verb, name), [.. values.Select(v => v ?? "")]);
        }

        return Of(texts);
    }

    /// <summary>What an object of JSON says: a text, a number, true or false for each part, or a list of them where it may be given several times.</summary>
    /// <param name="verb">The verb that is asked.</param>
    /// <param name="question">The parts; an absent or null one is not given.</param>
    /// <exception cref="InputException">A part is unknown, empty, given too often or of another form.</exception>
    public static GivenValues From(Verb verb, IEnumerable<KeyValuePair<string, JsonElement>> question)
    {
        var texts = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach ((string name, JsonElement value) in question)
        {
            Parameter part = Find(verb, name);
            if (value.ValueKind == JsonValueKind.Null)
            {
                continue;
            }

            string[] given = value.ValueKind != JsonValueKind.Array ? [Text(part, value)]
                : part.IsMany ? [.. value.EnumerateArray().Select(one => Text(part, one))]
                : throw Refusal(ProblemCode.Malformed, part, "give one value, not a list.");
            texts[part.Name] = given.Length == 0 ? given : Checked(part, given);
        }

        return Of(texts);
    }

    private static GivenValues Of(Dictionary<string, IReadOnlyList<string>> texts)
    {
        int count = texts.Values.Sum(t => t.Count);
        return count <= MostValues
            ? new GivenValues(name => texts.GetValueOrDefault(name, []))
            : throw new InputException(new Problem(ProblemCode.OutOfRange, "question", null, string.Create(CultureInfo.InvariantCulture, $"{count:#,0} values are given; at most {MostValues} are read.")));
    }

    private static Parameter Find(Verb verb, string name)
    {
        if (verb.Open.FirstOrDefault(p => p.Name == name) is { } part)
        {
            return part;
        }

        if (name == SubjectParameters.Profile.Name)
        {
            throw new InputException(new Problem(ProblemCode.NotAllowed, name, null, verb.TakesPerson
                ? "it is no part of the question; send it beside the question, never in an address."
                : "this question is answered without a person."));
        }

        string[] names = [.. verb.Open.Select(p => p.Name)];
        string hint = Nearest.To(name, names, 1) is [string near] ? $" Did you mean {near}?" : "";
        throw new InputException(new Problem(ProblemCode.NotAllowed, Short(name), null, names.Length == 0 ? "this question has no parts." : $"no part of this question; it has {string.Join(", ", names)}.{hint}"));
    }

    private static string[] Checked(Parameter part, string[] values)
    {
        if (values.Any(string.IsNullOrWhiteSpace))
        {
            throw Refusal(ProblemCode.Missing, part, "what is given is empty; give a value, or leave it out.");
        }

        if (values.Any(v => v.Contains('\0')))
        {
            throw Refusal(ProblemCode.Malformed, part, "it holds a NUL character, which nothing here can.");
        }

        return values.Length == 1 || part.IsMany ? values
            : throw new InputException(new Problem(ProblemCode.Conflict, part.Name, Short(string.Join(' ', values)), "give it once."));
    }

    private static string Text(Parameter part, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => TextOf(part, value),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => throw Refusal(ProblemCode.Malformed, part, $"give a text, a number, true or false{(part.IsMany ? ", or a list of them" : "")}."),
    };

    /// <summary>A text may be escaped such that it is none: half of a surrogate pair.</summary>
    private static string TextOf(Parameter part, JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException error)
        {
            throw new InputException(new Problem(ProblemCode.Malformed, part.Name, null, "it is no Unicode text."), error);
        }
    }

    private static InputException Refusal(ProblemCode code, Parameter part, string allowed) => new(new Problem(code, part.Name, null, allowed));

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "...";
}
