using System.IO.Compression;
using Gradus.Sources.Dataset;

namespace Gradus.App.Verbs.Data.Exports;

/// <summary>The whole dataset in one zip file: every table as CSV, the files written by hand, and its description.</summary>
public static class ZipExport
{
    /// <summary>The earliest time a zip file can state: same content, same bytes.</summary>
    private static readonly DateTimeOffset Undated = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes a new file: the description and every file that it lists.</summary>
    public static void Write(DatasetFiles files, string path)
    {
        using var zip = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        Add(zip, PackageFile.FileName, files.PackagePath);
        foreach (PackageResource resource in files.Summary.Package.Resources)
        {
            Add(zip, resource.Path, files.PathOf(resource));
        }
    }

    private static void Add(ZipArchive zip, string name, string path)
    {
        ZipArchiveEntry entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Undated;
        using Stream stream = entry.Open();
        using FileStream file = File.OpenRead(path);
        file.CopyTo(stream);
    }
}
