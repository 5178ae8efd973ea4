using System.CommandLine;
using System.Globalization;

namespace Gradus.App.Shell;

/// <summary>How many rows an answer shows: <c>--limit</c>.</summary>
public static class RowLimit
{
    /// <param name="shown">What is limited and what is shown without it: "Rows to show (default 25, or all with --json)".</param>
    public static Option<int?> Option(string shown) => new("--limit") { Description = shown, HelpName = "N" };

    /// <summary>The number given; null where none was.</summary>
    /// <exception cref="InputException">It is below 1 or above the most there may be.</exception>
    public static int? Read(ParseResult parsed, Option<int?> limit, int most = int.MaxValue)
    {
        int? rows = parsed.GetValue(limit);
        return rows is null || (rows >= 1 && rows <= most) ? rows : throw new InputException(new Problem(
            ProblemCode.OutOfRange,
            "limit",
            rows.Value.ToString(CultureInfo.InvariantCulture),
            most == int.MaxValue ? "give 1 or more." : string.Create(CultureInfo.InvariantCulture, $"give 1 to {most}.")));
    }

    /// <summary>The rows left out before the first; none where that is not said.</summary>
    /// <exception cref="InputException">It is below 0.</exception>
    public static int Skipped(ParseResult parsed, Option<int?> offset) => parsed.GetValue(offset) switch
    {
        null => 0,
        { } rows when rows >= 0 => rows,
        { } rows => throw new InputException(new Problem(ProblemCode.OutOfRange, "offset", rows.ToString(CultureInfo.InvariantCulture), "give 0 or more.")),
    };
}
