namespace Gradus.Sources.Files;

/// <summary>What the system answers where a file cannot be read or written.</summary>
public static class DiskFaults
{
    /// <summary>True for faults of a file or a disk: no leave, no room, a file larger than the file system takes.</summary>
    public static bool Is(Exception error) => error is IOException or UnauthorizedAccessException || IsTooLarge(error);

    /// <summary>Why, as a sentence that names what can be done where that is plain.</summary>
    public static string Words(Exception error) => error switch
    {
        _ when IsNoRoom(error) => "the disk is full; make room, then do it again.",
        _ when IsTooLarge(error) => "the file is larger than may be written there.",
        _ => error.Message.ReplaceLineEndings(" ").Trim().TrimEnd('.') + ".",
    };

    /// <summary>ENOSPC and EDQUOT of Linux and macOS, and the full disk of Windows.</summary>
    private static bool IsNoRoom(Exception error) => error is IOException
        && (OperatingSystem.IsWindows() ? error.HResult is unchecked((int)0x80070070) or unchecked((int)0x80070027) : error.HResult is 28 or 69 or 122);

    /// <summary>EFBIG of Linux and macOS, which the runtime says in two ways.</summary>
    private static bool IsTooLarge(Exception error) =>
        error is ArgumentOutOfRangeException { ParamName: "value" } || (!OperatingSystem.IsWindows() && error is IOException { HResult: 27 });
}
