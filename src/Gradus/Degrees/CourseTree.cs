namespace Gradus.Degrees;

/// <summary>Which courses have to be done first, joined by and, or and brackets, as clauses of which every one needs any of its courses.</summary>
/// <param name="Clauses">Codes of courses; of each clause one has to be done. At least one clause, none empty.</param>
/// <remarks>Immutable. A tree is multiplied out when it is read: what is asked of courses is short.</remarks>
public sealed record CourseTree(IReadOnlyList<IReadOnlyList<string>> Clauses)
{
    /// <summary>More clauses than this are refused.</summary>
    public const int MostClauses = 64;

    private const int Deepest = 8;

    /// <summary>Every code it names, each once.</summary>
    public IEnumerable<string> Codes => Clauses.SelectMany(c => c).Distinct(StringComparer.Ordinal);

    /// <summary>True where the courses done hold one of every clause.</summary>
    public bool IsMetBy(Func<string, bool> isDone) => Clauses.All(clause => clause.Any(isDone));

    /// <summary>Reads "CS 6210 and (CS 6515 or CS 6505)"; a code is everything between the joining words.</summary>
    /// <exception cref="InputException">A code is missing, or the brackets do not match.</exception>
    public static CourseTree Parse(string text)
    {
        var words = new Queue<string>(text.Replace("(", " ( ", StringComparison.Ordinal).Replace(")", " ) ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        List<string[]> clauses = Either(words, 0);
        return words.Count == 0 ? new CourseTree([.. clauses]) : throw Refusal($"'{words.Peek()}' is not expected there");
    }

    private static List<string[]> Either(Queue<string> words, int depth)
    {
        List<string[]> all = Both(words, depth);
        while (words.TryPeek(out string? word) && word == "or")
        {
            words.Dequeue();
            List<string[]> other = Both(words, depth);
            all = Few([.. all.SelectMany(a => other.Select(b => a.Union(b, StringComparer.Ordinal).ToArray()))]);
        }

        return all;
    }

    private static List<string[]> Both(Queue<string> words, int depth)
    {
        List<string[]> all = One(words, depth);
        while (words.TryPeek(out string? word) && word == "and")
        {
            words.Dequeue();
            all = Few([.. all, .. One(words, depth)]);
        }

        return all;
    }

    private static List<string[]> One(Queue<string> words, int depth)
    {
        if (words.TryPeek(out string? first) && first == "(")
        {
            words.Dequeue();
            List<string[]> inner = depth < Deepest ? Either(words, depth + 1) : throw Refusal($"more than {Deepest} brackets within one another");
            return words.TryDequeue(out string? close) && close == ")" ? inner : throw Refusal("a bracket is not closed");
        }

        var code = new List<string>();
        while (words.TryPeek(out string? word) && word is not ("and" or "or" or "(" or ")"))
        {
            code.Add(words.Dequeue());
        }

        return code.Count > 0 ? [[string.Join(' ', code)]] : throw Refusal("the code of a course is missing");
    }

    private static List<string[]> Few(List<string[]> clauses) => clauses.Count <= MostClauses ? clauses : throw Refusal($"it comes to more than {MostClauses} conditions");

    private static InputException Refusal(string why) => new($"{why}; write codes of courses joined by and, or, and brackets, such as: CS 1 and (CS 2 or CS 3).");
}
