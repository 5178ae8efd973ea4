namespace Gradus.People;

/// <summary>The people whose living the person pays for, and how they are taxed.</summary>
public sealed record Household
{
    public FilingStatus? FilingStatus { get; init; }

    /// <summary>People claimed as dependents, 0 to 20.</summary>
    public int? Dependents { get; init; }

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
}

/// <summary>A teaching or research assistantship that is promised; it is held while studying full-time on campus.</summary>
public sealed record Assistantship
{
    /// <summary>Share of the tuition that is waived, a fraction, 0 to 1.</summary>
    public decimal? TuitionShare { get; init; }

    /// <summary>Pay of an academic year before tax, USD.</summary>
    public decimal? PayPerYear { get; init; }
}

/// <summary>Money that does not have to be paid back and is already promised, USD.</summary>
public sealed record Scholarship
{
    public string? Name { get; init; }
    public required decimal Amount { get; init; }
    public required ScholarshipBasis Per { get; init; }
}

/// <summary>Student loans borrowed earlier and not yet repaid, principal in USD.</summary>
public sealed record PriorLoans
{
    public decimal? FederalUndergraduate { get; init; }
    public decimal? FederalGraduate { get; init; }
    public decimal? Private { get; init; }
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
