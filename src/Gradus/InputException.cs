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

    /// <param name="problem">What is wrong, in parts; the message is the same in the words of the domain.</param>
    public InputException(Problem problem)
        : base(problem.ToString()) => Problem = problem;

    public InputException(Problem problem, Exception inner)
        : base(problem.ToString(), inner) => Problem = problem;

    /// <summary>The same in parts; null where no part of a question is to blame.</summary>
    public Problem? Problem { get; }

    /// <summary>True where nothing that was given is to blame and the same may work in a while, such as a database that does not answer.</summary>
    public bool MayPass { get; init; }

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
