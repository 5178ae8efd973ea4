using System.Text;
using System.Text.Unicode;

namespace Gradus.Sources.Files;

/// <summary>
/// Chooses the encoding of a piece of text by what its bytes are: UTF-8 where they are valid UTF-8, else Windows-1252,
/// which IPEDS used up to HD2022.
/// </summary>
public static class TextEncodings
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static Encoding Of(ReadOnlySpan<byte> bytes) => Utf8.IsValid(bytes) ? Encoding.UTF8 : Windows1252;

    public static string Decode(ReadOnlySpan<byte> bytes) => Of(bytes).GetString(bytes);
}
