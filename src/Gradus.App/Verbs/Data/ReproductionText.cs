using Gradus.App.Figures;
using Gradus.Costs;
using Gradus.Sources.Compiler;
using Gradus.Sources.Publishers.Ipeds;

namespace Gradus.App.Verbs.Data;

/// <summary>Why a computed average is not the published one, in sentences that say only what the figures show.</summary>
public static class ReproductionText
{
    /// <summary>What can be said of the newest year with published averages; empty where there is none.</summary>
    /// <param name="charges">Averages of all years.</param>
    public static IReadOnlyList<string> Reasons(IReadOnlyList<ReferenceCharge> charges)
    {
        if (charges.LastOrDefault(c => c.Published.IsKnown) is not { } newest)
        {
            return [];
        }

        var sentences = new List<string>
        {
            "The prices are those of the same survey. What differs is how much each institution counts: NCES weighs by full-time-equivalent graduate students enrolled in the fall; the files used here hold the full-time equivalents of twelve months.",
        };
        if (Shares(charges, newest.Year) is var (theirs, ours))
        {
            sentences.Add($"The mix of public and private is nearly the same: the three published averages of {newest.Year} fit together when private institutions have {Written.PercentUnbroken(theirs, "0.0")} of the students; here they have {Written.PercentUnbroken(ours, "0.0")}. So the difference arises within each kind: which public and which private institutions count more.");
        }

        return sentences;
    }

    /// <summary>What the publisher's files add to it.</summary>
    public static IReadOnlyList<string> Reasons(ReproductionEvidence evidence)
    {
        ReferenceAverage used = evidence.Used;
        return
        [
            $"Without doctor's professional practice (law, medicine ...) in the weights the average of {evidence.Year} would be {Money(evidence.WithoutProfessionalPractice)} instead of {Money(used)}.",
            $"With every institution counted once it would be {Money(evidence.EachOnce)}: the weights move it by {FigureText.Money((decimal)Math.Abs(used.Dollars - evidence.EachOnce.Dollars))}.",
            $"Institutions with {Written.PercentUnbroken(used.ImputedShare, "0.0")} of the weight have a price that NCES put in or corrected itself; without them it would be {Money(evidence.ReportedOnly)}.",
            $"{Titles.Count(used.WithoutPrice, "institution")} with {Written.PercentUnbroken(used.WithoutPriceShare, "0.0")} of the students {(used.WithoutPrice == 1 ? "has" : "have")} no graduate price in the file and {(used.WithoutPrice == 1 ? "is" : "are")} left out.",
            "None of these is the publisher's way of counting; they show how far such choices reach. What remains cannot be settled without the fall enrollment.",
        ];
    }

    /// <summary>Where weights are of another year than the prices; null where none are.</summary>
    public static string? OtherWeights(IReadOnlyList<ReferenceCharge> charges)
    {
        string[] years = [.. charges.Where(c => c.WeightsOf != c.Year).Select(c => c.Year.ToString()).Distinct()];
        return years.Length == 0
            ? null
            : $"{string.Join(" and ", years)}: weights of {charges.First(c => c.WeightsOf != c.Year).WeightsOf}, the newest enrollment at hand.";
    }

    /// <summary>The share of students at private institutions that makes the published averages fit, and the share here.</summary>
    internal static (double Published, double Here)? Shares(IReadOnlyList<ReferenceCharge> charges, AcademicYear year)
    {
        ReferenceCharge? Find(ReferenceGroup group, ChargeResidency? residency) =>
            charges.FirstOrDefault(c => c.Year == year && c.Group == group && c.Residency == residency && c.Published.IsKnown);
        return Find(ReferenceGroup.All, ChargeResidency.InState) is { } all
            && Find(ReferenceGroup.Public, ChargeResidency.InState) is { } publics
            && Find(ReferenceGroup.Private, null) is { } privates
            && privates.Published.Value != publics.Published.Value
            ? ((double)((all.Published.Value - publics.Published.Value) / (privates.Published.Value - publics.Published.Value)), privates.Students / (double)all.Students)
            : null;
    }

    private static string Money(ReferenceAverage average) => FigureText.Money((decimal)average.Dollars);
}
