using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.Costs;
using Gradus.Costs.Prices;

namespace Gradus.App.Verbs.Data;

/// <summary>Published averages beside computed ones, and the distribution of whole degrees' tuition, for a person to read.</summary>
internal sealed class ReproduceText(Screen screen, ReproduceAnswer answer)
{
    public void Write()
    {
        WriteAverages();
        WriteReasons();
        WriteDistribution("What a whole degree costs in tuition and required fees, all fields of the guide", answer.Distributions.All);
        WriteDistribution("The same, core fields alone", answer.Distributions.Core);
        screen.Line();
        screen.Line("Each named program counts once, and each active offering of which no program is named. Own price: stated by the program; the others rest on the institution's charges and, where no page states it, a length of two academic years. Full-time; dollars of the newest price. Nobody's aid is taken off.");
        screen.Line();
        screen.Line($"Dataset {answer.Catalog.Version}.");
    }

    private void WriteAverages()
    {
        screen.Heading("A year's graduate tuition and required fees, all US institutions and all fields");
        screen.Table(
            ["Year", "Institutions", ">Published", ">Computed", ">Difference", ">%", ">Counted", "Weights"],
            answer.Charges.Select(c => (IReadOnlyList<string>)
            [
                c.Year.ToString(),
                ReferenceNames.Words(c.Group, c.Residency),
                c.Published.IsKnown ? FigureText.Money(c.Published) : "-",
                FigureText.Money(c.Average),
                c.Difference is { } difference ? FigureText.Money(difference) : "-",
                c.RelativeDifference is { } share ? FigureText.Number(share * 100, "+0.0;-0.0;0.0") : "-",
                Titles.Number(c.Institutions),
                c.WeightsOf.ToString(),
            ]));
        screen.Line();
        screen.Line($"Published: NCES, {answer.Published.Title}, {answer.Published.Address}; {answer.Published.Weights}. {answer.Published.Seen}");
        screen.Line($"Computed: NCES IPEDS, {(answer.FromFiles is null ? "as the dataset holds it (--from DIR computes it anew)" : "from the files given")}: IC_AY TUITION6 + FEE6 (out-of-state TUITION7 + FEE7), weighted by EFIA FTEGD + FTEDPP; degree-granting institutions of the states in federal student aid (HD). Dollars of each year.");
        if (ReproductionText.OtherWeights(answer.Charges) is { } other)
        {
            screen.Line(other);
        }
    }

    private void WriteReasons()
    {
        screen.Heading("Why they differ");
        foreach (string reason in ReproductionText.Reasons(answer.Charges).Concat((answer.FromFiles?.Evidence ?? []).SelectMany(ReproductionText.Reasons)))
        {
            screen.Line($"- {reason}");
        }

        foreach (ReferenceCharge charge in answer.TooFar)
        {
            screen.Line($"- Further than {Written.PercentUnbroken(ReproduceAnswer.LargestDifference)} from the published: {charge.Year}, {ReferenceNames.Words(charge.Group, charge.Residency)}.");
        }

        foreach (ReferenceCharge charge in answer.NotInDataset)
        {
            screen.Line($"- Not as the dataset holds it: {charge.Year}, {ReferenceNames.Words(charge.Group, charge.Residency)}, {FigureText.Money(charge.Average)}.");
        }
    }

    private void WriteDistribution(string heading, IReadOnlyList<TuitionDistribution> distributions)
    {
        screen.Heading(heading);
        ReferenceRange? range = answer.Catalog.WholeDegreeRange;
        screen.Table(
            ["Institutions", ">Degrees", ">Own price", ">10 %", ">25 %", ">Median", ">75 %", ">90 %", range is null ? ">" : $">{TuitionText.Short(range)}"],
            distributions.Select(d => (IReadOnlyList<string>)
            [
                ReferenceNames.Words(d.Group, d.Residency),
                Titles.Number(d.Ascending.Count),
                Titles.Number(d.ProgramsOwn),
                .. TuitionDistribution.Shares.Select(share => d.At(share) is { } price ? Written.Dollars(price) : "-"),
                range is not null && d.ShareWithin(range) is { } within ? Written.PercentUnbroken(within) : "-",
            ]));
        if (range is not null)
        {
            screen.Line($"Last column: share within {range.Statement} ({range.Source}).");
        }
    }
}
