using Gradus.App.Questions;
using Gradus.App.Verbs.Profiles;
using Gradus.App.Web;
using Gradus.Catalogs;
using Gradus.People;

namespace Gradus.App.Verbs.Types;

/// <summary>What the page on kinds of degree was asked, and its answer.</summary>
/// <param name="Example">The example person of the address; null for the reader.</param>
/// <param name="Person">Whose case it is; null for nobody in particular.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Problems">What of the address cannot be used.</param>
public sealed record TypesState(ExampleProfile? Example, Profile? Person, TypesContract Answer, IReadOnlyList<Problem> Problems)
{
    public const string Path = "/types";

    public const string CsvPath = "/types.csv";

    /// <summary>The same as a file.</summary>
    public required string Csv { get; init; }

    public static TypesState Read(IQueryCollection query, Catalog catalog, Reader reader, RecentTypes recent)
    {
        var problems = new List<Problem>();
        var given = GivenValues.From(query, problems);
        var whose = WhoseCase.Read(query, reader);
        var asked = TypesQuestion.Read(given, catalog);
        return new TypesState(whose.Example, whose.Person, recent.Of(whose.Person, whose.Terms(given, catalog, reader), asked), problems)
        {
            Csv = AddressText.Of(CsvPath, [.. given.Fields(TypesQuestion.All), .. PriceParameters.Fields(given), .. whose.Kept]),
        };
    }
}
