namespace Gradus.People;

/// <summary>What kind of help a scholarship is where the person does not say: its name decides, and else it goes to the school.</summary>
public static class AidKinds
{
    private static readonly string[] PaidOutForLiving = ["housing", "living", "room", "rent", "allowance"];
    private static readonly string[] Stipends = ["stipend"];
    private static readonly string[] PaidOut = ["cash", "gift", "family"];
    private static readonly string[] VeteransAid = ["gi bill", "post-9/11", "chapter 33", "yellow ribbon"];
    private static readonly string[] TuitionAndFees = [.. VeteransAid, "and fees", "& fees"];
    private static readonly string[] TuitionOnly = ["tuition", "waiver", "remission"];
    private static readonly string[] Remitted = ["remission", "tuition benefit", "tuition exchange"];
    private static readonly string[] OfRelatives = ["spouse", "dependent", "dependant", "husband", "wife", "parent", "mother", "father", "family"];
    private static readonly string[] ForFirstDegrees = ["pell grant", "federal pell", "supplemental educational opportunity"];
    private static readonly string[] OfNationalService = ["americorps", "segal"];
    private static readonly string[] OfEmployees = ["employee", "staff", "faculty"];

    /// <summary>How it is paid.</summary>
    public static AidKind Of(Scholarship scholarship)
    {
        string name = scholarship.Name ?? "";
        return scholarship.Kind
            ?? (Holds(name, Remitted) && Holds(name, OfRelatives) ? AidKind.FamilyRemission
            : Holds(name, Remitted) && Holds(name, OfEmployees) ? AidKind.EmployeeRemission
            : Holds(name, PaidOutForLiving) ? AidKind.Housing
            : Holds(name, Stipends) ? AidKind.Fellowship
            : Holds(name, PaidOut) ? AidKind.Cash
            : Holds(name, TuitionAndFees) ? AidKind.TuitionAndFees
            : Holds(name, TuitionOnly) ? AidKind.Tuition
            : AidKind.TuitionAndFees);
    }

    /// <summary>True for help that reaches the student and not the school.</summary>
    public static bool IsPaidOut(AidKind kind) => kind is AidKind.Housing or AidKind.Cash or AidKind.Fellowship;

    /// <summary>True for tuition that a school remits to those who work for it, or to their families.</summary>
    public static bool IsRemission(AidKind kind) => kind is AidKind.EmployeeRemission or AidKind.FamilyRemission;

    /// <summary>True for a stipend without work for it, which is income; by its name too where it is said to be paid out.</summary>
    public static bool IsStipend(Scholarship scholarship) => Of(scholarship) is var kind
        && (kind == AidKind.Fellowship || (IsPaidOut(kind) && !IsVeterans(scholarship.Name ?? "") && Holds(scholarship.Name ?? "", [.. Stipends, "fellowship"])));

    /// <summary>True for federal help that nobody gets for a master's degree: 20 U.S.C. 1070a(c), 1070b.</summary>
    public static bool IsForFirstDegrees(Scholarship scholarship) => Holds(scholarship.Name ?? "", ForFirstDegrees);

    /// <summary>True for the education award of national service, which is income of the year it is used in.</summary>
    public static bool IsOfNationalService(Scholarship scholarship) => Holds(scholarship.Name ?? "", OfNationalService);

    /// <summary>True for tuition whose name does not say whether it is remitted to an employee, or to an assistant.</summary>
    public static bool MayBeRemission(Scholarship scholarship) => !IsRemission(Of(scholarship)) && !IsPaidOut(Of(scholarship)) && Holds(scholarship.Name ?? "", Remitted);

    /// <summary>True for somebody who studies on the Post-9/11 GI Bill, by the claim they state or by the name of a help that is promised.</summary>
    public static bool HasGiBill(Budget budget) => budget.GiBill.Share > 0 || budget.Scholarships.Any(s => IsVeterans(s.Name ?? ""));

    /// <summary>True for a name that is one of the Post-9/11 GI Bill or what is added to it.</summary>
    public static bool IsVeterans(string name) => Holds(name, VeteransAid);

    private static bool Holds(string name, string[] words) => Array.Exists(words, w => name.Contains(w, StringComparison.OrdinalIgnoreCase));
}
