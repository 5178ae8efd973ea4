using System.Globalization;
using Gradus.Costs;
using Gradus.Costs.Prices;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.Ledgers;

/// <summary>Living until the degree, over what the person spends anyway, where the institution does not report it.</summary>
/// <param name="Low">At the 10th percentile of those that do, USD.</param>
/// <param name="High">At the 90th.</param>
/// <param name="Whose">Who they are: "12 others in TX".</param>
public sealed record LivingRange(decimal Low, decimal High, string Whose);

/// <summary>Living while studying, over what the person spends anyway.</summary>
/// <param name="Over">Over what is spent anyway, by term, for the months enrolled.</param>
/// <param name="AnywayPerMonth">What is spent anyway, USD a month; null when the person does not say.</param>
/// <param name="Assumption">What it rests on, one sentence; null when nothing was assumed.</param>
internal sealed record LivingCosts(decimal[] Over, decimal? AnywayPerMonth, string? Assumption)
{
    /// <summary>What living costs over what is spent anyway, by what other institutions report; null where the institution's own figure is counted, or nobody moves.</summary>
    public LivingRange? Elsewhere { get; private init; }

    /// <summary>True when studying in the way means living there and the person neither lives near nor stays where they are in the same state.</summary>
    public static bool Moves(LedgerGround ground, Item item, StudyWay way) => way.Mode != StudyMode.Online && !ground.LivesNear(item) && !ground.StaysInStateOf(item);

    /// <summary>That no move is counted though nobody says that the school is near, and what would settle it; null where that is not so.</summary>
    public static string? Staying(LedgerGround ground, Item item, StudyWay way) => way.Mode != StudyMode.Online && ground.StaysInStateOf(item)
        ? $"You {(ground.Profile.Residency.Stationed == item.Institution.State ? "are stationed in the school's state" : "stay where you are, in the school's state,")} and name no town, so no move and no second home are counted: {item.City} may be out of reach. Say where: “Is there a place you would like to stay close to?”"
        : null;

    public static LivingCosts Enter(LedgerDraft draft, LedgerGround ground, Item item, StudyWay way)
    {
        decimal? anyway = ground.Profile.Budget.LivingPerMonth;
        if (!Moves(ground, item, way))
        {
            return new LivingCosts(draft.PutNothing(LineKey.Living), anyway, null);
        }

        IReadOnlyList<Charges> charges = ground.Catalog.ChargesOf(item.Institution.Id);
        (Figure<decimal> room, Figure<decimal> other, string where) = ReportedLiving.Of(charges);
        decimal Over(decimal a) => Math.Max(0, (a / ground.Assumptions.LivingMonths) - (anyway ?? 0));
        if (item.Campus is not null || !room.IsKnown || !other.IsKnown)
        {
            string why = item.Campus is { } campus ? $"The institution reports what living costs at its main campus, not in {campus.City}." : "The institution reports no cost of living for students.";
            FigureStatus status = item.Campus is not null ? FigureStatus.NotReported : room.IsKnown ? other.Status : room.Status;
            ReportedLiving? elsewhere = ground.LivingIn(item.Institution.State);
            decimal months = draft.Terms.Sum(t => t.Months);
            return new LivingCosts(
                draft.PutUnknown(LineKey.Living, status, $"{why}{(elsewhere is null ? "" : " " + elsewhere.Words)}"), anyway, null)
            {
                Elsewhere = elsewhere is null ? null : new LivingRange(Cents.Round(Over(elsewhere.Low) * months), Cents.Round(Over(elsewhere.High) * months), elsewhere.Whose),
            };
        }

        decimal year = room.Value + other.Value;
        decimal over = Over(year);
        string how = string.Create(
            CultureInfo.InvariantCulture,
            $"Room, board and other expenses {where}, {year:#,0} for {ground.Assumptions.LivingMonths:0} months{(anyway is { } own ? $", less the {own:#,0.##} a month you spend anyway, not under 0" : "")}; for the months enrolled.");
        Source source = room.Source! with { Column = $"{room.Source!.Column}+{other.Source!.Column}" };
        FigureKind kind = anyway is null || where != ReportedLiving.OffCampus ? FigureKind.Assumed : FigureKind.Derived;
        decimal[] amounts = draft.Put(LineKey.Living, [.. draft.Terms.Select(t => Cents.Round(over * t.Months))], new AmountOrigin(kind, source, source.Year, how));
        return new LivingCosts(
            amounts, anyway, anyway is null ? "You did not say what living costs you now, so the whole of living there is counted." : null);
    }
}
