using System.Globalization;
using System.Text.Json;
using Gradus.Programs;

namespace Gradus.Sources.Programs;

/// <summary>
/// Finds facts that contradict another or that can hardly be true. They are named, in words, and left as they are: nothing is
/// averaged, corrected or dropped.
/// </summary>
public static class ProgramDoubts
{
    /// <summary>Largest gap between a stated program total and credits times price per credit, as a share of the total.</summary>
    public const decimal LargestTotalGap = 0.15m;

    private sealed record Price(decimal Amount, string Per, string Residency);

    /// <param name="program">The record.</param>
    /// <param name="join">Its offering.</param>
    /// <param name="webAddress">The institution's web address in the directory; null where there is none.</param>
    /// <returns>The doubts, in the order of the program schema; empty when there are none.</returns>
    public static IReadOnlyList<string> Of(ProgramRecord program, ProgramJoin join, string? webAddress) =>
    [
        .. CipDoubts(join),
        .. CreditDoubts(program),
        .. LengthDoubts(program),
        .. ModalityDoubts(program),
        .. TuitionDoubts(program),
        .. SourceDoubts(program, webAddress),
    ];

    private static IEnumerable<string> CipDoubts(ProgramJoin join)
    {
        if (join is { IsStated: true, Offering: null })
        {
            yield return $"cip: {join.Reason}.";
        }
    }

    private static IEnumerable<string> CreditDoubts(ProgramRecord program)
    {
        if (Value(program, "credits") is not { } value)
        {
            yield break;
        }

        double credits = value.GetDouble();
        (double smallest, double largest) = PlausibleCredits(program.CreditSystem);
        if (credits < smallest || credits > largest)
        {
            yield return Text($"credits: {credits} {(program.CreditSystem is { } system ? ProgramWords.CreditSystems.KeyOf(system) : "credits, system not stated,")} is outside {smallest} to {largest}, what a master's degree takes.");
        }
    }

    /// <summary>What a master's degree takes, generously: 30 to 36 semester hours are usual, a quarter hour is two thirds of one.</summary>
    private static (double Smallest, double Largest) PlausibleCredits(CreditSystem? system) => system switch
    {
        CreditSystem.Semester or CreditSystem.Trimester => (24, 72),
        CreditSystem.Quarter => (32, 108),
        CreditSystem.Units => (24, 200),
        CreditSystem.CourseUnits or CreditSystem.CourseCredits => (7, 20),
        CreditSystem.CompetencyUnits => (24, 72),
        _ => (24, 100),
    };

    private static IEnumerable<string> LengthDoubts(ProgramRecord program)
    {
        if (Value(program, "lengthMonths") is not { } value)
        {
            yield break;
        }

        double shortest = value.GetProperty("min").GetDouble();
        double longest = value.GetProperty("max").GetDouble();
        if (shortest > longest)
        {
            yield return Text($"lengthMonths: the shortest time, {shortest} months, is longer than the longest, {longest}.");
        }

        if (Math.Min(shortest, longest) < 9 || Math.Max(shortest, longest) > 48)
        {
            yield return Text($"lengthMonths: {shortest} to {longest} months is outside 9 to 48, what full-time study takes.");
        }
    }

    private static IEnumerable<string> ModalityDoubts(ProgramRecord program)
    {
        bool titled = program.Title.Contains("online", StringComparison.OrdinalIgnoreCase);
        if (titled && Value(program, "modality") is { } value
            && value.EnumerateArray().All(m => m.GetString() == "campus"))
        {
            yield return "modality: the title says online, the fact says on campus only.";
        }
    }

    private static IEnumerable<string> TuitionDoubts(ProgramRecord program)
    {
        List<Price> prices = [.. program.Facts.Where(f => f.Field == "tuition").Select(PriceOf)];
        foreach (Price price in prices)
        {
            if (price is { Per: "credit", Amount: > 5_000 })
            {
                yield return Text($"tuition: ${price.Amount} a credit is more than $5000.");
            }

            if (price is { Per: "program", Amount: < 1_000 })
            {
                yield return Text($"tuition: ${price.Amount} for the whole program is less than $1000.");
            }
        }

        List<Price> totals = [.. prices.Where(p => p.Per == "program")];
        foreach (IGrouping<string, Price> group in totals.GroupBy(p => p.Residency, StringComparer.Ordinal))
        {
            decimal[] amounts = [.. group.Select(p => p.Amount).Distinct().Order()];
            if (amounts.Length > 1)
            {
                yield return Text($"tuition: {amounts.Length} totals for the whole program, residency {group.Key}: {string.Join(", ", amounts.Select(a => Text($"${a}")))}.");
            }
        }

        foreach (string doubt in ProductDoubts(program, prices, totals))
        {
            yield return doubt;
        }
    }

    private static IEnumerable<string> ProductDoubts(ProgramRecord program, List<Price> prices, List<Price> totals)
    {
        if (Value(program, "credits") is not { } value)
        {
            yield break;
        }

        decimal credits = value.GetDecimal();
        foreach (Price total in totals)
        {
            foreach (Price price in prices.Where(p => p.Per == "credit" && (p.Residency == total.Residency || p.Residency == "any" || total.Residency == "any")))
            {
                decimal product = price.Amount * credits;
                if (Math.Abs(product - total.Amount) > LargestTotalGap * total.Amount)
                {
                    yield return Text($"tuition: {credits} credits at ${price.Amount} are ${product:0}, the stated total is ${total.Amount}.");
                }
            }
        }
    }

    private static IEnumerable<string> SourceDoubts(ProgramRecord program, string? webAddress)
    {
        if (webAddress is null || WebDomain.Of(webAddress) is not { } own)
        {
            yield break;
        }

        var hosts = program.Facts.Where(f => f.Kind != FactKind.ThirdParty)
            .GroupBy(f => WebDomain.Host(f.Page) ?? f.Page, StringComparer.Ordinal)
            .Where(g => WebDomain.Of(g.Key) != own)
            .OrderBy(g => g.Key, StringComparer.Ordinal);
        foreach (var host in hosts)
        {
            string fields = string.Join(", ", FactFields.All.Select(f => f.Name).Where(name => host.Any(f => f.Field == name)));
            yield return $"source: {fields} cited as the school's own page, but {host.Key} is not within {own}.";
        }
    }

    private static JsonElement? Value(ProgramRecord program, string field) =>
        program.Find(field) is { } fact ? JsonElement.Parse(fact.Json) : null;

    private static Price PriceOf(RecordFact fact)
    {
        JsonElement value = JsonElement.Parse(fact.Json);
        return new(value.GetProperty("amount").GetDecimal(), value.GetProperty("per").GetString()!, value.GetProperty("residency").GetString()!);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
