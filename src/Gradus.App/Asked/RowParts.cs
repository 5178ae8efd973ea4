using System.Globalization;
using Gradus.App.Questions;

namespace Gradus.App.Asked;

/// <summary>Which rows of a long answer are shown.</summary>
/// <param name="Offset">Rows left out before the first.</param>
/// <param name="Limit">Most rows.</param>
public readonly record struct RowRange(int Offset, int Limit);

/// <summary>How a program says which rows it wants. On the command line <c>--limit</c> says how many are shown, and all are where it is not said.</summary>
/// <param name="usual">Rows where none are asked for.</param>
/// <param name="most">Most rows of one answer.</param>
/// <param name="canSkip">True where an answer can begin at a later row.</param>
public sealed class RowParts(int usual, int most, bool canSkip)
{
    /// <summary>Name of the part that says how many.</summary>
    public const string LimitName = "limit";

    private const int FurthestOffset = 100_000;

    private readonly Parameter<int> _limit = Parameters.Whole(LimitName, "Most rows of this answer", "Rows", 1, most) with { Hint = "N", Usual = usual.ToString(CultureInfo.InvariantCulture) };

    private readonly Parameter<int> _offset = Parameters.Whole("offset", "Rows to leave out before the first; with limit, the next page of a long answer", "Rows left out", 0, FurthestOffset) with { Hint = "N", Usual = "0" };

    public IReadOnlyList<Parameter> All => canSkip ? [_limit, _offset] : [_limit];

    /// <exception cref="InputException">A number is out of its bounds.</exception>
    public RowRange Read(GivenValues given) => new(canSkip ? _offset.Read(given, 0) : 0, _limit.Read(given, usual));
}
