namespace Gradus.Sources.Files;

/// <summary>How far a packed file may unfold before it is refused as a decompression bomb.</summary>
public static class SizeLimits
{
    /// <summary>No file unpacks to more than this: 1 GiB, fifteen times the largest of the publishers' files.</summary>
    public const long LargestFile = 1L << 30;

    /// <summary>No table or description of a dataset is larger: 256 MiB, some fifty times the largest.</summary>
    public const long LargestTable = 1L << 28;

    /// <summary>No file unpacks to more than this many times its packed size; the publishers' files stay below 50.</summary>
    public const long LargestRatio = 250;

    /// <summary>The ratio is not looked at below this size.</summary>
    public const long RatioFrom = 1L << 20;

    /// <exception cref="InputException">The file is, or says it is, larger than allowed.</exception>
    public static void Check(string file, long packed, long unpacked)
    {
        if (unpacked > LargestFile)
        {
            throw InputException.At(file, null, null, $"unpacks to more than {LargestFile:N0} bytes, the most allowed.");
        }

        if (unpacked > RatioFrom && unpacked / Math.Max(1, packed) > LargestRatio)
        {
            throw InputException.At(file, null, null, $"unpacks to more than {LargestRatio} times its {packed:N0} bytes, the most allowed.");
        }
    }
}
