namespace Gradus.Careers;

/// <summary>Wages of one occupation in one metropolitan area; of all who work in it, whatever their degree and age.</summary>
/// <param name="Cbsa">Code of the area, as <c>Institution.Cbsa</c> names it.</param>
/// <param name="Code">The occupation.</param>
/// <param name="Employment">Jobs.</param>
/// <param name="Concentration">Share of the area's jobs over the nation's share; null where not released.</param>
/// <param name="WagePercentiles">Annual wage at the 10th, 25th, 50th, 75th and 90th percentile, USD.</param>
public sealed record MetroWage(string Cbsa, SocCode Code, Figure<int> Employment, double? Concentration, IReadOnlyList<Figure<decimal>> WagePercentiles)
{
    public Figure<decimal> Median => WagePercentiles[2];
}

/// <summary>Wages by metropolitan area and occupation. Immutable.</summary>
public sealed class MetroWages
{
    private readonly Dictionary<(string Cbsa, string Soc), MetroWage> _index;

    /// <param name="all">Ascending by area and occupation.</param>
    public MetroWages(IReadOnlyList<MetroWage> all)
    {
        All = all;
        _index = all.ToDictionary(w => (w.Cbsa, w.Code.Text));
    }

    public IReadOnlyList<MetroWage> All { get; }

    /// <summary>Null where the area or the occupation is not among them.</summary>
    public MetroWage? Find(string cbsa, SocCode code) => _index.GetValueOrDefault((cbsa, code.Text));

    /// <summary>One occupation in every area where it is known.</summary>
    public IEnumerable<MetroWage> Of(SocCode code) => All.Where(w => w.Code == code);
}
