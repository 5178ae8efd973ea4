using System.ComponentModel;
using Gradus.App.Figures;
using Gradus.Rules;

namespace Gradus.App.Contracts;

/// <summary>What the rules of a student visa say of one degree, by the same rules in every answer.</summary>
public sealed record VisaContract(
    [Description("Whether a school can issue an I-20 for it"), Words("yes", "no", "ask")] string Study,
    [Description("Whether practical training follows it"), Words("yes", "no", "ask")] string Training,
    [Description("Authorised months of work after the degree that the case has")] int Months,
    [Description("The answer in one sentence")] string Words,
    [Description("The rules with their preconditions; in a list those only that stand in the way or are open")] IReadOnlyList<VisaPointContract> Points)
{
    /// <summary>With every rule; null for somebody on no student visa.</summary>
    public static VisaContract? Of(StudentVisa? visa) => visa is null ? null : Of(visa, visa.Points);

    /// <summary>With the rules that stand in the way or are open.</summary>
    public static VisaContract? Brief(StudentVisa? visa) => visa is null ? null : Of(visa, [.. visa.Points.Where(p => p.Answer != VisaAnswer.Yes)]);

    private static VisaContract Of(StudentVisa visa, IReadOnlyList<VisaPoint> points) => new(
        Key(visa.Study), Key(visa.Training), visa.Work.Months, visa.Words, [.. points.Select(p => new VisaPointContract(p.Id, Key(p.Answer), p.Words, VisaText.Reference(p.Rule)))]);

    /// <summary>"yes", "no" or "ask".</summary>
    internal static string Key(VisaAnswer answer) => answer switch { VisaAnswer.Yes => "yes", VisaAnswer.No => "no", _ => "ask" };
}

/// <summary>One rule of a student visa and what it means for the case.</summary>
public sealed record VisaPointContract(
    string Id,
    [Words("yes", "no", "ask")] string Answer,
    string Words,
    [Description("The text it stands in; unconfirmed where that was not read")] string Reference);
