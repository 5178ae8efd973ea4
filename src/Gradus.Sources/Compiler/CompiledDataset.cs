namespace Gradus.Sources.Compiler;

/// <summary>A whole dataset in memory.</summary>
/// <param name="Version">Derived from content: see <see cref="DatasetVersion"/>.</param>
/// <param name="Files">Bytes by name, "tables/offerings.csv", names ascending; <c>datapackage.json</c> among them.</param>
/// <param name="Notes">What a careful reader should know of the publishers' files: rows left out and why, institutions that closed.</param>
public sealed record CompiledDataset(string Version, IReadOnlyDictionary<string, byte[]> Files, IReadOnlyList<string> Notes)
{
    /// <summary>The whole dataset stays below 8 MB.</summary>
    public const long LargestTotal = 8_000_000;

    public long TotalBytes => Files.Values.Sum(bytes => (long)bytes.Length);

    /// <summary>Writes every file below a folder that is nobody's dataset yet.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void WriteInto(string folder)
    {
        foreach ((string name, byte[] bytes) in Files)
        {
            string path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
        }
    }
}

/// <summary>A file of the dataset, with its hash.</summary>
internal sealed record MadeFile(byte[] Bytes, string Sha256);
