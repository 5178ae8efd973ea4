using Gradus.People;

namespace Gradus.Programs.Admission;

/// <summary>Reads a tree as people write it: "calculus and (linear-algebra or discrete-math) and programming".</summary>
public static class EntryTreeText
{
    private const int Deepest = 8;

    /// <exception cref="InputException">A word is no prerequisite, or the brackets do not match.</exception>
    public static EntryTree Parse(string text)
    {
        var words = new Queue<string>(text.Replace("(", " ( ", StringComparison.Ordinal).Replace(")", " ) ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        EntryTree tree = Either(words, 0);
        return words.Count == 0 ? tree : throw Refusal($"'{words.Peek()}' is not expected there");
    }

    private static EntryTree Either(Queue<string> words, int depth) => Join(words, "or", () => All(words, depth), parts => new AnyEntry(parts));

    private static EntryTree All(Queue<string> words, int depth) => Join(words, "and", () => One(words, depth), parts => new AllEntries(parts));

    private static EntryTree Join(Queue<string> words, string by, Func<EntryTree> next, Func<IReadOnlyList<EntryTree>, EntryTree> join)
    {
        var parts = new List<EntryTree> { next() };
        while (words.TryPeek(out string? word) && word == by)
        {
            words.Dequeue();
            parts.Add(next());
        }

        return parts.Count == 1 ? parts[0] : join(parts);
    }

    private static EntryTree One(Queue<string> words, int depth)
    {
        if (!words.TryDequeue(out string? word))
        {
            throw Refusal("a prerequisite is missing at the end");
        }

        if (word != "(")
        {
            return Vocabularies.Prerequisites.TryFind(word, out Prerequisite subject) ? new SubjectEntry(subject) : throw Refusal($"'{word}' is not one of {string.Join(", ", Vocabularies.Prerequisites.Keys)}");
        }

        if (depth == Deepest)
        {
            throw Refusal($"more than {Deepest} brackets within one another");
        }

        EntryTree tree = Either(words, depth + 1);
        return words.TryDequeue(out string? close) && close == ")" ? tree : throw Refusal("a bracket is not closed");
    }

    private static InputException Refusal(string why) => new($"{why}; write prerequisites joined by and, or, and brackets, such as: calculus and (linear-algebra or discrete-math).");
}
