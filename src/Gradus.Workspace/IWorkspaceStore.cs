namespace Gradus.Workspace;

/// <summary>
/// Where the work of one person is kept. What was confirmed is there after a crash at any instant; what was not confirmed never
/// happened. Safe to use from many threads, and by several programs at once.
/// </summary>
public interface IWorkspaceStore : IDisposable
{
    /// <summary>How many changes can be undone; older ones are forgotten.</summary>
    const int KeptChanges = 200;

    /// <summary>Everything that is kept, ascending by kind and key.</summary>
    /// <exception cref="InputException">It cannot be read: damaged, written by a newer guide, or held by another program.</exception>
    IReadOnlyList<Entry> Read();

    /// <summary>Makes a change, all of it or nothing.</summary>
    /// <param name="change">What to do.</param>
    /// <param name="at">When, for the person's own record.</param>
    /// <exception cref="InputException">
    /// An entry is no longer what the change starts from, because it was edited elsewhere (<see cref="ProblemCode.Conflict"/>);
    /// or it cannot be written: a full disk, a folder without leave to write, another program that holds the file.
    /// </exception>
    void Commit(Change change, DateTimeOffset at);

    /// <summary>Takes back the newest change that was not taken back.</summary>
    /// <param name="shown">Number of the change that its person saw as the newest; null where that is not known.</param>
    /// <returns>What was taken back; null where there is nothing to undo.</returns>
    /// <exception cref="InputException">As for <see cref="Commit"/>; or the newest change is another than the one shown.</exception>
    PastChange? Undo(long? shown = null);

    /// <summary>The newest changes, the newest first.</summary>
    /// <param name="most">At most so many; 1 or more.</param>
    IReadOnlyList<PastChange> History(int most);
}
