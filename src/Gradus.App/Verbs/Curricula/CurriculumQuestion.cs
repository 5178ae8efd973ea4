using System.Text.Json.Nodes;
using Gradus.App.Questions;
using Gradus.Catalogs;
using Gradus.Programs;

namespace Gradus.App.Verbs.Curricula;

/// <summary>What can be asked of a curriculum: of one degree, or of a list of courses.</summary>
/// <param name="Item">The degree; null for a list alone.</param>
/// <param name="File">The list of courses; null for what the degree's pages name.</param>
public sealed record CurriculumQuestion(Item? Item, string? File)
{
    private const int LongestFileName = 4096;

    public static Parameter<string> IdPart { get; } = SubjectParameters.Id with { IsRequired = false };

    public static Parameter<string> FilePart { get; } = Parameters.Text("file", "A list of courses: CSV with title, code, credits, description, areas; or text copied from a catalogue", "Courses", LongestFileName) with
    {
        Hint = "FILE",
        Form = () => new JsonObject { ["type"] = "string" },
    };

    /// <summary>Every part, in the order of help.</summary>
    public static IReadOnlyList<Parameter> Whole { get; } = [IdPart, FilePart, SubjectParameters.Profile];

    /// <exception cref="InputException">Neither is given, or there is no such degree.</exception>
    public static CurriculumQuestion Read(GivenValues given, Catalog catalog)
    {
        string id = IdPart.Read(given, "");
        string file = given.Of(FilePart.Name) is [.., string last] ? last : "";
        return id.Length == 0 && file.Length == 0
            ? throw new InputException(new Problem(ProblemCode.Missing, FilePart.Name, null, "give the id of a degree, or a list of courses."))
            : new CurriculumQuestion(id.Length == 0 ? null : Named.Item(id, catalog), file.Length == 0 ? null : file);
    }
}
