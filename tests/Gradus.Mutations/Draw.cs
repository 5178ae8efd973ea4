using System.Security.Cryptography;
using System.Text;

namespace Gradus.Mutations;

/// <summary>A sample that stays the same while the code stays the same, whatever else changes.</summary>
internal static class Draw
{
    private const string Seed = "gradus 1";

    /// <summary>The mutants of a folder whose keys have the smallest hashes under the seed, smallest first: a part of them is a sample too.</summary>
    /// <param name="mutants">All of the folder.</param>
    /// <param name="sample">How many; null for all.</param>
    public static IReadOnlyList<Mutant> Of(IEnumerable<Mutant> mutants, int? sample) => sample is not { } most
        ? [.. mutants]
        : [.. mutants.OrderBy(Hash, StringComparer.Ordinal).Take(most)];

    private static string Hash(Mutant mutant) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{Seed}|{mutant.Key}")));
}
