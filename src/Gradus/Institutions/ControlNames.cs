namespace Gradus.Institutions;

/// <summary>The words for who runs an institution.</summary>
public static class ControlNames
{
    public static string Key(Control control) => control switch
    {
        Control.Public => "public",
        Control.PrivateNonprofit => "nonprofit",
        _ => "for-profit",
    };

    public static string Words(Control control) => control switch
    {
        Control.Public => "public",
        Control.PrivateNonprofit => "private nonprofit",
        _ => "private for-profit",
    };
}
