namespace Gradus.Keeping;

/// <summary>What a person decided about a program or offering that they looked at.</summary>
public enum Choice
{
    /// <summary>It stays on their list.</summary>
    Kept,

    /// <summary>It is not to be shown among their answers.</summary>
    Dropped,
}

/// <summary>A choice that was made.</summary>
/// <param name="Item">Identifier of the program or offering.</param>
/// <param name="Choice">What was decided.</param>
/// <param name="Since">When, UTC, to the second.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ItemChoice(string Item, Choice Choice, DateTimeOffset Since);

/// <summary>What a person wrote beside a program or offering.</summary>
/// <param name="Item">Identifier of the program or offering.</param>
/// <param name="Text">One to <see cref="Longest"/> characters.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ItemNote(string Item, string Text)
{
    /// <summary>Most characters of one note.</summary>
    public const int Longest = 2_000;
}

/// <summary>A figure that a person was told themselves: "my offer letter says that tuition is $12,000".</summary>
/// <param name="Item">Identifier of the program or offering that it is about.</param>
/// <param name="Line">Which figure: an identifier of a line of its cost, such as "tuition", or of a <see cref="ToldMeasure"/>.</param>
/// <param name="Amount">US dollars, of a line of its cost for the whole degree; of a <see cref="ToldMeasure"/> as that says; 0 or more.</param>
/// <param name="Told">Who says so, in the person's words; empty where they did not say.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record OwnFigure(string Item, string Line, decimal Amount, string Told)
{
    /// <summary>Identifier of the line that is tuition.</summary>
    public const string Tuition = "tuition";

    /// <summary>Identifier of the line that is required fees.</summary>
    public const string Fees = "fees";

    /// <summary>Whose figures they are, wherever one stands.</summary>
    public static Source Source { get; } = new("you", "what you were told", null, null);

    /// <summary>Most characters of <see cref="Told"/>.</summary>
    public const int LongestTold = 200;

    /// <summary>No line of a master's degree is larger, in dollars.</summary>
    public const decimal Most = 10_000_000;
}

/// <summary>Programs and offerings that are looked at side by side, under a name.</summary>
/// <param name="Name">One to <see cref="LongestName"/> characters, unlike every other.</param>
/// <param name="Items">Identifiers, two to <see cref="MostItems"/>, in the person's order.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record KeptComparison(string Name, IReadOnlyList<string> Items)
{
    public const int LongestName = 80;

    public const int MostItems = 30;
}
