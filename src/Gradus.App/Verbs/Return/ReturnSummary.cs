using System.Globalization;
using Gradus.App.Figures;
using Gradus.Returns;
using Gradus.Rules;
using Gradus.Statistics;

namespace Gradus.App.Verbs.Return;

/// <summary>A return in sentences, shared by the command line and the browser.</summary>
public static class ReturnSummary
{
    private const double LeastStep = 100;
    private const double ChanceStep = 0.05;

    /// <summary>"$12,000" or "-$4,100": two digits that mean something, and never less than hundreds.</summary>
    public static string Money(double amount)
    {
        double size = Math.Abs(amount);
        double step = size < 1 ? LeastStep : Math.Max(LeastStep, Math.Pow(10, Math.Floor(Math.Log10(size)) - 1));
        double rounded = Math.Round(amount / step) * step;
        return Written.Dollars(rounded);
    }

    /// <summary>A chance that was worked out, never quite nothing and never quite certain: "38 %", "under 1 %".</summary>
    public static string Chance(double share) => share < 0.01 ? "under 1 %" : share > 0.99 ? "over 99 %" : Written.Percent(share);

    /// <summary>A range of chances, outwards to steps of five percent: "10 to 45 %", "under 5 %", "over 90 %".</summary>
    public static string Chances(double low, double high)
    {
        double from = Math.Floor((low / ChanceStep) + 1e-9) * ChanceStep;
        double to = Math.Max(Math.Ceiling((high / ChanceStep) - 1e-9), 1) * ChanceStep;
        return (from < ChanceStep / 2, to > 1 - (ChanceStep / 2)) switch
        {
            (true, true) => "anywhere from nearly none to nearly certain",
            (true, _) => $"under {Written.Percent(to)}",
            (_, true) => $"over {Written.Percent(Math.Min(from, 1 - ChanceStep))}",
            _ => string.Create(CultureInfo.InvariantCulture, $"{from * 100:0} to {Written.Percent(to)}"),
        };
    }

    /// <summary>The chance beside one of several alternatives: the range of the headline for the one that it speaks of, outward steps for the others.</summary>
    public static string Beside(bool isHeadline, double low, double high, double share) => isHeadline ? Chances(low, high) : Chances(share, share);

    /// <summary>Said under a table that sets degrees side by side.</summary>
    public const string BetweenDegrees = "Beside another degree only what is known of the two differs: price, months and a part of how their graduates stand. What one school adds to pay beyond the other is not drawn: a small difference between two degrees is none.";

    /// <summary>Why the person's hours, courses or summers fit no term of it, or may not, and what would; null where they fit.</summary>
    public static string? Misfit(DegreeReturn of) => of.Case.Study.Ledger?.Misfit?.ToString();

    /// <summary>The answer in a few words that a person can repeat.</summary>
    public static string Short(DegreeReturn of)
    {
        string years = Titles.Count(of.Ground.Basis.Horizon, "year");

        // On a visa the branches lie far apart: the sentence below gives both, and this one what holds over all.
        string beyond = BeyondEvidence.Of(of.Case, of.Ground) is null ? "" : ", if it does for you what it does for people paid far less, which nobody has measured";
        return $"In {years} it may {About(of.Outcome.Median)}{(of.Visa is { IfStays: not null } ? ", in the middle of all cases, those who leave without the degree among them" : "")}{beyond}.";

        static string About(double amount) => IsNothing(amount) ? "add nothing to speak of" : amount < 0 ? $"cost you about {Money(-amount)}" : $"add about {Money(amount)}";
    }

    /// <summary>The answer in one sentence; for somebody on a student visa, in two that stand side by side.</summary>
    public static string Headline(DegreeReturn of)
    {
        string over = $"Over {Titles.Count(of.Ground.Basis.Horizon, "year")}";
        if (of.Visa is { IfStays: { } stays, IfLeaves: { } leaves })
        {
            return $"{over}, beside {of.Against.Name}, in the middle: if you finish and stay in the United States it would {Adds(stays.Median)}; if you finish and go home it would {Adds(leaves.Median)}.{Because(of)}";
        }

        return $"{over} it {(BeyondEvidence.Of(of.Case, of.Ground) is null ? "would" : "might")} {Adds(of.Outcome.Median)} in the middle, beside {of.Against.Name}: {Between(of.Outcome.P10, of.Outcome.P90)} in eight cases of ten.{Because(of)}";
    }

    /// <summary>What of the person's own case decides it, where one thing does, and where the case lies beyond what the evidence speaks of.</summary>
    private static string Because(DegreeReturn of) => (WorkLeft.Of(of.Case, of.Ground) is { } left ? " " + left.Words : Cut(of)) + Beyond(of);

    /// <summary>That the study takes as long as the years counted or longer; empty elsewhere.</summary>
    private static string Cut(DegreeReturn of) => of.Case.Study.Months < 12 * of.Ground.Basis.Horizon ? ""
        : $" The study takes {Titles.Count(of.Case.Study.Months, "month")} and {Titles.Count(of.Ground.Basis.Horizon, "year")} {(of.Ground.Basis.Horizon == 1 ? "is" : "are")} counted: no pay after the degree is in it.";

    /// <summary>That the person is paid far more than those of whom the evidence speaks; empty elsewhere.</summary>
    private static string Beyond(DegreeReturn of) => BeyondEvidence.Of(of.Case, of.Ground) is not { } beyond ? ""
        : $" How far that holds is not known: you are paid {Money(beyond.Pay)}, {Written.Number(beyond.Times, "0.0")} times what its graduates earn a year after ({(beyond.IsEstimated ? "an estimate of " : "")}{Money(beyond.Graduates)}). The studies speak of people who earn less; what a degree adds at your pay, if anything, nobody has measured, and the range does not hold that doubt.";

    /// <summary>"between $1,200 and $34,000"; "a loss of $1,200 to $34,000" where both ends are below nothing.</summary>
    private static string Between(double low, double high) => high < 0 && !IsNothing(high) && Money(low) != Money(high) ? $"a loss of {Money(-high)} to {Money(-low)}"
        : Money(low) == Money(high) ? $"about {Money(low)}"
        : low < 0 && high > 0 && !IsNothing(low) && !IsNothing(high) ? $"from a loss of {Money(-low)} to a gain of {Money(high)}" : $"between {Money(low)} and {Money(high)}";

    /// <summary>True for an amount that is shown as nothing.</summary>
    private static bool IsNothing(double amount) => Math.Abs(amount) < LeastStep / 2;

    /// <summary>The money that is missing, which comes before what the degree may add; null where nothing is.</summary>
    public static string? Gap(DegreeReturn of) => of.Case.Study.Gap.Sum() is var gap && gap >= LeastStep
        ? $"First the money: {Money(gap)} of it is not there. {(of.Ground.FindsWork(of.Case.Study) ? $"{Without(of, "savings")} Work that you would find meanwhile has to pay it: below, that work is counted with the degree as without it." : Without(of, "pay, savings"))} What follows holds only if you find it."
        : null;

    /// <summary>After so many years a newcomer's pay has neared the middle.</summary>
    private const int YearsLooked = 5;

    /// <summary>What does not bring the money that is missing.</summary>
    private static string Without(DegreeReturn of, string own) => of.Ground.Profile.Budget.MayBorrow == false
        ? $"Neither {own} nor help bring it, and you would not borrow."
        : $"Neither {own}, help nor federal loans bring it, and no private loan is assumed to be granted.";

    /// <summary>The move to the occupation aimed for: with it and without it side by side.</summary>
    public static IEnumerable<string> Move(DegreeReturn of)
    {
        if (of.Ground.NotReachedBy(of.Item) is { Count: > 0 } others && of.Case.Level.Basis != PayBasis.Own)
        {
            yield return $"You aim for {string.Join(" or ", others)}: no official table leads from the field of this degree to it, so no move to it is counted.";
        }

        if (of.Move is not { } outlook)
        {
            yield break;
        }

        JobMove move = outlook.Move;
        yield return $"You aim for {move.Occupation}, where the lower quarter's {Money(move.Path.Early)} a year is taken for a newcomer's pay, and the middle is {Money(move.Path.Late)}, in {move.Where}.{(move.IsElsewhere ? " Dearer living there, its taxes and moving are not taken off." : "")}";
        if (of.Case.Level.Path.At(YearsLooked) is var graduates && graduates < move.Path.At(YearsLooked))
        {
            yield return $"No more is counted than this degree's graduates {(of.Case.Level.Basis is PayBasis.Peers or PayBasis.Estimated ? "are estimated to earn" : "earn")}: about {Money(graduates)} {YearsLooked} years after.";
        }

        if (outlook is { IfMoves: { } moves, IfStays: { } stays })
        {
            yield return $"If you finish and move to it, {Money(moves.Median)} in the middle; if you finish and stay in your line of work, {Money(stays.Median)}.";
        }

        double doubt = of.Ground.Assumptions.Share(AssumptionKeys.OtherMoveChance);
        yield return $"The move is counted in {Written.Percent(move.Chance)} of cases, {Written.Number(move.DelayMonths)} months after the degree. Nobody publishes that chance; it may as well be {Written.Percent(Math.Max(0, move.Chance - doubt))} or {Written.Percent(Math.Min(1, move.Chance + doubt))}: say your own.";
    }

    /// <summary>The second reading, under its name; null where the pay after the degree is the person's own figure.</summary>
    public static string? AsGraduates(DegreeReturn of) => of.Case.Level.Basis == PayBasis.Own ? null
        : $"If I were paid like its aided graduates{(of.Visa is null ? "" : of.Case.FirstChance > 0 ? " and stayed" : " for the months of authorised work")}: {Money(of.AsGraduates.Median)} in the middle, {Money(of.AsGraduates.P10)} to {Money(of.AsGraduates.P90)} in eight cases of ten. {GraduatesPay(of)}"
            + " That says what they earned, not what the degree did.";

    /// <summary>What is known of its graduates' pay, one sentence.</summary>
    public static string GraduatesPay(DegreeReturn of)
    {
        PayLevel level = of.Case.Level;
        double pay = level.Path.At(1);
        double end = Normal.Quantile(Outcome.HighShare);
        return level.Basis is PayBasis.Peers or PayBasis.Estimated
            ? $"Their pay is an estimate{(level.Basis == PayBasis.Peers ? " from other institutions" : "")}, because none is published: about {Money(pay)} a year after, {Money(pay * level.At(-end))} to {Money(pay * level.At(end))} in eight cases of ten."
            : $"Their pay is published: about {Money(pay)} a year after, in today's dollars.";
    }

    /// <summary>The chance of a loss in one sentence, as far as it is known.</summary>
    public static string Loss(DegreeReturn of) =>
        $"Chance of a loss: {Chances(of.Loss.Low, of.Loss.High)}, and {Chances(of.Loss.FinishedLow, of.Loss.FinishedHigh)} of those who finish{(of.Visa is { IfStays: not null } ? " and find paid work here in time" : "")}. What a degree adds, and how many finish, is poorly known.";

    /// <summary>Of whom the number of those who leave speaks.</summary>
    public static string WhoLeaves(ReturnContract of) => of.LeavingIsOwn ? $"That {of.People.Leave} leave without the degree is your own figure."
        : $"That {of.People.Leave} leave is a share of graduate students of all kinds; it is not known for you.";

    /// <summary>When it pays in one sentence.</summary>
    public static string BreakEven(DegreeReturn of)
    {
        string within = $"within the {Titles.Count(of.Ground.Basis.Horizon, "year")} counted";
        int years = (of.Case.Study.Months + 11) / 12;
        return of.BreakEvenYear is not { } year ? of.NeverBreaksEven >= 1 ? $"It is never ahead for good {within}, in any case drawn." : $"In the middle it is never ahead for good {within}; it is in {Chance(1 - of.NeverBreaksEven)} of cases."
            : $"In the middle it is ahead for good from the end of year {year}{(year < years ? ", before the degree is done, because what comes in while you study is more than what it takes" : "")}; {(of.NeverBreaksEven == 0 ? $"it is {within} in every case drawn" : $"in {Chance(of.NeverBreaksEven)} of cases it never is {within}")}.";
    }

    /// <summary>The internal rate in words.</summary>
    public static string Rate(DegreeReturn of) => of.InternalRate is { } rate and <= 1
        ? rate < 0 ? "below zero, in the middle" : string.Create(CultureInfo.InvariantCulture, $"about {rate * 100:0} % a year in real terms, in the middle")
        : of.InternalRate is not null ? "over 100 % a year, because little is laid out first"
        : of.RateIsBeyond ? "none to speak of: nothing is laid out first" : "none: in half the cases or more it never pays back";

    /// <summary>A value with its unit.</summary>
    public static string Value(ReturnAssumption of) => Value(of.Value, of.Unit);

    /// <inheritdoc cref="Value(ReturnAssumption)"/>
    public static string Value(double value, string unit) => unit == "USD" ? Written.Dollars(value)
        : Written.Number(value) + (unit == "percent" ? " %" : " " + unit);

    /// <summary>What a student visa allows and what was assumed beyond it, one sentence each; empty for everybody else.</summary>
    public static IEnumerable<string> Visa(DegreeReturn of)
    {
        if (of.Visa is not { } visa)
        {
            yield break;
        }

        if (of.Ground.VisaOf(of.Item, of.Case.Study) is { } rules)
        {
            yield return rules.Words;
            foreach (VisaPoint point in rules.Points.Where(p => p.Answer != VisaAnswer.Yes || p.Id == "stem"))
            {
                yield return $"{point.Words} ({VisaText.Reference(point.Rule)})";
            }
        }

        if (visa.YearsNeeded is { } years)
        {
            yield return visa.Law.Months >= years * 12
                ? $"That covers the {years} years you need."
                : string.Create(CultureInfo.InvariantCulture, $"That is less than the {years} years you need.");
        }

        yield return $"At home without the degree: {Money(visa.HomePay)} a year; {of.Ground.Without.Description}.";
        if (visa is { IfStays: { } stays, IfLeaves: { } leaves })
        {
            yield return $"If you finish and stay: {Money(stays.Median)} in the middle, {Money(stays.P10)} to {Money(stays.P90)} in eight cases of ten.";
            yield return $"If you finish and go home after the authorised work: {Money(leaves.Median)} in the middle, {Money(leaves.P10)} to {Money(leaves.P90)} in eight cases of ten.";
            yield return "Both take it that an employer here takes you on within the days that practical training allows. Where none does, you go home with what the study cost and no pay from here: that is no case above, and nobody publishes how often it happens. The graduates whose pay is counted needed no sponsor.";
        }

        yield return visa.StayChance == 0
            ? "No authorised work after it is counted, so you are taken to go home. If another status would let you work here, say how likely that is."
            : $"Nobody publishes how many stay. Where one figure is given for both, {Written.Percent(visa.StayChance)} are assumed to: say your own.";
        yield return VisaText.NotAdvice;
    }

    private static string Adds(double amount) => IsNothing(amount) ? "add nothing to speak of" : amount < 0 ? $"cost you {Money(-amount)}" : $"add {Money(amount)}";
}
