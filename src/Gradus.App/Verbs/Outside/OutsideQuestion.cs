using System.Text.Json.Nodes;
using Gradus.App.Questions;
using Gradus.People;
using Gradus.Programs.Search;

namespace Gradus.App.Verbs.Outside;

/// <summary>Which list is to count, and as what.</summary>
/// <param name="File">The list.</param>
/// <param name="Key">Key of the criterion that it becomes.</param>
/// <param name="Name">What the person calls it.</param>
/// <param name="Marks">Where its numbers are to be written; empty for nowhere.</param>
/// <param name="Keeps">True where it goes into the profile that is kept.</param>
public sealed record OutsideQuestion(string File, string Key, string Name, string Marks, bool Keeps)
{
    /// <summary>Characters of a name.</summary>
    public const int LongestName = 40;

    private const int LongestFileName = 4096;

    public static Parameter<string> FilePart { get; } = Parameters.Text("file", "A CSV file of mine with a column 'school', 'program' where I know it, and 'rank' or 'score'", "List", LongestFileName) with { Hint = "FILE", IsPositional = true, IsRequired = true };

    public static Parameter<string> KeyPart { get; } = new("as", "Key of the criterion it becomes, beginning with own-", "Key", Read, "cost", "own-", "own-My List")
    {
        Hint = "own-KEY",
        Usual = "own-list",
        Form = () => new JsonObject { ["type"] = "string", ["pattern"] = "^own-[a-z0-9-]{1,36}$" },
    };

    public static Parameter<string> NamePart { get; } = Parameters.Text("name", "What I call it", "Name", LongestName) with { Hint = "TEXT", Usual = "My outside list" };

    public static Parameter<string> MarksPart { get; } = Parameters.Text("marks", "Write the numbers that count as the file of a criterion", "Numbers", LongestFileName) with { Hint = "FILE" };

    public static Parameter<bool> KeepPart { get; } = Parameters.Flag("keep", "Put it into the profile that I keep", "Keep");

    /// <summary>Every part, in the order of help.</summary>
    public static IReadOnlyList<Parameter> Whole { get; } = [FilePart, KeyPart, NamePart, MarksPart, KeepPart];

    /// <exception cref="InputException">A part cannot be used.</exception>
    public static OutsideQuestion Read(GivenValues given) => new(
        FilePart.Read(given, ""), KeyPart.Read(given, KeyPart.Usual!), NamePart.Read(given, NamePart.Usual!), MarksPart.Read(given, ""), KeepPart.Read(given, false));

    /// <summary>The key for a list of that name: its letters and digits, so that a list of the same name takes the place of the former.</summary>
    public static string KeyOf(string name)
    {
        string[] words = [.. PlainWords.Of(name).Select(w => string.Concat(w.Where(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)))).Where(w => w.Length > 0)];
        string key = OwnCriterion.Prefix + string.Join('-', words);
        return OwnCriterion.IsKey(key) ? key : KeyPart.Usual!;
    }

    private static string Read(string text) => OwnCriterion.IsKey(text) ? text
        : throw Parameters.Refusal(ProblemCode.Malformed, "give own- and then lower-case letters, digits and hyphens, such as own-magazine.");
}
