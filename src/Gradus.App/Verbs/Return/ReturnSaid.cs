using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.Returns;

namespace Gradus.App.Verbs.Return;

public sealed partial record ReturnContract
{
    [Description("Of the institution")]
    public string City { get; init; } = "";

    [Description("USPS code")]
    public string State { get; init; } = "";

    [Description("The move to the occupation aimed for; null where none is counted")]
    public ReturnMove? Move { get; init; }

    [Description("First month of study, from which the years count"), Month]
    public string Start { get; init; } = "";

    [Description("The answer as a hundred people")]
    public ReturnPeople People { get; init; } = null!;

    [Description("True where the chance of leaving without the degree is the person's own figure; false where it is that of any students, and not known for them")]
    public bool LeavingIsOwn { get; init; }

    [Description("What the figures say, in sentences")]
    public ReturnSaid Said { get; init; } = null!;

    public static ReturnContract Of(DegreeReturn answer) => Figures(answer) with
    {
        Standing = StandingContract.Of(answer.Ground.Catalog, answer.Ground.Profile),
        City = answer.Item.City,
        State = answer.Item.Institution.State,
        Move = answer.Move is { } move ? ReturnMove.Of(move) : null,
        Start = MonthAttribute.Text(answer.Case.Study.Ledger?.Outcome.Start ?? answer.Ground.Studies.Ground.FirstDay(answer.Ground.Studies.Ground.Start)),
        LeavingIsOwn = answer.Assumptions.Any(a => a.Key == AssumptionKeys.NotFinishing && a.IsOwn),
        People = new ReturnPeople(answer.People.Gain, answer.People.Lose, answer.People.Leave),
        Said = ReturnSaid.Of(answer),
    };
}

/// <summary>A move to the occupation aimed for.</summary>
public sealed record ReturnMove(
    string Occupation,
    [Description("The place whose pay it is")] string Where,
    [Description("Yearly pay of a newcomer there: the 25th percentile")] decimal PayAtFirst,
    [Description("Yearly pay there five years later: the median")] decimal PayLater,
    [Description("A fraction of those who finish; a judgement, which nobody publishes"), Least(0, 1)] double Chance,
    [Description("Months from the degree to the move")] double DelayMonths,
    [Description("Net present value in the middle of those who finish and move")] decimal? MedianIfMoves,
    [Description("The same of those who finish and stay in their line of work")] decimal? MedianIfStays)
{
    public static ReturnMove Of(MoveOutlook outlook) => new(
        outlook.Move.Occupation,
        outlook.Move.Where,
        ReturnContract.Money(outlook.Move.Path.Early),
        ReturnContract.Money(outlook.Move.Path.Late),
        ReturnContract.Share(outlook.Move.Chance),
        outlook.Move.DelayMonths,
        ReturnContract.Money(outlook.IfMoves?.Median),
        ReturnContract.Money(outlook.IfStays?.Median));
}

/// <summary>What the figures of a return say, in sentences.</summary>
public sealed record ReturnSaid(
    [Description("The answer")] string Headline,
    [Description("How likely a loss is, as far as it is known")] string Loss,
    [Description("When it pays back")] string BreakEven,
    [Description("The internal rate of return, in words")] string Rate,
    [Description("The second reading; null where the pay after the degree is the person's own figure")] string? AsGraduates,
    [Description("What a student visa allows and what was assumed beyond it; empty for everybody else")] IReadOnlyList<string> Visa)
{
    [Description("What has to be found first: the money that neither pay, savings, aid nor federal loans bring; null where nothing is left open")]
    public string? Gap { get; init; }

    [Description("The answer in a few words that a person can repeat")]
    public string Short { get; init; } = "";

    [Description("The move to the occupation aimed for, and what the answer is with and without it; empty where none is counted")]
    public IReadOnlyList<string> Move { get; init; } = [];

    public static ReturnSaid Of(DegreeReturn answer) => new(
        ReturnSummary.Headline(answer),
        ReturnSummary.Loss(answer),
        ReturnSummary.BreakEven(answer),
        ReturnSummary.Rate(answer),
        ReturnSummary.AsGraduates(answer),
        [.. ReturnSummary.Visa(answer)])
    {
        Short = ReturnSummary.Short(answer),
        Gap = ReturnSummary.Gap(answer),
        Move = [.. ReturnSummary.Move(answer)],
    };
}
