namespace Gradus.Ranking;

/// <summary>Neighbours on a list whose order is a coin toss: the first of them comes before each of the others in fewer than two draws of three.</summary>
/// <param name="From">The first place, from 1.</param>
/// <param name="To">The last place; the same as <paramref name="From"/> for one that stands alone.</param>
/// <param name="AheadOfNext">Share of the draws in which its last comes before the next behind the group; null where nobody is looked at behind it.</param>
public readonly record struct LevelGroup(int From, int To, double? AheadOfNext)
{
    /// <summary>From this share on an order is more than a coin toss.</summary>
    public const double Level = 2.0 / 3;

    /// <summary>From this share on it is firm.</summary>
    public const double Firm = 0.9;

    public int Count => To - From + 1;

    /// <summary>Splits the first places into groups.</summary>
    /// <param name="count">How many first places.</param>
    /// <param name="wins">Share of the draws in which the candidate at one position, from 0, is ahead of that at another.</param>
    public static IReadOnlyList<LevelGroup> Of(int count, Func<int, int, double> wins)
    {
        var groups = new List<LevelGroup>();
        for (int first = 0; first < count;)
        {
            int next = first + 1;
            while (next < count && wins(first, next) < Level)
            {
                next++;
            }

            groups.Add(new LevelGroup(first + 1, next, next < count ? wins(first, next) : null));
            first = next;
        }

        return groups;
    }
}
