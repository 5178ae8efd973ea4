namespace Gradus.Careers;

/// <summary>
/// Prevailing wages that employers stated in certified H-1B filings for one occupation in one city, by wage level: the median of the filings at each.
/// </summary>
/// <param name="Occupation">O*NET-SOC code, as the filings name it: "15-1252.00".</param>
/// <param name="Title">Its title.</param>
/// <param name="City">"Atlanta, GA": where the work is.</param>
/// <param name="Filings">Certified filings at all levels. A filing is not a hire.</param>
/// <param name="Levels">Median prevailing wage at level 1 to 4, USD a year to the nearest thousand; missing where there are too few filings.</param>
public sealed record PrevailingWage(string Occupation, string Title, string City, int Filings, IReadOnlyList<Figure<decimal>> Levels)
{
    /// <summary>USPS code of the city's state.</summary>
    public string State => City[(City.LastIndexOf(' ') + 1)..];

    /// <summary>
    /// The levels that a yearly pay may stand at: the highest whose prevailing wage it reaches, up to the one below the next that it is known not to reach; 0 below
    /// the first. Both ends are the same where the neighbouring levels are known.
    /// </summary>
    /// <param name="pay">Yearly pay, USD.</param>
    public (int Low, int High) LevelsOf(decimal pay)
    {
        int low = 0;
        int high = Levels.Count;
        for (int level = 1; level <= Levels.Count; level++)
        {
            if (Levels[level - 1] is { IsKnown: true } wage)
            {
                if (pay >= wage.Value)
                {
                    low = level;
                }
                else if (level - 1 < high)
                {
                    high = level - 1;
                }
            }
        }

        return (low, Math.Max(low, high));
    }
}

/// <summary>Prevailing wages by city and occupation. Immutable.</summary>
/// <param name="All">Ascending by occupation and city.</param>
public sealed record PrevailingWages(IReadOnlyList<PrevailingWage> All)
{
    private const string Management = "11-";
    private const string Whole = ".00";

    /// <summary>Of an occupation in every city of some states, or of the country where none is named; the most filings first.</summary>
    /// <param name="soc">SOC code.</param>
    /// <param name="states">USPS codes.</param>
    public IEnumerable<PrevailingWage> Of(SocCode soc, IReadOnlyCollection<string> states) =>
        All.Where(w => w.Occupation.StartsWith(soc.Text, StringComparison.Ordinal) && (states.Count == 0 || states.Contains(w.State)))
            .OrderByDescending(w => w.Filings).ThenBy(w => w.City, StringComparer.Ordinal);

    /// <summary>
    /// Of some occupations in a city, the one with the most filings first; managers, and the detail of an occupation that has no code of its own, come last:
    /// a first job is seldom either.
    /// </summary>
    /// <param name="city">"Atlanta, GA".</param>
    /// <param name="occupations">SOC codes.</param>
    public IReadOnlyList<PrevailingWage> In(string city, IReadOnlyCollection<SocCode> occupations) =>
    [
        .. All.Where(w => w.City == city && occupations.Any(soc => w.Occupation.StartsWith(soc.Text, StringComparison.Ordinal)))
            .OrderBy(w => w.Occupation.StartsWith(Management, StringComparison.Ordinal) || !w.Occupation.EndsWith(Whole, StringComparison.Ordinal))
            .ThenByDescending(w => w.Filings).ThenBy(w => w.Occupation, StringComparer.Ordinal),
    ];
}
