using System.Globalization;
using Gradus.Costs.Prices;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Search;
using Gradus.Statistics;

namespace Gradus.Ledgers;

/// <summary>The whole cost of one item of the catalogue to one person.</summary>
/// <param name="Item">Which.</param>
/// <param name="Total">The sum of the ledger's lines, USD; null where a line is missing. A program that states one price for all and no fees beside it counts with that price.</param>
/// <param name="Price">Tuition and required fees among them, USD.</param>
/// <param name="PriceIsOwn">True where the program states its price itself; false for the institution's general charge.</param>
public sealed record ItemCost(Item Item, decimal? Total, decimal Price, bool PriceIsOwn)
{
    /// <summary>Every line at both ends of the price, as <see cref="Ledger.TotalRange"/>.</summary>
    public required PaidRange Whole { get; init; }

    /// <summary>What has to be paid for it until it is done: every line but the pay given up, interest and fees of loans among them; missing where the price is.</summary>
    public required PaidRange Paid { get; init; }

    /// <summary>The most of that which falls on one year of study, counted in twelve months from the first term.</summary>
    public required PaidRange PaidInYear { get; init; }

    /// <summary>
    /// What a person's budget for the whole degree is held against: <see cref="Paid"/> where pay goes on or nobody says that there is any; where study takes the pay, what has to be found from
    /// savings, loans or elsewhere, living and interest included, because nothing else pays for living then. Help for living that is more than living pays for nothing else.
    /// </summary>
    public required PaidRange Held { get; init; }

    /// <summary>The same of the dearest year of study, without interest.</summary>
    public required PaidRange HeldInYear { get; init; }

    /// <summary>True where <see cref="Held"/> is what has to be found.</summary>
    public bool IsToFind { get; init; }

    /// <summary>What neither pay, savings, aid nor federal loans pay for, USD.</summary>
    public required PaidRange Gap { get; init; }

    /// <summary>What others pay of it, taken off in every sum; null where nobody pays any.</summary>
    public HelpTakenOff? Help { get; init; }

    /// <summary>Whose cost of living the ranges reach to where the institution reports none: "12 others in TX"; null where its own is counted.</summary>
    public string? LivingFrom { get; init; }

    /// <summary>Reads it off a ledger.</summary>
    public static ItemCost Of(Ledger ledger)
    {
        Item item = ledger.Item;
        bool own = ledger.PriceIsOwn && !ledger.Unknown.Any(line => line.Key == LineKey.Tuition);
        bool comparable = ledger.Unknown.All(line => own && line.Key == LineKey.Fees);
        decimal price = ledger.SumOf(LineKey.Tuition) + ledger.SumOf(LineKey.Fees);
        bool priced = ledger.Unknown.All(line => line.Key != LineKey.Tuition);
        (decimal low, decimal high) = ledger.Charges();
        StudyYear dearest = ledger.Outcome.Years.MaxBy(PaidIn)!;
        decimal share = ledger.Outcome.Years.Sum(y => y.Charges) is > 0 and var all ? dearest.Charges / all : 0;
        bool reached = ledger.LivingElsewhere is not null && ledger.Unknown.All(line => line.Key == LineKey.Living || (own && line.Key == LineKey.Fees));
        PaidRange Around(decimal amount, decimal part, bool complete) => !priced ? default : ledger.Ranged(amount, complete || reached, part).Plus(ledger.LivingElsewhere, part);
        decimal gap = ledger.Financing.Uncovered;
        decimal slack = gap > 0 ? 0 : Math.Max(0, ledger.Financing.Worst.Position);
        PaidRange paid = Around(ledger.Total - ledger.SumOf(LineKey.ForegonePay), 1, comparable), inYear = Around(PaidIn(dearest), share, comparable);
        decimal found = ledger.Financing.ToFind + ledger.SumOf(LineKey.StudyInterest) + ledger.SumOf(LineKey.PrivateInterest);
        return new ItemCost(item, comparable ? ledger.Total : null, price, own)
        {
            LivingFrom = ledger.LivingElsewhere?.Whose,
            Help = HelpTakenOff.Of(ledger),
            Whole = ledger.TotalRange,
            Paid = paid,
            PaidInYear = inYear,
            Held = ledger.GivesUpPay ? Around(found, 1, comparable && !ledger.IsLivingUnsaid).AtLeastNothing() : paid,
            HeldInYear = ledger.GivesUpPay ? Around(ledger.Financing.ToFindByYear.Max(), share, comparable && !ledger.IsLivingUnsaid).AtLeastNothing() : inYear,
            IsToFind = ledger.GivesUpPay,
            Gap = priced ? new PaidRange(Math.Max(0, gap + low - price), comparable ? Math.Max(0, gap + high - price - slack) : null) : default,
        };
    }

    private static decimal PaidIn(StudyYear year) => year.Charges + year.LivingOver - year.Aid - year.TaxCredit;
}

/// <summary>What others pay of a degree: why a sum to pay may be less than its price.</summary>
/// <param name="Amount">USD, more than 0.</param>
/// <param name="From">Who pays it, in lower case: "your employer, a tax credit".</param>
public sealed record HelpTakenOff(decimal Amount, string From)
{
    private static readonly (LineKey Key, string From)[] Kinds =
    [
        (LineKey.EmployerAid, "your employer"), (LineKey.Scholarship, "scholarships"), (LineKey.Waiver, "a waiver"), (LineKey.TaxCredit, "a tax credit"),
    ];

    /// <summary>"about $10,500 of help taken off".</summary>
    public string Brief => $"about {Money(Amount)} of help taken off";

    /// <summary>"about $10,500 of help taken off (your employer, a tax credit)".</summary>
    public string Words => $"{Brief} ({From})";

    /// <summary>Of a ledger in the middle of its price; null where nobody pays any.</summary>
    public static HelpTakenOff? Of(Ledger ledger)
    {
        (string From, decimal Amount)[] help = [.. Kinds.Select(k => (k.From, Amount: Math.Max(0, -ledger.SumOf(k.Key)))).Where(k => k.Amount > 0)];
        return help.Length == 0 ? null : new HelpTakenOff(help.Sum(h => h.Amount), string.Join(", ", help.Select(h => h.From)));
    }

    private static string Money(decimal amount) => Roughly.Amount(amount).ToString("$#,0", CultureInfo.InvariantCulture);
}

/// <summary>An amount in USD that moves with a doubtful price.</summary>
/// <param name="Low">At the lowest likely price; null where the price is not known.</param>
/// <param name="High">At the highest likely price; null where the price is not known or another line is missing, so that it may be more.</param>
public readonly record struct PaidRange(decimal? Low, decimal? High)
{
    /// <summary>At the highest likely price, also where it may be more because another line is missing; null where the price is not known.</summary>
    public decimal? AtHighPrice { get; init; }

    /// <summary>True where both ends are the same to the dollar.</summary>
    private bool IsFirm => Low is { } low && High is { } high && decimal.Round(low) == decimal.Round(high);

    /// <summary>
    /// "about $12,300", "$12,000 to $18,000"; where a line is missing "at least $12,300", "$12,000 to $18,000 or more". Below
    /// nothing it is said as what is left over. Other lines than the price are assumed, so that no sum is known to the dollar.
    /// </summary>
    public string Words => this switch
    {
        { Low: null } => "a sum not known, as no page states a price",
        { Low: < 0 } when (High ?? AtHighPrice ?? Low) <= 0 => $"nothing, and {LeftOver(-(High ?? AtHighPrice ?? Low.Value), -Low.Value)} is left over",
        { High: null, AtHighPrice: { } upper } when decimal.Round(upper) > decimal.Round(Low.Value) => $"{Roughly.Dollars(Low.Value, upper, "to")} or more",
        { High: null } => $"at least {Money(Low.Value)}",
        _ when IsFirm => Low.Value == 0 ? "$0" : $"about {Money(Low.Value)}",
        _ => Roughly.Dollars(Low.Value, High.Value, "to"),
    };

    private string LeftOver(decimal least, decimal most) => (High is null ? "at most " : decimal.Round(least) == decimal.Round(most) ? "about " : "")
        + (decimal.Round(least) == decimal.Round(most) ? Money(most) : $"{Money(least)} to {Money(most)}");

    private static string Money(decimal amount) => Roughly.Amount(amount).ToString("$#,0;-$#,0", CultureInfo.InvariantCulture);

    /// <summary>The same with a part of what living may cost.</summary>
    internal PaidRange Plus(LivingRange? living, decimal part) => living is null ? this : new PaidRange(Low + (living.Low * part), High + (living.High * part)) { AtHighPrice = AtHighPrice + (living.High * part) };

    /// <summary>The same where what is left over pays for nothing else.</summary>
    internal PaidRange AtLeastNothing() => new(Above(Low), Above(High)) { AtHighPrice = Above(AtHighPrice) };

    private static decimal? Above(decimal? amount) => amount is < 0 ? 0 : amount;

    /// <summary>Held against the most it may be.</summary>
    public Match AtMost(decimal most) => Low > most ? Match.No : High <= most ? Match.Yes : Match.May;
}

/// <summary>The whole costs of many items for one person.</summary>
public static class CatalogCosts
{
    /// <summary>Works out all of them, each studied in the way that fits the person; of offerings that cost alike, one.</summary>
    /// <param name="ground">The person.</param>
    /// <param name="items">Which items.</param>
    /// <param name="threads">Most threads; the answer is the same.</param>
    /// <returns>One for each item, in their order.</returns>
    /// <exception cref="InputException">The start lies outside the rules' time.</exception>
    public static ItemCost[] Of(LedgerGround ground, IReadOnlyList<Item> items, int threads = -1)
    {
        // Asked for once here, a start outside the rules' time is one clear error and not one of many.
        ground.FirstDay(ground.Start);
        var costs = new ItemCost[items.Count];
        int[] alike = Alike(ground, items);
        Parallel.For(0, items.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
        {
            Abandonment.Check();
            if (alike[i] == i)
            {
                costs[i] = ItemCost.Of(Ledger.Of(ground, items[i], LedgerChoices.None));
            }
        });
        for (int i = 0; i < costs.Length; i++)
        {
            costs[i] ??= costs[alike[i]] with { Item = items[i] };
        }

        return costs;
    }

    /// <summary>For each item the first that costs the same, itself where there is none before it.</summary>
    private static int[] Alike(LedgerGround ground, IReadOnlyList<Item> items)
    {
        var first = new Dictionary<CostsOfOffering, int>();
        int[] alike = new int[items.Count];
        for (int i = 0; i < alike.Length; i++)
        {
            alike[i] = i;
            if (CostsOfOffering.Of(ground, items[i]) is { } key && !first.TryAdd(key, i))
            {
                alike[i] = first[key];
            }
        }

        return alike;
    }

    /// <summary>Everything that the cost of an offering of which no program is named depends on, beside the person.</summary>
    private sealed record CostsOfOffering(UnitId Institution, PricedDegree? Priced, bool? Stem, bool? OnCampus, bool? Hybrid, bool? Online)
    {
        /// <summary>Null for an item that stands alone: a program, one whose figures the person was told, one that takes part in an agreement.</summary>
        public static CostsOfOffering? Of(LedgerGround ground, Item item) =>
            item.IsProgram || ground.Profile.Told.Any(t => t.Item == item.Id) || ground.Catalog.Agreements.All.Any(a => a.Participants.Any(p => p.Holds(item.Institution.Id, item.Cip)))
                ? null
                : new CostsOfOffering(
                    item.Institution.Id,
                    PricedDegree.Of(item, ground.Catalog.ChargesOf(item.Institution.Id)) is { } priced ? priced with { Id = "" } : null,
                    item.Stem.IsKnown ? item.Stem.Value : null,
                    item.Offers(StudyMode.Campus), item.Offers(StudyMode.Hybrid), item.Offers(StudyMode.Online));
    }
}
