namespace Gradus.Research;

/// <summary>Research doctorates that an institution awarded in one academic year, first majors (IPEDS AWLEVEL 17).</summary>
/// <param name="Institution">Whose.</param>
/// <param name="Year">July to June.</param>
/// <param name="Computing">In computer and information sciences (CIP 11).</param>
/// <param name="All">In all fields.</param>
public sealed record Doctorates(UnitId Institution, AcademicYear Year, Figure<int> Computing, Figure<int> All);
