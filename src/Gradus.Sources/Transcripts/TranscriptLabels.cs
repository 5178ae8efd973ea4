using System.Text.RegularExpressions;
using Gradus.People;
using Gradus.Readiness.Courses;

namespace Gradus.Sources.Transcripts;

/// <summary>Gathers a course that is given line by line: "Course: ...", "Grade: ...", "Term: ...".</summary>
internal sealed partial class TranscriptLabels
{
    private readonly Dictionary<string, string> _said = new(StringComparer.Ordinal);
    private int _line;

    /// <summary>Takes a line; false where it is no labelled one.</summary>
    /// <param name="number">Of the line.</param>
    /// <param name="line">The line.</param>
    /// <param name="done">Takes the course before, where this line begins another.</param>
    public bool Take(int number, string line, Action<int, Course> done)
    {
        if (Label().Match(line) is not { Success: true } match)
        {
            return false;
        }

        string key = Key(match.Groups["label"].Value);
        if (_said.Count == 0 && key is not ("title" or "code"))
        {
            // "Term: Fall 2012" above printed lines is a heading.
            return false;
        }

        if (_said.ContainsKey(key))
        {
            End(done);
        }

        _line = _said.Count == 0 ? number : _line;
        _said[key] = match.Groups["value"].Value.Trim();
        return true;
    }

    /// <summary>Hands over what was gathered, where it has a title.</summary>
    public void End(Action<int, Course> done)
    {
        if (_said.TryGetValue("title", out string? title) && title.Length > 0)
        {
            (string? code, string named) = TranscriptCode.Part(title);
            done(_line, new Course
            {
                Title = TranscriptLine.Short(named, TranscriptLine.LongestTitle),
                Code = TranscriptLine.Short(_said.GetValueOrDefault("code") ?? code, TranscriptLine.LongestCode),
                Grade = TranscriptLine.Grade(CourseResults.Joined(_said.GetValueOrDefault("grade"), _said.GetValueOrDefault("result"))),
                Credits = TranscriptLine.Credits(_said.GetValueOrDefault("credits", "")),
                Year = TranscriptTerm.YearOf(_said.GetValueOrDefault("term", "")),
            });
        }

        _said.Clear();
    }

    private static string Key(string label) => label.ToLowerInvariant() switch
    {
        var l when l.EndsWith("code", StringComparison.Ordinal) || l.EndsWith("number", StringComparison.Ordinal) => "code",
        var l when l.Contains("grade", StringComparison.Ordinal) || l.Contains("mark", StringComparison.Ordinal) => "grade",
        var l when l.StartsWith("credit", StringComparison.Ordinal) || l.StartsWith("unit", StringComparison.Ordinal) => "credits",
        "result" or "status" or "outcome" => "result",
        "term" or "semester" or "year" or "completed" => "term",
        _ => "title",
    };

    [GeneratedRegex(@"^\s*(?<label>course title|course name|course code|course number|course|title|module|code|number|final grade|grade|mark|result|status|outcome|credits|credit hours|units|term|semester|year|completed)\s*:\s*(?<value>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Label();
}
