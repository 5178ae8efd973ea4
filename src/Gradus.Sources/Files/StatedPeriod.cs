namespace Gradus.Sources.Files;

/// <summary>The period that a file speaks of.</summary>
/// <param name="Year">The newest year in it.</param>
/// <param name="Text">As a reader is told it: "May 2025", "2024-34".</param>
public readonly record struct StatedPeriod(int Year, string Text);
