using System.Globalization;
using System.Text.Json;
using Gradus.People;
using Gradus.Readiness.Courses;

namespace Gradus.Sources.Transcripts;

/// <summary>Reads courses from JSON: every object that has a title, wherever lists of them stand.</summary>
internal static class TranscriptJson
{
    private const int Deepest = 20;

    private static readonly string[] TitleNames = ["title", "name", "courseTitle", "courseName", "description"];
    private static readonly string[] CodeNames = ["code", "courseCode", "courseNumber", "number", "id"];
    private static readonly string[] CreditNames = ["credits", "units", "creditHours", "hours", "ects"];
    private static readonly string[] GradeNames = ["grade", "finalGrade", "letterGrade", "mark", "score"];
    private static readonly string[] ResultNames = ["result", "status", "outcome", "remark"];
    private static readonly string[] TermNames = ["year", "term", "semester", "session", "date"];

    public static Transcript Read(string name, string text, GradeScale? scale)
    {
        var courses = new List<(int Line, Course Course)>();
        var unread = new List<UnreadLine>();
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = Deepest, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            Walk(document.RootElement, courses, unread);
        }
        catch (JsonException error)
        {
            throw new InputException($"{name}, line {(error.LineNumber ?? 0) + 1}: the text begins like JSON and is none from here; mend it, or give CSV or text.", error);
        }

        return TranscriptReading.Of(name, courses, unread, scale, []);
    }

    private static void Walk(JsonElement element, List<(int Line, Course Course)> courses, List<UnreadLine> unread)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
            {
                if (item.ValueKind == JsonValueKind.Object && Text(item, TitleNames) is { Length: > 0 } title)
                {
                    courses.Add((courses.Count + unread.Count + 1, Course(item, title)));
                }
                else if (item.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                {
                    Walk(item, courses, unread);
                }
                else if (item.ValueKind == JsonValueKind.String && item.GetString() is { Length: > 2 } named && TranscriptLine.Named(named, null, out _) is { } course)
                {
                    courses.Add((courses.Count + unread.Count + 1, course));
                }
                else
                {
                    string raw = item.GetRawText();
                    unread.Add(new UnreadLine(courses.Count + unread.Count + 1, raw.Length <= 80 ? raw : raw[..80]));
                }
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty property in element.EnumerateObject())
            {
                Walk(property.Value, courses, unread);
            }
        }
    }

    private static Course Course(JsonElement item, string title) => new()
    {
        Title = TranscriptLine.Short(title, TranscriptLine.LongestTitle),
        Code = TranscriptLine.Short(Text(item, CodeNames), TranscriptLine.LongestCode),
        Credits = TranscriptLine.Credits(Text(item, CreditNames) ?? ""),
        Grade = TranscriptLine.Grade(CourseResults.Joined(Text(item, GradeNames), Text(item, ResultNames))),
        Year = TranscriptTerm.YearOf(Text(item, TermNames) ?? ""),
    };

    /// <summary>The first member of these names that is a text or a number.</summary>
    private static string? Text(JsonElement item, string[] names)
    {
        foreach (string name in names)
        {
            foreach (JsonProperty property in item.EnumerateObject())
            {
                if (string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase))
                {
                    string? text = property.Value.ValueKind switch
                    {
                        JsonValueKind.String => property.Value.GetString()?.Trim(),
                        JsonValueKind.Number => property.Value.GetDouble().ToString(CultureInfo.InvariantCulture),
                        _ => null,
                    };
                    if (!string.IsNullOrEmpty(text))
                    {
                        return text;
                    }
                }
            }
        }

        return null;
    }
}
