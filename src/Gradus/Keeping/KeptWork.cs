namespace Gradus.Keeping;

/// <summary>Everything that one person keeps in the guide, as it stands at one moment.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record KeptWork
{
    /// <summary>Nothing kept yet.</summary>
    public static KeptWork Nothing { get; } = new();

    /// <summary>The profile as its own file would hold it, YAML; null where none is kept.</summary>
    public string? Profile { get; init; }

    /// <summary>Points from 0 to 100 by identifier of a criterion, ascending; empty where the profile's own hold.</summary>
    public IReadOnlyDictionary<string, int> Weights { get; init; } = new SortedDictionary<string, int>(StringComparer.Ordinal);

    /// <summary>In the order in which they were made, one an item.</summary>
    public IReadOnlyList<ItemChoice> Choices { get; init; } = [];

    /// <summary>Ascending by item.</summary>
    public IReadOnlyList<ItemNote> Notes { get; init; } = [];

    /// <summary>Ascending by item, then by line.</summary>
    public IReadOnlyList<OwnFigure> Figures { get; init; } = [];

    /// <summary>Ascending by name.</summary>
    public IReadOnlyList<KeptComparison> Comparisons { get; init; } = [];

    /// <summary>Applications that are followed, ascending by item.</summary>
    public IReadOnlyList<KeptApplication> Applications { get; init; } = [];

    /// <summary>What was said of items when their person last looked, ascending by item.</summary>
    public IReadOnlyList<SeenItem> Seen { get; init; } = [];

    /// <summary>What courses are about, as the person said, ascending by title.</summary>
    public IReadOnlyList<KeptReading> Readings { get; init; } = [];

    /// <summary>Lists of courses, ascending by name.</summary>
    public IReadOnlyList<KeptCourseList> CourseLists { get; init; } = [];

    /// <summary>Items kept, in the order in which they were kept.</summary>
    public IEnumerable<string> Kept => Choices.Where(c => c.Choice == Choice.Kept).Select(c => c.Item);

    /// <summary>Items dropped, in the order in which they were dropped.</summary>
    public IEnumerable<string> Dropped => Choices.Where(c => c.Choice == Choice.Dropped).Select(c => c.Item);

    /// <summary>True where nothing at all is kept.</summary>
    public bool IsEmpty => Profile is null && Weights.Count == 0 && Choices.Count == 0 && Notes.Count == 0 && Figures.Count == 0 && Comparisons.Count == 0 && Applications.Count == 0 && Seen.Count == 0 && Readings.Count == 0 && CourseLists.Count == 0;

    /// <summary>What was decided about an item; null where nothing was.</summary>
    public ItemChoice? ChoiceOf(string item) => Choices.FirstOrDefault(c => c.Item == item);

    /// <summary>What is followed of an application; null where nothing is.</summary>
    public KeptApplication? ApplicationOf(string item) => Applications.FirstOrDefault(a => a.Item == item);

    /// <summary>The figures that were told of an item, ascending by line.</summary>
    public IEnumerable<OwnFigure> FiguresOf(string item) => Figures.Where(f => f.Item == item);

    /// <summary>What was said of an item when its person last looked; null where that is not kept.</summary>
    public SeenItem? SeenOf(string item) => Seen.FirstOrDefault(s => s.Item == item);

    /// <summary>Items whose changes matter: kept or applied to, the kept ones first.</summary>
    public IEnumerable<string> Watched => Kept.Concat(Applications.Select(a => a.Item)).Distinct(StringComparer.Ordinal);

    /// <summary>The list of courses of a name, in any case; null where there is none.</summary>
    public KeptCourseList? CourseListOf(string name) => CourseLists.FirstOrDefault(l => string.Equals(l.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The note beside an item; null where there is none.</summary>
    public string? NoteOf(string item) => Notes.FirstOrDefault(n => n.Item == item)?.Text;
}
