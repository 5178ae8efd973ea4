using Gradus.People;

namespace Gradus.Rules;

/// <summary>What a rule says in one period. Immutable.</summary>
public abstract record RuleValue;

/// <summary>One number in the rule's unit.</summary>
public sealed record NumberValue(decimal Number) : RuleValue;

/// <summary>Whether something holds.</summary>
public sealed record FlagValue(bool Holds) : RuleValue;

/// <summary>A date that the rule turns on.</summary>
public sealed record DayValue(DateOnly Day) : RuleValue;

/// <summary>A number for each band of an amount.</summary>
public sealed record ScaleValue(Scale Scale) : RuleValue;

/// <summary>A value for each filing status; a status that is absent has no claim under the rule.</summary>
public sealed record FilingValue(IReadOnlyDictionary<FilingStatus, RuleValue> ByStatus) : RuleValue;

/// <summary>One band of a scale.</summary>
/// <param name="UpTo">Where the band ends; null for the last.</param>
/// <param name="Value">What holds in it, in the rule's unit.</param>
public readonly record struct Band(decimal? UpTo, decimal Value);

/// <summary>Which band an amount exactly on a boundary belongs to.</summary>
public enum BoundaryBand
{
    /// <summary>"Not more than": the boundary closes the lower band.</summary>
    Lower,

    /// <summary>"Equal to or greater than": the boundary opens the higher band.</summary>
    Higher,
}

/// <summary>Bands that cover every amount from 0 up, ends ascending, the last one open.</summary>
public sealed class Scale
{
    private readonly Band[] _bands;

    /// <exception cref="ArgumentException">There is no band, the ends do not ascend from above 0, or not exactly the last band is open.</exception>
    public Scale(IEnumerable<Band> bands, BoundaryBand boundary)
    {
        _bands = [.. bands];
        Boundary = boundary;
        decimal last = 0;
        for (int i = 0; i < _bands.Length; i++)
        {
            bool open = _bands[i].UpTo is null;
            if (open != (i == _bands.Length - 1) || (_bands[i].UpTo is { } end && end <= last))
            {
                throw new ArgumentException($"Band {i + 1} must end above {last}; only the last band has no end.", nameof(bands));
            }

            last = _bands[i].UpTo ?? last;
        }

        if (_bands.Length == 0)
        {
            throw new ArgumentException("A scale has at least one band.", nameof(bands));
        }
    }

    public IReadOnlyList<Band> Bands => _bands;

    public BoundaryBand Boundary { get; }

    /// <summary>What holds at an amount, 0 or more.</summary>
    public decimal At(decimal amount) => Array.Find(
        _bands, b => b.UpTo is not { } end || amount < end || (amount == end && Boundary == BoundaryBand.Lower)).Value;

    /// <summary>The same bands with each value changed by a formula.</summary>
    public Scale Select(Func<decimal, decimal> formula) => new(_bands.Select(b => b with { Value = formula(b.Value) }), Boundary);
}
