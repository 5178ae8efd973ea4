using Gradus.App.Questions;
using Gradus.App.Verbs.Apply;
using Gradus.Applications;
using Gradus.Catalogs;
using Gradus.Keeping;
using Gradus.Programs;

namespace Gradus.App.Verbs.Report;

/// <summary>What can be asked of a report.</summary>
/// <param name="Applications">Programs, day, and what is kept.</param>
/// <param name="Courses">True for courses term by term too.</param>
public sealed record ReportQuestion(ApplicationChoices Applications, bool Courses)
{
    /// <summary>Most programs that are named: each has its own costs, return and readiness.</summary>
    public const int MostNamed = 10;

    private const int LongestId = 200;

    public static Parameter<string> IdsPart { get; } = Parameters.Text(
        "id", "Programs or offerings to look at closely (default: the first three of those I keep or follow, else of my shortlist)", "Programs", LongestId, "no-such-id") with
    {
        IsPositional = true,
        IsMany = true,
        Most = MostNamed,
    };

    public static Parameter<bool> CoursesPart { get; } = Parameters.Flag("courses", "Plan the courses of each term too, where a degree's rules are on record: seconds more", "Courses by term");

    /// <summary>What an address can say beside the programs, in the order of help.</summary>
    public static IReadOnlyList<Parameter> All { get; } = [ApplyQuestion.OnPart, CoursesPart];

    /// <summary>Every part with the programs and the person, in the order of help.</summary>
    public static IReadOnlyList<Parameter> Everything { get; } = [IdsPart, SubjectParameters.Profile, .. All];

    /// <exception cref="InputException">A part cannot be used, and problems are not gathered.</exception>
    public static ReportQuestion Read(GivenValues given, Catalog catalog)
    {
        IReadOnlyList<Item> items = given.LookUpAll(IdsPart, id => Named.Item(id, catalog));
        return new ReportQuestion(ApplyQuestion.Read(given, catalog) with { Items = [.. items.Distinct()] }, CoursesPart.Read(given, false));
    }

    /// <summary>The same with what a person keeps.</summary>
    public ReportQuestion With(KeptWork work) => this with { Applications = Applications with { Work = work } };
}
