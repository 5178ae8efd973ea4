namespace Gradus.Places;

/// <summary>A metropolitan area with its price level.</summary>
/// <param name="Cbsa">Its code.</param>
/// <param name="Name">As the publisher writes it: "Atlanta-Sandy Springs-Roswell, GA"; its code where nobody says.</param>
/// <param name="PriceLevel">Regional price parity, all items, United States 100.</param>
public sealed record MetroArea(string Cbsa, string Name, Figure<double> PriceLevel)
{
    /// <summary>What an amount paid there would be worth at the price level of the nation; missing where the level is.</summary>
    /// <param name="amount">USD a year.</param>
    public Figure<double> InNationalPrices(decimal amount) => PriceLevel.Derive(level => (double)amount * National / level, "USD");

    /// <summary>Price level of the nation.</summary>
    public const double National = 100;
}

/// <summary>Metropolitan areas by code. Immutable.</summary>
public sealed class MetroAreas
{
    private readonly Dictionary<string, MetroArea> _index;

    /// <param name="all">Each once.</param>
    public MetroAreas(IReadOnlyList<MetroArea> all) => _index = all.ToDictionary(a => a.Cbsa, StringComparer.Ordinal);

    /// <summary>The area; one without name and price level where nothing is known of it.</summary>
    public MetroArea Of(string cbsa) => _index.GetValueOrDefault(cbsa) ?? new MetroArea(cbsa, $"area {cbsa}", Figure<double>.Missing(FigureStatus.NotCollected));
}
