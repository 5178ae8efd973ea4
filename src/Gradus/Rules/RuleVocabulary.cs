using Gradus.People;

namespace Gradus.Rules;

/// <summary>How rule files write what a rule is about and who says so.</summary>
public static class RuleVocabulary
{
    public static Vocabulary<RuleArea> Areas { get; } = new(
        new(RuleArea.Borrowing, "borrowing", "federal student loans"),
        new(RuleArea.Repayment, "repayment", "plans to repay them"),
        new(RuleArea.Taxes, "taxes", "federal tax"),
        new(RuleArea.WorkAuthorisation, "work-authorisation", "work after the degree on a student visa"),
        new(RuleArea.Standing, "standing", "what a standing in the United States means for study"),
        new(RuleArea.Scenarios, "scenarios", "proposed or pending"),
        new(RuleArea.Assumptions, "assumptions", "what cost and return rest on beyond law"));

    public static Vocabulary<Authority> Authorities { get; } = new(
        new(Authority.Primary, "primary", "the law, regulation or notice itself"),
        new(Authority.Secondary, "secondary", "somebody else who reports it"),
        new(Authority.Assumption, "assumption", "nobody: an assumption of this guide"));
}
