namespace Gradus.Ledgers;

/// <summary>Where a line's amounts come from.</summary>
internal sealed record AmountOrigin(FigureKind Kind, Source Source, string? Dollars, string How);

/// <summary>
/// A ledger in the making: the amounts of each line by term, with the person's own figures put in place as each line is
/// entered, so that everything computed from a line uses them.
/// </summary>
internal sealed class LedgerDraft(IReadOnlyList<LedgerTerm> terms, IReadOnlyList<LineEdit> edits)
{
    private static readonly AmountOrigin Own = new(FigureKind.Own, new Source("you", "your own figure", null, null), null, "Your own figure.");

    private readonly List<(LineKey Key, decimal[] Amounts, AmountOrigin Origin)> _entries = [];
    private readonly List<UnknownLine> _unknown = [];

    public IReadOnlyList<LedgerTerm> Terms { get; } = terms;

    public IReadOnlyList<UnknownLine> Unknown => _unknown;

    /// <summary>Enters a line and gives back its amounts by term, 0 or more, as they count.</summary>
    public decimal[] Put(LineKey key, decimal[] amounts, AmountOrigin origin)
    {
        _entries.Add((key, Edited(key, amounts), origin));
        return _entries[^1].Amounts;
    }

    /// <summary>Enters a line that does not arise: zero, unless the person gives a figure.</summary>
    public decimal[] PutNothing(LineKey key) => Put(key, new decimal[Terms.Count], Own);

    /// <summary>Enters a line whose amount nobody states; only the person's own figures count.</summary>
    public decimal[] PutUnknown(LineKey key, FigureStatus status, string why)
    {
        if (!Terms.All(t => IsOwn(key, t.Number)))
        {
            _unknown.Add(new UnknownLine(key, status, why));
        }

        return PutNothing(key);
    }

    /// <summary>Shares out an amount by weights: each share to the cent, the shares together the amount to the cent.</summary>
    public static decimal[] Share(decimal amount, IReadOnlyList<decimal> weights)
    {
        var shares = new decimal[weights.Count];
        decimal whole = 0;
        foreach (decimal weight in weights)
        {
            whole += weight;
        }

        if (whole == 0)
        {
            return shares;
        }

        decimal given = 0;
        decimal weighed = 0;
        for (int i = 0; i < shares.Length; i++)
        {
            weighed += weights[i];
            decimal until = Cents.Round(amount * weighed / whole);
            shares[i] = until - given;
            given = until;
        }

        return shares;
    }

    /// <summary>The lines that are not zero, or that the person gave, by term and then in the order of the keys.</summary>
    public List<LedgerLine> Lines()
    {
        var inOrder = new List<(LineKey Key, decimal[] Amounts, AmountOrigin Origin)>(_entries.Count);
        foreach (LineKey key in LineKey.All)
        {
            int at = _entries.FindIndex(e => ReferenceEquals(e.Key, key));
            if (at >= 0 && (edits.Count > 0 || Array.Exists(_entries[at].Amounts, a => a != 0)))
            {
                inOrder.Add(_entries[at]);
            }
        }

        var lines = new List<LedgerLine>(Terms.Count * inOrder.Count);
        for (int i = 0; i < Terms.Count; i++)
        {
            foreach ((LineKey key, decimal[] amounts, AmountOrigin origin) in inOrder)
            {
                bool own = IsOwn(key, i + 1);
                if (amounts[i] != 0 || own)
                {
                    AmountOrigin from = own ? Own : origin;
                    lines.Add(new LedgerLine(Terms[i], key, key.Sign * amounts[i], from.Kind, from.Source, from.Dollars, from.How) { IsReplaced = own });
                }
            }
        }

        return lines;
    }

    private bool IsOwn(LineKey key, int term)
    {
        foreach (LineEdit edit in edits)
        {
            if (edit.Key == key && (edit.Term is null || edit.Term == term))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last figure for all terms, then the figures for single terms.</summary>
    private decimal[] Edited(LineKey key, decimal[] amounts)
    {
        decimal? whole = null;
        foreach (LineEdit edit in edits)
        {
            whole = edit.Key == key && edit.Term is null ? edit.Amount : whole;
        }

        if (whole is { } given)
        {
            amounts = Share(given, Weights(key, amounts));
        }

        foreach (LineEdit edit in edits)
        {
            if (edit.Key == key && edit.Term is { } term)
            {
                amounts[term - 1] = edit.Amount;
            }
        }

        return amounts;
    }

    /// <summary>How a figure for all terms falls on each: as the computed line does, else by what it is paid for.</summary>
    private IReadOnlyList<decimal> Weights(LineKey key, decimal[] amounts)
    {
        if (Array.Exists(amounts, a => a > 0))
        {
            return amounts;
        }

        return key == LineKey.Moving || key == LineKey.Visa
            ? [.. Terms.Select(t => t.Number == 1 ? 1m : 0)]
            : key.Role is LineRole.Living or LineRole.Pay or LineRole.Wage
                ? [.. Terms.Select(t => (decimal)t.Months)]
                : [.. Terms.Select(t => t.Credits)];
    }
}
