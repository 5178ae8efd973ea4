using System.Runtime.InteropServices;
using System.Text.Json;
using Gradus.Returns;

namespace Gradus.Bench;

/// <summary>Everything the fast engine starts from, as files of doubles that another program can read.</summary>
internal static class ReturnInputs
{
    public static void Write(string folder, ReturnGround ground, TabulatedReturns engine, ReturnCase[] cases, bool[] plans)
    {
        int years = cases.Max(c => c.Finish.FixedPay.Length);
        LevelGrid[] grids = [.. cases.Select(engine.GridOf).Distinct()];
        int[] doubts = [.. cases.Select(c => c.Study.PriceDoubt).OfType<DrawnPrice>().Select(d => d.Steps).Distinct()];
        var arrays = new Dictionary<string, double[]>(StringComparer.Ordinal)
        {
            ["group"] = [.. cases.Select(c => (double)Array.IndexOf(grids, engine.GridOf(c)))],
            ["grids"] = [.. grids.SelectMany(g => g.Knots)],
            ["levels"] = [.. grids.SelectMany(g => g.Levels)],
            ["without-grid"] = engine.WithoutGrid.Knots,
            ["without-levels"] = [.. engine.WithoutGrid.Levels],
            ["months"] = [.. cases.Select(c => (double)c.Study.Months)],
            ["price"] = [.. cases.Select(c => c.Study.PresentPrice(ground.Basis.DiscountRate))],
            ["begun"] = [.. cases.Select(c => c.Begun.PresentPrice(ground.Basis.DiscountRate))],
            ["price-kind"] = [.. cases.Select(c => c.Study.PriceDoubt is { } doubt ? Array.IndexOf(doubts, doubt.Steps) : -1.0)],
            ["price-middle"] = [.. cases.Select(c => c.Study.PriceDoubt?.Middle ?? 1)],
            ["price-factors"] = [.. doubts.SelectMany(engine.PriceFactors)],
            ["all-second"] = [.. cases.Select(c => c.FirstChance < ground.FirstChance ? 1.0 : 0)],
        };
        bool splits = cases[0].Second is not null;
        Add(arrays, "finish", ground, cases, plans, years, c => c.Finish);
        Add(arrays, "quit", ground, cases, plans, years, c => c.Unfinished);
        Add(arrays, "without", ground, cases, plans, years, c => c.Without);
        if (splits)
        {
            Add(arrays, "second", ground, cases, plans, years, c => c.Second!);
        }

        foreach ((string name, double[] values) in arrays)
        {
            File.WriteAllBytes(Path.Combine(folder, name + ".f64"), MemoryMarshal.AsBytes(values.AsSpan()));
        }

        HouseholdTax tax = ground.Basis.Tax;
        RepaymentPlans repayment = ground.Basis.Plans;
        File.WriteAllText(Path.Combine(folder, "meta.json"), JsonSerializer.Serialize(new
        {
            arrays = arrays.Keys,
            items = cases.Length,
            years,
            groups = grids.Length,
            splits,
            stayers = engine.Stayers,
            finishers = engine.Finishers,
            horizon = ground.Basis.Horizon,
            discount = ground.Basis.DiscountRate,
            inflation = ground.Basis.Inflation,
            forgivenessTaxed = ground.Basis.ForgivenessTaxed,
            tax = new
            {
                partner = tax.PartnerWages,
                deduction = tax.StandardDeduction,
                state = tax.StateRate,
                partnerSocialSecurity = tax.PartnerSocialSecurity,
                wageBase = tax.WageBase,
                socialSecurity = tax.SocialSecurityRate,
                medicare = tax.MedicareRate,
                additionalFrom = tax.AdditionalThreshold,
                additional = tax.AdditionalRate,
                mostInterest = tax.MostInterest,
                phaseOutEnd = tax.PhaseOutEnd,
                phaseOutWidth = tax.PhaseOutWidth,
                starts = tax.Starts,
                steps = tax.Steps,
                stateFree = tax.StateFree,
                stateStarts = tax.StateStarts,
                stateSteps = tax.StateSteps,
                family = tax.Family.Select(f => new
                {
                    whole = f.Whole,
                    paidOut = f.PaidOut,
                    earnedMost = f.EarnedMost,
                    earnedShare = f.EarnedShare,
                    earnedBy = f.EarnedShrinksBy,
                    earnedFrom = f.EarnedShrinksFrom,
                    from = f.Rules.ShrinksFrom,
                    step = f.Rules.ShrinkStep,
                    by = f.Rules.ShrinksBy,
                    earningsStart = f.Rules.EarningsStart,
                    earningsShare = f.Rules.EarningsShare,
                }),
            },
            plans = new
            {
                ends = repayment.Ends.Select(e => double.IsFinite(e) ? e : 1e300),
                shares = repayment.Shares,
                flat = repayment.FlatBase,
                minimum = repayment.Minimum,
                match = repayment.Match,
                reduction = ground.Basis.Dependents.DefaultIfEmpty(0).Select(d => repayment.Reduction * d),
                forgivenAfter = repayment.Assistance.ForgivenAfter,
            },
        }));
    }

    private static void Add(
        Dictionary<string, double[]> arrays, string name, ReturnGround ground, ReturnCase[] cases, bool[] plans, int years, Func<ReturnCase, Branch> branch)
    {
        arrays[name + "-fixed"] = [.. cases.SelectMany(c => Padded(branch(c).FixedPay, years))];
        arrays[name + "-scaled"] = [.. cases.SelectMany(c => Padded(branch(c).LevelPay, years))];
        arrays[name + "-outlay"] = [.. cases.Select(c => YearByYear.PresentValue(branch(c).Outlay, ground.Basis.DiscountRate))];
        arrays[name + "-federal"] = [.. cases.SelectMany((c, i) => Loan(ground, branch(c).Federal, plans[i]))];
        arrays[name + "-private"] = [.. cases.SelectMany(c => Loan(ground, branch(c).Private, assistance: false))];
    }

    /// <summary>Balance, rate, first month, payments (0 for the Repayment Assistance Plan), equal payment.</summary>
    private static double[] Loan(ReturnGround ground, LoanAtRepayment loan, bool assistance)
    {
        if (assistance || loan.Balance <= 0)
        {
            return [loan.Balance, loan.Rate, loan.StartMonth, 0, 0];
        }

        int months = loan.Months > 0 ? loan.Months : ground.Basis.Plans.Tiered.MonthsFor((decimal)loan.Balance);
        return [loan.Balance, loan.Rate, loan.StartMonth, months, Math.Max(LoanRun.LevelPayment(loan.Balance, loan.Rate, months), loan.Months > 0 ? 0 : (double)ground.Basis.Plans.Tiered.Minimum)];
    }

    private static IEnumerable<double> Padded(double[] values, int length) => values.Concat(Enumerable.Repeat(0.0, length - values.Length));
}
