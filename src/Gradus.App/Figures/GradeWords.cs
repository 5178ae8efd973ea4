namespace Gradus.App.Figures;

/// <summary>What one of the words beside a figure means.</summary>
/// <param name="Words">As they stand beside it.</param>
/// <param name="Meaning">For who has not met them.</param>
public sealed record GradeMeaning(string Words, string Meaning);

/// <summary>The words for what stands behind a figure, and what each means: the one place that has them.</summary>
public static class GradeWords
{
    private const string Page = "its own page";
    private const string WorkedOut = "worked out";
    private const string Official = "official";
    private const string Estimated = "estimated";
    private const string Assumed = "assumed";
    private const string Mine = "your own";
    private const string Others = "told by others";
    private const string General = "the university's general rate";
    private const string Campuses = "several campuses together";
    private const string Fields = "of one of several fields";
    private const string All = "of all together";

    /// <summary>Every one of the words, the firmest first, with its meaning.</summary>
    public static IReadOnlyList<GradeMeaning> Meanings { get; } =
    [
        new(Page, "The program's own page names this figure."),
        new(WorkedOut, "Worked out from what its own page names, such as credits times the price of one."),
        new(Official, "A federal agency published it."),
        new("a year, old", "Said so long ago, or without a year, that it may be another by now."),
        new(Others, "Another site says so, not the school."),
        new($"{General}, {Campuses}", "Said of more than this program: the program may differ."),
        new(Estimated, "Nobody says it; it is drawn from figures of degrees like it."),
        new(Assumed, "Nobody says it; this guide takes a usual value, which you can change."),
        new(Mine, "You said it."),
    ];

    /// <summary>What kind of statement it is.</summary>
    public static string Of(FigureKind kind) => kind switch
    {
        FigureKind.Official => Official,
        FigureKind.Derived => WorkedOut,
        FigureKind.Estimated => Estimated,
        FigureKind.Stated => Page,
        FigureKind.Assumed => Assumed,
        _ => Mine,
    };

    /// <summary>The same before its source: what stands on a page of somebody else is not said to stand on its own.</summary>
    /// <param name="kind">What kind of statement it is.</param>
    /// <param name="byOthers">True where somebody else says it.</param>
    public static string OfOrigin(FigureKind kind, bool byOthers) => byOthers && kind == FigureKind.Stated ? Others : Of(kind);

    /// <summary>The words for a grade or a kind by its key; nothing for what is missing, and the key itself where it is a word already.</summary>
    public static string OfKey(string key) => key switch
    {
        "missing" => "",
        "derived" => WorkedOut,
        "stated" => Page,
        "third-party" => Others,
        "general" => "general rate",
        _ => key,
    };

    /// <summary>The words for a standing as it is kept of what somebody saw before, so that the same standing is no news: "stated 2024", "2025, third-party".</summary>
    public static string OfKept(string standing)
    {
        const string ByOthers = ", third-party";
        if (standing.EndsWith(ByOthers, StringComparison.Ordinal))
        {
            return $"{Others}, {standing[..^ByOthers.Length]}";
        }

        int end = standing.IndexOf(' ', StringComparison.Ordinal);
        string kind = end < 0 ? standing : standing[..end];
        string words = kind switch { "official" or "derived" or "estimated" or "stated" or "assumed" => OfKey(kind), "own" => Mine, _ => "" };
        return words.Length == 0 ? standing : end < 0 ? words : $"{words},{standing[end..]}";
    }

    /// <summary>How far a figure can be taken for the item's own, from its parts.</summary>
    /// <param name="grade">Null where it was not weighed.</param>
    /// <param name="of">Of whom it speaks.</param>
    /// <param name="year">Its year.</param>
    /// <param name="standing">What kind of statement it is, or why it is missing.</param>
    public static string Of(FigureGrade? grade, FigureSubject? of, string? year, string standing) => grade switch
    {
        null => standing,
        FigureGrade.General => of switch
        {
            FigureSubject.Campuses => Campuses,
            FigureSubject.Institution => General,
            FigureSubject.Offering => Fields,
            _ => All,
        },
        FigureGrade.ThirdParty => $"{Others}, {year ?? "no year"}",
        FigureGrade.Old => $"{standing}, {(year is null ? "no year" : $"{year}, old")}",
        FigureGrade.Estimated => standing,
        _ => $"{standing}, {year ?? "no year"}",
    };
}
