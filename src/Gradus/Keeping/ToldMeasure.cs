namespace Gradus.Keeping;

/// <summary>A figure of a degree, beside the lines of its cost, that an order goes by and that a school can be asked for.</summary>
/// <param name="Id">Key of the criterion that takes it: "earnings-1yr".</param>
/// <param name="Label">In the reader's words.</param>
/// <param name="IsMoney">US dollars where true, else a whole number of degrees.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ToldMeasure(string Id, string Label, bool IsMoney)
{
    /// <summary>Median pay of its graduates, USD a year, one year after.</summary>
    public static readonly ToldMeasure EarningsAfterOneYear = new("earnings-1yr", "Graduates' pay a year, 1 year after", true);

    /// <summary>Median pay of its graduates, USD a year, five years after.</summary>
    public static readonly ToldMeasure EarningsAfterFiveYears = new("earnings-5yr", "Graduates' pay a year, 5 years after", true);

    /// <summary>Median debt of its borrowers at the end, USD.</summary>
    public static readonly ToldMeasure Debt = new("debt", "Graduates' debt, of those who borrowed", true);

    /// <summary>Degrees awarded in the newest year.</summary>
    public static readonly ToldMeasure Cohort = new("cohort", "Degrees in the newest year", false);

    /// <summary>In the order they are shown.</summary>
    public static IReadOnlyList<ToldMeasure> All { get; } = [EarningsAfterOneYear, EarningsAfterFiveYears, Debt, Cohort];

    /// <summary>The one with an id; null where there is none.</summary>
    public static ToldMeasure? Find(string id) => All.FirstOrDefault(m => m.Id == id);

    /// <summary>Pay so many years after; null where nobody can be told of that.</summary>
    public static ToldMeasure? PayAfter(int years) => years switch
    {
        1 => EarningsAfterOneYear,
        5 => EarningsAfterFiveYears,
        _ => null,
    };

    public override string ToString() => Id;
}
