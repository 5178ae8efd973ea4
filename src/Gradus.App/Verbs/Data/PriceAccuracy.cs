using System.Globalization;
using System.Text;
using Gradus.Catalogs;
using Gradus.Costs;
using Gradus.Costs.Prices;
using Gradus.Statistics;

namespace Gradus.App.Verbs.Data;

/// <summary>The report on estimated prices, as Markdown.</summary>
internal static class PriceAccuracy
{
    private const int Worst = 10;

    /// <exception cref="InputException">The dataset states too few prices to estimate any.</exception>
    public static string Report(Catalog catalog)
    {
        IReadOnlyList<PriceObservation> observations = PriceObservation.AllOf(catalog);
        PriceModel model = PriceModel.Of(observations)
            ?? throw new InputException($"The dataset holds {observations.Count(o => o.IsFirm)} programs with a recent price of their own; {PriceModel.SmallestSample} are needed.");
        var trial = PriceTrial.Of(observations);
        observations = trial.Firm;
        int first = PriceObservation.FirstYear(catalog);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # How well a price is estimated that no page states

            `gradus data evaluate price` makes this page anew. Method: [prices](../explanation/prices.md).

            Measured on {observations.Count} programs whose school states a price of {first} or later that a non-resident pays. Each price is hidden
            and estimated: once with its whole institution hidden, and once with the institution's other prices known. Error is the
            absolute difference of logarithms: 0.22 is about 25 % off. The interval is to hold eight of ten; whether it does is asked with
            intervals made from other institutions only, and by an exact binomial test against 0.80.

            | hidden | programs | mean error | middle error | within 25 % | off by more than half | held by the interval | p |
            |---|---|---|---|---|---|---|---|

            """);
        IReadOnlyList<bool> alone = PriceTrial.Held(trial.Alone);
        IReadOnlyList<bool> sisters = PriceTrial.Held(trial.WithSisters);
        Row(text, "the whole institution", trial.Alone, alone, _ => true);
        Row(text, "the program, others of the school known", trial.WithSisters, sisters, _ => true);
        foreach (PriceGroup group in Enum.GetValues<PriceGroup>())
        {
            Row(text, $"the whole institution: {Name(group)}", trial.Alone, alone, r => r.Group == group);
        }

        Row(text, "general charge x 1.5 years, for comparison", [.. observations.Select(o => new PriceResidual(o, PriceModel.GroupOf(o.Degree), -o.LogRatio, 0))], null, _ => true);
        text.Append("""

            ## What the regression holds

            Coefficients on the logarithm of price over the general charge for 1.5 years (ridge, every institution weighs as one).

            | feature | coefficient |
            |---|---|

            """);
        foreach ((string feature, double coefficient) in model.Coefficients)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {feature} | {coefficient:0.000} |\n");
        }

        text.Append("""

            ## The ten worst

            | program | own price | estimate | factor | why |
            |---|---|---|---|---|

            """);
        foreach (PriceResidual residual in trial.Alone.OrderByDescending(r => Math.Abs(r.Value)).ThenBy(r => r.Observation.Degree.Id, StringComparer.Ordinal).Take(Worst))
        {
            double factor = Math.Exp(residual.Value);
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {residual.Observation.Degree.Id} | ${residual.Observation.Price:#,0} | ${residual.Observation.Price * factor:#,0} | {factor:0.00} | {Why(residual)} |\n");
        }

        Residents(text, catalog, model, first);
        SetAside(text, catalog);
        text.Append("\n## The programs\n\n");
        foreach (PriceObservation observation in observations)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {observation.Degree.Id}: ${observation.Price:#,0} ({observation.Year})\n");
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, string name, IReadOnlyList<PriceResidual> residuals, IReadOnlyList<bool>? held, Func<PriceResidual, bool> counts)
    {
        int[] rows = [.. Enumerable.Range(0, residuals.Count).Where(i => counts(residuals[i]))];
        double[] errors = [.. rows.Select(i => Math.Abs(residuals[i].Value)).Order()];
        int kept = held is null ? 0 : rows.Count(i => held[i]);
        text.Append(
            CultureInfo.InvariantCulture,
            $"| {name} | {rows.Length} | {errors.Average():0.000} | {Quantile.Of(errors, 0.5):0.000} | {Share(errors, e => e <= Math.Log(1.25)):0.00} | {Share(errors, e => e > Math.Log(1.5)):0.00} | ");
        text.Append(held is null ? "- | - |\n" : string.Create(CultureInfo.InvariantCulture, $"{kept} ({kept / (double)rows.Length:0.00}) | {Binomial.TwoSided(kept, rows.Length, PriceModel.Coverage):0.00} |\n"));
    }

    private static double Share(double[] errors, Func<double, bool> counts) => errors.Count(counts) / (double)errors.Length;

    private static string Name(PriceGroup group) => group switch
    {
        PriceGroup.Online => "online degrees",
        PriceGroup.Professional => "professional degrees on campus",
        _ => "all others",
    };

    private static string Why(PriceResidual residual)
    {
        PricedDegree degree = residual.Observation.Degree;
        double ratio = residual.Observation.Price / degree.Reference;
        return degree.IsOnline && ratio < 0.6 ? "an online degree priced apart, far below the school's charge"
            : degree.IsProfessional && ratio > 1.4 ? "a professional degree priced apart, far above the school's charge"
            : ratio > 1.4 ? "charged by the year or term for longer than most, or a school of its own price"
            : ratio < 0.6 ? "a part of the university with a price of its own"
            : "between the school's price by the credit and by the year";
    }

    /// <summary>Prices of residents, which no regression was made on, against the interval that residents are shown.</summary>
    private static void Residents(StringBuilder text, Catalog catalog, PriceModel model, int first)
    {
        var held = new List<bool>();
        foreach (Programs.Item item in catalog.Items.Where(i => i.IsProgram && i.Institution.Control == Institutions.Control.Public))
        {
            Programs.StatedTuition? stated = item.Program!.Tuition
                .Where(t => t is { Residency: Programs.TuitionResidency.InState, Kind: Programs.FactKind.Official } && t.Year >= first)
                .OrderByDescending(t => t.Amount)
                .FirstOrDefault();
            if (stated is null || PricedDegree.Of(item, catalog.ChargesOf(item.Institution.Id)) is not { } degree)
            {
                continue;
            }

            decimal own = StatedWhole.Of(item.Program, DegreeLength.Of(item.Program), stated).Amount;
            var terms = PriceTerms.Unsaid with { State = item.Institution.State };
            (double low, _, double high) = PriceDoubt.Tuition(item, catalog.ChargesOf(item.Institution.Id), terms, degree, model.Estimate(degree));
            held.Add((double)own >= low && (double)own <= high);
        }

        text.Append(CultureInfo.InvariantCulture, $"\n## Residents\n\nOf {held.Count} prices for residents of the state, {held.Count(h => h)} lie in the interval that residents are shown. No regression is made on them; the school's prices for others are known.\n");
    }

    private static void SetAside(StringBuilder text, Catalog catalog)
    {
        text.Append(CultureInfo.InvariantCulture, $"""

            ## Charges per credit that do not fit the year's charge

            {RateCheck.CreditsOfYear} credits should cost {RateCheck.LeastShare:0.0} to {RateCheck.GreatestShare:0.0} of a full-time year. Where they do not, the figure is something else - what a
            non-resident pays on top, the charge of a course, of a unit of another system - and the year's charge is taken.


            """);
        int aside = 0;
        int checkedRates = 0;
        foreach (Institutions.Institution institution in catalog.Institutions)
        {
            foreach (ChargeResidency residency in Enum.GetValues<ChargeResidency>())
            {
                if (catalog.ChargesOf(institution.Id) is [.., Charges newest] && RateCheck.Of(newest, residency) is { } rate)
                {
                    checkedRates++;
                    aside += rate.Fits ? 0 : 1;
                }
            }
        }

        text.Append(CultureInfo.InvariantCulture, $"Set aside: {aside} of {checkedRates}; `gradus data verify` lists them.\n");
    }
}
