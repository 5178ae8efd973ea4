namespace Gradus.Sources.Update;

/// <summary>What a download must be, told by its first bytes and its structure.</summary>
public enum FileKind
{
    Zip,
    Gz,
    Csv,
    Xlsx,
    Pdf,
    Json,
}

/// <summary>A file that a publisher offers at one address.</summary>
public sealed record PublisherFile
{
    /// <summary>Key of the source, as tables name it: "ipeds/HD".</summary>
    public required string Id { get; init; }

    public required string Publisher { get; init; }

    public required string Title { get; init; }

    /// <summary>Where it lies in the folder of downloads and, unless an entry is extracted, of sources: "ipeds/HD2024.zip".</summary>
    public required string Path { get; init; }

    /// <summary>HTTPS, or HTTP on this machine.</summary>
    public required Uri Address { get; init; }

    /// <summary>The page a person finds the address on; null where there is none.</summary>
    public Uri? Page { get; init; }

    /// <summary>The year in its name; null where it has none.</summary>
    public int? Year { get; init; }

    public required FileKind Kind { get; init; }

    /// <summary>Largest size that is accepted, bytes.</summary>
    public required long MaximumBytes { get; init; }

    /// <summary>Largest size once unpacked, bytes.</summary>
    public required long MaximumUnpackedBytes { get; init; }

    /// <summary>
    /// The one entry that stands for the zip in the folder of sources, under its own name and in the same place; <c>*</c>
    /// for any characters. Null where the file itself is read.
    /// </summary>
    public string? Extract { get; init; }

    /// <summary>True when the publisher may not have published it yet: then its absence is reported, not an error.</summary>
    public bool MayBeAbsent { get; init; }

    /// <summary>SHA-256 of the edition that a carried file was made from; null where that does not matter.</summary>
    public string? KnownSha256 { get; init; }

    /// <summary>What to tell the person when the download is another edition than <see cref="KnownSha256"/>.</summary>
    public string? IfChanged { get; init; }

    /// <summary>The address as messages show it: without query and fragment, which may hold keys.</summary>
    public string ShownAddress => Show(Address);

    /// <summary>An error about this file: which one, from where, and what is wrong.</summary>
    public InputException Fault(string problem, Exception? inner = null) =>
        inner is null ? new InputException(Describe(problem)) : new InputException(Describe(problem), inner);

    internal static string Show(Uri address) => address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);

    private string Describe(string problem) => $"{Path} ({ShownAddress}): {problem}";
}

/// <summary>A source that no publisher offers at one address in the shape that is read: it stays as it was.</summary>
/// <param name="Id">Key of the source, as tables name it.</param>
/// <param name="Publisher">Who made it.</param>
/// <param name="Title">What it is.</param>
/// <param name="Path">Where it lies in a folder of sources.</param>
/// <param name="Reason">Why it cannot be downloaded.</param>
public sealed record CarriedFile(string Id, string Publisher, string Title, string Path, string Reason);
