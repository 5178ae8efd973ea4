using System.Globalization;
using System.Text;
using Gradus.Keeping;

namespace Gradus.Workspace;

/// <summary>
/// What a person does with what they keep. Every act is one change that can be undone; one that changes nothing is not
/// remembered.
/// </summary>
/// <param name="store">Where it is kept.</param>
/// <param name="time">Says when something was done; no answer depends on it.</param>
public sealed class PersonalWorkspace(IWorkspaceStore store, TimeProvider time)
{
    /// <summary>Most entries that one workspace holds; a person has tens.</summary>
    public const int MostEntries = 5_000;

    /// <summary>Most characters of a profile.</summary>
    public const int LongestProfile = 256 * 1024;

    /// <summary>Most criteria that have weights beside the profile's.</summary>
    public const int MostWeights = 100;

    /// <summary>Most points of a weight.</summary>
    public const int MostPoints = 100;

    /// <summary>As it stands.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public KeptWork Read() => EntryReader.Read(store.Read());

    /// <summary>The newest acts, the newest first.</summary>
    public IReadOnlyList<PastChange> History(int most) => store.History(most);

    /// <summary>Takes back the newest act; null where there is none.</summary>
    /// <param name="shown">Number of the act that its person saw as the newest; null where that is not known.</param>
    /// <exception cref="InputException">The newest is another than the one shown.</exception>
    public PastChange? Undo(long? shown = null) => store.Undo(shown);

    /// <summary>Keeps or drops items, in this order.</summary>
    /// <param name="items">Identifiers.</param>
    /// <param name="choice">What is decided about all of them.</param>
    /// <param name="note">What to write beside each; null to leave notes as they are.</param>
    /// <param name="seen">What the guide says of them now, which a later dataset is compared with; what was seen before stays.</param>
    /// <returns>False where all of them stood so already.</returns>
    public bool Choose(IReadOnlyList<string> items, Choice choice, string? note = null, IReadOnlyList<SeenItem>? seen = null)
    {
        string? clean = note is null ? null : CleanNote(note);
        KeptWork now = Read();
        DateTimeOffset at = time.GetUtcNow();
        string[] fresh = [.. items.Distinct(StringComparer.Ordinal).Where(i => now.ChoiceOf(i)?.Choice != choice)];
        return Change(
            now,
            fresh.Length > 0 ? $"{EntryReader.WordOf(choice)} {string.Join(", ", fresh)}" : $"noted beside {string.Join(", ", items)}",
            [
                .. fresh.Select((item, i) => new Entry(EntryKinds.Choice, item, EntryReader.ValueOf(new ItemChoice(item, choice, at.AddTicks(i))))),
                .. clean is { Length: > 0 } ? items.Distinct(StringComparer.Ordinal).Select(item => new Entry(EntryKinds.Note, item, EntryReader.Text(clean))) : [],
                .. FirstSeen(now, seen),
            ],
            []);
    }

    /// <summary>Takes back what was decided about an item; its note and figures stay.</summary>
    public bool Forget(string item)
    {
        KeptWork now = Read();
        return Change(now, $"took {item} off the list", [], [(EntryKinds.Choice, item), .. now.ApplicationOf(item) is null ? [(EntryKinds.Seen, item)] : Array.Empty<(string, string)>()]);
    }

    /// <summary>Writes a note beside an item; an empty one takes it away.</summary>
    /// <param name="item">Identifier of the item.</param>
    /// <param name="text">At most <see cref="ItemNote.Longest"/> characters.</param>
    /// <param name="seen">The note that the person saw when they wrote theirs, empty for none; null where that is not known.</param>
    /// <exception cref="InputException">Too long; or the note is no longer the one seen.</exception>
    public bool Note(string item, string text, string? seen = null)
    {
        string clean = CleanNote(text);
        KeptWork now = Read();
        Stale.Check(EntryKinds.Note, item, seen?.ReplaceLineEndings("\n").Trim(), now.NoteOf(item) ?? "");
        return clean.Length == 0
            ? Change(now, $"took away the note beside {item}", [], [(EntryKinds.Note, item)])
            : Change(now, $"noted beside {item}", [new Entry(EntryKinds.Note, item, EntryReader.Text(clean))], []);
    }

    /// <summary>Keeps a figure that the person was told themselves.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="saw">The <see cref="Stale"/> mark of the program's figures that the person saw; null where that is not known.</param>
    /// <exception cref="InputException">The amount or the words are outside their bounds; or the figures are no longer those seen.</exception>
    public bool Figure(OwnFigure figure, string? saw = null)
    {
        Bounds.Check(figure);
        KeptWork now = Read();
        CheckFigures(now, figure.Item, saw);
        return Change(
            now,
            string.Create(CultureInfo.InvariantCulture, $"set {figure.Line} of {figure.Item} to ${figure.Amount:#,0.##}"),
            [new Entry(EntryKinds.Figure, EntryReader.KeyOf(figure.Item, figure.Line), EntryReader.ValueOf(figure))],
            []);
    }

    /// <summary>Takes an own figure away.</summary>
    /// <param name="item">Identifier of the item.</param>
    /// <param name="line">Which figure.</param>
    /// <param name="saw">As for <see cref="Figure"/>.</param>
    /// <exception cref="InputException">The figures are no longer those seen.</exception>
    public bool RemoveFigure(string item, string line, string? saw = null)
    {
        KeptWork now = Read();
        CheckFigures(now, item, saw);
        return Change(now, $"took away the own {line} of {item}", [], [(EntryKinds.Figure, EntryReader.KeyOf(item, line))]);
    }

    /// <summary>Counts what comes before a degree: its money among the costs, and the start that follows in the profile, as one change.</summary>
    /// <param name="figure">The money; of nothing, no figure is kept and one that the same plan kept before goes.</param>
    /// <param name="profile">The profile with its start, as its file holds it; null to leave what is kept.</param>
    /// <returns>False where both stood so already.</returns>
    /// <exception cref="InputException">The line holds a figure that somebody else told, or one of the two is outside its bounds.</exception>
    public bool CountBefore(OwnFigure figure, string? profile)
    {
        Bounds.Check(figure);
        KeptWork now = Read();
        OwnFigure? stands = now.FiguresOf(figure.Item).FirstOrDefault(f => f.Line == figure.Line);
        if (stands is not null && stands.Told != figure.Told && figure.Amount > 0)
        {
            throw new InputException(new Problem(
                ProblemCode.Conflict,
                EntryKinds.Figure,
                figure.Line,
                string.Create(CultureInfo.InvariantCulture, $"you keep ${stands.Amount:#,0.##} there for {figure.Item} already{(stands.Told.Length > 0 ? $" ({stands.Told})" : "")}. Take it away first, or keep the sum of both yourself.")));
        }

        if (profile is not null)
        {
            Bounds.Length("profile", profile, LongestProfile);
        }

        return Change(
            now,
            string.Create(CultureInfo.InvariantCulture, $"counted the {figure.Told} before {figure.Item}, ${figure.Amount:#,0.##}"),
            [
                .. figure.Amount > 0 ? [new Entry(EntryKinds.Figure, EntryReader.KeyOf(figure.Item, figure.Line), EntryReader.ValueOf(figure))] : Array.Empty<Entry>(),
                .. profile is null ? [] : new[] { new Entry(EntryKinds.Profile, EntryReader.Me, EntryReader.Text(profile)) },
            ],
            figure.Amount == 0 && stands?.Told == figure.Told ? [(EntryKinds.Figure, EntryReader.KeyOf(figure.Item, figure.Line))] : []);
    }

    /// <summary>Keeps what is followed of an application, in place of what was.</summary>
    /// <param name="application">As it stands.</param>
    /// <param name="seen">What the guide says of the item now; what was seen before stays.</param>
    /// <param name="saw">The <see cref="Stale"/> mark of the application that the person saw; null where that is not known.</param>
    /// <exception cref="InputException">Fee or steps are outside their bounds; or the application is no longer the one seen.</exception>
    public bool Follow(KeptApplication application, IReadOnlyList<SeenItem>? seen = null, string? saw = null)
    {
        Bounds.Check(application);
        KeptWork now = Read();
        CheckApplication(now, application.Item, saw);
        return Change(
            now,
            $"followed the application to {application.Item}: {KeptApplication.WordOf(application.Status)}",
            [new Entry(EntryKinds.Application, application.Item, EntryReader.ValueOf(application)), .. FirstSeen(now, seen)],
            []);
    }

    /// <summary>Follows an application no more.</summary>
    /// <param name="item">Identifier of the item.</param>
    /// <param name="saw">As for <see cref="Follow"/>.</param>
    /// <exception cref="InputException">The application is no longer the one seen.</exception>
    public bool Unfollow(string item, string? saw = null)
    {
        KeptWork now = Read();
        CheckApplication(now, item, saw);
        return Change(now, $"followed the application to {item} no more", [], [(EntryKinds.Application, item)]);
    }

    /// <summary>Keeps what the guide says of items now, in place of what it said before: their person has looked.</summary>
    /// <returns>False where nothing is another.</returns>
    /// <exception cref="InputException">It is more than one keeps of an item.</exception>
    public bool See(IReadOnlyList<SeenItem> items) => Change(Read(), $"saw what is new of {string.Join(", ", items.Select(i => i.Item))}", [.. items.Select(Seen)], []);

    /// <summary>Keeps the profile; null takes it away.</summary>
    /// <param name="text">As its file holds it; it was read before.</param>
    public bool Profile(string? text)
    {
        if (text is not null)
        {
            Bounds.Length("profile", text, LongestProfile);
        }

        return text is null
            ? Change(Read(), "took away the profile", [], [(EntryKinds.Profile, EntryReader.Me)])
            : Change(Read(), "kept the profile", [new Entry(EntryKinds.Profile, EntryReader.Me, EntryReader.Text(text))], []);
    }

    /// <summary>Keeps the profile with other weights, which take the place of points kept beside it too.</summary>
    /// <param name="text">As its file holds it; it was read before.</param>
    public bool Weigh(string text) => Whole(Read(), text, "kept the weights learned");

    /// <summary>Keeps the profile as a page showed it: points kept beside it were among its weights there, and go.</summary>
    /// <param name="text">As its file holds it; it was read before.</param>
    /// <param name="saw">Mark of the profile that the person saw; null where that is not known.</param>
    /// <exception cref="InputException">Too long; or the profile is no longer the one seen.</exception>
    public bool Rewrite(string text, string? saw = null)
    {
        KeptWork now = Read();
        Stale.Check(EntryKinds.Profile, null, saw, Stale.Mark(now.Profile));
        return Whole(now, text, "kept the profile");
    }

    private bool Whole(KeptWork now, string text, string words)
    {
        Bounds.Length("profile", text, LongestProfile);
        return Change(now, words, [new Entry(EntryKinds.Profile, EntryReader.Me, EntryReader.Text(text))], [(EntryKinds.Weights, EntryReader.Mine)]);
    }

    /// <summary>Keeps items side by side under a name; the name's older comparison is replaced.</summary>
    /// <exception cref="InputException">Name or number of items are outside their bounds.</exception>
    public bool Comparison(KeptComparison comparison)
    {
        Bounds.Check(comparison);
        return Change(Read(), $"kept the comparison {comparison.Name}", [new Entry(EntryKinds.Comparison, comparison.Name, EntryReader.ValueOf(comparison))], []);
    }

    /// <summary>Takes a comparison away.</summary>
    public bool RemoveComparison(string name) => Change(Read(), $"took away the comparison {name}", [], [(EntryKinds.Comparison, name)]);

    private const string TheCourses = "the courses ";

    /// <summary>Whether a change kept or took away a list of courses.</summary>
    public static bool IsOfCourseList(PastChange change) =>
        change.Words.StartsWith($"kept {TheCourses}", StringComparison.Ordinal) || change.Words.StartsWith($"took away {TheCourses}", StringComparison.Ordinal);

    /// <summary>Keeps a list of courses under its name; the name's older list, in any case of its letters, is replaced.</summary>
    /// <returns>False where it stood so already.</returns>
    /// <exception cref="InputException">Name or text are outside their bounds.</exception>
    public bool CourseList(KeptCourseList list)
    {
        Bounds.Check(list);
        KeptWork now = Read();
        return Change(
            now,
            $"kept {TheCourses}{list.Name}",
            [new Entry(EntryKinds.CourseList, list.Name, EntryReader.Text(list.Text))],
            now.CourseListOf(list.Name) is { } older && older.Name != list.Name ? [(EntryKinds.CourseList, older.Name)] : []);
    }

    /// <summary>Takes a list of courses away.</summary>
    /// <returns>False where none has the name.</returns>
    public bool RemoveCourseList(string name)
    {
        KeptWork now = Read();
        return now.CourseListOf(name) is { } list && Change(now, $"took away {TheCourses}{list.Name}", [], [(EntryKinds.CourseList, list.Name)]);
    }

    /// <summary>Keeps what the person says that courses are about, and forgets it of others.</summary>
    /// <param name="said">In place of what was said of the same titles.</param>
    /// <param name="forgotten">Titles that are to be read as if nothing had been said.</param>
    /// <returns>False where all of it stood so already.</returns>
    /// <exception cref="InputException">A title or an area is outside its bounds.</exception>
    public bool Readings(IReadOnlyList<KeptReading> said, IReadOnlyList<string> forgotten)
    {
        foreach (KeptReading reading in said)
        {
            Bounds.Check(reading);
        }

        return Change(
            Read(),
            "said what courses are about",
            [.. said.DistinctBy(r => r.Title, StringComparer.Ordinal).Select(r => new Entry(EntryKinds.Reading, r.Title, EntryReader.ValueOf(r)))],
            [.. forgotten.Distinct(StringComparer.Ordinal).Except(said.Select(r => r.Title), StringComparer.Ordinal).Select(title => (EntryKinds.Reading, title))]);
    }

    /// <summary>Brings in what was exported. What the file says of a thing replaces what is kept of it.</summary>
    /// <param name="work">What the file holds.</param>
    /// <param name="replace">True where what the file does not hold goes.</param>
    public bool Import(KeptWork work, bool replace)
    {
        KeptWork now = Read();
        IReadOnlyList<Entry> entries = EntryReader.Write(work);
        IEnumerable<(string, string)> gone = replace
            ? EntryReader.Write(now).Select(e => (e.Kind, e.Key)).Except(entries.Select(e => (e.Kind, e.Key)))
            : [];
        return Change(now, replace ? "replaced everything by an import" : "brought in an import", entries, [.. gone]);
    }

    /// <summary>Takes away everything that is kept. It can be undone; who wants it gone for good deletes the file.</summary>
    public bool Erase()
    {
        KeptWork now = Read();
        return Change(now, "erased everything", [], [.. EntryReader.Write(now).Select(e => (e.Kind, e.Key))]);
    }

    private static void CheckFigures(KeptWork now, string item, string? saw) => Stale.Check(EntryKinds.Figure, item, saw, Stale.Mark(now.FiguresOf(item)));

    private static void CheckApplication(KeptWork now, string item, string? saw) => Stale.Check(EntryKinds.Application, item, saw, Stale.Mark(now.ApplicationOf(item)));

    /// <summary>Entries for what was not looked at before.</summary>
    private static IEnumerable<Entry> FirstSeen(KeptWork now, IReadOnlyList<SeenItem>? seen) => (seen ?? []).Where(s => now.SeenOf(s.Item) is null).Select(Seen);

    private static Entry Seen(SeenItem seen)
    {
        Bounds.Check(seen);
        return new Entry(EntryKinds.Seen, seen.Item, EntryReader.ValueOf(seen));
    }

    private static string CleanNote(string text)
    {
        string clean = text.ReplaceLineEndings("\n").Trim();
        Bounds.Length("note", clean, ItemNote.Longest);
        return clean;
    }

    private bool Change(KeptWork now, string words, IReadOnlyList<Entry> put, IReadOnlyList<(string Kind, string Key)> gone)
    {
        var before = EntryReader.Write(now).ToDictionary(e => (e.Kind, e.Key), e => e.Value);
        EntryChange[] changes =
        [
            .. put.Select(e => new EntryChange(e.Kind, e.Key, before.GetValueOrDefault((e.Kind, e.Key)), e.Value)).Where(c => c.Before != c.After),
            .. gone.Where(before.ContainsKey).Select(g => new EntryChange(g.Kind, g.Key, before[g], null)),
        ];
        if (changes.Length == 0)
        {
            return false;
        }

        int entries = before.Count + changes.Count(c => c.Before is null) - changes.Count(c => c.After is null);
        if (entries > MostEntries)
        {
            throw new InputException(string.Create(CultureInfo.InvariantCulture, $"The workspace would hold {entries:#,0} things; at most {MostEntries:#,0} are kept. Take some away first."));
        }

        if (changes.Any(c => c.After is not null))
        {
            CheckSize(before, changes);
        }

        store.Commit(new Change(words.Length <= 300 ? words : words[..300] + "...", changes), time.GetUtcNow());
        return true;
    }

    /// <summary>Whatever is kept fits into an export that can be brought in again.</summary>
    private static void CheckSize(Dictionary<(string Kind, string Key), string> before, IReadOnlyList<EntryChange> changes)
    {
        var after = new Dictionary<(string Kind, string Key), string>(before);
        foreach (EntryChange change in changes)
        {
            if (change.After is null)
            {
                after.Remove((change.Kind, change.Key));
            }
            else
            {
                after[(change.Kind, change.Key)] = change.After;
            }
        }

        // Names and indentation of an export take no more than three times what the values do, so most need not be written to know it.
        if (after.Sum(e => e.Key.Key.Length + (long)e.Value.Length) * 4 <= PortableWorkspace.LargestFile)
        {
            return;
        }

        string export = PortableWorkspace.Write(EntryReader.Read([.. after.Select(e => new Entry(e.Key.Kind, e.Key.Key, e.Value))]));
        if (Encoding.UTF8.GetByteCount(export) > PortableWorkspace.LargestFile)
        {
            throw new InputException(new Problem(
                ProblemCode.OutOfRange, "workspace", null, $"it would hold more than {PortableWorkspace.LargestFile / (1024 * 1024)} MB; at most so much is kept. Take some away first."));
        }
    }
}
