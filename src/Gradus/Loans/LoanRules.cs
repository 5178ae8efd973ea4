namespace Gradus.Loans;

/// <summary>The rules that loans are computed from, by their ids under <c>data/rules</c>.</summary>
public static class LoanRules
{
    public const string AnnualLimit = "loan-annual-limit";
    public const string AggregateLimit = "loan-aggregate-limit";
    public const string AggregateCountsUndergraduate = "loan-aggregate-counts-undergraduate";
    public const string LifetimeLimit = "loan-lifetime-limit";
    public const string Proration = "loan-proration";
    public const string HalfTimePercent = "loan-half-time-percent";
    public const string GradPlusOpen = "loan-grad-plus-open";
    public const string LegacyEnrolledOn = "loan-legacy-enrolled-on";
    public const string LegacyYears = "loan-legacy-years";
    public const string InterestRate = "loan-interest-rate";
    public const string OriginationFee = "loan-origination-fee";
    public const string PlusInterestRate = "loan-plus-interest-rate";
    public const string PlusOriginationFee = "loan-plus-origination-fee";
    public const string PlusCreditCheck = "loan-plus-credit-check";
    public const string NewMovesOld = "loan-new-moves-old";
    public const string GraceMonths = "loan-grace-months";
    public const string PrivateRate = "private-loan-rate";
    public const string PrivateYears = "private-loan-years";

    public const string AssistanceBaseFlat = "rap-base-flat";
    public const string AssistanceBasePercent = "rap-base-percent";
    public const string AssistanceDependentReduction = "rap-dependent-reduction";
    public const string AssistanceMinimum = "rap-minimum-payment";
    public const string AssistanceInterestWaiver = "rap-interest-waiver";
    public const string AssistanceMatch = "rap-principal-match";
    public const string AssistanceForgiveness = "rap-forgiveness-payments";
    public const string TieredMonths = "tiered-standard-months";
    public const string TieredMinimum = "tiered-standard-minimum-payment";
    public const string PublicServicePayments = "pslf-payments";
    public const string AssistanceLeaving = "rap-leaving";
    public const string IncomeBasedPercent = "ibr-percent";
    public const string IncomeBasedOlderPercent = "ibr-percent-older";

    /// <summary>Years that a bachelor's degree takes, within which its loans were drawn.</summary>
    public const string BachelorsYears = "bachelors-years";
    public const string IncomeBasedMostMonths = "ibr-most-months";
    public const string IncomeBasedProtected = "ibr-protected-percent";
    public const string SeparateReturn = "repayment-separate-return";
    public const string PovertyGuideline = "poverty-guideline";
    public const string PovertyGuidelinePerson = "poverty-guideline-person";
    public const string IncomeGrowth = "income-growth-assumed";
    public const string ChildAge = "child-age-assumed";
    public const string DependentUntil = "dependent-child-age";
    public const string ForgivenessTaxed = "forgiveness-taxed";
}
