using System.ComponentModel;
using Gradus.App.Figures;
using Gradus.Catalogs;
using Gradus.Programs;
using Gradus.Research;

namespace Gradus.App.Contracts;

/// <summary>How master's students of a field are paid for in the whole nation: known of no school.</summary>
public sealed record SupportContract(
    [Description("As the survey names the field")] string Field,
    [Description("Of those in full time, who pay for themselves, 0 to 1")] FigureOf<double> Self,
    [Description("Teaching assistants, 0 to 1")] FigureOf<double> TeachingAssistants,
    [Description("Research assistants, 0 to 1")] FigureOf<double> ResearchAssistants,
    [Description("The same in a sentence")] string Words)
{
    /// <summary>Why nothing is said of a degree's field, in a sentence; null where <see cref="Of"/> says something.</summary>
    public static string? WhyNone(Catalog catalog, Item item) => Of(catalog, item) is null
        ? $"How master's students of its field are paid for is not on record here: what is counted is {string.Join("; ", catalog.SupportedFields)}."
        : null;

    /// <summary>Null where the field is not counted, or who pays is not known.</summary>
    public static SupportContract? Of(Catalog catalog, Item item)
    {
        if (item.Cip is not { } cip || catalog.SupportOf(cip) is not { } nation || !nation.ShareOf(nation.Self).IsKnown)
        {
            return null;
        }

        FigureOf<double> self = Share(nation, nation.Self);
        FigureOf<double> teaching = Share(nation, nation.TeachingAssistants);
        FigureOf<double> research = Share(nation, nation.ResearchAssistants);
        return new SupportContract(
            nation.Field, self, teaching, research,
            $"In the nation {Written.Percent(self.Value!.Value)} of full-time master's students in {nation.Field} pay for themselves{Assistants(teaching, "teaching")}{Assistants(research, "research")} ({self.Year}).");

        FigureOf<double> Share(GraduateSupport support, Figure<int> count) => FigureContract.Of(catalog.Grading.Weigh(support.ShareOf(count), FigureSubject.Nation));

        static string Assistants(FigureOf<double> share, string what) => share.Value is { } known ? $"; {Written.Percent(known)} are {what} assistants" : "";
    }
}
