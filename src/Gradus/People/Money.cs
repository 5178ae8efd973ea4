namespace Gradus.People;

/// <summary>The people whose living the person pays for, and how they are taxed.</summary>
public sealed record Household
{
    public FilingStatus? FilingStatus { get; init; }

    /// <summary>People claimed as dependents, 0 to 20.</summary>
    public int? Dependents { get; init; }

    /// <summary>Years in which the children among them were born.</summary>
    public ValueList<int> ChildrenBorn { get; init; } = [];

    /// <summary>Yearly income of a partner before tax, USD.</summary>
    public decimal? PartnerIncome { get; init; }
}

/// <summary>The money for the degree, USD.</summary>
public sealed record Budget
{
    /// <summary>The most the person would pay out of pocket, loans included, for the whole degree.</summary>
    public decimal? Total { get; init; }

    /// <summary>The same for one year.</summary>
    public decimal? PerYear { get; init; }

    /// <summary>Savings that may be spent on the degree.</summary>
    public decimal? Savings { get; init; }

    /// <summary>What the household spends a month on living now.</summary>
    public decimal? LivingPerMonth { get; init; }

    /// <summary>True when the person would borrow, false when not.</summary>
    public bool? MayBorrow { get; init; }
    public ValueList<Scholarship> Scholarships { get; init; } = [];
    public Assistantship Assistantship { get; init; } = new();

    /// <summary>The Post-9/11 GI Bill (chapter 33), where the person has a right to it.</summary>
    public GiBill GiBill { get; init; } = new();
}

/// <summary>A claim to the Post-9/11 GI Bill.</summary>
public sealed record GiBill
{
    /// <summary>The tier, a fraction of the full benefit, above 0 to 1; null where there is no claim.</summary>
    public decimal? Share { get; init; }

    /// <summary>Whole monthly housing allowance as the VA names it for the school's place, before the tier and at full time, USD.</summary>
    public decimal? HousingPerMonth { get; init; }

    /// <summary>Months of the benefit that are left, 0 to 48; null when not said.</summary>
    public decimal? MonthsLeft { get; init; }

    /// <summary>What the school and the VA add a year under the Yellow Ribbon program, USD.</summary>
    public decimal? YellowRibbonPerYear { get; init; }
}

/// <summary>A teaching or research assistantship that is promised; it is held while studying full-time on campus.</summary>
public sealed record Assistantship
{
    /// <summary>Share of the tuition that is waived, a fraction, 0 to 1.</summary>
    public decimal? TuitionShare { get; init; }

    /// <summary>Pay of an academic year before tax, USD.</summary>
    public decimal? PayPerYear { get; init; }

    /// <summary>The school or the program that promised it, by its name or id; null where that is not said, and then it counts everywhere.</summary>
    public string? At { get; init; }
}

/// <summary>Money that does not have to be paid back and is already promised, USD.</summary>
public sealed record Scholarship
{
    public string? Name { get; init; }
    public required decimal Amount { get; init; }
    public required ScholarshipBasis Per { get; init; }

    /// <summary>How it is paid; null when not said, and then its name decides (see <see cref="AidKinds"/>).</summary>
    public AidKind? Kind { get; init; }

    /// <summary>The school or the program it holds at, by its name or id; null where that is not said, and then it counts everywhere.</summary>
    public string? At { get; init; }

    /// <summary>Seasons whose terms it pays for; empty where that is not said, and then it pays for all that its kind does.</summary>
    public ValueList<Season> Seasons { get; init; } = [];

    /// <summary>Most courses of an academic year that it pays for, 1 to 20; null where that is not said.</summary>
    public int? CoursesPerYear { get; init; }
}

/// <summary>Student loans borrowed earlier and not yet repaid, principal in USD.</summary>
public sealed record PriorLoans
{
    public decimal? FederalUndergraduate { get; init; }
    public decimal? FederalGraduate { get; init; }
    public decimal? Private { get; init; }

    /// <summary>The term in which the person began this program and first borrowed for it, where that was before the rules changed.</summary>
    public Term? BorrowingForThisSince { get; init; }

    /// <summary>The term in which the school expects that program to end.</summary>
    public Term? ExpectedEnd { get; init; }

    /// <summary>True where the person works, or will work, for a public or non-profit employer while repaying.</summary>
    public bool? PublicService { get; init; }
}

/// <summary>The person's own figures in place of the assumptions that the program would otherwise name and use.</summary>
public sealed record OwnAssumptions
{
    /// <summary>State income tax as a fraction of income, 0 to 0.2.</summary>
    public decimal? StateTaxRate { get; init; }

    /// <summary>Real yearly rate at which later money counts less, a fraction, 0 to 0.25.</summary>
    public decimal? DiscountRate { get; init; }

    /// <summary>Years of work over which the return of the degree is counted, 1 to 50.</summary>
    public int? HorizonYears { get; init; }
}
