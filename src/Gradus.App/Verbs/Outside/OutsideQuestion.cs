using System.Text.Json.Nodes;
using Gradus.App.Questions;
using Gradus.People;

namespace Gradus.App.Verbs.Outside;

/// <summary>Which list is to count, and as what.</summary>
/// <param name="File">The list.</param>
/// <param name="Key">Key of the criterion that it becomes.</param>
/// <param name="Name">What the person calls it.</param>
public sealed record OutsideQuestion(string File, string Key, string Name)
{
    private const int LongestName = 40;

    public static Parameter<string> FilePart { get; } = Parameters.Text("file", "A CSV file of mine with a column 'school', 'program' where I know it, and 'rank' or 'score'", "List", 4096) with { Hint = "FILE", IsPositional = true, IsRequired = true };

    public static Parameter<string> KeyPart { get; } = new("as", "Key of the criterion it becomes, beginning with own-", "Key", Read, "cost", "own-", "own-My List")
    {
        Hint = "own-KEY",
        Usual = "own-list",
        Form = () => new JsonObject { ["type"] = "string", ["pattern"] = "^own-[a-z0-9-]{1,36}$" },
    };

    public static Parameter<string> NamePart { get; } = Parameters.Text("name", "What I call it", "Name", LongestName) with { Hint = "TEXT", Usual = "My outside list" };

    /// <summary>Every part, in the order of help.</summary>
    public static IReadOnlyList<Parameter> Whole { get; } = [FilePart, KeyPart, NamePart];

    /// <exception cref="InputException">A part cannot be used.</exception>
    public static OutsideQuestion Read(GivenValues given) => new(FilePart.Read(given, ""), KeyPart.Read(given, KeyPart.Usual!), NamePart.Read(given, NamePart.Usual!));

    private static string Read(string text) => OwnCriterion.IsKey(text) ? text
        : throw Parameters.Refusal(ProblemCode.Malformed, "give own- and then lower-case letters, digits and hyphens, such as own-magazine.");
}
