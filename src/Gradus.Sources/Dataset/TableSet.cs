using System.Security.Cryptography;
using System.Text;
using Gradus.Sources.Files;

namespace Gradus.Sources.Dataset;

/// <summary>
/// The tables of one dataset directory, opened by declaration. A table is read only where it is the file that
/// <c>datapackage.json</c> describes, byte for byte: half a table would give half an answer.
/// </summary>
internal sealed class TableSet
{
    private const int BufferSize = 0x4000;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string _directory;
    private readonly PackageFile _package;
    private readonly Dictionary<string, PackageResource> _listed;

    /// <param name="directory">Folder of the dataset.</param>
    /// <param name="package">Its description.</param>
    /// <exception cref="InputException">A table that the description lists is not there, or is longer or shorter than it says.</exception>
    public TableSet(string directory, PackageFile package)
    {
        _directory = directory;
        _package = package;
        _listed = [];
        foreach (PackageResource resource in package.Resources.Where(r => r.Path.StartsWith("tables/", StringComparison.Ordinal)))
        {
            _listed[resource.Path] = resource;
            var file = new FileInfo(Path.Combine(directory, resource.Path));
            if (!file.Exists)
            {
                throw NotThere(file.ToString(), null);
            }

            // A link has a length of its own; what it leads to is looked at when it is read.
            if (file.Length != resource.Bytes && file.LinkTarget is null)
            {
                BoundedFile.Open(file.ToString(), SizeLimits.LargestTable).Dispose();
                throw NotDescribed(file.ToString(), null);
            }
        }
    }

    /// <exception cref="InputException">The table is not there, not the one described, or not one of its declaration.</exception>
    public TableReader Open(Table table)
    {
        string file = PathOf(table);
        if (!_listed.TryGetValue("tables/" + table.FileName, out PackageResource? described))
        {
            throw new InputException($"{file}: {PackageFile.FileName} does not list this table; {TableFault.WhatToDo}");
        }

        byte[] bytes = Read(file);
        return bytes.Length == described.Bytes && Convert.ToHexStringLower(SHA256.HashData(bytes)) == described.Sha256 ? Open(table, file, bytes) : throw NotDescribed(file, bytes);
    }

    /// <summary>Where a table lies, as messages name it.</summary>
    public string PathOf(Table table) => Path.Combine(_directory, "tables", table.FileName);

    /// <summary>A table from its bytes, whatever a description says of them.</summary>
    /// <exception cref="InputException">They are no UTF-8, or the header is not the declared one.</exception>
    public static TableReader Open(Table table, string file, byte[] bytes) => InvalidLine(bytes) is { } line
        ? throw InputException.At(file, line, null, $"holds bytes that are no UTF-8; {TableFault.WhatToDo}")
        : new TableReader(table, file, new StreamReader(new MemoryStream(bytes), Utf8, false, BufferSize));

    private static byte[] Read(string file)
    {
        try
        {
            using FileStream stream = BoundedFile.Open(file, SizeLimits.LargestTable);
            byte[] bytes = GC.AllocateUninitializedArray<byte>((int)stream.Length);
            int read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return read == bytes.Length ? bytes : bytes[..read];
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw NotThere(file, error);
        }
        catch (Exception error) when (DiskFaults.Is(error))
        {
            throw new InputException($"{file}: cannot be read: {DiskFaults.Words(error)}", error);
        }
    }

    /// <summary>The first line with bytes that are no UTF-8; null where all are.</summary>
    private static long? InvalidLine(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return null;
        }

        long line = 1;
        for (int end; (end = bytes.IndexOf((byte)'\n')) >= 0 && System.Text.Unicode.Utf8.IsValid(bytes[..end]); line++)
        {
            bytes = bytes[(end + 1)..];
        }

        return line;
    }

    private static InputException NotThere(string file, Exception? error)
    {
        string words = $"{file}: the dataset lacks this table; {TableFault.WhatToDo}";
        return error is null ? new InputException(words) : new InputException(words, error);
    }

    /// <summary>Damaged; or another dataset has taken the place of the one that was begun with.</summary>
    /// <param name="file">The table.</param>
    /// <param name="bytes">What it holds, where it was read.</param>
    private InputException NotDescribed(string file, byte[]? bytes)
    {
        string now = PackageFile.ReadVersion(_directory);
        if (now != _package.Version)
        {
            return new InputException($"The dataset in {_directory} is now {now}, and this was begun with {_package.Version}; start it again.");
        }

        string place = bytes is not null && InvalidLine(bytes) is { } line ? InputException.At(file, line, null, "holds bytes that are no UTF-8, and").Message : file + ":";
        return new InputException($"{place} is not the file that {PackageFile.FileName} describes; {TableFault.WhatToDo}");
    }
}
