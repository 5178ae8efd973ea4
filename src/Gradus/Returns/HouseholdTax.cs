using Gradus.Ledgers;
using Gradus.People;
using Gradus.Rules;
using Gradus.Taxes;

namespace Gradus.Returns;

/// <summary>
/// The tax of <see cref="TaxBill"/> on real wages, in double precision and without rounding to cents, for one household.
/// Bands are indexed to prices by law, so real wages are taxed alike in every year; the few amounts that are not indexed are
/// taken as if they were.
/// </summary>
public sealed class HouseholdTax
{
    /// <param name="rules">The rules of one day and filing status.</param>
    /// <param name="partnerWages">Wages of a partner, USD a year; counted on a joint return only.</param>
    /// <param name="stateRate">State income tax as a fraction of income; 0 where none is given: then the state's table counts, if the rules hold one.</param>
    /// <param name="claimed">Who is claimed in each year of study time, the first year first; nobody where it is empty, and the last of it for later years.</param>
    public HouseholdTax(TaxRules rules, decimal partnerWages, decimal stateRate, IReadOnlyList<Dependants>? claimed = null)
    {
        Rules = rules;
        StateRate = (double)stateRate;
        PartnerWages = rules.Filing == FilingStatus.MarriedJointly ? (double)partnerWages : 0;
        StandardDeduction = (double)rules.StandardDeduction;
        Ends = [.. rules.Brackets.Bands.Select(b => b.UpTo is { } end ? (double)end : double.PositiveInfinity)];
        Starts = [0, .. Ends[..^1]];
        Rates = [.. rules.Brackets.Bands.Select(b => (double)b.Value)];
        Steps = [.. Rates.Select((rate, i) => i == 0 ? rate : rate - Rates[i - 1])];
        WageBase = (double)rules.WageBase;
        SocialSecurityRate = (double)rules.SocialSecurityRate;
        MedicareRate = (double)rules.MedicareRate;
        AdditionalThreshold = (double)rules.AdditionalMedicareThreshold;
        AdditionalRate = (double)rules.AdditionalMedicareRate;
        MostInterest = rules.LoanInterestPhaseOut is null ? 0 : (double)rules.LoanInterestDeduction;
        PhaseOutEnd = (double)(rules.LoanInterestPhaseOut?.End ?? 0);
        PhaseOutWidth = (double)(rules.LoanInterestPhaseOut is { } phaseOut ? phaseOut.End - phaseOut.Start : 1);
        StateFree = (double)(rules.State?.Free ?? 0);
        (StateStarts, StateSteps) = rules.State is { } state ? Bands(state.Brackets) : ([], []);
        Family = rules.Family is { } family && claimed is { Count: > 0 } ? [.. claimed.Select(c => FamilyTerms.Of(family, c))] : [];
        PartnerSocialSecurity = Math.Min(PartnerWages, (double)rules.WageBase) * (double)rules.SocialSecurityRate;
    }

    public TaxRules Rules { get; }

    public double PartnerWages { get; }

    public double StateRate { get; }

    public double StandardDeduction { get; }

    public double PartnerSocialSecurity { get; }

    public double WageBase { get; }

    public double SocialSecurityRate { get; }

    public double MedicareRate { get; }

    public double AdditionalThreshold { get; }

    public double AdditionalRate { get; }

    /// <summary>The most interest that is deducted; 0 where the status has no claim.</summary>
    public double MostInterest { get; }

    public double PhaseOutEnd { get; }

    public double PhaseOutWidth { get; }

    /// <summary>What the state's table leaves free.</summary>
    public double StateFree { get; }

    /// <summary>Where the bands of the state's table start; empty where none counts.</summary>
    public double[] StateStarts { get; }

    /// <summary>By how much the rate rises at each of them.</summary>
    public double[] StateSteps { get; }

    /// <summary>Credits for those claimed, one for each year of study time; empty where nobody is.</summary>
    public FamilyTerms[] Family { get; }

    public double[] Starts { get; }

    public double[] Steps { get; }

    private double[] Ends { get; }

    private double[] Rates { get; }

    /// <summary>The person's wages, the partner's included, after federal and state tax, USD a year.</summary>
    /// <param name="wages">The person's own, 0 or more.</param>
    /// <param name="loanInterest">Interest paid on student loans in the year, in the same dollars.</param>
    /// <param name="forgiven">Income that is no pay and is not counted in the answer: a loan that was forgiven.</param>
    /// <param name="year">0 for the first year of study: children grow up.</param>
    public double AfterTax(double wages, double loanInterest = 0, double forgiven = 0, int year = 0)
    {
        double earned = wages + PartnerWages;
        double gross = earned + forgiven;
        double adjusted = gross - Deduction(gross, loanInterest);
        double taxable = Math.Max(0, adjusted - StandardDeduction);
        double tax = 0;
        for (int i = 0; i < Rates.Length && taxable > Starts[i]; i++)
        {
            tax += (Math.Min(taxable, Ends[i]) - Starts[i]) * Rates[i];
        }

        double payroll = (Math.Min(wages, WageBase) * SocialSecurityRate)
            + PartnerSocialSecurity
            + (earned * MedicareRate)
            + (Math.Max(0, earned - AdditionalThreshold) * AdditionalRate);
        double credits = FamilyIn(year) is { } family ? family.Credits(adjusted, earned, tax) : 0;
        return earned - tax - payroll - (adjusted * StateRate) - StateTable(adjusted) + credits;
    }

    /// <summary>The credits of a year; null where nobody is claimed.</summary>
    public FamilyTerms? FamilyIn(int year) => Family.Length == 0 ? null : Family[Math.Min(year, Family.Length - 1)];

    private double StateTable(double adjusted)
    {
        double tax = 0;
        for (int i = 0; i < StateStarts.Length; i++)
        {
            tax += Math.Max(0, adjusted - StateFree - StateStarts[i]) * StateSteps[i];
        }

        return tax;
    }

    private static (double[] Starts, double[] Steps) Bands(Scale brackets)
    {
        double[] rates = [.. brackets.Bands.Select(b => (double)b.Value)];
        double[] ends = [.. brackets.Bands.Select(b => b.UpTo is { } end ? (double)end : double.PositiveInfinity)];
        return ([0, .. ends[..^1]], [.. rates.Select((rate, i) => i == 0 ? rate : rate - rates[i - 1])]);
    }

    private double Deduction(double gross, double interest) => interest <= 0 ? 0 :
        Math.Min(interest, MostInterest) * Math.Clamp((PhaseOutEnd - gross) / PhaseOutWidth, 0, 1);
}
