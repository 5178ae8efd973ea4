using Gradus.Careers;
using Gradus.Catalogs;
using Gradus.Earnings;
using Gradus.Programs;
using Gradus.Rules;

namespace Gradus.Ledgers;

/// <summary>At which wage level a first job after a degree would stand in the H-1B selection, in the city of the institution.</summary>
/// <param name="Wage">Prevailing wages of the occupation there.</param>
/// <param name="Pay">Median pay a year after the degree, published or estimated.</param>
/// <param name="Low">The lowest level that the pay may stand at: 0 is under the first, at which no petition is possible.</param>
/// <param name="High">The highest.</param>
/// <param name="Selection">The selection in force.</param>
public sealed record SelectionOutlook(PrevailingWage Wage, Figure<decimal> Pay, int Low, int High, H1bSelection Selection)
{
    /// <summary>Null where the selection has no weights, the pay is not known, or no prevailing wage of the field's occupations is known in the city.</summary>
    /// <param name="catalog">The dataset.</param>
    /// <param name="rules">Rules of the day.</param>
    /// <param name="item">The degree.</param>
    public static SelectionOutlook? Of(Catalog catalog, RuleSet rules, Item item)
    {
        Figure<decimal> pay = catalog.PayOf(item, Horizon.OneYear);
        if (H1bSelection.From(rules) is not { } selection || !pay.IsKnown || item.Field is not { } field
            || catalog.PrevailingWages.In($"{item.City}, {item.Institution.State}", field.Occupations) is not [var wage, ..])
        {
            return null;
        }

        (int low, _) = wage.LevelsOf(pay.Low ?? pay.Value);
        (_, int high) = wage.LevelsOf(pay.High ?? pay.Value);
        return new SelectionOutlook(wage, pay, low, high, selection);
    }
}
