namespace Gradus.App.Verbs.Profiles;

/// <summary>A piece of a sentence, and where it leads.</summary>
/// <param name="Text">As it stands.</param>
/// <param name="Address">Of the question that it is; null where it is none.</param>
public sealed record SentencePart(string Text, string? Address);

/// <summary>Sentences that name a question of the form, in the words of the form between quotation marks: a page leads to it.</summary>
public static class QuestionLinks
{
    private const char Opens = '\u201C';
    private const char Closes = '\u201D';

    /// <summary>A sentence in its pieces.</summary>
    public static IReadOnlyList<SentencePart> Of(string sentence)
    {
        var parts = new List<SentencePart>();
        int from = 0;
        for (int open = sentence.IndexOf(Opens, StringComparison.Ordinal); open >= 0; open = sentence.IndexOf(Opens, open + 1))
        {
            int close = sentence.IndexOf(Closes, open);
            if (close > open && Find(sentence[(open + 1)..close]) is { } question)
            {
                parts.Add(new SentencePart(sentence[from..open], null));
                parts.Add(new SentencePart(question.Text, "/questions#" + QuestionField.Anchor(question.Field)));
                from = close + 1;
            }
        }

        parts.Add(new SentencePart(sentence[from..], null));
        return [.. parts.Where(p => p.Text.Length > 0)];
    }

    /// <summary>The question of the form with a text.</summary>
    public static Question? Find(string text) => FormQuestions.All.FirstOrDefault(q => q.Text == text);
}
