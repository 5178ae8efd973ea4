using System.Text.Json;
using Gradus.Keeping;

namespace Gradus.Workspace;

/// <summary>Entries as the things they stand for, and back.</summary>
internal static class EntryReader
{
    public const string Me = "me";

    public const string Mine = "mine";

    /// <exception cref="InputException">An entry is not what its kind must be.</exception>
    public static KeptWork Read(IReadOnlyList<Entry> entries)
    {
        try
        {
            return new KeptWork
            {
                Profile = Of(entries, EntryKinds.Profile).Select(e => JsonSerializer.Deserialize(e.Value, WorkspaceJson.Default.String)).SingleOrDefault(),
                Weights = Of(entries, EntryKinds.Weights).Select(e => Weights(e.Value)).SingleOrDefault() ?? new SortedDictionary<string, int>(StringComparer.Ordinal),
                Choices = [.. Of(entries, EntryKinds.Choice).Select(Choice).OrderBy(c => c.Since).ThenBy(c => c.Item, StringComparer.Ordinal)],
                Notes = [.. Of(entries, EntryKinds.Note).Select(e => new ItemNote(e.Key, JsonSerializer.Deserialize(e.Value, WorkspaceJson.Default.String)!))],
                Figures = [.. Of(entries, EntryKinds.Figure).Select(Figure)],
                Applications = [.. Of(entries, EntryKinds.Application).Select(Application)],
                Seen = [.. Of(entries, EntryKinds.Seen).Select(Seen)],
                Readings = [.. Of(entries, EntryKinds.Reading).Select(e => new KeptReading(e.Key, JsonSerializer.Deserialize(e.Value, WorkspaceJson.Default.StringArray)!))],
                CourseLists = [.. Of(entries, EntryKinds.CourseList).Select(e => new KeptCourseList(e.Key, JsonSerializer.Deserialize(e.Value, WorkspaceJson.Default.String)!))],
                Comparisons = [.. Of(entries, EntryKinds.Comparison).Select(e => new KeptComparison(e.Key, JsonSerializer.Deserialize(e.Value, WorkspaceJson.Default.StringArray)!))],
            };
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or FormatException)
        {
            throw new InputException("The workspace holds something that this guide did not write. It was left as it is: move its file away to begin anew.", error);
        }
    }

    public static IReadOnlyList<Entry> Write(KeptWork work) =>
    [
        .. work.Applications.Select(a => new Entry(EntryKinds.Application, a.Item, ValueOf(a))),
        .. work.Choices.Select(c => new Entry(EntryKinds.Choice, c.Item, ValueOf(c))),
        .. work.Comparisons.Select(c => new Entry(EntryKinds.Comparison, c.Name, ValueOf(c))),
        .. work.CourseLists.Select(l => new Entry(EntryKinds.CourseList, l.Name, Text(l.Text))),
        .. work.Figures.Select(f => new Entry(EntryKinds.Figure, KeyOf(f.Item, f.Line), ValueOf(f))),
        .. work.Notes.Select(n => new Entry(EntryKinds.Note, n.Item, Text(n.Text))),
        .. work.Profile is null ? Array.Empty<Entry>() : [new Entry(EntryKinds.Profile, Me, Text(work.Profile))],
        .. work.Readings.Select(r => new Entry(EntryKinds.Reading, r.Title, ValueOf(r))),
        .. work.Seen.Select(s => new Entry(EntryKinds.Seen, s.Item, ValueOf(s))),
        .. work.Weights.Count == 0 ? Array.Empty<Entry>() : [new Entry(EntryKinds.Weights, Mine, ValueOf(work.Weights))],
    ];

    public static string KeyOf(string item, string line) => $"{item} {line}";

    public static string Text(string text) => JsonSerializer.Serialize(text, WorkspaceJson.Default.String);

    public static string ValueOf(ItemChoice choice) =>
        JsonSerializer.Serialize(new ChoiceValue(WordOf(choice.Choice), choice.Since), WorkspaceJson.Default.ChoiceValue);

    public static string ValueOf(OwnFigure figure) => JsonSerializer.Serialize(new FigureValue(figure.Amount, figure.Told), WorkspaceJson.Default.FigureValue);

    public static string ValueOf(KeptApplication application) => JsonSerializer.Serialize(
        new ApplicationValue(KeptApplication.WordOf(application.Status), application.Deadline?.ToString(), application.ReplyBy?.ToString(), application.Fee, application.Done), WorkspaceJson.Default.ApplicationValue);

    public static string ValueOf(SeenItem seen) =>
        JsonSerializer.Serialize(new SeenValue(seen.Dataset, seen.Facts), WorkspaceJson.Default.SeenValue);

    public static string ValueOf(KeptReading reading) => JsonSerializer.Serialize([.. reading.Areas], WorkspaceJson.Default.StringArray);

    public static string ValueOf(KeptComparison comparison) => JsonSerializer.Serialize([.. comparison.Items], WorkspaceJson.Default.StringArray);

    public static string ValueOf(IReadOnlyDictionary<string, int> weights)
    {
        var sorted = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach ((string id, int points) in weights)
        {
            sorted[id] = points;
        }

        return JsonSerializer.Serialize(sorted, WorkspaceJson.Default.SortedDictionaryStringInt32);
    }

    private static IEnumerable<Entry> Of(IReadOnlyList<Entry> entries, string kind) => entries.Where(e => e.Kind == kind).OrderBy(e => e.Key, StringComparer.Ordinal);

    private static SortedDictionary<string, int> Weights(string value) =>
        new(JsonSerializer.Deserialize(value, WorkspaceJson.Default.SortedDictionaryStringInt32)!, StringComparer.Ordinal);

    private static KeptApplication Application(Entry entry)
    {
        ApplicationValue value = JsonSerializer.Deserialize(entry.Value, WorkspaceJson.Default.ApplicationValue)!;
        return new KeptApplication(entry.Key, KeptApplication.StatusOf(value.Status) ?? throw new FormatException(value.Status))
        {
            Deadline = Day(value.Deadline),
            ReplyBy = Day(value.ReplyBy),
            Fee = value.Fee,
            Done = value.Done,
        };
    }

    private static SeenItem Seen(Entry entry)
    {
        SeenValue value = JsonSerializer.Deserialize(entry.Value, WorkspaceJson.Default.SeenValue)!;
        return new SeenItem(entry.Key, value.Dataset, value.Facts);
    }

    private static OwnDay? Day(string? text) => text is null ? null : OwnDay.TryParse(text, out OwnDay day) ? day : throw new FormatException(text);

    private static ItemChoice Choice(Entry entry)
    {
        ChoiceValue value = JsonSerializer.Deserialize(entry.Value, WorkspaceJson.Default.ChoiceValue)!;
        return new ItemChoice(entry.Key, ChoiceOf(value.Choice) ?? throw new FormatException(value.Choice), value.Since);
    }

    public static Choice? ChoiceOf(string word) => word switch
    {
        "kept" => Keeping.Choice.Kept,
        "dropped" => Keeping.Choice.Dropped,
        _ => null,
    };

    public static string WordOf(Choice choice) => choice == Keeping.Choice.Kept ? "kept" : "dropped";

    private static OwnFigure Figure(Entry entry)
    {
        FigureValue value = JsonSerializer.Deserialize(entry.Value, WorkspaceJson.Default.FigureValue)!;
        string[] key = entry.Key.Split(' ', 2);
        return new OwnFigure(key[0], key.Length > 1 ? key[1] : throw new FormatException(entry.Key), value.Amount, value.Told);
    }
}
