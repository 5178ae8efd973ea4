using Gradus.Institutions;
using Gradus.Programs;

namespace Gradus.Ranking;

/// <summary>
/// Who stands in for an item whose measure is missing: the smallest group around it that has at least
/// <see cref="SmallestGroup"/> known measures.
/// </summary>
public sealed class Peers
{
    public const int SmallestGroup = 15;

    private readonly Dictionary<(Control? Control, CipCode? Cip, Tier? Tier), PeerGroup> _groups = [];

    /// <summary>Groups the worths of all items on one criterion.</summary>
    /// <param name="items">All candidates of the dataset.</param>
    /// <param name="worths">Their worths; null where the measure is missing.</param>
    public Peers(IReadOnlyList<Item> items, IReadOnlyList<double?> worths)
    {
        var members = new Dictionary<(Control?, CipCode?, Tier?), List<double>>();
        for (int i = 0; i < items.Count; i++)
        {
            if (worths[i] is not { } worth)
            {
                continue;
            }

            foreach ((Control?, CipCode?, Tier?) key in Keys(items[i]))
            {
                if (!members.TryGetValue(key, out List<double>? list))
                {
                    members.Add(key, list = []);
                }

                list.Add(worth);
            }
        }

        foreach (((Control? control, CipCode? cip, Tier? tier) key, List<double> list) in members)
        {
            if (list.Count >= SmallestGroup || key == default)
            {
                list.Sort();
                _groups.Add(key, new PeerGroup(Describe(key.control, key.cip, key.tier, list.Count), [.. list]));
            }
        }
    }

    /// <summary>Null only when no item at all has the measure.</summary>
    public PeerGroup? Of(Item item)
    {
        foreach ((Control?, CipCode?, Tier?) key in Keys(item))
        {
            if (_groups.TryGetValue(key, out PeerGroup? group))
            {
                return group;
            }
        }

        return null;
    }

    /// <summary>From the closest group to everybody.</summary>
    private static IEnumerable<(Control?, CipCode?, Tier?)> Keys(Item item)
    {
        Control control = item.Institution.Control;
        if (item.Cip is { } cip)
        {
            yield return (control, cip.Four, null);
            yield return (null, cip.Four, null);
        }

        if (item.Field is { } field)
        {
            yield return (control, null, field.Tier);
        }

        yield return (control, null, null);
        yield return (null, null, null);
    }

    private static string Describe(Control? control, CipCode? cip, Tier? tier, int count)
    {
        string who = control is { } c ? $"{ControlNames.Words(c)} institutions" : "all institutions";
        string what = cip is { } code ? $" in CIP {code}" : tier is { } t ? $" in {(t == Tier.Core ? "core" : "adjacent")} fields" : "";
        return $"{count} with a figure at {who}{what}";
    }
}
