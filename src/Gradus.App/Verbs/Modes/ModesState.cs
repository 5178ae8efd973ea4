using Gradus.App.Figures;
using Gradus.App.Questions;
using Gradus.App.Verbs.Profiles;
using Gradus.App.Web;
using Gradus.Catalogs;
using Gradus.People;

namespace Gradus.App.Verbs.Modes;

/// <summary>What the page on ways of studying was asked, and its answer.</summary>
/// <param name="Example">The example person of the address; null for the reader.</param>
/// <param name="Person">Whose case it is; null for nobody in particular.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Problems">What of the address cannot be used.</param>
public sealed record ModesState(ExampleProfile? Example, Profile? Person, ModesContract Answer, IReadOnlyList<Problem> Problems)
{
    public const string Path = GuideLinks.Modes;

    public const string CsvPath = Path + ".csv";

    /// <summary>What the address says, as the next address says it too.</summary>
    public required IReadOnlyList<(string Name, string Value)> Kept { get; init; }

    /// <summary>The same as a table.</summary>
    public string Csv => AddressText.Of(CsvPath, Kept);

    public static ModesState Read(IQueryCollection query, Catalog catalog, Reader reader, RecentModes recent)
    {
        var problems = new List<Problem>();
        var given = GivenValues.From(query, problems);
        var whose = WhoseCase.Read(query, reader);
        var asked = ModesQuestion.Read(given, catalog);
        Profile? person = asked.Asks(whose.Person);
        return new ModesState(whose.Example, person, recent.Of(person, asked with { NotFound = [] }, whose.Work.Kept), problems)
        {
            Kept = [.. given.Fields(ModesQuestion.Everything.Where(p => p != SubjectParameters.Profile)), .. whose.Kept],
        };
    }
}
