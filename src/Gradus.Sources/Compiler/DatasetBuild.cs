using Gradus.Sources.Dataset;
using Gradus.Sources.Files;

namespace Gradus.Sources.Compiler;

/// <summary>Compiles a dataset and puts it into a folder: as a whole or not at all.</summary>
public static class DatasetBuild
{
    /// <param name="from">Folder with the publishers' files.</param>
    /// <param name="to">Folder of the dataset; made where it is not there.</param>
    /// <param name="curated">Folder with the files written by hand; null for those in <paramref name="to"/>, or the shipped ones where it has none.</param>
    /// <param name="shipped">Folder of the shipped dataset.</param>
    /// <param name="progress">Told what is being read.</param>
    /// <param name="recovered">Told, before anything else is done, what was done about an earlier run that had stopped half-way, one sentence.</param>
    /// <exception cref="InputException">A file is missing or is not what it should be, or the folder cannot be written; what it holds stays.</exception>
    public static CompiledDataset Run(string from, string to, string? curated, string shipped, IProgress<string>? progress = null, Action<string>? recovered = null)
    {
        using var replacement = new FolderReplacement(to);
        if (replacement.Recover() is { } sentence)
        {
            recovered?.Invoke(sentence);
        }

        bool hasOwn = Directory.Exists(replacement.Folder) && HandWritten.Names(replacement.Folder).Any();
        if (hasOwn && curated is not null && Path.GetFullPath(curated) != Path.GetFullPath(to))
        {
            throw new InputException($"{to}: holds files written by hand already, and those of {curated} cannot be mixed with them; write to another folder.");
        }

        string source = curated ?? (hasOwn ? replacement.Folder : shipped);
        CompiledDataset dataset = DatasetCompiler.Compile(from, source, progress);
        Put(dataset, hasOwn ? null : source, replacement);
        return dataset;
    }

    /// <summary>Puts a compiled dataset into a folder, beside the files written by hand that it holds.</summary>
    /// <exception cref="InputException">The folder cannot be written, for example because the disk is full; what it holds stays.</exception>
    public static void Write(CompiledDataset dataset, string folder)
    {
        using var replacement = new FolderReplacement(folder);
        replacement.Recover();
        Put(dataset, null, replacement);
    }

    /// <param name="dataset">The compiled files.</param>
    /// <param name="beside">Folder of files written by hand to copy beside them; null where the folder has its own.</param>
    /// <param name="replacement">The folder.</param>
    private static void Put(CompiledDataset dataset, string? beside, FolderReplacement replacement)
    {
        try
        {
            if (Directory.Exists(replacement.Folder))
            {
                HandWritten.Copy(replacement.Folder, replacement.Fresh);
            }

            if (beside is not null)
            {
                HandWritten.Copy(beside, replacement.Fresh);
            }

            dataset.WriteInto(replacement.Fresh);
            CheckIsWhole(replacement.Fresh);
            replacement.Replace();
        }
        catch (Exception error) when (DiskFaults.Is(error))
        {
            Quietly(replacement.RemoveUnfinished);
            throw new InputException($"{replacement.Folder}: cannot be written: {DiskFaults.Words(error)} What was there is unchanged.", error);
        }
        catch (InputException)
        {
            Quietly(replacement.RemoveUnfinished);
            throw;
        }

        Quietly(replacement.RemoveLeftovers);
    }

    /// <summary>The package lists every file with length and hash; what was copied must be what was read.</summary>
    private static void CheckIsWhole(string folder)
    {
        if (PackageFile.Read(folder).Differing(folder).FirstOrDefault() is { } changed)
        {
            throw new InputException($"{changed}: was changed while the dataset was made from it; run the command again.");
        }
    }

    /// <summary>What cannot be removed now is removed by the next write.</summary>
    private static void Quietly(Action remove)
    {
        try
        {
            remove();
        }
        catch (Exception error) when (DiskFaults.Is(error))
        {
            // The work is done, or its failure is told: that matters more.
        }
    }
}
