using System.IO.Compression;
using System.Text;
using Gradus.Sources.Update;

namespace Gradus.Tests.Update;

/// <summary>Small files of each kind, and requests for them.</summary>
internal static class Samples
{
    public static byte[] Zip(string entry = "hd2024.csv", string text = "UNITID,INSTNM\n100654,Alabama A & M University\n") =>
        Zip((entry, Encoding.UTF8.GetBytes(text)));

    public static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in entries)
            {
                using Stream stream = archive.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }

    public static byte[] Gz(byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest))
        {
            gzip.Write(content);
        }

        return bytes.ToArray();
    }

    public static PublisherFile File(Uri address, FileKind kind = FileKind.Zip, string path = "ipeds/HD2024.zip") => new()
    {
        Id = "ipeds/HD",
        Publisher = "NCES IPEDS",
        Title = "Institution directory",
        Path = path,
        Address = address,
        Kind = kind,
        MaximumBytes = 1_000_000,
        MaximumUnpackedBytes = 2_000_000,
    };
}
