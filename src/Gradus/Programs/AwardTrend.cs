namespace Gradus.Programs;

/// <summary>How fast an offering's awards grew.</summary>
public static class AwardTrend
{
    /// <summary>Fewer awards than this over the first two years say nothing of growth.</summary>
    public const int SmallestBase = 10;

    /// <summary>
    /// Yearly growth of awards as a fraction: ((mean of the last two years) / (mean of the first two))^(1 / years between) - 1.
    /// Not applicable where the first two years hold fewer than ten awards in all; missing where one of the four is.
    /// </summary>
    public static Figure<double> Of(Offering offering)
    {
        IReadOnlyList<Awards> years = offering.Awards;
        Figure<int>[] needed = [years[0].Total, years[1].Total, years[^2].Total, years[^1].Total];
        Source source = years[^1].Total.Source! with { Year = $"{years[0].Year} to {years[^1].Year}" };
        foreach (Figure<int> figure in needed)
        {
            if (!figure.IsKnown)
            {
                return Figure<double>.Missing(figure.Status, source, "a year");
            }
        }

        int first = needed[0].Value + needed[1].Value;
        int last = needed[2].Value + needed[3].Value;
        if (first < SmallestBase)
        {
            return Figure<double>.Missing(FigureStatus.NotApplicable, source, "a year");
        }

        double between = years[^1].Year.End - years[1].Year.End;
        return Figure<double>.Known(Math.Pow(last / (double)first, 1 / between) - 1, FigureKind.Derived, source, "a year");
    }
}
