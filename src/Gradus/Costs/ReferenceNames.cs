namespace Gradus.Costs;

/// <summary>Keys of groups and residencies in the dataset and in JSON answers.</summary>
public static class ReferenceNames
{
    /// <summary>Stands for a price that does not depend on residency.</summary>
    public const string AnyResidency = "any";

    public static string Key(ReferenceGroup group) => group switch
    {
        ReferenceGroup.All => "all",
        ReferenceGroup.Public => "public",
        ReferenceGroup.Private => "private",
        ReferenceGroup.PrivateNonprofit => "nonprofit",
        _ => "for-profit",
    };

    public static string Key(ChargeResidency? residency) => residency switch
    {
        ChargeResidency.InState => "in-state",
        ChargeResidency.OutOfState => "out-of-state",
        _ => AnyResidency,
    };

    /// <summary>Null for a text that is no key.</summary>
    public static ReferenceGroup? FindGroup(string key) =>
        Enum.GetValues<ReferenceGroup>().Cast<ReferenceGroup?>().FirstOrDefault(group => Key(group!.Value) == key);

    /// <exception cref="ArgumentOutOfRangeException">The text is no key.</exception>
    public static ChargeResidency? Residency(string key) => key switch
    {
        "in-state" => ChargeResidency.InState,
        "out-of-state" => ChargeResidency.OutOfState,
        AnyResidency => null,
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "Expected in-state, out-of-state or any."),
    };

    /// <summary>"public, in-state", "private nonprofit".</summary>
    public static string Words(ReferenceGroup group, ChargeResidency? residency)
    {
        string who = group switch
        {
            ReferenceGroup.All => "all",
            ReferenceGroup.Public => "public",
            ReferenceGroup.Private => "private",
            ReferenceGroup.PrivateNonprofit => "private nonprofit",
            _ => "private for-profit",
        };
        return residency is null ? who : $"{who}, {Key(residency)}";
    }
}
