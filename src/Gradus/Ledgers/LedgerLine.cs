using System.Globalization;

namespace Gradus.Ledgers;

/// <summary>One amount of a ledger.</summary>
/// <param name="Term">When it falls due or arises.</param>
/// <param name="Key">What it is.</param>
/// <param name="Amount">USD to the cent; above 0 where it costs, below 0 where it helps.</param>
/// <param name="Kind">What kind of statement it is.</param>
/// <param name="Source">Whose.</param>
/// <param name="Dollars">The year whose dollars it is in: "2023-24", "2027"; null where nobody says.</param>
/// <param name="How">How it was worked out, one sentence.</param>
public sealed record LedgerLine(LedgerTerm Term, LineKey Key, decimal Amount, FigureKind Kind, Source Source, string? Dollars, string How)
{
    /// <summary>True where the person gave the figure of this line in place of what would be worked out; false for what a profile promises, such as a scholarship.</summary>
    public bool IsReplaced { get; init; }
}

/// <summary>A line that belongs to the ledger and whose amount nobody states: it is not counted as nothing.</summary>
/// <param name="Key">What it is.</param>
/// <param name="Status">Why it is missing.</param>
/// <param name="Why">The same in one sentence.</param>
public sealed record UnknownLine(LineKey Key, FigureStatus Status, string Why);

/// <summary>A person's own figure in place of a line: "my offer letter says".</summary>
/// <param name="Key">Which line.</param>
/// <param name="Term">Number of the term, 1 for the first; null for the line of all terms together.</param>
/// <param name="Amount">USD, 0 or more: what it costs, or what the help is worth.</param>
public sealed record LineEdit(LineKey Key, int? Term, decimal Amount)
{
    /// <summary>Largest amount, USD.</summary>
    public static decimal Most => int.MaxValue;

    /// <summary>Reads "tuition=12000" or "tuition@2=8000"; ':' before the amount is as good, as addresses have it.</summary>
    /// <param name="text">What the person wrote.</param>
    /// <exception cref="InputException">Another form, no such line, or no such amount.</exception>
    public static LineEdit Parse(string text)
    {
        int at = text.AsSpan().IndexOfAny('=', ':');
        string name = at < 0 ? text : text[..at];
        int term = name.IndexOf('@', StringComparison.Ordinal);
        string id = term < 0 ? name : name[..term];
        LineKey key = LineKey.Find(id.ToLowerInvariant()) ?? throw Refused(
            ProblemCode.NotAllowed, text, $"there is no line '{id}'; the lines are {string.Join(", ", LineKey.All.Select(k => k.Id))}.");
        int? number = null;
        if (term >= 0)
        {
            number = int.TryParse(name[(term + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out int given) && given > 0
                ? given
                : throw Refused(ProblemCode.Malformed, text, $"after '@' comes the number of a term, such as {id}@2.");
        }

        return at >= 0
            && WrittenNumber.TryRead(text[(at + 1)..], Most, out decimal amount)
            && amount >= 0 && amount <= Most && Cents.Cut(amount) == amount
                ? new LineEdit(key, number, amount)
                : throw Refused(ProblemCode.OutOfRange, text, $"give an amount of 0 or more in dollars, with at most two digits of cents, such as {name}=12000; of a price per credit give the price of all credits.");
    }

    /// <summary>As <see cref="Parse"/> reads it.</summary>
    public string Text(char equals = '=') => string.Create(
        CultureInfo.InvariantCulture, $"{Key.Id}{(Term is { } term ? $"@{term}" : "")}{equals}{Amount}");

    private static InputException Refused(ProblemCode code, string text, string allowed) => new(new Problem(code, "set", text, allowed));
}
