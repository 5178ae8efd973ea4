using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Earnings;
using Gradus.Programs;

namespace Gradus.App.Figures;

/// <summary>What the dataset cannot say of an item, in words.</summary>
public static class Unknowns
{
    public static IReadOnlyList<string> Of(Catalog catalog, Item item, PriceTerms terms)
    {
        var unknown = new List<string>();
        DegreePrice price = Pricing.Of(catalog, item, terms);
        if (!price.Total.IsKnown)
        {
            unknown.Add("What it costs: " + price.Basis);
        }
        else if (item.Program is null || item.Program.Tuition.Count == 0)
        {
            unknown.Add("The program's own price: only the institution's graduate charge is known.");
        }

        if (item.Modalities.Count == 0)
        {
            unknown.Add("Whether it can be studied online: the federal files count an institution's distance programs, not this one.");
        }

        ProgramEarnings? earnings = catalog.EarningsOf(item);
        if (!catalog.HasPublishedPay(item))
        {
            string why = earnings is null
                ? "the College Scorecard has no row"
                : FigureText.Of(earnings.Median(Horizon.OneYear).Status) + " by the College Scorecard";
            unknown.Add($"What its graduates earn: {why}{(catalog.PayOf(item, Horizon.OneYear).IsKnown ? "; what is shown is an estimate" : "")}.");
        }

        if (item.Cip is null)
        {
            unknown.Add("Its CIP code, and with it its awards and its STEM status: no page states it and no offering fits.");
        }
        else if (item.Program is { CipIsStated: false })
        {
            unknown.Add($"Whether its CIP code really is {item.Cip}: it is inferred, so ask the school, above all if a visa depends on it.");
        }

        if (!item.IsProgram)
        {
            unknown.Add("Credits, length, courses and entry requirements: the federal files hold none, and no program's page is recorded here.");
        }

        unknown.Add("How hard it is to get in: no official file holds it by program.");
        return unknown;
    }
}
