using Gradus.Sources.Cells;

namespace Gradus.Sources.Publishers;

/// <summary>Tells whether two institutions that report together have the same figures.</summary>
internal static class Together
{
    /// <summary>True where at least one figure is known of both, and none that is known of both differs.</summary>
    public static bool Agree(IReadOnlyList<Reading> one, IReadOnlyList<Reading> other)
    {
        bool same = false;
        for (int i = 0; i < one.Count; i++)
        {
            if (one[i].IsKnown && other[i].IsKnown)
            {
                if (one[i] != other[i])
                {
                    return false;
                }

                same = true;
            }
        }

        return same;
    }
}
