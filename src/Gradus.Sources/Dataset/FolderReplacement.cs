using System.Security.Cryptography;
using Gradus.Sources.Files;

namespace Gradus.Sources.Dataset;

/// <summary>A step of a replacement, named by what is about to happen.</summary>
public enum ReplacementStep
{
    /// <summary>The files of the new folder are about to be listed with their hashes.</summary>
    WriteManifest,

    /// <summary>The new folder, whole, is about to be marked ready.</summary>
    MarkReady,

    /// <summary>The old folder is about to be set aside.</summary>
    SetOldAside,

    /// <summary>The new folder is about to take its place.</summary>
    PutNewInPlace,

    /// <summary>The old folder is about to be removed.</summary>
    RemoveOld,
}

/// <summary>
/// Replaces a folder as a whole: by the new one or not at all, whenever the process is killed. All it needs lies in one
/// folder beside it, <c>NAME.update</c>, so that every step is one rename:
/// <list type="number">
/// <item><c>manifest</c> lists every file of <c>dataset</c>, which is whole by now, with length and hash;</item>
/// <item><c>dataset</c> becomes <c>ready</c>;</item>
/// <item>the folder, where there is one, becomes <c>old</c>;</item>
/// <item><c>ready</c> becomes the folder;</item>
/// <item><c>old</c> is removed, by <see cref="RemoveLeftovers"/>.</item>
/// </list>
/// After a crash <see cref="Recover"/> undoes a replacement that stopped before step 3 and completes one that stopped after
/// it, provided that <c>ready</c> holds what the manifest lists. Between steps 3 and 4 nothing has the folder's name; until the
/// next writing command <see cref="Readable"/> tells readers which of the two whole folders beside it to read.
/// </summary>
/// <remarks>One at a time: the first holds a lock until it is disposed, or its process ends, however it ends.</remarks>
public sealed class FolderReplacement : IDisposable
{
    private const string WorkEnding = ".update";

    /// <summary>Times to ask for the lock: another process may remove its file between our finding and our locking it.</summary>
    private const int MostTries = 1000;

    private readonly FileStream _lock;
    private readonly Action<ReplacementStep>? _before;

    /// <param name="folder">The folder to replace, or to make; a link stands for the folder it leads to.</param>
    /// <param name="before">Called before each step; what it throws stops the replacement there. For tests.</param>
    /// <exception cref="InputException">A file stands in its place, another command is writing it, or nothing can be written beside it.</exception>
    public FolderReplacement(string folder, Action<ReplacementStep>? before = null)
    {
        Folder = Resolve(folder);
        Work = Folder + WorkEnding;
        if (File.Exists(Folder))
        {
            throw new InputException($"{folder}: cannot be written: a file stands where the folder should be.");
        }

        _before = before;
        _lock = Lock(folder);
    }

    /// <summary>The folder that is replaced, links resolved.</summary>
    public string Folder { get; }

    /// <summary>The folder beside it.</summary>
    public string Work { get; }

    /// <summary>Where downloads are kept from one run to the next, unless the person names a folder.</summary>
    public string Downloads => Path.Combine(Work, "downloads");

    /// <summary>The folder of sources that the compiler reads.</summary>
    public string Sources => Path.Combine(Work, "sources");

    /// <summary>Where the new folder is made.</summary>
    public string Fresh => Path.Combine(Work, "dataset");

    private string Ready => Path.Combine(Work, "ready");

    private string Old => Path.Combine(Work, "old");

    private string Trash => Path.Combine(Work, "trash");

    private string ManifestPath => Path.Combine(Work, "manifest");

    private string LockPath => Path.Combine(Work, "lock");

    /// <summary>True where an interrupted replacement left work beside a folder, or one is going on.</summary>
    public static bool HasWork(string folder) => Directory.Exists(Resolve(folder) + WorkEnding);

    /// <summary>
    /// Where the folder can be read now: under its own name, or, where a replacement stopped between its two renames, beside
    /// it. Changes nothing.
    /// </summary>
    public static string Readable(string folder)
    {
        if (Directory.Exists(folder) || folder.Length == 0)
        {
            return folder;
        }

        string work = Resolve(folder) + WorkEnding;
        string ready = Path.Combine(work, "ready");
        if (Directory.Exists(ready) && FolderManifest.Holds(Path.Combine(work, "manifest"), ready))
        {
            return ready;
        }

        string old = Path.Combine(work, "old");
        return Directory.Exists(old) ? old : folder;
    }

    /// <summary>Brings a half-done replacement to an end and removes what an earlier run left, but for its downloads.</summary>
    /// <returns>What was done about what an earlier run left, one sentence; null where it left nothing.</returns>
    /// <exception cref="InputException">It cannot be written there.</exception>
    public string? Recover() => Writing(() =>
    {
        string? done = BringToAnEnd();
        RemoveLeftovers();
        return done;
    });

    /// <summary>Makes <see cref="Fresh"/> the folder. Not to be cancelled half-way.</summary>
    /// <exception cref="IOException">It could not be done; the old folder is in its place.</exception>
    public void Replace()
    {
        _before?.Invoke(ReplacementStep.WriteManifest);
        FolderTree.FlushToDisk(Fresh);
        FolderManifest.Write(ManifestPath, Fresh);
        _before?.Invoke(ReplacementStep.MarkReady);
        Directory.Move(Fresh, Ready);
        _before?.Invoke(ReplacementStep.SetOldAside);
        bool hadOld = Directory.Exists(Folder);
        if (hadOld)
        {
            Directory.Move(Folder, Old);
        }

        try
        {
            _before?.Invoke(ReplacementStep.PutNewInPlace);
            Directory.Move(Ready, Folder);
        }
        catch (Exception error) when (hadOld && error is IOException or UnauthorizedAccessException)
        {
            Directory.Move(Old, Folder);
            throw;
        }

        _before?.Invoke(ReplacementStep.RemoveOld);
    }

    /// <summary>Removes all but the downloads.</summary>
    public void RemoveLeftovers()
    {
        RemoveUnfinished();
        if (Directory.Exists(Folder) || !Directory.Exists(Old))
        {
            Discard(Ready);
            Discard(Old);
            File.Delete(ManifestPath);
        }
    }

    /// <summary>Removes what was being made, and nothing that a half-done replacement needs.</summary>
    public void RemoveUnfinished()
    {
        Discard(Trash);
        Discard(Fresh);
        Discard(Sources);
    }

    /// <summary>Removes the downloads too; the folder itself goes with the lock.</summary>
    public void RemoveDownloads() => Discard(Downloads);

    public void Dispose()
    {
        try
        {
            RemoveLock();
            Directory.Delete(Work);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            _lock.Dispose();

            // It still holds downloads or what a crash left, or another command has begun: the next one sees to it.
        }
    }

    private static string Resolve(string folder)
    {
        string path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var link = new DirectoryInfo(path);
        try
        {
            return link.LinkTarget is null ? path : link.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        }
        catch (IOException)
        {
            // A link to itself leads nowhere: nothing can be read or written under its name, and that is said there.
            return path;
        }
    }

    /// <summary>While it is still locked, where the system allows that, so that nobody locks a file that is about to go.</summary>
    private void RemoveLock()
    {
        if (OperatingSystem.IsWindows())
        {
            _lock.Dispose();
            File.Delete(LockPath);
        }
        else
        {
            File.Delete(LockPath);
            _lock.Dispose();
        }
    }

    private string? BringToAnEnd()
    {
        bool hasBegun = Directory.Exists(Fresh) || Directory.Exists(Sources);
        bool hasRest = Directory.Exists(Old) || Directory.Exists(Trash) || File.Exists(ManifestPath);
        return CompleteOrUndo()
            ?? (hasBegun ? "An earlier run had stopped before it changed anything; what it left beside the dataset is removed."
            : hasRest ? "An earlier run had stopped before it had cleared up; what it left beside the dataset is removed."
            : null);
    }

    private string? CompleteOrUndo()
    {
        bool isWhole = Directory.Exists(Ready) && FolderManifest.Holds(ManifestPath, Ready);
        if (Directory.Exists(Folder))
        {
            return Directory.Exists(Ready) ? "An earlier run had stopped before it changed anything; it is undone." : null;
        }

        if (isWhole)
        {
            Directory.Move(Ready, Folder);
            return "An earlier run had stopped half-way; the dataset it made is now in place.";
        }

        if (Directory.Exists(Old))
        {
            Directory.Move(Old, Folder);
            return "An earlier run had stopped half-way; the former dataset is back in its place.";
        }

        return null;
    }

    /// <summary>The lock goes with the process; its file is removed while it is still locked.</summary>
    private FileStream Lock(string named)
    {
        for (int tries = 1; ; tries++)
        {
            try
            {
                Directory.CreateDirectory(Work);
                var stream = new FileStream(LockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
                if (tries == MostTries || IsTheOneOnDisk(stream))
                {
                    return stream;
                }

                stream.Dispose();
            }
            catch (IOException error) when (tries < MostTries && IsGone(error))
            {
                // The command before has just removed the folder with its lock.
            }
            catch (IOException error) when (IsHeld(error))
            {
                throw new InputException($"{named}: another command is writing it; run this one again when that is done.", error);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                throw new InputException($"{named}: cannot be written: {DiskFaults.Words(error)}", error);
            }
        }
    }

    /// <summary>False where the file that was locked has been removed meanwhile: such a lock keeps nobody out.</summary>
    private bool IsTheOneOnDisk(FileStream held)
    {
        DateTime mark = DateTime.UnixEpoch.AddSeconds(RandomNumberGenerator.GetInt32(1, int.MaxValue));
        File.SetLastWriteTimeUtc(held.SafeFileHandle, mark);
        return File.GetLastWriteTimeUtc(LockPath) == mark;
    }

    /// <summary>
    /// The folder or the lock went between two looks of the system at it: neither is found, or the folder was there when it was
    /// about to be made (EEXIST of Linux and macOS) and no longer when it was looked at.
    /// </summary>
    private bool IsGone(IOException error) => error is DirectoryNotFoundException or FileNotFoundException || (error.HResult is 17 && !File.Exists(Work));

    /// <summary>EWOULDBLOCK of Linux and macOS, and the sharing violation of Windows.</summary>
    private static bool IsHeld(IOException error) => error.HResult is 11 or 35 or unchecked((int)0x80070020);

    private string? Writing(Func<string?> work)
    {
        try
        {
            return work();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{Folder}: cannot be written: {DiskFaults.Words(error)}", error);
        }
    }

    /// <summary>Renames a folder before it is deleted, so that no half-deleted folder ever looks like a whole one.</summary>
    private void Discard(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        if (folder != Trash)
        {
            Directory.Move(folder, Trash);
        }

        Directory.Delete(Trash, recursive: true);
    }
}
