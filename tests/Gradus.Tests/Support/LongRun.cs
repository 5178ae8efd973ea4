namespace Gradus.Tests;

/// <summary>How thorough the tests are: <c>./test --long</c> sets <c>GRADUS_LONG=1</c>, and what is tried at random is tried more often.</summary>
internal static class LongRun
{
    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("GRADUS_LONG") is { Length: > 0 } value && value != "0";

    /// <summary>How often to try: the usual number, or the one for a long run.</summary>
    public static int Times(int usual, int @long) => IsOn ? @long : usual;
}
