namespace Gradus.Sources.Update;

/// <summary>Limits and seams of a download.</summary>
public sealed record DownloadSettings
{
    /// <summary>How often one file is asked for before giving up; at least 1.</summary>
    public int Attempts { get; init; } = 5;

    /// <summary>Wait before the second attempt; doubled before each one after it.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Longest wait between attempts, also where the server asks for more.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Longest wait for the answer's headers.</summary>
    public TimeSpan AnswerTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Longest time without a single byte.</summary>
    public TimeSpan StallTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Longest time for one attempt at a whole file.</summary>
    public TimeSpan FileTimeout { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>The clock that the waits between attempts go by.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Opens a file to write: from its start, or after what it holds when the second argument is true.</summary>
    public Func<string, bool, Stream> OpenForWriting { get; init; } = Open;

    /// <summary>The wait after a failed attempt; <paramref name="attempt"/> counts from 1.</summary>
    public TimeSpan WaitAfter(int attempt, TimeSpan? asked)
    {
        TimeSpan wait = asked ?? FirstWait * Math.Pow(2, attempt - 1);
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait > LongestWait ? LongestWait : wait;
    }

    private static FileStream Open(string path, bool append)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        return new FileStream(path, append ? FileMode.Append : FileMode.Create, FileAccess.Write, FileShare.Read);
    }
}
