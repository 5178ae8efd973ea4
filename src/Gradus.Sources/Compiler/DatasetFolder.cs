namespace Gradus.Sources.Compiler;

/// <summary>
/// Puts a compiled dataset into a directory in two steps. All files are first written to <c>.incoming</c> inside it; once
/// they are complete (marked by a file <c>complete</c>) each is moved to its place, <c>datapackage.json</c> last.
/// </summary>
/// <remarks>
/// Interrupted in the first step, the old dataset stays as it was and the next write clears the remains. Interrupted in
/// the second, which takes milliseconds, <see cref="Recover"/> finishes it. Curated files beside the tables are not
/// touched; tables that the new dataset no longer has are removed.
/// </remarks>
public static class DatasetFolder
{
    private const string Incoming = ".incoming";
    private const string Complete = "complete";

    /// <exception cref="InputException">The directory cannot be written, for example because the disk is full; the old dataset stays.</exception>
    public static void Write(CompiledDataset dataset, string directory)
    {
        string incoming = Path.Combine(directory, Incoming);
        Recover(directory);
        try
        {
            foreach ((string name, byte[] bytes) in dataset.Files)
            {
                string path = Path.Combine(incoming, "files", name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, bytes);
            }

            File.WriteAllText(Path.Combine(incoming, Complete), dataset.Version);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Discard(incoming);
            throw new InputException($"{directory}: cannot be written: {error.Message} The dataset there is unchanged.", error);
        }

        Recover(directory);
    }

    /// <summary>True when a write stopped, or is, between its two steps: all new files are there and not all in their place.</summary>
    public static bool IsHalfMoved(string directory) => File.Exists(Path.Combine(directory, Incoming, Complete));

    /// <summary>Finishes a write that was interrupted after all files were there; clears one that was interrupted before.</summary>
    /// <exception cref="InputException">The directory cannot be written.</exception>
    public static void Recover(string directory)
    {
        string incoming = Path.Combine(directory, Incoming);
        if (!Directory.Exists(incoming))
        {
            return;
        }

        try
        {
            if (File.Exists(Path.Combine(incoming, Complete)))
            {
                Commit(Path.Combine(incoming, "files"), directory);
            }

            Directory.Delete(incoming, recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{directory}: cannot be written: {error.Message} Run the command again when it can.", error);
        }
    }

    private static void Commit(string files, string directory)
    {
        string[] names = [.. Directory.EnumerateFiles(files, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(files, path))];
        foreach (string name in names.Where(name => name != PackageDescriptor.FileName).Order(StringComparer.Ordinal))
        {
            string target = Path.Combine(directory, name);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(Path.Combine(files, name), target, overwrite: true);
        }

        string package = Path.Combine(files, PackageDescriptor.FileName);
        if (File.Exists(package))
        {
            RemoveOldTables(Path.Combine(directory, "tables"), package);
            File.Move(package, Path.Combine(directory, PackageDescriptor.FileName), overwrite: true);
        }
    }

    private static void RemoveOldTables(string tables, string package)
    {
        HashSet<string> kept = [.. PackageFile.Read(package).Resources.Select(resource => resource.Path)];
        foreach (string path in Directory.EnumerateFiles(tables, "*.csv"))
        {
            if (!kept.Contains("tables/" + Path.GetFileName(path)))
            {
                File.Delete(path);
            }
        }
    }

    private static void Discard(string incoming)
    {
        try
        {
            if (Directory.Exists(incoming))
            {
                Directory.Delete(incoming, recursive: true);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The next write clears it; the message about the first failure matters more.
        }
    }
}
