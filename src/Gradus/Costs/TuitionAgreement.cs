namespace Gradus.Costs;

/// <summary>Programs that are known to take part in an agreement.</summary>
/// <param name="Institution">Where.</param>
/// <param name="Cips">Digits that their CIP codes begin with; empty where every program takes part.</param>
/// <param name="Reason">Who says so.</param>
/// <param name="Source">Web address of it.</param>
public sealed record AgreementParticipant(UnitId Institution, IReadOnlyList<string> Cips, string Reason, string Source)
{
    /// <summary>True when a degree of an institution in a field takes part.</summary>
    public bool Holds(UnitId institution, CipCode? field) => institution == Institution
        && (Cips.Count == 0 || (field is { } cip && Cips.Any(c => cip.ToString().StartsWith(c, StringComparison.Ordinal))));
}

/// <summary>An agreement between states by which a graduate from one pays less than a non-resident in another.</summary>
/// <param name="Name">"Western Regional Graduate Program (WICHE)".</param>
/// <param name="States">USPS codes of its members.</param>
/// <param name="Pays">What is paid under it.</param>
/// <param name="Condition">What it asks for, in a sentence.</param>
/// <param name="Reference">Whose agreement it is.</param>
/// <param name="Source">Web address of the text.</param>
/// <param name="Confirmed">False where the text was not read.</param>
/// <param name="Participants">Programs that are known to take part.</param>
public sealed record TuitionAgreement(
    string Name, IReadOnlyList<string> States, string Pays, string Condition, string Reference, string Source, bool Confirmed, IReadOnlyList<AgreementParticipant> Participants);

/// <summary>A rise of tuition over some academic years.</summary>
/// <param name="From">The year in which the first of these academic years begins.</param>
/// <param name="To">That of the last.</param>
/// <param name="Rate">Against the year before, a fraction; 0 where the charge stays.</param>
public readonly record struct RisePeriod(int From, int To, double Rate);

/// <summary>What institutions have decided of their tuition for years to come, and what held before.</summary>
/// <param name="Name">Who decided it.</param>
/// <param name="Institutions">Whose tuition it is.</param>
/// <param name="Periods">In their order, none within another.</param>
/// <param name="Reference">What the source is.</param>
/// <param name="Source">Web address of it.</param>
public sealed record DecidedRise(string Name, IReadOnlyList<UnitId> Institutions, IReadOnlyList<RisePeriod> Periods, string Reference, string Source)
{
    /// <summary>The rise of the academic year that begins in a year, a fraction; null where none is decided.</summary>
    public double? In(int year) => Periods.FirstOrDefault(p => p.From <= year && year <= p.To) is { To: > 0 } period ? period.Rate : null;

    /// <summary>"California State University: none from 2018-19 to 2023-24, 6 % a year from 2024-25 to 2028-29".</summary>
    public string Words => $"{Name}: {string.Join(", ", Periods.Select(p => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{(p.Rate == 0 ? "none" : $"{p.Rate * 100:0.##} % a year")} from {new AcademicYear(p.From + 1)} to {new AcademicYear(p.To + 1)}")))}";
}

/// <summary>Every agreement that is known.</summary>
/// <param name="All">In the order of their file.</param>
/// <param name="Residency">What a graduate has to know of becoming a resident.</param>
public sealed record TuitionAgreements(IReadOnlyList<TuitionAgreement> All, string Residency)
{
    public static TuitionAgreements None { get; } = new([], "");

    /// <summary>Rises of tuition that are decided, no institution in two of them.</summary>
    public IReadOnlyList<DecidedRise> Rises { get; init; } = [];

    /// <summary>What an institution has decided of its tuition; null where nothing is known of it.</summary>
    public DecidedRise? RiseOf(UnitId institution) => Rises.FirstOrDefault(r => r.Institutions.Contains(institution));
}
