using Gradus.App.Asked;
using Gradus.People;
using Gradus.Ranking;

namespace Gradus.App.Verbs.Report;

/// <summary>One person's case as a whole, whoever asks.</summary>
public static class ReportVerb
{
    public static Verb Verb { get; } = new(
        "report",
        "My whole case in one file that opens without network: the list with its doubt, costs, what it adds, readiness, days, questions, and the source of each figure.",
        ReportQuestion.Everything,
        [new("report", () => ReportJson.Plain.ReportContract)],
        asking => new VerbAnswer(Answer(asking).Contract, ReportJson.Plain.ReportContract))
    {
        Example = """{"id": ["cmu-ms-machine-learning"], "courses": true}""",
        NeedsPerson = true,
    };

    /// <exception cref="InputException">The question or the profile cannot be used.</exception>
    internal static ReportAnswer Answer(Asking asking)
    {
        Profile person = asking.Who.Read();
        return ReportAnswer.Of(asking.Data, person, ReportQuestion.Read(asking.Given, asking.Catalog).With(asking.Who.Work), who => Shortlist.Make(asking.Catalog, who));
    }
}
