using System.Runtime.Intrinsics;
using Gradus.Ledgers;
using Gradus.Taxes;

namespace Gradus.Returns;

/// <summary>
/// The credits of <see cref="FamilyCredits"/> for those claimed in one year, in double precision and without rounding to cents:
/// for one income, and for four at once. USD.
/// </summary>
/// <param name="Whole">Child tax credit before it shrinks.</param>
/// <param name="PaidOut">Most of it that is paid out beyond the tax.</param>
/// <param name="EarnedMost">Most of the earned-income credit; 0 without a child or a claim.</param>
/// <param name="EarnedShare">The share of earnings that it is up to then.</param>
/// <param name="EarnedShrinksBy">The share of income by which it shrinks.</param>
/// <param name="EarnedShrinksFrom">From this income.</param>
/// <param name="Rules">The rules that hold whoever is claimed.</param>
public sealed record FamilyTerms(
    double Whole, double PaidOut, double EarnedMost, double EarnedShare, double EarnedShrinksBy, double EarnedShrinksFrom, FamilyCredits Rules)
{
    private readonly double _from = (double)Rules.ShrinksFrom;
    private readonly double _step = (double)Rules.ShrinkStep;
    private readonly double _by = (double)Rules.ShrinksBy;
    private readonly double _earningsStart = (double)Rules.EarningsStart;
    private readonly double _earningsShare = (double)Rules.EarningsShare;

    public static FamilyTerms Of(FamilyCredits rules, Dependants claimed)
    {
        bool earns = claimed.Children > 0 && rules.EarnedShrinksFrom is not null;
        return new FamilyTerms(
            (double)((claimed.Children * rules.PerChild) + (claimed.Others * rules.PerOther)),
            (double)(claimed.Children * rules.PaidOutPerChild),
            earns ? (double)rules.EarnedMost.At(claimed.Children) : 0,
            earns ? (double)rules.EarnedShare.At(claimed.Children) : 0,
            earns ? (double)rules.EarnedShrinksBy.At(claimed.Children) : 0,
            (double)(rules.EarnedShrinksFrom ?? 0),
            rules);
    }

    /// <summary>What the credits take off the tax and pay out.</summary>
    /// <param name="adjusted">Adjusted gross income.</param>
    /// <param name="earned">Wages, the partner's included.</param>
    /// <param name="tax">Tax before them, 0 or more.</param>
    public double Credits(double adjusted, double earned, double tax)
    {
        double whole = Math.Max(0, Whole - (Math.Ceiling(Math.Max(0, adjusted - _from) / _step) * _by));
        double off = Math.Min(tax, whole);
        double paid = Math.Min(whole - off, Math.Min(PaidOut, Math.Max(0, earned - _earningsStart) * _earningsShare));
        double lost = Math.Max(0, Math.Max(adjusted, earned) - EarnedShrinksFrom) * EarnedShrinksBy;
        return off + paid + Math.Max(0, Math.Min(EarnedMost, earned * EarnedShare) - lost);
    }

    /// <summary>The same for four incomes.</summary>
    public Vector256<double> Credits(Vector256<double> adjusted, Vector256<double> earned, Vector256<double> tax)
    {
        Vector256<double> zero = Vector256<double>.Zero;
        Vector256<double> shrunk = Vector256.Ceiling(Vector256.MaxNative(zero, adjusted - Vector256.Create(_from)) / Vector256.Create(_step)) * Vector256.Create(_by);
        Vector256<double> whole = Vector256.MaxNative(zero, Vector256.Create(Whole) - shrunk);
        Vector256<double> off = Vector256.MinNative(tax, whole);
        Vector256<double> most = Vector256.MaxNative(zero, earned - Vector256.Create(_earningsStart)) * Vector256.Create(_earningsShare);
        Vector256<double> paid = Vector256.MinNative(whole - off, Vector256.MinNative(Vector256.Create(PaidOut), most));
        Vector256<double> lost = Vector256.MaxNative(zero, Vector256.MaxNative(adjusted, earned) - Vector256.Create(EarnedShrinksFrom)) * Vector256.Create(EarnedShrinksBy);
        Vector256<double> credit = Vector256.MinNative(Vector256.Create(EarnedMost), earned * Vector256.Create(EarnedShare)) - lost;
        return off + paid + Vector256.MaxNative(zero, credit);
    }
}
