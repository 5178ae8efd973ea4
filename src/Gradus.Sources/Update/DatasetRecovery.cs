using Gradus.Sources.Compiler;

namespace Gradus.Sources.Update;

/// <summary>Brings to an end what a crash left half-done, before a dataset is read.</summary>
public static class DatasetRecovery
{
    /// <summary>
    /// Finishes a write whose files were all there, and a swap between whose two renames the machine stopped. Costs two
    /// look-ups where neither happened; a write that is still going on is left alone.
    /// </summary>
    /// <exception cref="InputException">The folder cannot be written, or an update is running and has moved the dataset aside.</exception>
    public static void Recover(string directory)
    {
        if (DatasetFolder.IsHalfMoved(directory))
        {
            DatasetFolder.Recover(directory);
        }
        else if (!Directory.Exists(directory) && Directory.Exists(DatasetSwap.WorkOf(directory)))
        {
            using var swap = new DatasetSwap(directory);
            swap.Recover();
        }
    }
}
