namespace Gradus.Prospects;

/// <summary>Where a yearly pay stands among the wages of an occupation.</summary>
/// <param name="Above">The highest of the percentiles 10, 25, 50, 75 and 90 that it reaches; 0 below the first.</param>
/// <param name="Below">The lowest of them that it does not reach; 100 above the last.</param>
public readonly record struct PayStanding(int Above, int Below)
{
    private static readonly int[] Percentiles = [10, 25, 50, 75, 90];

    /// <summary>Null where no wage is known. A wage that is missing draws no line.</summary>
    /// <param name="wages">At the percentiles 10, 25, 50, 75 and 90.</param>
    /// <param name="pay">USD a year.</param>
    public static PayStanding? Of(IReadOnlyList<Figure<decimal>> wages, decimal pay)
    {
        if (wages.All(w => !w.IsKnown))
        {
            return null;
        }

        int above = 0;
        int below = 100;
        for (int i = 0; i < Percentiles.Length; i++)
        {
            if (wages[i] is { IsKnown: true } wage)
            {
                if (pay >= wage.Value)
                {
                    above = Percentiles[i];
                }
                else if (below == 100)
                {
                    below = Percentiles[i];
                }
            }
        }

        return new PayStanding(above, below);
    }
}
