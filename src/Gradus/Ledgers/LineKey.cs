using Gradus.Keeping;

namespace Gradus.Ledgers;

/// <summary>How a line touches cash while one studies.</summary>
public enum LineRole
{
    /// <summary>Due when the term starts.</summary>
    Charge,

    /// <summary>Spent month by month while enrolled.</summary>
    Living,

    /// <summary>Pay that does not come in.</summary>
    Pay,

    /// <summary>Taken off the charges, or paid out, when the term starts.</summary>
    Aid,

    /// <summary>Earned month by month while enrolled.</summary>
    Wage,

    /// <summary>Settled with the tax of the year.</summary>
    Tax,

    /// <summary>Owed, and paid after the degree.</summary>
    Debt,
}

/// <summary>A kind of line of a ledger.</summary>
/// <param name="Id">Stable: "tuition".</param>
/// <param name="Label">In the reader's words.</param>
/// <param name="Sign">1 where the line costs, -1 where it helps.</param>
/// <param name="Role">How it touches cash.</param>
public sealed record LineKey(string Id, string Label, int Sign, LineRole Role)
{
    public static readonly LineKey Tuition = new(OwnFigure.Tuition, "Tuition", 1, LineRole.Charge);
    public static readonly LineKey Fees = new(OwnFigure.Fees, "Required fees", 1, LineRole.Charge);
    public static readonly LineKey Books = new("books", "Books and supplies", 1, LineRole.Charge);
    public static readonly LineKey Insurance = new("insurance", "Health insurance", 1, LineRole.Charge);
    public static readonly LineKey Visa = new("visa", "Student visa fees", 1, LineRole.Charge);
    public static readonly LineKey Moving = new("moving", "Moving there", 1, LineRole.Charge);
    public static readonly LineKey Other = new("other", "Other costs of your own", 1, LineRole.Charge);
    public static readonly LineKey Living = new("living", "Living, over what you spend anyway", 1, LineRole.Living);
    public static readonly LineKey ForegonePay = new("foregone-pay", "Pay given up, after tax", 1, LineRole.Pay);
    public static readonly LineKey Scholarship = new("scholarship", "Scholarships", -1, LineRole.Aid);
    public static readonly LineKey Waiver = new("assistantship-waiver", "Tuition waived by the assistantship", -1, LineRole.Aid);
    public static readonly LineKey AssistantPay = new("assistantship", "Pay of the assistantship", -1, LineRole.Wage);
    public static readonly LineKey AssistantTax = new("assistantship-tax", "Income tax on that pay", 1, LineRole.Tax);
    public static readonly LineKey StipendTax = new("stipend-tax", "Income tax on the stipend", 1, LineRole.Tax);
    public static readonly LineKey EmployerAid = new("employer-aid", "Paid by your employer", -1, LineRole.Aid);
    public static readonly LineKey EmployerAidTax = new("employer-aid-tax", "Tax on the employer's help above the tax-free part", 1, LineRole.Tax);
    public static readonly LineKey TaxCredit = new("tax-credit", "Lifetime Learning Credit", -1, LineRole.Tax);
    public static readonly LineKey OriginationFee = new("origination-fee", "Fee of the federal loan", 1, LineRole.Debt);
    public static readonly LineKey StudyInterest = new("study-interest", "Interest on the federal loan while studying", 1, LineRole.Debt);
    public static readonly LineKey PrivateInterest = new("private-interest", "Interest if a private loan closed the gap", 1, LineRole.Debt);

    /// <summary>In the order they are shown.</summary>
    public static IReadOnlyList<LineKey> All { get; } =
    [
        Tuition, Fees, Books, Insurance, Visa, Moving, Other, Living, ForegonePay, Scholarship, Waiver, AssistantPay, AssistantTax, StipendTax,
        EmployerAid, EmployerAidTax, TaxCredit, OriginationFee, StudyInterest, PrivateInterest,
    ];

    /// <summary>The key with an id; null when there is none.</summary>
    public static LineKey? Find(string id) => All.FirstOrDefault(k => k.Id == id);

    public override string ToString() => Id;
}
