using System.Security.Cryptography;
using Gradus.Sources.Files;

namespace Gradus.Sources.Dataset;

/// <summary>A file that people edit, as a dataset lists it.</summary>
/// <param name="Name">Path below the dataset's folder with slashes: "rules/taxes.yaml".</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">Its digest, lower-case hexadecimal.</param>
public sealed record HandWrittenFile(string Name, long Bytes, string Sha256);

/// <summary>The files of a dataset's folder that people edit: scope, programs, rules ...; all but the tables and their descriptor.</summary>
public static class HandWritten
{
    private const string Ending = ".yaml";
    private const string Table = ".csv";
    private const string Curriculum = "curriculum/";

    /// <summary>Those that belong to the dataset's content: every YAML file, the labels of courses and the model made of them, by name.</summary>
    public static IReadOnlyList<HandWrittenFile> Read(string directory) =>
    [
        .. Names(directory).Select(name =>
        {
            byte[] bytes = BoundedFile.Read(Path.Combine(directory, name), name, SizeLimits.LargestTable);
            return new HandWrittenFile(name, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }),
    ];

    /// <summary>Their names, ascending; folders whose name begins with a full stop are not the dataset's.</summary>
    public static IEnumerable<string> Names(string directory) => FolderTree
        .Entries(directory)
        .Where(entry => entry is FileInfo)
        .Select(entry => Path.GetRelativePath(directory, entry.FullName).Replace(Path.DirectorySeparatorChar, '/'))
        .Where(name => !name.StartsWith('.') && (name.EndsWith(Ending, StringComparison.Ordinal) || (name.StartsWith(Curriculum, StringComparison.Ordinal) && name.EndsWith(Table, StringComparison.Ordinal))))
        .Order(StringComparer.Ordinal);

    /// <summary>Copies all that is not compiled to another folder; what is there already stays.</summary>
    /// <exception cref="InputException">Something there is no file, or is larger than any file of a dataset.</exception>
    /// <exception cref="IOException">A file cannot be read, or the folder not be written.</exception>
    public static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (FileSystemInfo entry in FolderTree.Entries(from))
        {
            string relative = Path.GetRelativePath(from, entry.FullName);
            string target = Path.Combine(to, relative);
            if (!PackageFile.IsCompiled(relative) && !IsLeftOver(relative) && !Path.Exists(target))
            {
                FolderTree.Copy(entry, target);
            }
        }
    }

    /// <summary>What a build of an earlier release left when it was killed.</summary>
    private static bool IsLeftOver(string relative) => relative.StartsWith(".incoming" + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
