using Gradus.App.Figures;
using Gradus.App.Verbs.Apply;
using Gradus.Programs;

namespace Gradus.App.Web.Pages;

/// <summary>What a person does next, by where they are and what they have done: "Next: Compare the three you keep, side by side."</summary>
/// <param name="Words">Of the link.</param>
/// <param name="Address">Where it leads; never the page that it stands on.</param>
/// <param name="Why">The rest of the sentence, from its comma or blank on.</param>
public sealed record NextStep(string Words, string Address, string Why)
{
    private const string Questions = "/questions";

    /// <param name="path">The page that it stands on.</param>
    /// <param name="isAsked">True where its address says more than the page.</param>
    /// <param name="isExample">True where the page is about an example person.</param>
    /// <param name="hasProfile">True where the reader said who they are.</param>
    /// <param name="kept">What they keep, in the order in which they kept it.</param>
    /// <param name="applications">How many applications they follow.</param>
    public static NextStep Of(string path, bool isAsked, bool isExample, bool hasProfile, IReadOnlyList<Item> kept, int applications) =>
        isExample ? new NextStep("Answer for yourself", Questions, ", and the figures are yours.")
        : kept.Count > 0 ? OfKept(path, isAsked, kept, applications)
        : !hasProfile ? Unknown(path)
        : path.StartsWith(GuideLinks.Shortlist, StringComparison.Ordinal) ? new NextStep("See what they ask of you", "/ready", " before you keep two or three.")
        : new NextStep("Open my list", GuideLinks.Shortlist, ", and keep two or three that you would consider.");

    private static NextStep Unknown(string path) => path == Questions
        ? new NextStep("Look at an example first", GuideLinks.Shortlist + "?example=working-engineer", ", if you would rather see before you answer.")
        : new NextStep("Answer a few questions", Questions, ", and prices and places are yours.");

    /// <summary>Compare, cost, return, readiness, study, application, report: each page leads to the one after it.</summary>
    private static NextStep OfKept(string path, bool isAsked, IReadOnlyList<Item> kept, int applications)
    {
        string id = kept[0].Id;
        string which = kept.Count == 1 ? "the one you keep" : "the first you keep";
        return Stage(path) switch
        {
            "compare" when isAsked || kept.Count == 1 => new NextStep($"What {which} costs", GuideLinks.Cost(id), ", line by line."),
            "cost" or "costs" => new NextStep($"What {which} would add", GuideLinks.Return(id), " over the years after it."),
            "return" => new NextStep($"What {which} asks of you", GuideLinks.Ready(id), ", and what you have of it."),
            "ready" or "bridge" or "test" => new NextStep($"What you would study in {which}", GuideLinks.Curriculum(id), ", course by course."),
            "curriculum" or "plan" => new NextStep("Where to apply", ApplyState.Path, ", with each step and its last day."),
            "apply" => new NextStep("Take it with you", GuideLinks.Report(null), " as one file with every source."),
            _ when applications > 0 => new NextStep("See what is due", ApplyState.Path, " for what you apply to."),
            _ when kept.Count > 1 => new NextStep($"Compare the {Titles.Number(kept.Count)} you keep", ComparedKept(kept), ", side by side."),
            _ => new NextStep("What the one you keep costs", GuideLinks.Cost(id), ", line by line."),
        };
    }

    /// <summary>The comparison of what is kept, of as many as a page holds.</summary>
    public static string ComparedKept(IReadOnlyList<Item> kept) => GuideLinks.Compare(kept.Take(Verbs.Compare.CompareQuestion.MostOnPage).Select(i => i.Id));

    private static string Stage(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";
}
