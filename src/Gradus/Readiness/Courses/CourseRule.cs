using Gradus.People;

namespace Gradus.Readiness.Courses;

/// <summary>The words by which titles name a subject.</summary>
/// <remarks>
/// A pattern is one or more phrases joined by " + ", all of which have to occur. A phrase is words in order; a word that ends in * stands for
/// every word that begins so, and a phrase that begins with ^ stands at the beginning of the title.
/// </remarks>
internal sealed class CourseRule
{
    private readonly string[][][] _patterns;
    private readonly string[][][] _not;

    /// <param name="subject">The subject.</param>
    /// <param name="patterns">Any of them names it.</param>
    /// <param name="not">Any of them shows that the title speaks of something else.</param>
    public CourseRule(Prerequisite subject, string[] patterns, string[] not)
    {
        Subject = subject;
        _patterns = Split(patterns);
        _not = Split(not);
    }

    public Prerequisite Subject { get; }

    public bool Holds(string[] words) => Array.Exists(_patterns, p => Occurs(p, words)) && !Array.Exists(_not, p => Occurs(p, words));

    private static string[][][] Split(string[] patterns) =>
        [.. patterns.Select(p => p.Split(" + ").Select(phrase => phrase.Split(' ')).ToArray())];

    private static bool Occurs(string[][] pattern, string[] words) => Array.TrueForAll(pattern, phrase => Occurs(phrase, words));

    private static bool Occurs(string[] phrase, string[] words)
    {
        bool first = phrase[0][0] == '^';
        int last = first ? 0 : words.Length - phrase.Length;
        for (int at = 0; at <= last && at + phrase.Length <= words.Length; at++)
        {
            bool all = true;
            for (int i = 0; i < phrase.Length && all; i++)
            {
                all = Is(words[at + i], i == 0 && first ? phrase[0].AsSpan(1) : phrase[i]);
            }

            if (all)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(string word, ReadOnlySpan<char> pattern) => pattern[^1] == '*'
        ? word.AsSpan().StartsWith(pattern[..^1], StringComparison.Ordinal)
        : word.AsSpan().SequenceEqual(pattern);
}
