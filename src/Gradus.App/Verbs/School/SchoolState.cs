using Gradus.App.Figures;
using Gradus.App.Questions;
using Gradus.App.Verbs.Profiles;
using Gradus.App.Web;
using Gradus.Catalogs;
using Gradus.People;

namespace Gradus.App.Verbs.School;

/// <summary>What the page of schools was asked, and its answer.</summary>
/// <param name="Example">The example person of the address; null for the reader.</param>
/// <param name="Person">Whose case it is; null for nobody in particular.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Problems">What of the address cannot be used.</param>
public sealed record SchoolState(ExampleProfile? Example, Profile? Person, SchoolContract Answer, IReadOnlyList<Problem> Problems)
{
    public const string Path = GuideLinks.Schools;

    public const string CsvPath = Path + ".csv";

    /// <summary>What the address says, as the next address says it too.</summary>
    public required IReadOnlyList<(string Name, string Value)> Kept { get; init; }

    /// <summary>The same as a table.</summary>
    public string Csv => AddressText.Of(CsvPath, Kept);

    public static SchoolState Read(IQueryCollection query, Catalog catalog, Reader reader)
    {
        var problems = new List<Problem>();
        var given = GivenValues.From(query, problems);
        var whose = WhoseCase.Read(query, reader);
        var asked = SchoolQuestion.Read(given, catalog);
        return new SchoolState(whose.Example, whose.Person, SchoolContract.Of(catalog, asked.Schools, whose.Person, whose.Terms(given, catalog, reader)), problems)
        {
            Kept = [.. given.Fields(SchoolQuestion.All), .. PriceParameters.Fields(given), .. whose.Kept],
        };
    }
}
