using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gradus.App.Mcp;

/// <summary>
/// An answer short enough for a language model to read: the names and figures of the whole, null left out, the longest lists cut. What
/// was cut is named with the way to it; nothing is rounded, joined or put in other words.
/// </summary>
public static class ShortForm
{
    /// <summary>Most characters of an answer, what is said of its cuts included.</summary>
    public const int Most = 16_000;

    /// <summary>Characters kept for saying what was cut.</summary>
    private const int ForCuts = 1_500;

    private static readonly JsonSerializerOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The answer, or a part of it, in short.</summary>
    /// <param name="answer">The whole answer.</param>
    /// <param name="part">JSON Pointer (RFC 6901) of the part that is wanted; empty for all.</param>
    /// <param name="from">Entries left out at the beginning, where the part is a list.</param>
    /// <exception cref="InputException">The answer has no such part.</exception>
    public static string Of(JsonNode answer, string part = "", int from = 0)
    {
        JsonNode wanted = Find(answer, part);
        if (wanted is JsonArray list && from > 0)
        {
            wanted = new JsonArray([.. list.Skip(from).Select(e => e?.DeepClone())]);
        }

        var rows = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        if (part.Length == 0 && answer["items"] is JsonArray { Count: var shown } && answer["count"] is JsonValue count && (int)count > shown)
        {
            rows["/items"] = Entry("/items", shown, (int)count, "limit, and offset where the tool has it");
        }

        var most = new Dictionary<string, int>(StringComparer.Ordinal);
        while (true)
        {
            var cut = new SortedDictionary<string, JsonObject>(rows, StringComparer.Ordinal);
            JsonNode? shorter = Shorter(wanted, part, most, cut);
            string text = Text(shorter, part, from, cut);
            if (text.Length <= Most)
            {
                return text;
            }

            var lists = new Dictionary<string, (int Length, int Count)>(StringComparer.Ordinal);
            if (!Measured(shorter, part, lists))
            {
                return Text(WithoutLargest(shorter, part, cut), part, from, cut);
            }

            (string longest, (_, int entries)) = lists.MaxBy(l => l.Value.Length);
            most[longest] = entries / 2;
        }
    }

    private static JsonNode Find(JsonNode answer, string part)
    {
        JsonNode? at = answer;
        foreach (string step in part.Split('/').Skip(1).Select(s => s.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)))
        {
            at = at switch
            {
                JsonObject o => o[step],
                JsonArray a when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out int i) && i < a.Count => a[i],
                _ => null,
            };
        }

        return at is null || (part.Length > 0 && part[0] != '/')
            ? throw new InputException(new Problem(ProblemCode.NotFound, ToolParts.Part.Name, part, $"the answer has no such part; it has {string.Join(", ", answer.AsObject().Where(m => m.Value is JsonObject or JsonArray).Select(m => "/" + m.Key))}, and what is below them."))
            : at;
    }

    /// <summary>The node without null, each list cut to its most entries.</summary>
    private static JsonNode? Shorter(JsonNode? node, string at, Dictionary<string, int> most, SortedDictionary<string, JsonObject> cut)
    {
        switch (node)
        {
            case JsonObject o:
                return new JsonObject(o.Where(m => m.Value is not null).Select(m => KeyValuePair.Create(m.Key, Shorter(m.Value, $"{at}/{m.Key}", most, cut))));
            case JsonArray a:
                int shown = most.GetValueOrDefault(at, int.MaxValue);
                if (a.Count > shown && (!cut.TryGetValue(at, out JsonObject? there) || (int)there["of"]! < a.Count))
                {
                    cut[at] = Entry(at, shown, a.Count, at.Contains('*', StringComparison.Ordinal) ? "part and from, with the number of the entry in place of *" : "part and from");
                }

                return new JsonArray([.. a.Take(shown).Select(e => Shorter(e, at + "/*", most, cut))]);
            default:
                return node?.DeepClone();
        }
    }

    /// <summary>How long each list is that holds something, lists within it not counted, and how many entries it has at most; false where there is none.</summary>
    private static bool Measured(JsonNode? node, string at, Dictionary<string, (int Length, int Count)> lists, string? within = null)
    {
        switch (node)
        {
            case JsonObject o:
                foreach ((string name, JsonNode? value) in o)
                {
                    Add(lists, within, name.Length, 0);
                    Measured(value, $"{at}/{name}", lists, within);
                }

                break;
            case JsonArray { Count: > 0 } a:
                Add(lists, at, 0, a.Count);
                foreach (JsonNode? one in a)
                {
                    Measured(one, at + "/*", lists, at);
                }

                break;
            case JsonValue:
                Add(lists, within, Length(node), 0);
                break;
        }

        return lists.Count > 0;
    }

    private static void Add(Dictionary<string, (int Length, int Count)> lists, string? list, int length, int count)
    {
        if (list is not null)
        {
            (int Length, int Count) before = lists.GetValueOrDefault(list);
            lists[list] = (before.Length + length, Math.Max(before.Count, count));
        }
    }

    /// <summary>Leaves out whole parts, the longest first, until the rest is short enough.</summary>
    private static JsonNode? WithoutLargest(JsonNode? node, string at, SortedDictionary<string, JsonObject> cut)
    {
        while (node is JsonObject o && Length(o) > Most - ForCuts && o.Where(m => m.Value is JsonObject or JsonArray).MaxBy(m => Length(m.Value)) is { Key: { } largest })
        {
            o.Remove(largest);
            cut[$"{at}/{largest}"] = new JsonObject { ["part"] = $"{at}/{largest}", ["shown"] = 0, ["ask"] = "part" };
        }

        return node;
    }

    private static JsonObject Entry(string at, int shown, int of, string ask) => new() { ["part"] = at, ["shown"] = shown, ["of"] = of, ["ask"] = ask };

    private static int Length(JsonNode? node) => node?.ToJsonString(Layout).Length ?? 0;

    private static string Text(JsonNode? answer, string part, int from, SortedDictionary<string, JsonObject> cut)
    {
        var text = new JsonObject();
        if (part.Length > 0)
        {
            text["part"] = part;
            text["from"] = from;
        }

        text["answer"] = answer?.Parent is null ? answer : answer.DeepClone();
        if (cut.Count > 0)
        {
            text["leftOut"] = new JsonArray([.. cut.Values.Select(entry => entry.DeepClone())]);
        }

        return text.ToJsonString(Layout);
    }
}
