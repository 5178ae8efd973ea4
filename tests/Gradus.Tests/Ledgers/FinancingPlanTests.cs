using Gradus.Ledgers;
using Gradus.Loans;
using Gradus.People;

namespace Gradus.Tests.Ledgers;

/// <summary>What is lent for a term, at the edges.</summary>
public sealed class FinancingPlanTests
{
    private const string Public = "202134-11.0701";

    /// <summary>30 credits at 6 a term, less those earned before: the last term is half of the 9 credits of full time, or just under it.</summary>
    [Theory]
    [InlineData(7.5, 4.5, true)]
    [InlineData(7.6, 4.4, false)]
    public void TermOfExactlyHalfTime_IsLentTo_AndOneBelowIsNot(double earned, double last, bool lent)
    {
        Profile person = Person(new Budget { Savings = 0, MayBorrow = true }, Pace.PartTime) with
        {
            Study = new Study { Modality = [StudyMode.Campus], Pace = Pace.PartTime, CoursesPerTerm = 2, EarnedCredits = (decimal)earned },
        };

        Financing financing = People.Ledger(person, Public).Financing;
        TermFinancing term = financing.Terms[^1];

        Assert.Equal((decimal)last, term.Term.Credits);
        Assert.Equal(lent, term.Federal > 0);
        Assert.Equal(!lent, financing.UnderHalfTime);
        Assert.Equal(!lent, term.Limit == BindingLimit.HalfTime);
    }

    /// <summary>What an earlier term left open is not asked for again.</summary>
    [Fact]
    public void NeedOfATerm_IsAtMostItsOwnCostLessHelp()
    {
        var aid = new Scholarship { Amount = 1_000, Per = ScholarshipBasis.Term };

        Financing financing = People.Ledger(Person(new Budget { Savings = 0, MayBorrow = false, Scholarships = [aid] }, Pace.FullTime), Public).Financing;

        Assert.True(financing.Terms.Count > 2);
        Assert.All(financing.Terms.Skip(1), t => Assert.Equal(t.Charges + t.LivingOver - t.Aid, t.Uncovered));
        Assert.All(financing.Terms, t => Assert.Equal((0m, 0m, 1_000m), (t.Federal, t.Private, t.Aid)));
        Assert.Equal(financing.Terms.Sum(t => t.Uncovered), financing.Uncovered);
    }

    private static Profile Person(Budget budget, Pace pace) => new()
    {
        Start = new Term(Season.Fall, 2027),
        Residency = new Residency { State = "OH", Citizenship = Citizenship.UsCitizen },
        Study = new Study { Modality = [StudyMode.Campus], Pace = pace },
        Budget = budget,
    };
}
