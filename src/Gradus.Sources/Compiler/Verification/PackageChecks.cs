using System.Security.Cryptography;
using Gradus.Sources.Dataset;
using Gradus.Sources.Files;
using Gradus.Sources.Publishers;

namespace Gradus.Sources.Compiler;

/// <summary>Whether <c>datapackage.json</c> and the files beside it agree, and every table says where it comes from.</summary>
internal static class PackageChecks
{
    public static IEnumerable<Finding> All(string directory, PackageFile package)
    {
        var sha256 = new Dictionary<string, string>();
        foreach (PackageResource resource in package.Resources)
        {
            string path = Path.Combine(directory, resource.Path);
            if (!File.Exists(path))
            {
                yield return Finding.Error(resource.Path, null, null, "is listed in datapackage.json and missing.");
                continue;
            }

            byte[] bytes = BoundedFile.Read(path, resource.Path, SizeLimits.LargestFile);
            sha256[resource.Path] = Convert.ToHexStringLower(SHA256.HashData(bytes));
            if (bytes.Length != resource.Bytes || sha256[resource.Path] != resource.Sha256)
            {
                yield return Finding.Error(resource.Path, null, null, "is not the file that datapackage.json describes (size or sha256 differ).");
            }
        }

        foreach (Finding finding in (Finding[])[.. Unlisted(directory, package), .. Version(package, sha256), .. Sources(package)])
        {
            yield return finding;
        }
    }

    /// <summary>Whether the publishers' files in a directory are those that the dataset was compiled from.</summary>
    public static IEnumerable<Finding> SameSources(PackageFile package, IEnumerable<UsedFile> used)
    {
        Dictionary<string, string> there = used.ToDictionary(u => u.File.Name, u => u.Sha256);
        foreach (PackageSource source in package.Sources)
        {
            if (!there.TryGetValue(source.File, out string? sha256))
            {
                yield return Finding.Error(source.File, null, null, "the dataset was compiled from it and it is not there.");
            }
            else if (sha256 != source.Sha256)
            {
                yield return Finding.Error(source.File, null, null, "is another file than the dataset was compiled from (sha256 differs).");
            }
        }
    }

    private static IEnumerable<Finding> Unlisted(string directory, PackageFile package)
    {
        string tables = Path.Combine(directory, "tables");
        HashSet<string> listed = [.. package.Resources.Select(resource => resource.Path)];
        IEnumerable<string> there = Directory.Exists(tables) ? Directory.EnumerateFiles(tables).Select(path => "tables/" + Path.GetFileName(path)) : [];
        return there
            .Concat(HandWritten.Names(directory))
            .Where(name => !listed.Contains(name))
            .Order(StringComparer.Ordinal)
            .Select(name => Finding.Error(name, null, null, "is not listed in datapackage.json."));
    }

    private static IEnumerable<Finding> Version(PackageFile package, Dictionary<string, string> sha256)
    {
        string[] parts = package.Version.Split('.');
        bool formed = parts.Length == 2 && LoadedTable.Whole(parts[0]) is not null;
        string expected = formed ? DatasetVersion.Of(LoadedTable.Whole(parts[0])!.Value, sha256) : "";
        return expected == package.Version
            ? []
            : [Finding.Error(PackageFile.FileName, null, "version", $"{package.Version} does not follow from the content; that gives {expected}.")];
    }

    private static IEnumerable<Finding> Sources(PackageFile package)
    {
        HashSet<string> cited = [.. package.Sources.Where(s => s is { Sha256.Length: 64, Publisher.Length: > 0, Address.Length: > 0 }).Select(s => s.Key)];
        foreach (Table table in DatasetTables.All)
        {
            foreach (string key in table.Publishers.Where(key => PublishedTables.Kinds.Any(kind => kind.Key == key) && !cited.Contains(key)))
            {
                yield return Finding.Warning("tables/" + table.FileName, null, null, $"no file of {key} went into the dataset.");
            }
        }
    }
}
