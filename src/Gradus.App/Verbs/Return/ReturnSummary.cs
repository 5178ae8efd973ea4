using System.Globalization;
using Gradus.App.Figures;
using Gradus.Returns;
using Gradus.Rules;

namespace Gradus.App.Verbs.Return;

/// <summary>A return in sentences, shared by the command line and the browser.</summary>
public static class ReturnSummary
{
    /// <summary>"$12,300" or "-$4,000", to three digits that mean something.</summary>
    public static string Money(double amount)
    {
        double step = Math.Abs(amount) >= 100_000 ? 1000 : 100;
        double rounded = Math.Round(amount / step) * step;
        return rounded.ToString("$#,0;-$#,0;$0", CultureInfo.InvariantCulture);
    }

    /// <summary>"38 %".</summary>
    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0} %");

    /// <summary>The answer in one sentence.</summary>
    public static string Headline(DegreeReturn of) => string.Create(
        CultureInfo.InvariantCulture,
        $"Over {of.Ground.Terms.Horizon} years it leaves you {Money(of.Outcome.Median)} {(of.Outcome.Median < 0 ? "worse" : "better")} off in the middle than {of.Against.Name}: between {Money(of.Outcome.P10)} and {Money(of.Outcome.P90)} in eight cases of ten.")
        .Replace($"you {Money(of.Outcome.Median)} worse", $"you {Money(-of.Outcome.Median)} worse", StringComparison.Ordinal);

    /// <summary>The chance of a loss in one sentence.</summary>
    public static string Loss(DegreeReturn of) => $"Chance of a loss: {Percent(of.Outcome.ChanceOfLoss)}. {BreakEven(of)}";

    /// <summary>When it pays in one sentence.</summary>
    public static string BreakEven(DegreeReturn of) => of.BreakEvenYear is { } year
        ? $"It is ahead for good from year {year} in the middle, and never in {Percent(of.NeverBreaksEven)} of cases."
        : $"In {Percent(of.NeverBreaksEven)} of cases it is never ahead for good within {of.Ground.Terms.Horizon} years.";

    /// <summary>The internal rate in words.</summary>
    public static string Rate(DegreeReturn of) => of.InternalRate is { } rate
        ? string.Create(CultureInfo.InvariantCulture, $"{rate * 100:0.0} % a year in real terms, in the middle")
        : of.RateIsBeyond ? "beyond any rate: nothing is laid out first" : "none: in half the cases or more it never pays back";

    /// <summary>A value with its unit.</summary>
    public static string Value(ReturnAssumption of) => of.Unit == "USD"
        ? of.Value.ToString("$#,0", CultureInfo.InvariantCulture)
        : of.Value.ToString("0.##", CultureInfo.InvariantCulture) + (of.Unit == "percent" ? " %" : " " + of.Unit);

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

        yield return $"Assumed, by nobody published: a {Percent(visa.StayChance)} chance of staying on, and {Percent(visa.PayAbroad)} of US pay after leaving and without the degree. Set stay-chance and pay-abroad to your own.";
        if (visa is { IfStays: { } stays, IfLeaves: { } leaves })
        {
            yield return $"In the middle {Money(stays.Median)} if you finish and stay, {Money(leaves.Median)} if you finish and leave.";
        }

        yield return VisaText.NotAdvice;
    }
}
