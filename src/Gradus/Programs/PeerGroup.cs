using Gradus.Institutions;
using Gradus.Statistics;

namespace Gradus.Programs;

/// <summary>A group of degrees that can stand in for one of them; a part that is null does not narrow it.</summary>
/// <param name="Control">Who runs the institutions.</param>
/// <param name="Cip4">The four-digit code.</param>
/// <param name="Tier">Core or adjacent fields.</param>
public readonly record struct PeerGroup(Control? Control, CipCode? Cip4, Tier? Tier)
{
    /// <summary>A group with fewer figures does not stand in.</summary>
    public const int Smallest = Peers<PeerGroup>.SmallestGroup;

    /// <summary>The groups around a degree, from the closest to everybody.</summary>
    public static IEnumerable<PeerGroup> Around(Control? control, CipCode? cip4, Tier? tier)
    {
        if (cip4 is not null && control is not null)
        {
            yield return new PeerGroup(control, cip4, null);
        }

        if (cip4 is not null)
        {
            yield return new PeerGroup(null, cip4, null);
        }

        if (tier is not null)
        {
            yield return new PeerGroup(control, null, tier);
        }

        if (control is not null)
        {
            yield return new PeerGroup(control, null, null);
        }

        yield return default;
    }

    /// <summary>The groups around an item.</summary>
    public static IEnumerable<PeerGroup> Around(Item item) => Around(item.Institution.Control, item.Cip?.Four, item.Field?.Tier);

    /// <summary>"public institutions in CIP 11.07", "institutions in core fields"; <paramref name="anybody"/> where control does not narrow it.</summary>
    public string Words(string anybody)
    {
        string who = Control is { } control ? $"{ControlNames.Words(control)} institutions" : anybody;
        return who + (Cip4 is { } code ? $" in CIP {code}" : Tier is { } tier ? $" in {(tier == Programs.Tier.Core ? "core" : "adjacent")} fields" : "");
    }
}
