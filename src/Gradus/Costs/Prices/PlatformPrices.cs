using System.Globalization;
using System.Runtime.CompilerServices;
using Gradus.Catalogs;
using Gradus.Programs;
using Gradus.Statistics;

namespace Gradus.Costs.Prices;

/// <summary>What degrees that are sold on platforms of open online courses charge: far less than other online degrees, so that an estimate for one of them reaches down to these.</summary>
/// <param name="PerHour">By program, the least that its pages name for the online form or for everybody, USD a semester hour; ascending.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record PlatformPrices(IReadOnlyList<(string Program, double Price)> PerHour)
{
    private static readonly ConditionalWeakTable<Catalog, PlatformPrices> Made = [];

    /// <summary>As the catalogue's programs name them.</summary>
    public static PlatformPrices For(Catalog catalog) => Made.GetValue(catalog, Of);

    /// <summary>The range of an estimate, down to the least of them; with the reason, null where it is no such degree, or none names less.</summary>
    /// <param name="item">Whose price is estimated.</param>
    /// <param name="hours">Its length in semester hours.</param>
    /// <param name="low">The low end without them, USD for the whole degree.</param>
    public (double Low, string? Why) Reach(Item item, double hours, double low)
    {
        if (item.Program is not { } program || LearningPlatform.Of(program) is not { } platform)
        {
            return (low, null);
        }

        double[] others = [.. PerHour.Where(p => p.Program != program.Id).Select(p => p.Price * hours)];
        return others.Length == 0 || others[0] >= low ? (low, null) : (others[0], string.Create(
            CultureInfo.InvariantCulture,
            $"It is sold on {platform}, where degrees cost less than online degrees in general: {others.Length} that name a price ask {Roughly.Dollars((decimal)others[0], (decimal)others[^1])} for as many credits, and the range reaches down to them."));
    }

    private static PlatformPrices Of(Catalog catalog) => new([.. catalog.Programs
        .Where(p => LearningPlatform.Of(p) is not null)
        .Select(p => (p.Id, Price: Least(p)))
        .Where(p => p.Price > 0)
        .OrderBy(p => p.Price).ThenBy(p => p.Id, StringComparer.Ordinal)]);

    private static double Least(Program program)
    {
        var length = DegreeLength.Of(program);
        return program.Tuition
            .Where(t => t.Residency is TuitionResidency.Online or TuitionResidency.Any)
            .Select(t => (double)StatedWhole.Of(program, length, t).Amount / length.SemesterCredits)
            .DefaultIfEmpty(0).Min();
    }
}
