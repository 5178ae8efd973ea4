namespace Gradus.Sources.Update;

/// <summary>A step of the swap, named by what is about to happen.</summary>
public enum SwapStep
{
    /// <summary>The verified dataset is about to be marked ready.</summary>
    MarkReady,

    /// <summary>The old dataset is about to be set aside.</summary>
    SetOldAside,

    /// <summary>The new dataset is about to take its place.</summary>
    PutNewInPlace,

    /// <summary>The old dataset is about to be removed.</summary>
    RemoveOld,
}

/// <summary>
/// Replaces a dataset as a whole. All it needs lies in one folder beside the dataset, <c>NAME.update</c>, so that every
/// step is one rename:
/// <list type="number">
/// <item><c>dataset</c> becomes <c>ready</c>: from here on the new dataset is whole and verified;</item>
/// <item>the dataset becomes <c>old</c>;</item>
/// <item><c>ready</c> becomes the dataset;</item>
/// <item><c>old</c> is removed, by <see cref="RemoveLeftovers"/>.</item>
/// </list>
/// After a crash <see cref="Recover"/> undoes a swap that stopped before step 2 and completes one that stopped after it.
/// Between steps 2 and 3 there is no dataset under its name; both are whole beside it.
/// </summary>
public sealed class DatasetSwap : IDisposable
{
    private const string WorkEnding = ".update";

    private readonly FileStream _lock;
    private readonly Action<SwapStep>? _before;

    /// <param name="dataset">The dataset's folder; a link stands for the folder it leads to.</param>
    /// <param name="before">Called before each step; what it throws stops the swap there. For tests.</param>
    /// <exception cref="InputException">There is no such folder, another update of the same dataset is running, or nothing can be written beside it.</exception>
    public DatasetSwap(string dataset, Action<SwapStep>? before = null)
    {
        string path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(dataset));
        var folder = new DirectoryInfo(path);
        Dataset = folder.LinkTarget is null ? path : folder.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        Work = Dataset + WorkEnding;
        if (!Directory.Exists(Dataset) && !Directory.Exists(Work))
        {
            throw new InputException($"{dataset}: there is no such folder.");
        }

        _before = before;
        try
        {
            Directory.CreateDirectory(Work);
            _lock = new FileStream(LockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{Work}: cannot be locked; is another update running? {error.Message}", error);
        }
    }

    /// <summary>The folder beside a dataset; a link to one is not followed.</summary>
    public static string WorkOf(string dataset) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(dataset)) + WorkEnding;

    public string Dataset { get; }

    /// <summary>The folder beside the dataset.</summary>
    public string Work { get; }

    /// <summary>Where downloads are kept from one run to the next, unless the person names a folder.</summary>
    public string Downloads => Path.Combine(Work, "downloads");

    /// <summary>The folder of sources that the compiler reads.</summary>
    public string Sources => Path.Combine(Work, "sources");

    /// <summary>Where the new dataset is made.</summary>
    public string Fresh => Path.Combine(Work, "dataset");

    private string Ready => Path.Combine(Work, "ready");

    private string Old => Path.Combine(Work, "old");

    private string Trash => Path.Combine(Work, "trash");

    private string LockPath => Path.Combine(Work, "lock");

    /// <summary>Brings a half-done swap to an end and removes what an earlier run left, but for its downloads.</summary>
    /// <returns>What was done about a half-done swap; null when there was none.</returns>
    public string? Recover()
    {
        string? done = null;
        if (!Directory.Exists(Dataset) && Directory.Exists(Ready))
        {
            Directory.Move(Ready, Dataset);
            done = "An update had stopped half-way; it is now complete.";
        }
        else if (!Directory.Exists(Dataset) && Directory.Exists(Old))
        {
            Directory.Move(Old, Dataset);
            done = "An update had stopped half-way; the former dataset is back in its place.";
        }
        else if (Directory.Exists(Ready))
        {
            done = "An update had stopped before it changed anything; it is undone.";
        }

        RemoveLeftovers();
        return done;
    }

    /// <summary>Makes <see cref="Fresh"/> the dataset. Not to be cancelled half-way.</summary>
    public void Swap()
    {
        FlushToDisk(Fresh);
        _before?.Invoke(SwapStep.MarkReady);
        Directory.Move(Fresh, Ready);
        _before?.Invoke(SwapStep.SetOldAside);
        Directory.Move(Dataset, Old);
        try
        {
            _before?.Invoke(SwapStep.PutNewInPlace);
            Directory.Move(Ready, Dataset);
        }
        catch (IOException)
        {
            Directory.Move(Old, Dataset);
            throw;
        }

        _before?.Invoke(SwapStep.RemoveOld);
    }

    /// <summary>Removes all but the downloads.</summary>
    public void RemoveLeftovers()
    {
        RemoveUnfinished();
        if (Directory.Exists(Dataset))
        {
            Discard(Ready);
            Discard(Old);
        }
    }

    /// <summary>Removes what was being made, and nothing that a half-done swap needs.</summary>
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
        bool empty = !Directory.EnumerateFileSystemEntries(Work).Any(e => e != LockPath);
        _lock.Dispose();
        if (empty)
        {
            File.Delete(LockPath);
            Directory.Delete(Work);
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

    private static void FlushToDisk(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            using FileStream stream = new(file, FileMode.Open, FileAccess.ReadWrite);
            RandomAccess.FlushToDisk(stream.SafeFileHandle);
        }
    }
}
