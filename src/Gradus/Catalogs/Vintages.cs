namespace Gradus.Catalogs;

/// <summary>
/// Which editions of the publishers' files the dataset was made from: the only place that captions take years from. Immutable.
/// </summary>
public sealed class Vintages
{
    private readonly Dictionary<string, Vintage[]> _series;

    /// <param name="all">In any order.</param>
    public Vintages(IReadOnlyList<Vintage> all) => _series = all
        .GroupBy(v => v.Series, StringComparer.Ordinal)
        .ToDictionary(
            series => series.Key,
            series => series.OrderBy(v => v.Year ?? 0).ThenBy(v => v.Document, StringComparer.Ordinal).ToArray(),
            StringComparer.Ordinal);

    /// <summary>Of a dataset that names no file.</summary>
    public static Vintages None { get; } = new([]);

    /// <summary>Awards by institution and code (NCES IPEDS C).</summary>
    public Vintage Awards => this["ipeds/C"];

    /// <summary>Charges by institution (NCES IPEDS IC_AY).</summary>
    public Vintage Charges => this["ipeds/IC_AY"];

    /// <summary>Debt at the end of the degree.</summary>
    public Vintage Debt => this["scorecard/debt"];

    /// <summary>Wages by occupation, the whole nation.</summary>
    public Vintage Wages => this["bls/oews"];

    /// <summary>Projected growth by occupation.</summary>
    public Vintage Projections => this["bls/projections"];

    /// <summary>The list of codes whose graduates may work longer on a student visa.</summary>
    public Vintage StemList => this["cip/STEM"];

    /// <summary>Which occupations a field leads to.</summary>
    public Vintage FieldsToOccupations => this["cip/CIP-SOC"];

    /// <summary>Years of the price levels of metropolitan areas and of states: "2023", "2024 and 2023".</summary>
    public string PriceLevels => string.Join(" and ", new[] { this["bea/metro-rpp"].Period, this["bea/MARPP"].Period, this["bea/SARPP"].Period }.OfType<string>().Distinct());

    /// <summary>Shapes of the states on maps.</summary>
    public Vintage StateOutlines => this["curated/state-outlines"];

    /// <summary>The newest file of a series; one without document or period where the dataset has none of it.</summary>
    public Vintage this[string series] =>
        _series.TryGetValue(series, out Vintage[]? files) ? files[^1] : new Vintage(series, series, "not in this dataset", null, null);

    /// <summary>Files of a series, oldest first; empty where the dataset has none.</summary>
    public IReadOnlyList<Vintage> Of(string series) => _series.GetValueOrDefault(series, []);

    /// <summary>First and last file of a series: "C2020_A to C2024_A"; the only one where there is one.</summary>
    public string Documents(string series)
    {
        IReadOnlyList<Vintage> files = Of(series);
        return files.Count > 1 ? $"{files[0].Document} to {files[^1].Document}" : this[series].Document;
    }
}
