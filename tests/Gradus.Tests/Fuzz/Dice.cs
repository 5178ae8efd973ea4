namespace Gradus.Tests.Fuzz;

/// <summary>Numbers that look random and are the same in every run (SplitMix64; Steele, Lea, Flood 2014).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>From 0 to one less than <paramref name="below"/>; 0 where that is nothing.</summary>
    public int Below(int below) => below <= 0 ? 0 : (int)(Next() % (ulong)below);

    public T Of<T>(IReadOnlyList<T> list) => list[Below(list.Count)];
}
