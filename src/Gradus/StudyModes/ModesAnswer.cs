using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs;
using Gradus.Ranking;
using Gradus.Returns;

namespace Gradus.StudyModes;

/// <summary>What is asked of the ways to study, beside who asks.</summary>
public sealed record ModeChoices
{
    /// <summary>Most programs that are named to stand for the ways.</summary>
    public const int MostItems = 4;

    /// <summary>Programs to compare; empty for those of the person's list.</summary>
    public IReadOnlyList<Item> Items { get; init; } = [];

    /// <summary>Identifiers of what the person keeps, in their order.</summary>
    public IReadOnlyList<string> Kept { get; init; } = [];

    public ReturnSettings Settings { get; init; } = new();
}

/// <summary>A named program that no way takes.</summary>
/// <param name="Item">Which.</param>
/// <param name="Why">In one sentence.</param>
public sealed record LeftOutProgram(Item Item, string Why);

/// <summary>Ways of studying side by side for one person, over the same years.</summary>
public sealed record ModesAnswer
{
    /// <summary>Of the person's list, at most so many stand for one way.</summary>
    private const int MostKept = 2;

    /// <summary>How far down the shortlist a program within hours and money is looked for before one beyond them is taken.</summary>
    private const int Looked = 40;

    /// <summary>Keys of conditions that make way for the ways themselves: how one is taught and where; the money is held against each way by its own ledger.</summary>
    public static IReadOnlyList<string> Lifted { get; } = ["require.modality", "study.modality", "places.no-moving", "budget.total", "budget.per-year", "budget.no-loans"];

    public required Profile Person { get; init; }

    /// <summary>The first term.</summary>
    public required Term Start { get; init; }

    /// <summary>In the order of <see cref="LifeWay.All"/>.</summary>
    public required IReadOnlyList<ModeAnswer> Ways { get; init; }

    /// <summary>Years from the first day over which money is compared: until the last of the programs shown is done; 0 where none has a return.</summary>
    public required int Years { get; init; }

    /// <summary>The year whose dollars those amounts are in.</summary>
    public required int DollarsOf { get; init; }
    public required ModeChanges Changes { get; init; }
    public required IReadOnlyList<LeftOutProgram> LeftOut { get; init; }

    /// <summary>What to ask the person before anything can be said of pay; null where something can.</summary>
    public string? Question { get; init; }

    /// <param name="catalog">The dataset.</param>
    /// <param name="person">Who.</param>
    /// <param name="choices">What is asked.</param>
    /// <param name="list">Their shortlist without the conditions of <see cref="Lifted"/>; asked for only where no program is named.</param>
    /// <exception cref="InputException">The person names a place that is not known, or a start outside the rules' time.</exception>
    public static ModesAnswer Of(Catalog catalog, Profile person, ModeChoices choices, Func<Shortlist> list)
    {
        var ground = new ModeGround(catalog, person, choices.Settings);
        var order = new Lazy<IReadOnlyList<Item>>(() => list().Entries.Items);
        Item[] kept = [.. choices.Kept.Select(catalog.FindItem).OfType<Item>().Distinct()];
        Item[] named = [.. choices.Items.Distinct()];
        ModeAnswer[] ways = [.. LifeWay.All.Select(way => Answer(ground, way, named, kept, order))];
        int years = YearsOf(ways, ground);
        ways = [.. ways.Select(w => w with { Cases = [.. w.Cases.Select(c => c with { Money = c.Return is { } of && years > 0 ? MoneyOverYears.Of(of, years) : null })] })];
        return new ModesAnswer
        {
            Person = person,
            Start = ground.Ledgers(Pace.FullTime).Start,
            Ways = ways,
            Years = years,
            DollarsOf = ground.Assumptions.DollarsOf,
            Changes = ModeChanges.Of(ground.Ledgers(Pace.PartTime), ways),
            LeftOut = [.. named.Where(i => !ways.Any(w => w.Cases.Any(c => c.Item == i))).Select(i => new LeftOutProgram(i, WhyLeftOut(ground, ways, i)))],
            Question = ground.Question,
        };
    }

    private static int YearsOf(ModeAnswer[] ways, ModeGround ground)
    {
        ModeCase[] returned = [.. ways.SelectMany(w => w.Cases).Where(c => c.Return is not null)];
        return returned.Length == 0 ? 0 : Math.Min(ground.Horizon, returned.Max(c => (c.Months + 11) / 12));
    }

    private static ModeAnswer Answer(ModeGround ground, LifeWay way, Item[] named, Item[] kept, Lazy<IReadOnlyList<Item>> order)
    {
        ModeReason[] reasons = [.. ModeReasons.Of(ground, way)];
        if (reasons.Any(r => r.Weight >= ModeStanding.NotKnown))
        {
            ModeStanding most = reasons.Max(r => r.Weight);
            return new ModeAnswer(way, [.. reasons.Where(r => r.Weight == most)], null, []);
        }

        ModeCounts counts = ground.Count(way);
        ModeCase[] cases = [.. Standing(ground, way, named, kept, order)];
        return cases.Length == 0
            ? new ModeAnswer(way, [.. reasons, named.Length > 0 ? new ModeReason("programs", ModeStanding.Closed, "None of the programs you named is taught so there, as far as is known.") : ModeReasons.NoProgram(ground, way, counts)], counts, [])
            : new ModeAnswer(way, [.. reasons, .. ModeReasons.Hours(ground, way, cases), .. ModeReasons.Money(cases)], counts, cases);
    }

    /// <summary>The programs that stand for a way.</summary>
    private static IEnumerable<ModeCase> Standing(ModeGround ground, LifeWay way, Item[] named, Item[] kept, Lazy<IReadOnlyList<Item>> order)
    {
        bool Fits(Item item) => way.Of(item) is not null && ground.Lies(item, way.Place);
        bool IsKnown(Item item) => Fits(item) && item.Offers(way.Of(item)!.Value.Mode) == true;
        if (named.Length > 0)
        {
            return named.Where(Fits).Select(i => ground.Case(i, way.Of(i)!.Value, CaseOrigin.Named));
        }

        Item[] mine = [.. kept.Where(IsKnown).Take(MostKept)];
        if (mine.Length > 0)
        {
            return mine.Select(i => ground.Case(i, way.Of(i)!.Value, CaseOrigin.Kept));
        }

        Item[] listed = [.. order.Value.Where(IsKnown).Take(Looked)];
        if (listed.Length == 0)
        {
            return [];
        }

        Item first = listed.MinBy(i => ground.Misfit(i, way.Of(i)!.Value))!;
        return [ground.Case(first, way.Of(first)!.Value, CaseOrigin.Shortlist)];
    }

    private static string WhyLeftOut(ModeGround ground, ModeAnswer[] ways, Item item)
    {
        ModeAnswer[] taught = [.. ways.Where(w => w.Way.Of(item) is not null && (w.Standing >= ModeStanding.NotKnown || ground.Lies(item, w.Way.Place)))];
        return taught.SelectMany(w => w.Reasons).FirstOrDefault(r => r.Weight >= ModeStanding.NotKnown)?.Words
            ?? "Its pages name no way of teaching that stands here, or it lies where you would not live.";
    }
}
