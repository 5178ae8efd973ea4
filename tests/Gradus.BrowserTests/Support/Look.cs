namespace Gradus.BrowserTests.Support;

/// <summary>How, and as whom, a page is looked at.</summary>
/// <param name="Width">Of the window, in CSS pixels.</param>
/// <param name="Person">An example person whose profile the browser holds; null for none.</param>
public sealed record Look(int Width, string? Person = null)
{
    public const int Phone = 360;
    public const int Desktop = 1440;

    public const string Engineer = "working-engineer";

    public int Height { get; init; } = Width <= Phone ? 740 : 900;

    /// <summary>What the system prefers.</summary>
    public ColorScheme Theme { get; init; } = ColorScheme.Light;

    /// <summary>False where the browser runs no scripts.</summary>
    public bool Scripted { get; init; } = true;
}
