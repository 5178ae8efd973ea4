using System.Globalization;
using Gradus.Loans;
using Gradus.People;
using Gradus.Rules;

namespace Gradus.Ledgers;

/// <summary>Whether a first term can be counted, and that it has begun, or begins before most applications for it could still be made.</summary>
public static class SoonStart
{
    /// <summary>Weeks before a term within which most applications for it have closed.</summary>
    public const string Rule = "apply-soon-weeks";

    private static readonly int DaysOfWeek = Enum.GetValues<DayOfWeek>().Length;

    private static readonly string[] Needed = [LoanRules.AnnualLimit, LoanRules.InterestRate, LoanRules.OriginationFee, LoanRules.PrivateRate, LoanRules.LifetimeLimit, "tax-brackets", "tax-standard-deduction"];

    /// <summary>Why nothing can be counted from a first term, with one that will do; null where it can.</summary>
    /// <param name="rules">All rules.</param>
    /// <param name="assumptions">When terms begin.</param>
    /// <param name="start">The first term.</param>
    /// <exception cref="InputException">A rule is missing.</exception>
    public static Problem? TroubleWith(RuleBook rules, LedgerAssumptions assumptions, Term start)
    {
        DateOnly first = FirstDay(assumptions, start);
        DateOnly earliest = Needed.Select(id => rules.Find(id)?.Values[0].From ?? throw new InputException($"rules: there is no rule '{id}'.")).Max();
        DateOnly latest = rules.AsOf.AddYears(assumptions.CarriedYears);
        return first < earliest
            ? Trouble(string.Create(CultureInfo.InvariantCulture, $"lies before {earliest:yyyy-MM-dd}, from when the rules of loans and tax are known here; give a later start, such as {FirstFallAfter(assumptions, earliest > rules.AsOf ? earliest : rules.AsOf)}."))
            : first > latest
                ? Trouble(string.Create(CultureInfo.InvariantCulture, $"lies more than {assumptions.CarriedYears} years after the rules were looked at ({rules.AsOf:yyyy-MM-dd}), and nobody knows the rules of that time; give a start up to {latest.Year}."))
                : null;
        Problem Trouble(string words) => new(ProblemCode.OutOfRange, "start", start.ToString(), words);
    }

    /// <inheritdoc cref="TroubleWith(RuleBook, LedgerAssumptions, Term)"/>
    public static Problem? TroubleWith(RuleBook rules, Term start) => TroubleWith(rules, LedgerAssumptions.From(rules.At(rules.AsOf)), start);

    /// <summary>What has to be said of a person's first term before any answer, one sentence; null where there is time, or they name none.</summary>
    public static string? Of(RuleBook rules, Profile person)
    {
        if (person.Start is not { } start)
        {
            return null;
        }

        var assumptions = LedgerAssumptions.From(rules.At(rules.AsOf));
        return Words(start, FirstDay(assumptions, start), rules.AsOf, rules.At(rules.AsOf).Read());
    }

    /// <summary>The first fall that begins after a day.</summary>
    internal static Term FirstFallAfter(LedgerAssumptions assumptions, DateOnly day)
    {
        var fall = new Term(Season.Fall, day.Year);
        return FirstDay(assumptions, fall) > day ? fall : fall with { Year = day.Year + 1 };
    }

    private static DateOnly FirstDay(LedgerAssumptions assumptions, Term term) => new(term.Year, assumptions.FirstMonth(term.Season), 1);

    /// <summary>The sentence; null where there is time.</summary>
    /// <param name="term">The term that the person names.</param>
    /// <param name="begins">Its first day.</param>
    /// <param name="on">The day that is counted from.</param>
    /// <param name="rules">The judgements.</param>
    public static string? Words(Term term, DateOnly begins, DateOnly on, RuleReading rules)
    {
        int days = begins.DayNumber - on.DayNumber;
        int weeks = Math.Max(1, days / DaysOfWeek);
        string name = term.ToString();
        return rules.NumberIfAny(Rule) is not { } least || days >= DaysOfWeek * least ? null
            : days <= 0 ? $"The term that you name, {name}, has begun: name a later one."
            : string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(name[0])}{name[1..]} begins in about {(weeks == 1 ? "one week" : $"{weeks} weeks")}, and most schools close applications months before. Ask each today whether it still takes yours, or look at a later term.");
    }
}
