using Gradus.Programs;

namespace Gradus.App.Verbs.Find;

/// <summary>What the words of a search found.</summary>
/// <param name="Found">Positions in the catalog's items, most relevant first.</param>
/// <param name="Conditions">What phrases among the words were read as asking for.</param>
/// <param name="DidYouMean">Nothing matched as typed: the words that were searched instead; null where it was searched as typed.</param>
public sealed record TextAnswer(IReadOnlyList<int> Found, IReadOnlyList<WordsCondition> Conditions, string? DidYouMean = null)
{
    /// <summary>True where the words ask for the lowest price first.</summary>
    public bool ByPrice => Conditions.Contains(WordsCondition.LowPrice);

    /// <summary>Schools that the words name, the likeliest first; empty where they name none.</summary>
    public IReadOnlyList<UnitId> Schools { get; init; } = [];

    /// <summary>Ids of the programs that go by a nickname among the words; empty where none is.</summary>
    public IReadOnlyList<string> Programs { get; init; } = [];

    /// <summary>Words that were not used, because nothing has all of them; empty where all were.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>Schools of which no degree has all, so that what each has was found; empty where that was not needed.</summary>
    public IReadOnlyList<string> Apart { get; init; } = [];

    /// <summary>What was asked for and not used, because nothing that the words find is known to be so; empty where all was.</summary>
    public IReadOnlyList<WordsCondition> Dropped { get; init; } = [];

    /// <summary>What was understood otherwise than typed, in sentences; empty where there is nothing to say.</summary>
    public IEnumerable<string> Remarks(string typed)
    {
        if (DidYouMean is not null)
        {
            yield return $"Nothing matches \"{typed}\". Did you mean \"{DidYouMean}\"? What that finds is shown.";
        }

        if (Apart.Count > 0)
        {
            yield return $"No degree is at all of these, so what each has is shown: {Quoted(Apart)}.{(LeftOut.Count > 0 ? $" Not used: {Quoted(LeftOut)}." : "")}";
        }
        else if (LeftOut.Count > 0)
        {
            yield return $"Nothing here has all of these words. What the others find is shown; not used: {Quoted(LeftOut)}.";
        }

        if (Dropped.Count > 0)
        {
            yield return $"Nothing that the other words find is known to be so, which is therefore not used: {string.Join(", ", Dropped.Select(c => WordsConditions.Keys.KeyOf(c).Replace('-', ' ')))}.";
        }

        foreach (WordsCondition condition in Conditions)
        {
            yield return WordsConditions.Keys.MeaningOf(condition);
        }
    }

    private static string Quoted(IEnumerable<string> words) => string.Join(", ", words.Select(w => $"\"{w}\""));
}
