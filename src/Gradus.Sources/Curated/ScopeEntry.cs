using Gradus.People;
using Gradus.Programs;

namespace Gradus.Sources.Curated;

/// <summary>A code of <c>scope.yaml</c>.</summary>
/// <param name="Cip">Six digits.</param>
/// <param name="Tier">Core or adjacent.</param>
/// <param name="Reason">Why it is in scope.</param>
/// <param name="DegreeType">Degree type an offering of it counts as, absent a named program.</param>
/// <param name="Focus">Focus such an offering counts as, in the order of the program schema.</param>
public sealed record ScopeEntry(CipCode Cip, Tier Tier, string Reason, string DegreeType, IReadOnlyList<Focus> Focus);
