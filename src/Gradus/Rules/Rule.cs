namespace Gradus.Rules;

/// <summary>What a rule is about; the order is that of the reference page.</summary>
public enum RuleArea
{
    Borrowing,
    Repayment,
    Taxes,
    WorkAuthorisation,

    /// <summary>What a standing in the United States means for study.</summary>
    Standing,
    Scenarios,

    /// <summary>How a study year runs and what it leaves of a life, beyond law.</summary>
    Assumptions,
}

/// <summary>Who says what the rule is, in the text that was read.</summary>
public enum Authority
{
    /// <summary>The law, regulation or notice itself, or a verbatim copy of it.</summary>
    Primary,

    /// <summary>Somebody else who reports it.</summary>
    Secondary,

    /// <summary>Nobody: an assumption of this guide, which a person can change.</summary>
    Assumption,
}

/// <summary>The text a value was taken from.</summary>
/// <param name="Reference">Law, regulation or notice that sets the value.</param>
/// <param name="Address">Web address of that text, or of the best one there is.</param>
/// <param name="Authority">Who says so in the text that was read.</param>
/// <param name="Confirmed">True when the primary text was read in full or verbatim, or two texts independent of each other agree.</param>
/// <param name="Read">What was read, and what is open.</param>
public sealed record RuleSource(string Reference, string Address, Authority Authority, bool Confirmed, string Read);

/// <summary>
/// A value with the days on which it holds, both ends included. <c>To</c> is the last day that the text speaks of; null
/// when the value holds until it is changed.
/// </summary>
public sealed record DatedValue(DateOnly From, DateOnly? To, RuleValue Value, RuleSource Source);

/// <summary>A dated parameter of law: caps, rates, brackets, terms.</summary>
/// <param name="Id">Lower-case words joined by hyphens, such as <c>loan-annual-limit</c>.</param>
/// <param name="Area">What it is about.</param>
/// <param name="Title">What it is, in a reader's words.</param>
/// <param name="Unit">Unit of its values: "USD", "percent", "months", "yes or no" ...</param>
/// <param name="Note">What a reader has to know to use it; null when nothing.</param>
/// <param name="Values">Ascending by date, without overlap or gap.</param>
public sealed record Rule(string Id, RuleArea Area, string Title, string Unit, string? Note, IReadOnlyList<DatedValue> Values)
{
    /// <summary>What holds on a day; null before the first value.</summary>
    public RuleInForce? At(DateOnly day)
    {
        for (int i = Values.Count - 1; i >= 0; i--)
        {
            if (Values[i].From <= day)
            {
                return new RuleInForce(this, Values[i], day);
            }
        }

        return null;
    }
}

/// <summary>A rule on a day: what an answer cites.</summary>
public sealed record RuleInForce(Rule Rule, DatedValue Dated, DateOnly Day)
{
    /// <summary>True when the text speaks of earlier days only and its value is assumed to continue.</summary>
    public bool IsAssumedToContinue => Dated.To is { } last && last < Day;

    /// <summary>True when a figure that rests on it has to say that it is not settled.</summary>
    public bool IsUncertain => !Dated.Source.Confirmed || IsAssumedToContinue || Dated.Source.Authority == Authority.Assumption;

    /// <summary>"confirmed", "unconfirmed" or "an assumption of this guide", with ", assumed to continue" where it is.</summary>
    public string Standing
    {
        get
        {
            string said = Dated.Source.Authority == Authority.Assumption ? "an assumption of this guide"
                : Dated.Source.Confirmed ? "confirmed"
                : "unconfirmed";
            return IsAssumedToContinue ? said + ", assumed to continue" : said;
        }
    }

    /// <summary>The source in the form that figures carry.</summary>
    public Source Source => new(Dated.Source.Reference, Dated.Source.Address, Rule.Id, Period);

    /// <summary>"from 2026-07-01" or "2026-01-01 to 2026-12-31".</summary>
    public string Period => Dated.To is { } to ? $"{Dated.From:yyyy-MM-dd} to {to:yyyy-MM-dd}" : $"from {Dated.From:yyyy-MM-dd}";

    /// <summary>The kind of a figure that is this value: official only where nothing about it is open.</summary>
    public FigureKind Kind => IsUncertain ? FigureKind.Assumed : FigureKind.Official;

    /// <summary>A figure computed from this rule by a stated formula, with its source.</summary>
    public Figure<decimal> Derive(decimal value, string unit) =>
        Figure<decimal>.Known(value, IsUncertain ? FigureKind.Assumed : FigureKind.Derived, Source, unit);
}
