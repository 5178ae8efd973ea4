namespace Gradus.Earnings.Estimates;

/// <summary>A median that is published or estimated: of which release, how many years after the degree.</summary>
/// <param name="Newest">True for the newest release, false for the older one: their graduates and their dollars differ.</param>
/// <param name="Horizon">Years after the degree.</param>
public sealed record PayHorizon(bool Newest, Horizon Horizon)
{
    /// <summary>Every one that is estimated, in the order of all arrays: the older release first.</summary>
    public static IReadOnlyList<PayHorizon> All { get; } =
    [
        new(false, Horizon.OneYear), new(false, Horizon.TwoYears), new(false, Horizon.FourYears), new(false, Horizon.FiveYears),
        new(true, Horizon.OneYear), new(true, Horizon.FourYears),
    ];

    /// <summary>"older_1yr", "newest_4yr": as tables name their columns.</summary>
    public string Key => $"{(Newest ? "newest" : "older")}_{(int)Horizon}yr";

    /// <summary>Position in <see cref="All"/>; -1 where it is never estimated.</summary>
    public static int IndexOf(bool newest, Horizon horizon)
    {
        for (int h = 0; h < All.Count; h++)
        {
            if (All[h].Newest == newest && All[h].Horizon == horizon)
            {
                return h;
            }
        }

        return -1;
    }
}
