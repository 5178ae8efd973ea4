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

    /// <summary>A statistical estimate or an imputation; carries an interval where one is known.</summary>
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

    /// <summary>The same figure with its value changed by a formula that adds no assumption.</summary>
    public Figure<TOut> Derive<TOut>(Func<T, TOut> formula, string unit)
        where TOut : struct => _known
            ? Figure<TOut>.Known(formula(_value), Kind is FigureKind.Official or FigureKind.Stated ? FigureKind.Derived : Kind, Source!, unit)
            : Figure<TOut>.Missing(Status, Source, unit);
}
