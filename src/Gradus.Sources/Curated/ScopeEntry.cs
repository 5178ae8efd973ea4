using Gradus.Programs;

namespace Gradus.Sources.Curated;

/// <summary>A six-digit CIP code that <c>data/scope.yaml</c> counts to the field, with what an offering of it counts as.</summary>
public sealed record ScopeEntry(CipCode Cip, Tier Tier, string Reason, string DegreeType, IReadOnlyList<string> Focus);
