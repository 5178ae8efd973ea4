using System.Globalization;
using Gradus.App.Questions;

namespace Gradus.App.Verbs.WrittenGuide;

/// <summary>Which page of the path is asked for.</summary>
/// <param name="Row">A row of the written guide; null for none.</param>
/// <param name="Engine">A system that learns; null for none.</param>
public sealed record GuideQuestion(string? Row, string? Engine)
{
    private const int Longest = 40;
    private const int Suggested = 3;

    public static Parameter<string> PagePart { get; } = Parameters.Text("page", "A row by its number or its word, such as 10 or cost; or a system that learns, such as recommender (default: the path itself)", "Page", Longest, "no-such-page") with
    {
        IsPositional = true,
    };

    /// <summary>Every part, in the order of help.</summary>
    public static IReadOnlyList<Parameter> Whole { get; } = [PagePart, SubjectParameters.Profile];

    /// <exception cref="InputException">There is no such page.</exception>
    public static GuideQuestion Read(GivenValues given) => PagePart.Read(given, "") is { Length: > 0 } page ? given.LookUp(PagePart, page, Find, new GuideQuestion(null, null)) : new GuideQuestion(null, null);

    /// <summary>A page by its number or its word, in any case.</summary>
    /// <exception cref="InputException">There is none.</exception>
    public static GuideQuestion Find(string given)
    {
        bool Is(string key) => string.Equals(key, given, StringComparison.OrdinalIgnoreCase);
        if (GuideRows.All.FirstOrDefault(r => Is(r.Key) || given == r.Number.ToString(CultureInfo.InvariantCulture)) is { } row)
        {
            return new GuideQuestion(row.Key, null);
        }

        if (GuideEngines.All.FirstOrDefault(e => Is(e.Key)) is { } engine)
        {
            return new GuideQuestion(null, engine.Key);
        }

        string[] keys = [.. GuideRows.All.Select(r => r.Key), .. GuideEngines.All.Select(e => e.Key)];
        string near = Nearest.To(given, keys, Suggested) is { Count: > 0 } close ? $" Did you mean {string.Join(", or ", close)}?" : "";
        throw new InputException(new Problem(ProblemCode.NotFound, PagePart.Name, given, $"give a number from 1 to {GuideRows.All.Count}, or one of {string.Join(", ", keys)}.{near}"));
    }
}
