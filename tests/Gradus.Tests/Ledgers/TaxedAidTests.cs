using Gradus.Ledgers;
using Gradus.People;

namespace Gradus.Tests.Ledgers;

/// <summary>Help that is income is taxed, and help that holds for some terms or courses pays for no more.</summary>
public sealed class TaxedAidTests
{
    private const string Private = "cmu-ms-machine-learning";
    private static readonly LedgerChoices OnCampus = new() { Way = new StudyWay(StudyMode.Campus, Pace.FullTime) };
    private static readonly LedgerChoices Beside = new() { Way = new StudyWay(StudyMode.Campus, Pace.PartTime) };

    private static readonly Profile Student = new()
    {
        Start = new Term(Season.Fall, 2027),
        Residency = new Residency { State = "PA", Citizenship = Citizenship.UsCitizen },
        Study = new Study { Summers = false },
        Budget = new Budget { Savings = 20_000, MayBorrow = false, LivingPerMonth = 1_500 },
    };

    private static readonly Profile Worker = Student with { Job = new Job { Salary = 60_000, KeepWorking = true }, Study = new Study { Summers = true, CoursesPerTerm = 2 } };

    [Fact]
    public void AStipendBeyondTuitionAndFees_BearsIncomeTaxAlone()
    {
        Ledger gift = With(Student, OnCampus, new Scholarship { Amount = 90_000, Per = ScholarshipBasis.Year, Kind = AidKind.Cash });
        Ledger stipend = With(Student, OnCampus, new Scholarship { Amount = 90_000, Per = ScholarshipBasis.Year, Kind = AidKind.Fellowship });
        Assert.Equal(0, gift.SumOf(LineKey.StipendTax));
        Assert.True(stipend.SumOf(LineKey.StipendTax) > 0);
        Assert.Equal(gift.SumOf(LineKey.Scholarship), stipend.SumOf(LineKey.Scholarship));

        // Of 135,000 over a year and a half about half is tuition: the rest bears less than a fifth.
        Assert.InRange(stipend.SumOf(LineKey.StipendTax), 2_000, 14_000);
    }

    [Fact]
    public void AStipendThatOnlyPaysTuition_BearsNoTax() =>
        Assert.Equal(0, With(Student, OnCampus, new Scholarship { Name = "stipend", Amount = 3_000, Per = ScholarshipBasis.Term }).SumOf(LineKey.StipendTax));

    [Theory]
    [InlineData("NSF fellowship stipend", null, true)]
    [InlineData("living stipend", null, true)]
    [InlineData("graduate fellowship", AidKind.Cash, true)]
    [InlineData("gift of the family", null, false)]
    [InlineData("GI Bill housing stipend", AidKind.Housing, false)]
    public void AStipend_IsKnownByItsKindOrItsName(string name, AidKind? kind, bool isStipend) =>
        Assert.Equal(isStipend, AidKinds.IsStipend(new Scholarship { Name = name, Amount = 1, Per = ScholarshipBasis.Year, Kind = kind }));

    [Theory]
    [InlineData("tuition remission for employees", AidKind.EmployeeRemission)]
    [InlineData("spouse tuition benefit", AidKind.FamilyRemission)]
    [InlineData("tuition remission", AidKind.Tuition)]
    public void Remission_IsKnownByWhomItIsFor(string name, AidKind kind) => Assert.Equal(kind, AidKinds.Of(new Scholarship { Name = name, Amount = 1, Per = ScholarshipBasis.Year }));

    [Fact]
    public void RemissionToAnEmployee_IsTaxedAboveTheTaxFreePart_ToARelativeWhole_ToAnAssistantNot()
    {
        decimal Tax(AidKind kind) => With(Worker, Beside, new Scholarship { Amount = 12_000, Per = ScholarshipBasis.Year, Kind = kind }).SumOf(LineKey.EmployerAidTax);
        Assert.Equal(0, Tax(AidKind.Tuition));
        Assert.True(Tax(AidKind.EmployeeRemission) > 0);
        Assert.True(Tax(AidKind.FamilyRemission) > Tax(AidKind.EmployeeRemission));
    }

    [Fact]
    public void AnEmployersHelpAndRemission_ShareOneTaxFreePart()
    {
        Profile both = Worker with { Job = Worker.Job with { EmployerAidPerYear = 5_000 } };
        var remission = new Scholarship { Amount = 5_000, Per = ScholarshipBasis.Year, Kind = AidKind.EmployeeRemission };
        Assert.Equal(0, With(Worker, Beside, remission).SumOf(LineKey.EmployerAidTax));
        Assert.True(With(both, Beside, remission).SumOf(LineKey.EmployerAidTax) > 0);
    }

    [Fact]
    public void YearlyRemission_FollowsWhatIsCharged_AndIsNotPaidInHalves()
    {
        Ledger ledger = With(Worker, Beside, new Scholarship { Amount = 9_000, Per = ScholarshipBasis.Year, Kind = AidKind.EmployeeRemission });
        decimal first = -ledger.Lines.First(l => l.Key == LineKey.Scholarship && l.Term.Number == 1).Amount;
        decimal charged = ledger.Lines.First(l => l.Key == LineKey.Tuition && l.Term.Number == 1).Amount;
        Assert.Equal(Math.Min(9_000, charged), first);
        Assert.NotEqual(4_500, first);
    }

    [Fact]
    public void HelpForSomeSeasonsOrSoManyCourses_PaysForNoMore()
    {
        Ledger all = With(Worker, Beside, new Scholarship { Amount = 100_000, Per = ScholarshipBasis.Year, Kind = AidKind.EmployeeRemission });
        Ledger summers = With(Worker, Beside, new Scholarship { Amount = 100_000, Per = ScholarshipBasis.Year, Kind = AidKind.EmployeeRemission, Seasons = [Season.Summer] });
        Ledger two = With(Worker, Beside, new Scholarship { Amount = 100_000, Per = ScholarshipBasis.Year, Kind = AidKind.EmployeeRemission, CoursesPerYear = 2 });
        Assert.All(summers.Lines.Where(l => l.Key == LineKey.Scholarship), l => Assert.Equal(Season.Summer, l.Term.Name.Season));
        Assert.Contains(summers.Lines, l => l.Key == LineKey.Scholarship);
        Assert.True(-two.SumOf(LineKey.Scholarship) < -all.SumOf(LineKey.Scholarship));
        foreach (int year in two.Terms.Select(t => t.AcademicYear).Distinct())
        {
            decimal paid = -two.Lines.Where(l => l.Key == LineKey.Scholarship && l.Term.AcademicYear == year).Sum(l => l.Amount);
            decimal perCredit = two.SumOf(LineKey.Tuition) / two.Terms.Sum(t => t.Credits);
            Assert.InRange(paid, 0, (2 * two.Load.CourseCredits * perCredit) + 1);
        }
    }

    private static Ledger With(Profile person, LedgerChoices choices, Scholarship scholarship) =>
        People.Ledger(person with { Budget = person.Budget with { Scholarships = [scholarship] } }, Private, choices);
}
