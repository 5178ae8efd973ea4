namespace Gradus.People;

/// <summary>What kind of help a scholarship is where the person does not say: its name decides, and else it goes to the school.</summary>
public static class AidKinds
{
    private static readonly string[] PaidOutForLiving = ["housing", "living", "room", "rent", "allowance"];
    private static readonly string[] PaidOut = ["stipend", "cash", "gift", "family"];
    private static readonly string[] VeteransAid = ["gi bill", "post-9/11", "chapter 33", "yellow ribbon"];
    private static readonly string[] TuitionAndFees = [.. VeteransAid, "and fees", "& fees"];
    private static readonly string[] TuitionOnly = ["tuition", "waiver", "remission"];

    /// <summary>How it is paid.</summary>
    public static AidKind Of(Scholarship scholarship)
    {
        string name = scholarship.Name ?? "";
        return scholarship.Kind
            ?? (Holds(name, PaidOutForLiving) ? AidKind.Housing
            : Holds(name, PaidOut) ? AidKind.Cash
            : Holds(name, TuitionAndFees) ? AidKind.TuitionAndFees
            : Holds(name, TuitionOnly) ? AidKind.Tuition
            : AidKind.TuitionAndFees);
    }

    /// <summary>True for somebody who studies on the Post-9/11 GI Bill, by the claim they state or by the name of a help that is promised.</summary>
    public static bool HasGiBill(Budget budget) => budget.GiBill.Share > 0 || budget.Scholarships.Any(s => IsVeterans(s.Name ?? ""));

    /// <summary>True for a name that is one of the Post-9/11 GI Bill or what is added to it.</summary>
    public static bool IsVeterans(string name) => Holds(name, VeteransAid);

    private static bool Holds(string name, string[] words) => Array.Exists(words, w => name.Contains(w, StringComparison.OrdinalIgnoreCase));
}
