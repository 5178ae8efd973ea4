namespace Gradus.People;

/// <summary>A measure that the person brings: a number of theirs for each program, offering or institution that they know one for.</summary>
public sealed record OwnCriterion
{
    /// <summary>What every key of an own criterion begins with, so that none is ever one of the guide's.</summary>
    public const string Prefix = "own-";

    /// <summary>Its key in weights and order: <see cref="Prefix"/> and lower-case letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>What the person calls it.</summary>
    public required string Name { get; init; }

    /// <summary>What it answers, in one line.</summary>
    public string? Question { get; init; }

    /// <summary>True where a smaller number is worth more.</summary>
    public bool? PrefersLess { get; init; }

    /// <summary>What its numbers count; points where not said.</summary>
    public string? Unit { get; init; }

    /// <summary>Where the numbers are from.</summary>
    public string? Source { get; init; }

    /// <summary>The file beside the profile in which the numbers stand; null once they are read.</summary>
    public string? File { get; init; }

    /// <summary>The numbers; at least two differ.</summary>
    public ValueList<OwnMark> Values { get; init; } = [];

    /// <summary>True for a text that can be the key of one.</summary>
    public static bool IsKey(string text) => text.Length is > 4 and <= 40 && text.StartsWith(Prefix, StringComparison.Ordinal)
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}

/// <summary>One number of an own criterion.</summary>
/// <param name="Id">Of a program or offering, or the UNITID of an institution, for all that stand there.</param>
/// <param name="Value">Finite.</param>
public readonly record struct OwnMark(string Id, decimal Value);
