using Gradus.Sources.Files;

namespace Gradus.Sources.Update;

/// <summary>Lays out a fresh folder of sources, as the compiler reads it, from downloads and carried files.</summary>
internal static class SourcesFolder
{
    /// <summary>Checks, before anything is downloaded, that every carried file is there.</summary>
    /// <exception cref="InputException">Some are not; the message names each with the reason that it has no address.</exception>
    public static void CheckCarried(PublisherList list, string? from)
    {
        CarriedFile[] absent = [.. list.Carried.Where(c => from is null || !File.Exists(Local(from, c.Path)))];
        if (absent.Length > 0)
        {
            string lines = string.Concat(absent.Select(c => $"\n  {c.Path}: {c.Reason}"));
            string place = from is null ? "no folder is given" : $"they are not in {from}";
            throw new InputException(
                $"These sources cannot be downloaded and must be carried over, but {place}. Name the folder that holds them with --carry-from DIR.{lines}");
        }
    }

    /// <summary>Copies or unpacks everything into <paramref name="target"/>.</summary>
    /// <exception cref="InputException">An archive does not hold the one entry that is wanted.</exception>
    public static void Assemble(
        IEnumerable<Download> downloads, IEnumerable<CarriedFile> carried, string? carriedFrom, string target, DownloadSettings settings)
    {
        foreach (Download download in downloads.Where(d => d.Path is not null))
        {
            string path = Local(target, download.File.Path);
            if (download.File.Extract is null)
            {
                Copy(download.Path!, path, settings);
            }
            else
            {
                Unpacking.Extract(download.Path!, download.File, Path.GetDirectoryName(path)!, settings);
            }
        }

        foreach (CarriedFile file in carried)
        {
            Copy(Local(carriedFrom!, file.Path), Local(target, file.Path), settings);
        }
    }

    private static void Copy(string from, string to, DownloadSettings settings)
    {
        using FileStream source = BoundedFile.Open(from, SizeLimits.LargestFile);
        using Stream target = settings.OpenForWriting(to, false);
        source.CopyTo(target);
    }

    private static string Local(string folder, string path) => Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));
}
