using Gradus.Statistics;

namespace Gradus;

/// <summary>Whether a figure is there, and if not, why not.</summary>
public enum FigureStatus
{
    /// <summary>The value is known.</summary>
    Known,

    /// <summary>The publisher holds it and withholds it to protect the few people behind it.</summary>
    Suppressed,

    /// <summary>The institution or program was asked, or could have said, and did not.</summary>
    NotReported,

    /// <summary>The question does not arise there.</summary>
    NotApplicable,

    /// <summary>Nobody collects it, or this dataset does not hold it.</summary>
    NotCollected,
}

/// <summary>What kind of statement a figure is.</summary>
public enum FigureKind
{
    /// <summary>Read from a federal file as published.</summary>
    Official,

    /// <summary>Computed from official or stated figures by a stated formula, with no assumption added.</summary>
    Derived,

    /// <summary>A statistical estimate or an imputation.</summary>
    Estimated,

    /// <summary>Said by the program or institution on its own pages.</summary>
    Stated,

    /// <summary>Rests on an assumption that is written down and can be changed.</summary>
    Assumed,

    /// <summary>Given by the person who asks.</summary>
    Own,
}

/// <summary>
/// A value with its standing: known or missing for a reason, of a kind, from a source, in a unit.
/// <c>default</c> is a figure that was not collected.
/// </summary>
/// <remarks>Immutable and safe to share. Two figures are equal when all their parts are equal.</remarks>
public readonly record struct Figure<T>
    where T : struct
{
    private readonly T _value;
    private readonly bool _known;
    private readonly FigureStatus _missing;

    private Figure(T value, FigureKind kind, Source source, string unit)
    {
        _value = value;
        _known = true;
        Kind = kind;
        Source = source;
        Unit = unit;
    }

    private Figure(FigureStatus missing, Source? source, string? unit)
    {
        _missing = missing;
        Source = source;
        Unit = unit;
    }

    public static Figure<T> Known(T value, FigureKind kind, Source source, string unit) => new(value, kind, source, unit);

    /// <summary>A missing value; <paramref name="source"/> says who withholds it or did not report it.</summary>
    public static Figure<T> Missing(FigureStatus status, Source? source = null, string? unit = null) =>
        status == FigureStatus.Known
            ? throw new ArgumentException("A missing figure needs a reason.", nameof(status))
            : new(status, source, unit);

    public bool IsKnown => _known;

    public FigureStatus Status => _known ? FigureStatus.Known : _missing == FigureStatus.Known ? FigureStatus.NotCollected : _missing;

    /// <summary>What kind of statement the value is; meaningless where the value is missing.</summary>
    public FigureKind Kind { get; }

    public Source? Source { get; }

    /// <summary>"USD", "USD of 2020", "awards", "credits", "months", "papers" ...; null only on <c>default</c>.</summary>
    public string? Unit { get; }

    /// <exception cref="InvalidOperationException">The value is missing.</exception>
    public T Value => _known ? _value : throw new InvalidOperationException($"The figure is {Status}; it has no value.");

    public T? OrNull => _known ? _value : null;

    /// <summary>Of whom it speaks, how it was said, its age and grade; null where that was not weighed.</summary>
    public Evidence? Evidence { get; private init; }

    /// <summary>The values that it could as well have; null where the value is firm or missing.</summary>
    public Spread? Spread { get; private init; }

    /// <summary>The 10th percentile of what the value could be; the value itself where it is firm, null where it is missing.</summary>
    public T? Low => End(Spread?.Low);

    /// <summary>The 90th percentile of what the value could be; the value itself where it is firm, null where it is missing.</summary>
    public T? High => End(Spread?.High);

    /// <summary>The same figure with what stands behind it.</summary>
    public Figure<T> WithEvidence(Evidence? evidence) => this with { Evidence = evidence };

    /// <summary>The same figure with the values it could as well have; null makes it firm. A missing one stays as it is.</summary>
    public Figure<T> WithSpread(Spread? spread) => _known ? this with { Spread = spread } : this;

    /// <summary>
    /// The same figure with its value changed by a formula that adds no assumption. What stands behind it stays; the spread does
    /// not, because only a product keeps the form of one.
    /// </summary>
    public Figure<TOut> Derive<TOut>(Func<T, TOut> formula, string unit)
        where TOut : struct => _known
            ? Figure<TOut>.Known(formula(_value), Kind is FigureKind.Official or FigureKind.Stated ? FigureKind.Derived : Kind, Source!, unit).WithEvidence(Evidence)
            : Figure<TOut>.Missing(Status, Source, unit);

    /// <summary>An end of the spread in the figure's own type: cents of money, whole numbers of counts.</summary>
    private T? End(double? end)
    {
        if (!_known || end is not { } value)
        {
            return OrNull;
        }

        return _value switch
        {
            double => (T)(object)value,
            decimal => (T)(object)decimal.Round((decimal)value, 2),
            int => (T)(object)(int)Math.Round(value),
            _ => _value,
        };
    }
}
