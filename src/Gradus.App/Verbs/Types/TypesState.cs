using Gradus.App.Questions;
using Gradus.App.Verbs.Profiles;
using Gradus.App.Web;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
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
        ExampleProfile? example = ExampleProfiles.Find(query["example"].LastOrDefault());
        Profile? person = example?.Read(reader.Known) ?? reader.Profile;
        PriceTerms terms = example is null ? reader.Terms : PriceParameters.Read(given, catalog, person!.PriceTerms());
        var asked = TypesQuestion.Read(given, catalog);
        (string Name, string Value)[] kept =
        [
            .. TypesQuestion.All.SelectMany(p => given.Of(p.Name).Select(v => (p.Name, v))), .. PriceParameters.Fields(given),
            .. example is null ? Array.Empty<(string, string)>() : [("example", example.Id)],
        ];
        return new TypesState(example, person, recent.Of(person, terms, asked), problems) { Csv = AddressText.Of(CsvPath, kept) };
    }
}
