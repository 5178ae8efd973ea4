namespace Gradus.Sources.Files;

/// <summary>
/// Gives equal texts the same string where it can: files of several years repeat most of theirs. Safe to share between
/// threads; what it returns does not depend on what it holds.
/// </summary>
public sealed class TextPool
{
    private const int Slots = 1 << 16;

    private readonly string?[] _texts = new string?[Slots];

    public string Of(ReadOnlySpan<char> text)
    {
        ref string? slot = ref _texts[string.GetHashCode(text, StringComparison.Ordinal) & (Slots - 1)];
        string? known = Volatile.Read(ref slot);
        if (known is not null && text.SequenceEqual(known))
        {
            return known;
        }

        string made = text.ToString();
        Volatile.Write(ref slot, made);
        return made;
    }
}
