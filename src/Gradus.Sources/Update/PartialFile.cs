using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gradus.Sources.Files;

namespace Gradus.Sources.Update;

/// <summary>What a server said of a file, kept beside it so that the next request can be conditional.</summary>
/// <param name="Address">Where it came from.</param>
/// <param name="ETag">Strong entity tag; null where the server gave none.</param>
/// <param name="LastModified">The server's Last-Modified, RFC 1123; null where it gave none.</param>
/// <param name="Sha256">Of the whole file; null while it is partial.</param>
internal sealed record FileState(string Address, string? ETag, string? LastModified, string? Sha256)
{
    /// <summary>True when the server can be asked whether the file is still the same.</summary>
    public bool HasValidator => ETag is not null || LastModified is not null;
}

/// <summary>
/// A download on its way: <c>.parts/PATH.part</c> and what the server said of it, both in the downloads folder; the whole
/// file moves to <c>PATH</c> in one step.
/// </summary>
internal sealed class PartialFile(string folder, PublisherFile file)
{
    /// <summary>Bytes; what a server says of a file takes some hundreds.</summary>
    private const long LargestState = 1 << 16;

    private readonly string _partState = Beside(folder, file, ".part.json");
    private readonly string _wholeState = Beside(folder, file, ".json");

    public string WholePath { get; } = System.IO.Path.Combine(folder, Local(file.Path));

    public string PartPath { get; } = Beside(folder, file, ".part");

    public long PartLength => File.Exists(PartPath) ? new FileInfo(PartPath).Length : 0;

    /// <summary>What the server said of the part; null where there is none that can be continued.</summary>
    public FileState? ReadPart() =>
        PartLength > 0 && ReadState(_partState) is { HasValidator: true } state ? state : null;

    /// <summary>What the server said of the whole file; null where it is not there or is no longer what it was.</summary>
    public FileState? ReadWhole() =>
        File.Exists(WholePath) && ReadState(_wholeState) is { HasValidator: true } state && state.Sha256 == HashOf(WholePath) ? state : null;

    public void WritePartState(FileState state) => WriteState(_partState, state);

    /// <summary>Makes the part the whole file.</summary>
    public void Complete(FileState state)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(WholePath)!);
        File.Delete(_wholeState);
        File.Move(PartPath, WholePath, overwrite: true);
        WriteState(_wholeState, state);
        File.Delete(_partState);
    }

    /// <summary>Forgets the part.</summary>
    public void Discard()
    {
        if (File.Exists(PartPath))
        {
            File.Delete(PartPath);
        }

        if (File.Exists(_partState))
        {
            File.Delete(_partState);
        }
    }

    public static string HashOf(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static string Beside(string folder, PublisherFile file, string ending) =>
        System.IO.Path.Combine(folder, ".parts", Local(file.Path) + ending);

    private static string Local(string path) => path.Replace('/', System.IO.Path.DirectorySeparatorChar);

    private FileState? ReadState(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            FileState? state = JsonSerializer.Deserialize(BoundedFile.Read(path, LargestState), StateJson.Default.FileState);
            return state?.Address == file.Address.AbsoluteUri ? state : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void WriteState(string path, FileState state)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path + ".new", JsonSerializer.Serialize(state, StateJson.Default.FileState));
        File.Move(path + ".new", path, overwrite: true);
    }
}

[JsonSerializable(typeof(FileState))]
internal sealed partial class StateJson : JsonSerializerContext;
