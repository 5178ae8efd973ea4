using Gradus.App.Asked;
using Gradus.App.Figures;
using Gradus.App.Questions;
using Gradus.App.Verbs.Profiles;
using Gradus.App.Verbs.Shortlists;
using Gradus.App.Web;
using Gradus.People;

namespace Gradus.App.Verbs.Report;

/// <summary>What the page of reports was asked.</summary>
/// <param name="Example">The example person of the address; null for the reader.</param>
/// <param name="Person">Whose case it is; null where the reader gave no profile.</param>
/// <param name="Question">What is asked.</param>
/// <param name="Problems">What of the address cannot be used.</param>
public sealed record ReportState(ExampleProfile? Example, Profile? Person, ReportQuestion Question, IReadOnlyList<Problem> Problems)
{
    public static readonly string Path = GuideLinks.Report(null);

    public const string FilePath = "/report.html";

    /// <summary>The report itself, as a file.</summary>
    public required string File { get; init; }

    public static ReportState Read(IQueryCollection query, AskedData data, Reader reader)
    {
        var problems = new List<Problem>();
        var given = GivenValues.From(query, problems);
        var whose = WhoseCase.Read(query, reader);
        var question = ReportQuestion.Read(given, data.Catalog).With(whose.Work);
        return new ReportState(whose.Example, whose.Person, question, problems)
        {
            File = AddressText.Of(FilePath, [.. given.Fields(ReportQuestion.Everything.Where(p => p != SubjectParameters.Profile)), .. whose.Kept]),
        };
    }

    /// <summary>The report; null where there is nobody whose it would be.</summary>
    internal ReportAnswer? Answer(AskedData data, RecentShortlists shortlists) =>
        Person is null ? null : ReportAnswer.Of(data, Person, Question, who => shortlists.Of(who, []));
}
