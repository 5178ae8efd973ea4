using System.Globalization;
using Gradus.People;
using Gradus.Rules;

namespace Gradus.Ledgers;

/// <summary>That a term has begun, or begins before most applications for it could still be made.</summary>
public static class SoonStart
{
    /// <summary>Weeks before a term within which most applications for it have closed.</summary>
    public const string Rule = "apply-soon-weeks";

    private static readonly int DaysOfWeek = Enum.GetValues<DayOfWeek>().Length;

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
