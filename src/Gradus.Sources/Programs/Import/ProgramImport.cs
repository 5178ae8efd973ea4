using Gradus.Sources.Dataset;
using Gradus.Sources.Files;

namespace Gradus.Sources.Programs.Import;

/// <summary>An import worked out, not yet written.</summary>
/// <param name="From">The edition that the files were made from.</param>
/// <param name="Next">The edition brought in.</param>
/// <param name="Result">What it makes of the files.</param>
public sealed record ImportAnswer(Edition From, Edition Next, MergeResult Result);

/// <summary>Brings an edition of the list of facts into the program files of a dataset's folder.</summary>
public static class ProgramImport
{
    /// <summary>The folder of the program files in a dataset's folder.</summary>
    public const string Folder = "programs";

    /// <summary>Works the import out; writes nothing.</summary>
    /// <param name="data">The dataset's folder, with the program files, editions and decisions.</param>
    /// <param name="from">The edition that the files were made from.</param>
    /// <param name="next">The edition to bring in; may be the same one.</param>
    /// <exception cref="InputException">A file is absent or malformed, or <paramref name="from"/> is not the newest edition that was brought in.</exception>
    public static ImportAnswer Read(string data, string from, string next)
    {
        IReadOnlyList<ProgramRecord> before = EditionReader.Read(from);
        IReadOnlyList<ProgramRecord> after = EditionReader.Read(next);
        var old = Edition.Of(from, before);
        Edition newest = Edition.ReadAll(Path.Combine(data, Edition.FileName))[^1];
        if (old.Sha256 != newest.Sha256)
        {
            throw new InputException($"{from} is not the edition that the program files were made from: {Edition.FileName} names {newest.Name} with SHA-256 {newest.Sha256}.");
        }

        MergeResult result = ProgramMerge.Merge(
            ProgramFileReader.ReadFolder(Path.Combine(data, Folder)), before, after, ProgramDecisions.Read(Path.Combine(data, ProgramDecisions.FileName)));
        return new(old, Edition.Of(next, after), result);
    }

    /// <summary>
    /// Writes the program files, takes out files whose institution has no program left, and names the edition as brought in:
    /// all of it or nothing.
    /// </summary>
    /// <param name="import">What to write.</param>
    /// <param name="data">Folder of the dataset.</param>
    /// <param name="recovered">Told, before anything else is done, what was done about an earlier run that had stopped half-way, one sentence.</param>
    /// <exception cref="InputException">The folder cannot be written, or another command is writing it; what it holds stays.</exception>
    public static void Write(ImportAnswer import, string data, Action<string>? recovered = null)
    {
        using var replacement = new FolderReplacement(data);
        if (replacement.Recover() is { } sentence)
        {
            recovered?.Invoke(sentence);
        }

        try
        {
            foreach (FileSystemInfo entry in FolderTree.Entries(replacement.Folder))
            {
                FolderTree.Copy(entry, Path.Combine(replacement.Fresh, Path.GetRelativePath(replacement.Folder, entry.FullName)));
            }

            WriteInto(import, replacement.Fresh);
            replacement.Replace();
            replacement.RemoveLeftovers();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{data}: cannot be written: {DiskFaults.Words(error)} What was there is unchanged.", error);
        }
    }

    private static void WriteInto(ImportAnswer import, string data)
    {
        string folder = Path.Combine(data, Folder);
        IReadOnlyList<(string Name, string Text)> files = ProgramFileWriter.Write(import.Result.Records);
        foreach ((string name, string text) in files)
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }

        foreach (string path in Directory.EnumerateFiles(folder, "*.yaml").Where(p => files.All(f => f.Name != Path.GetFileName(p))))
        {
            File.Delete(path);
        }

        if (import.Next.Sha256 != import.From.Sha256)
        {
            File.AppendAllText(Path.Combine(data, Edition.FileName), import.Next.ToLine());
        }
    }
}
