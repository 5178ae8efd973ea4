using Gradus.App.Figures;
using Gradus.App.Verbs.Cost;
using Gradus.App.Verbs.Return;
using Gradus.Costs;
using Gradus.Costs.Prices;
using Gradus.Programs;

namespace Gradus.App.Verbs.WrittenGuide;

/// <summary>The row on money: the written guide's averages, counted anew from the raw files, beside the reader's own.</summary>
internal static class MoneyRows
{
    private static readonly (ReferenceGroup Group, ChargeResidency? Residency)[] Quoted =
        [(ReferenceGroup.All, ChargeResidency.InState), (ReferenceGroup.Private, null), (ReferenceGroup.Public, ChargeResidency.InState)];

    /// <summary>Row 10.</summary>
    public static RowAnswer Cost(GuideGround ground)
    {
        ReferenceCharge[] averages = [.. Quoted.Select(q => ground.Catalog.ReferenceCharges.LastOrDefault(c => c.Group == q.Group && c.Residency == q.Residency && c.Published.IsKnown)).OfType<ReferenceCharge>()];
        return ground.Mine is { } mine ? Person(ground, mine, averages) : new RowAnswer(
            Nobody(ground, averages),
            Averages(averages),
            GuideCharts.Year(averages, null, null),
            new GuideWay("How prices spread, and why", "/costs", "gradus data reproduce"));
    }

    private static IReadOnlyList<GuideFigure> Averages(IEnumerable<ReferenceCharge> averages) =>
    [
        .. averages.Select(c => new GuideFigure(
            $"An average year ({ReferenceNames.Words(c.Group, c.Residency)})",
            $"{FigureText.Money(c.Published)} as printed; {FigureText.Money(c.Average)} counted anew",
            "all graduate students and fields, tuition and required fees",
            FigureText.Origin(c.Published))),
    ];

    private static string Nobody(GuideGround ground, ReferenceCharge[] averages)
    {
        (TuitionDistribution here, TuitionDistribution others) = (ground.Prices.Of(ReferenceGroup.All, ChargeResidency.InState), ground.Prices.Of(ReferenceGroup.All, ChargeResidency.OutOfState));
        string range = ground.Catalog.WholeDegreeRange is { } said && here.ShareWithin(said) is { } within
            ? $" {Written.Capital(said.Source.ToString())} gives {FigureText.Money(said.Low)} to {FigureText.Money(said.High)} for a whole degree; {Written.Percent(within)} of those here lie in it for residents."
            : "";
        return $"Half of the degrees here cost at most {Written.Dollars(here.Median ?? 0)} in tuition and fees for residents, {Written.Dollars(others.Median ?? 0)} for others; most of these prices are general rates or estimates.{range}"
            + (averages.Length == 0 ? "" : " An average says little of yours: the state, the pace and the job decide.");
    }

    private static RowAnswer Person(GuideGround ground, Item mine, ReferenceCharge[] averages)
    {
        CostContract cost = ground.Cost(mine);
        ReturnContract? adds = ground.Return(mine);
        TuitionContext? among = ground.Among(mine);
        return new RowAnswer(
            $"{StudyRows.Name(mine)}, studied {cost.Way.Words}: {Written.Lower(cost.Said.Headline)}{(among is not null && TuitionText.Year(among) is { } year ? $" {year}" : "")}",
            [
                new("Your whole cost until the degree", cost.Said.Total, $"{StudyRows.Whose(mine)}; pay given up counted", $"computed line by line{(cost.Said.Tuition is { } grade ? $"; tuition: {grade}" : "")}"),
                adds is null
                    ? new("What it adds over the years", "not known", "you, beside staying as you are", "price, pay of graduates or your own pay are not known well enough")
                    : new(
                        $"What it adds over {Titles.Count(adds.HorizonYears, "year")}",
                        $"{ReturnSummary.Money((double)adds.P10)} to {ReturnSummary.Money((double)adds.P90)} in eight of ten; chance of a loss {ReturnSummary.Chances(adds.LossRange.Low, adds.LossRange.High)}",
                        "you, beside staying as you are; who finishes, and what it adds, is poorly known",
                        $"{Titles.Number(adds.Draws)} draws; the pay after it is {adds.PayBasis switch { "published" => "published for its graduates", "own" => "your own figure", "peers" => "that of other institutions", _ => "an estimate" }}"),
                .. Averages(averages.Take(1)),
            ],
            GuideCharts.Year(averages, among, mine),
            new GuideWay("Line by line, your own figures", GuideLinks.Cost(mine.Id), $"gradus cost {mine.Id}"));
    }
}
