namespace Gradus.Sources.Files;

/// <summary>What the system answers where a file cannot be read or written.</summary>
internal static class DiskFaults
{
    /// <summary>True for faults of a file or a disk: no leave, no room, a file larger than the file system takes.</summary>
    public static bool Is(Exception error) =>
        error is IOException or UnauthorizedAccessException
        || error is ArgumentOutOfRangeException { ParamName: "value" };
}
