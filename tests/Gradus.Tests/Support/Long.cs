namespace Gradus.Tests.Support;

/// <summary>
/// What the long run adds: <c>./test --long</c> sets <c>GRADUS_LONG=1</c>, and tests that try things at random then try
/// more of them, and those that need minutes take them.
/// </summary>
internal static class Long
{
    public static bool IsAsked { get; } = Environment.GetEnvironmentVariable("GRADUS_LONG") == "1";

    /// <summary>How many of something to try.</summary>
    public static int Or(int usual, int asked) => IsAsked ? asked : usual;
}
