using System.Globalization;
using System.Text.RegularExpressions;

namespace Gradus.Programs.Search;

/// <summary>What somebody typed, with nicknames, short forms and conditions told apart.</summary>
/// <param name="Words">All words but the conditions, short forms written out.</param>
/// <param name="Rest">The same without the nickname of an institution or of programs.</param>
/// <param name="Institutions">Whom a nickname means, the likeliest first; empty where there is none.</param>
/// <param name="Programs">The ids of the programs that a nickname means; empty where there is none.</param>
/// <param name="Conditions">What is asked for.</param>
public sealed partial record TypedWords(
    IReadOnlyList<string> Words,
    IReadOnlyList<string> Rest,
    IReadOnlyList<UnitId> Institutions,
    IReadOnlyList<string> Programs,
    IReadOnlyList<WordsCondition> Conditions)
{
    /// <summary>The grade point average that is typed; null where none is.</summary>
    public double? Average { get; init; }

    /// <summary>True where a school's own name is typed, which its place and a subject alone do not stand for: "Michigan State data science" is no school elsewhere in Michigan.</summary>
    public bool IsSchoolsName { get; init; }

    /// <summary>No nickname is longer, in words.</summary>
    private const int Longest = 6;

    /// <summary>What "U" beside a name stands for.</summary>
    public const string University = "university";

    /// <summary>True for the name of a school outside the United States, however it is written.</summary>
    public static bool IsElsewhere(string school, Nicknames nicknames) => nicknames.Elsewhere.Contains(string.Join(' ', PlainWords.Of(school)));

    /// <summary>
    /// Reads from the left, the longest phrase that is known first. Of two nicknames of institutions only the first is read as one. "U" beside a name
    /// is University, whichever way the nickname writes it: "U Mass", "U of Mass" and "UMass" are one.
    /// </summary>
    public static TypedWords Read(string typed, Nicknames nicknames)
    {
        var average = TypedAverage().Match(typed);
        (IReadOnlyList<string> given, WordsCondition? start) = WithoutTerm(PlainWords.Of(average.Success ? typed.Remove(average.Index, average.Length) : typed));
        var words = new List<string>();
        var rest = new List<string>();
        IReadOnlyList<UnitId> institutions = [];
        IReadOnlyList<string> programs = [];
        List<WordsCondition> conditions = [.. start is { } term ? [term] : Array.Empty<WordsCondition>(), .. average.Success ? [WordsCondition.Average] : Array.Empty<WordsCondition>()];
        for (int i = 0; i < given.Count;)
        {
            int length = Math.Min(Longest, given.Count - i);
            for (; length > 0; length--)
            {
                string[] said = [.. given.Skip(i).Take(length)];
                string phrase = string.Join(' ', said);
                if (nicknames.Conditions.TryGetValue(phrase, out WordsCondition condition))
                {
                    conditions.Add(condition);
                }
                else if (institutions.Count == 0 && Forms(said).FirstOrDefault(nicknames.Institutions.ContainsKey) is { } name)
                {
                    institutions = nicknames.Institutions[name];
                    words.AddRange(InFull(name.Split(' ')));
                }
                else if (nicknames.Programs.TryGetValue(phrase, out IReadOnlyList<string>? named))
                {
                    programs = [.. programs.Union(named, StringComparer.Ordinal)];
                    words.AddRange(said);
                }
                else if (nicknames.Words.TryGetValue(phrase, out IReadOnlyList<string>? full))
                {
                    words.AddRange(full);
                    rest.AddRange(full);
                }
                else
                {
                    continue;
                }

                break;
            }

            if (length == 0)
            {
                string word = given.Count > 1 && IsShort(given[i]) ? University : given[i];
                words.Add(word);
                rest.Add(word);
                length = 1;
            }

            i += length;
        }

        // Beside a condition a filler asks for nothing; alone it is all that there is to look for.
        return new TypedWords(conditions.Count > 0 ? Told(words, nicknames) : Telling(words, nicknames), rest.Count == 0 ? [] : Told(rest, nicknames), institutions, programs, [.. conditions.Distinct()])
        {
            Average = average.Success ? double.Parse(average.Groups["n"].Value, CultureInfo.InvariantCulture) : null,
        };
    }

    /// <summary>True where a program meets what is asked of its least average: always where nothing is asked, else where a page names one that is not above it.</summary>
    public bool Takes(Item item) => !Conditions.Contains(WordsCondition.Average) || item.Program?.Admission.MinimumGpa is { IsKnown: true } least && least.Value <= Average;

    /// <summary>"2.5 GPA", "minimum GPA of 2.5", "GPA: 2.5".</summary>
    [GeneratedRegex(@"\b(with (an? )?|minimum |min )?((?<n>[0-4]\.[0-9]{1,2}|[0-4])\+? ?gpa|gpa ?(of|is|:|=|above|below|under|over|around)? ?(?<n>[0-4]\.[0-9]{1,2}|[0-4]))(?![0-9.])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex TypedAverage();

    /// <summary>The words without a term that is named by its season and year ("spring 2027 start"), and the condition that it is: a season alone may be a name (Spring Hill College).</summary>
    private static (IReadOnlyList<string> Words, WordsCondition? Start) WithoutTerm(IReadOnlyList<string> given)
    {
        for (int i = 0; i + 1 < given.Count; i++)
        {
            (string season, string year) = char.IsDigit(given[i][0]) ? (given[i + 1], given[i]) : (given[i], given[i + 1]);
            WordsCondition? asked = season switch
            {
                "fall" or "autumn" => WordsCondition.FallStart,
                "spring" or "winter" => WordsCondition.SpringStart,
                "summer" => WordsCondition.SummerStart,
                _ => null,
            };
            if (asked is not null && year.Length == 4 && year[0] == '2' && year.All(char.IsAsciiDigit))
            {
                return ([.. given.Where((w, at) => at != i && at != i + 1 && w is not ("start" or "starts" or "starting" or "begin" or "beginning" or "intake" or "entry" or "admission" or "admissions"))], asked);
            }
        }

        return (given, null);
    }

    /// <summary>Words with University written out where "U" stands beside others.</summary>
    public static IEnumerable<string> InFull(IReadOnlyList<string> words) => words.Select(word => words.Count > 1 && IsShort(word) ? University : word);

    /// <summary>A phrase as typed; where it begins with a short form of University, the other ways to write that name follow.</summary>
    /// <param name="said">Its words, at least one.</param>
    public static IEnumerable<string> Forms(IReadOnlyList<string> said)
    {
        yield return string.Join(' ', said);
        string[] name = [.. said.Skip(said.Count > 1 && said[1] == "of" ? 2 : 1)];
        if (IsShort(said[0]) && name.Length > 0)
        {
            string of = string.Join(' ', name);
            yield return $"u of {of}";
            yield return $"{University} of {of}";
            yield return $"u{of}";
        }
    }

    private static bool IsShort(string word) => word is "u" or "univ";

    /// <summary>Without fillers; all of them where nothing else is left.</summary>
    private static IReadOnlyList<string> Telling(IReadOnlyList<string> words, Nicknames nicknames) =>
        Told(words, nicknames) is { Count: > 0 } told ? told : words;

    private static IReadOnlyList<string> Told(IReadOnlyList<string> words, Nicknames nicknames) =>
        [.. PlainWords.Telling(words).Where(w => !nicknames.Fillers.Contains(w))];
}
