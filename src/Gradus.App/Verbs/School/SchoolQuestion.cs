using Gradus.App.Figures;
using Gradus.App.Questions;
using Gradus.Catalogs;
using Gradus.Schools;

namespace Gradus.App.Verbs.School;

/// <summary>Which schools are weighed, beside who asks and whose prices.</summary>
/// <param name="Schools">In the order asked, each once.</param>
public sealed record SchoolQuestion(IReadOnlyList<AskedSchool> Schools)
{
    private const int Longest = 200;

    public static Parameter<string> NamePart { get; } = Parameters.Text("name", "One to six schools by name (Georgia Tech), UNITID (139755), or a degree there by its id", "Schools", Longest, "no-such-school") with
    {
        IsPositional = true,
        IsRequired = true,
        IsMany = true,
        Most = GuideLinks.MostSchools,
    };

    /// <summary>What a page's address can say, beside whose prices.</summary>
    public static IReadOnlyList<Parameter> All { get; } = [NamePart];

    /// <summary>Every part, in the order of help.</summary>
    public static IReadOnlyList<Parameter> Whole { get; } = [NamePart, SubjectParameters.Profile, .. PriceParameters.All];

    /// <exception cref="InputException">A part cannot be used, and problems are not gathered.</exception>
    public static SchoolQuestion Read(GivenValues given, Catalog catalog) =>
        new([.. given.LookUpAll(NamePart, name => SchoolFinder.Find(name, catalog)).DistinctBy(s => s.Institution.Id)]);
}
