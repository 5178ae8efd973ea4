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

/// <summary>Every agreement that is known.</summary>
/// <param name="All">In the order of their file.</param>
/// <param name="Residency">What a graduate has to know of becoming a resident.</param>
public sealed record TuitionAgreements(IReadOnlyList<TuitionAgreement> All, string Residency)
{
    public static TuitionAgreements None { get; } = new([], "");
}
