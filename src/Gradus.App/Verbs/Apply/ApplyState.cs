using Gradus.App.Questions;
using Gradus.App.Verbs.Profiles;
using Gradus.App.Verbs.Shortlists;
using Gradus.App.Web;
using Gradus.Applications;
using Gradus.Catalogs;
using Gradus.People;

namespace Gradus.App.Verbs.Apply;

/// <summary>What the page on applications was asked, and its answer.</summary>
/// <param name="Example">The example person of the address; null for the reader.</param>
/// <param name="Person">Whose case it is; null for nobody in particular.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Problems">What of the address cannot be used.</param>
public sealed record ApplyState(ExampleProfile? Example, Profile? Person, ApplyContract Answer, IReadOnlyList<Problem> Problems)
{
    public const string Path = "/apply";

    public const string CsvPath = "/apply.csv";

    public const string CalendarPath = "/apply/calendar.ics";

    /// <summary>What the address says, as the next address says it too.</summary>
    public required IReadOnlyList<(string Name, string Value)> Kept { get; init; }

    /// <summary>The same as a table.</summary>
    public string Csv => AddressText.Of(CsvPath, Kept);

    /// <summary>Days and steps as a calendar that another program can read again and again.</summary>
    public string Calendar => AddressText.Of(CalendarPath, Kept);

    public static ApplyState Read(IQueryCollection query, Catalog catalog, Reader reader, RecentShortlists shortlists)
    {
        var problems = new List<Problem>();
        var given = GivenValues.From(query, problems);
        var whose = WhoseCase.Read(query, reader);
        Profile known = whose.Person ?? new Profile();
        ApplicationChoices choices = ApplyQuestion.Read(given, catalog) with { Work = whose.Work };
        var answer = ApplyContract.Of(catalog, ApplicationAnswer.Of(catalog, known, shortlists.Of(known, []), choices), choices, whose.Person);
        return new ApplyState(whose.Example, whose.Person, answer, problems)
        {
            Kept = [.. given.Fields(ApplyQuestion.Everything.Where(p => p != SubjectParameters.Profile)), .. whose.Kept],
        };
    }
}
