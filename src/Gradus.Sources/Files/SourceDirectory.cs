using System.IO.Enumeration;

namespace Gradus.Sources.Files;

/// <summary>Finds the publishers' files below a directory by their names, however they are sorted into folders.</summary>
public static class SourceDirectory
{
    /// <summary>More files than any folder of publishers' files holds; a folder with more is another one.</summary>
    private const int MostFiles = 100_000;

    /// <summary>All files of a known series, ordered by series, then year.</summary>
    /// <exception cref="InputException">
    /// The directory is not there, lacks a series that every dataset needs, or holds the same file twice.
    /// </exception>
    public static IReadOnlyList<SourceFile> FindAll(string directory, IReadOnlyList<SourceKind> kinds) => Find(directory, kinds, kind => kind.Required);

    /// <summary>The files of a few series, all of which must be there, ordered by series, then year.</summary>
    /// <exception cref="InputException">The directory is not there, lacks one of the series, or holds the same file of one twice.</exception>
    public static IReadOnlyList<SourceFile> Find(string directory, IReadOnlyList<SourceKind> kinds) => Find(directory, kinds, _ => true);

    private static IReadOnlyList<SourceFile> Find(string directory, IReadOnlyList<SourceKind> kinds, Func<SourceKind, bool> required)
    {
        if (!Directory.Exists(directory))
        {
            throw new InputException($"{directory}: no such directory; expected the folder with the publishers' files.");
        }

        SourceFile[] found = [.. Bounded(directory).SelectMany(path => Recognise(path, kinds))];
        foreach (SourceKind kind in kinds)
        {
            Check(kind, required(kind), [.. found.Where(file => file.Kind == kind)], directory);
        }

        return
        [
            .. found
                .OrderBy(file => file.Kind.Key, StringComparer.Ordinal)
                .ThenBy(file => file.Year ?? 0)
                .ThenBy(file => file.Name, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> Bounded(string directory)
    {
        int files = 0;
        foreach (string path in FilesBelow(directory))
        {
            yield return ++files <= MostFiles ? path : throw new InputException($"{directory}: holds more than {MostFiles:N0} files; name the folder with the publishers' files alone.");
        }
    }

    /// <summary>Files may be links; a folder that is one is not entered, since it may lead back.</summary>
    private static FileSystemEnumerable<string> FilesBelow(string directory) =>
        new(directory, (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = default, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

    private static IEnumerable<SourceFile> Recognise(string path, IReadOnlyList<SourceKind> kinds)
    {
        string name = Path.GetFileName(path);
        foreach (SourceKind kind in kinds)
        {
            if (kind.Pattern.IsMatch(name) && (kind.Folder is null || kind.Folder == Path.GetFileName(Path.GetDirectoryName(path))))
            {
                yield return new SourceFile(kind, kind.YearOf(name), kind.Folder is null ? name : $"{kind.Folder}/{name}", path, new FileInfo(path).Length);
            }
        }
    }

    private static void Check(SourceKind kind, bool required, SourceFile[] files, string directory)
    {
        if (files.Length == 0 && required)
        {
            throw new InputException($"{directory}: no file of {kind.Key} ({kind.Publisher}: {kind.Title}); a dataset cannot be built without it.");
        }

        IGrouping<int, SourceFile>? twice = files
            .GroupBy(file => kind.Yearly ? file.Year ?? 0 : 0)
            .OrderBy(group => group.Key)
            .FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
        {
            string names = string.Join(" and ", twice.Select(file => Path.GetRelativePath(directory, file.Path)).Order(StringComparer.Ordinal));
            throw new InputException($"{directory}: {kind.Key} is there more than once: {names}. Keep one.");
        }
    }
}
