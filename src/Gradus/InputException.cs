namespace Gradus;

/// <summary>
/// Something given from outside cannot be used: a file, a row, an option, a profile. The message says what is wrong,
/// where, and what is allowed, in words meant for the person who gave it.
/// </summary>
public sealed class InputException : Exception
{
    public InputException(string message)
        : base(message)
    {
    }

    public InputException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Names the place the way every message of the program does: file, row (the header is row 1), column.</summary>
    public static InputException At(string file, long? row, string? column, string problem)
    {
        string place = file;
        if (row is not null)
        {
            place += $", row {row}";
        }

        if (column is not null)
        {
            place += $", column {column}";
        }

        return new InputException($"{place}: {problem}");
    }
}
