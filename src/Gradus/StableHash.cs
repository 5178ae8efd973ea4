namespace Gradus;

/// <summary>A number of a text that is the same on every machine and in every run: FNV-1a, 32 bits, of the UTF-16 code units.</summary>
internal static class StableHash
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    public static uint Of(string text)
    {
        uint hash = Basis;
        foreach (char c in text)
        {
            hash = (hash ^ c) * Prime;
        }

        return hash;
    }
}
