namespace Gradus.Earnings;

/// <summary>Consumer prices of a year; null where the index is not published.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Annual">Average of the year, 1982-84 = 100.</param>
/// <param name="FirstHalf">Average of January to June.</param>
/// <param name="SecondHalf">Average of July to December.</param>
public sealed record PriceYear(int Year, double? Annual, double? FirstHalf, double? SecondHalf);

/// <summary>Consumer prices of the United States by year (CPI-U, all items). Immutable.</summary>
public sealed class ConsumerPrices
{
    private readonly Dictionary<int, PriceYear> _years;

    /// <param name="years">Ascending.</param>
    /// <param name="source">Who publishes them.</param>
    public ConsumerPrices(IReadOnlyList<PriceYear> years, Source source)
    {
        Years = years;
        Source = source;
        _years = years.ToDictionary(y => y.Year);
    }

    /// <summary>Ascending.</summary>
    public IReadOnlyList<PriceYear> Years { get; }

    public Source Source { get; }

    /// <summary>The newest year whose average is published; null where none is.</summary>
    public int? Newest => Years.LastOrDefault(y => y.Annual is not null)?.Year;

    /// <summary>Average of a year, 1982-84 = 100; null where it is not published.</summary>
    public double? Annual(int year) => _years.GetValueOrDefault(year)?.Annual;

    /// <summary>What a dollar of one year is in dollars of another: 1.26 from 2019 to 2025; null where either is not published.</summary>
    public double? Factor(int from, int to) => Annual(from) is { } before && Annual(to) is { } after ? after / before : null;
}
