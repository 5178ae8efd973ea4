namespace Gradus.Programs;

/// <summary>A six-digit code of CIP 2020.</summary>
/// <param name="Code">The code.</param>
/// <param name="Title">The publisher's title.</param>
/// <param name="Stem">True when it is on the DHS STEM Designated Degree Program List.</param>
public sealed record CipEntry(CipCode Code, string Title, bool Stem);
