using Gradus.App.Questions;
using Gradus.Catalogs;
using Gradus.Programs;

namespace Gradus.App.Verbs.Types;

/// <summary>Which kinds of degree are asked about, beside who asks and whose prices.</summary>
/// <param name="Types">Those; none for all.</param>
public sealed record TypesQuestion(IReadOnlyList<DegreeType> Types)
{
    private const int Longest = 100;
    private const int Suggested = 3;

    public static Parameter<string> TypesPart { get; } = Parameters.Text("type", "Kinds of degree to put side by side, such as ms-data-science ms-statistics (default: all)", "Kind of degree", Longest, "no-such-type") with
    {
        IsPositional = true,
        IsMany = true,
        Most = 60,
    };

    /// <summary>What a page's address can say, beside whose prices.</summary>
    public static IReadOnlyList<Parameter> All { get; } = [TypesPart];

    /// <summary>Every part, in the order of help.</summary>
    public static IReadOnlyList<Parameter> Whole { get; } = [TypesPart, SubjectParameters.Profile, .. PriceParameters.All];

    /// <exception cref="InputException">A part cannot be used, and problems are not gathered.</exception>
    public static TypesQuestion Read(GivenValues given, Catalog catalog) => new([.. given.LookUpAll(TypesPart, name => Find(name, catalog)).Distinct()]);

    private static DegreeType Find(string given, Catalog catalog) =>
        catalog.DegreeTypes.FirstOrDefault(t => string.Equals(t.Id, given, StringComparison.OrdinalIgnoreCase) || string.Equals(t.Name, given, StringComparison.OrdinalIgnoreCase))
        ?? throw new InputException(new Problem(ProblemCode.NotFound, TypesPart.Name, given, $"there is no such kind of degree; gradus types lists them.{(Nearest.To(given, catalog.DegreeTypes.Select(t => t.Id), Suggested) is { Count: > 0 } near ? $" Did you mean {string.Join(", or ", near)}?" : "")}"));
}
