using Gradus.App.Questions;
using Gradus.App.Verbs.Profiles;
using Gradus.App.Web;
using Gradus.Catalogs;
using Gradus.Prospects;

namespace Gradus.App.Verbs.Careers;

/// <summary>What a page on careers was asked, and its answer.</summary>
/// <param name="Example">The example person of the address; null for the reader.</param>
/// <param name="Asked">What was asked.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Problems">What of the address cannot be used.</param>
public sealed record CareersState(ExampleProfile? Example, CareersQuestion Asked, CareersContract Answer, IReadOnlyList<Problem> Problems)
{
    public const string Path = "/careers";

    public const string CsvPath = "/careers.csv";

    /// <summary>What the address says, as the next address says it too.</summary>
    public required IReadOnlyList<(string Name, string Value)> Kept { get; init; }

    /// <summary>The address of another funnel or occupation for the same place and person; of everything for null.</summary>
    public string Address(string? of) => AddressText.Of(of is null ? Path : $"{Path}/{Uri.EscapeDataString(of)}", Kept);

    /// <summary>The same as a file.</summary>
    public string Csv => AddressText.Of(CsvPath, [.. Asked.Of.Key is { } key ? [(CareersQuestion.OfPart.Name, key)] : Array.Empty<(string, string)>(), .. Kept]);

    /// <param name="query">Of the address.</param>
    /// <param name="of">What is asked for; null for everything.</param>
    /// <param name="catalog">The dataset.</param>
    /// <param name="reader">Who reads.</param>
    public static CareersState Read(IQueryCollection query, CareerName of, Catalog catalog, Reader reader)
    {
        var problems = new List<Problem>();
        var given = GivenValues.From(query, problems);
        var whose = WhoseCase.Read(query, reader);
        CareersQuestion asked = CareersQuestion.Read(new GivenValues(name => name == CareersQuestion.OfPart.Name ? [] : given.Of(name), problems), catalog) with { Of = of };
        return new CareersState(whose.Example, asked, CareersContract.Of(catalog, CareerOutlook.Of(catalog, whose.Person, asked.Place, of.Occupations(catalog)), asked), problems)
        {
            Kept = [.. given.Fields(CareersQuestion.All), .. whose.Kept],
        };
    }
}
