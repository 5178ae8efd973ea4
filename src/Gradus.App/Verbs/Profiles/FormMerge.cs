using Gradus.App.Figures;
using Gradus.Catalogs;
using Gradus.Sources.Forms;

namespace Gradus.App.Verbs.Profiles;

/// <summary>An answer that was changed elsewhere, in another tab or at the command line, since a form was shown.</summary>
/// <param name="Question">Which.</param>
/// <param name="Now">What is kept by now, in words.</param>
/// <param name="IsTaken">True where the form has it by now; false where the form says something else, which stands.</param>
public sealed record ChangedAnswer(Question Question, string Now, bool IsTaken);

/// <summary>Brings what was typed together with what was changed elsewhere since the form was shown: nobody's answer is lost unseen.</summary>
public static class FormMerge
{
    private const string Nothing = "not said";

    /// <summary>Takes into the form what was changed elsewhere and not on it.</summary>
    /// <param name="typed">What was sent.</param>
    /// <param name="shown">What the form held when it was shown.</param>
    /// <param name="kept">What is kept by now.</param>
    /// <param name="catalog">Words for choices.</param>
    /// <returns>Each answer that is another by now than the form showed, and than was typed; empty where nothing was changed elsewhere.</returns>
    public static IReadOnlyList<ChangedAnswer> Merge(FormAnswers typed, FormAnswers shown, FormAnswers kept, Catalog catalog)
    {
        var changed = new List<ChangedAnswer>();
        foreach (Question question in FormQuestions.All)
        {
            string before = Flat(shown.NodeOf(question.Field));
            string now = Flat(kept.NodeOf(question.Field));
            string sent = Flat(typed.NodeOf(question.Field));
            if (now == before || now == sent)
            {
                continue;
            }

            bool taken = sent == before;
            if (taken)
            {
                typed.Take(kept, question.Field);
            }

            changed.Add(new ChangedAnswer(question, Words(kept, question.Field, catalog), taken));
        }

        return changed;
    }

    /// <summary>The texts of a value in their order, which for choices that are ticked is that of the alphabet.</summary>
    private static string Flat(Node? node) => node switch
    {
        ScalarNode scalar => scalar.Text,
        SequenceNode sequence => $"[{string.Join('|', sequence.Items.Select(Flat))}]",
        MappingNode mapping => $"{{{string.Join('|', mapping.Entries.Select(e => $"{e.Key}={Flat(e.Value)}").Order(StringComparer.Ordinal))}}}",
        _ => "",
    };

    private static string Words(FormAnswers kept, string path, Catalog catalog)
    {
        IReadOnlyList<(string Key, string Label)> choices = FormChoices.Of(path, kept, catalog);
        string Label(string key) => choices.FirstOrDefault(c => c.Key == key).Label ?? key;
        string words = kept.NodeOf(path) switch
        {
            ScalarNode scalar => Label(scalar.Text),
            SequenceNode sequence => string.Join(", ", sequence.Items.Select(i => i is ScalarNode scalar ? Label(scalar.Text) : Parts(i))),
            { } other => Parts(other),
            _ => Nothing,
        };
        return words.Length > 0 ? Written.Capital(words) : Nothing;
    }

    private static string Parts(Node node) => node is MappingNode mapping ? string.Join(" ", mapping.Entries.Select(e => Parts(e.Value))) : Flat(node);
}
