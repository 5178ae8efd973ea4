using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gradus.Keeping;
using Gradus.Ledgers;

namespace Gradus.Workspace;

/// <summary>One file that holds everything a person keeps, to move it to another machine or to put it away. JSON, UTF-8.</summary>
public static class PortableWorkspace
{
    /// <summary>The form that this program writes.</summary>
    public const int Form = 5;

    /// <summary>The form before applications were followed; written where none is, so that an older guide reads it.</summary>
    private const int WithoutApplications = 1;

    /// <summary>The form before what was seen was kept; written where nothing is.</summary>
    private const int WithoutSeen = 2;

    /// <summary>The form before it was kept what courses are about; written where nothing is.</summary>
    private const int WithoutReadings = 3;

    /// <summary>The form before lists of courses were kept; written where none is.</summary>
    private const int WithoutCourseLists = 4;

    /// <summary>Bytes of the largest file that is read; no more is kept than fits into it.</summary>
    public const int LargestFile = 8 * 1024 * 1024;

    /// <summary>Letters of other alphabets as they are: they would take three times the room.</summary>
    private static readonly PortableJson Plain = new(new JsonSerializerOptions(PortableJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The same work gives the same text.</summary>
    public static string Write(KeptWork work) => JsonSerializer.Serialize(
        new PortableFile(
            work.CourseLists.Count > 0 ? Form : work.Readings.Count > 0 ? WithoutCourseLists : work.Seen.Count > 0 ? WithoutReadings : work.Applications.Count > 0 ? WithoutSeen : WithoutApplications,
            work.Profile,
            new SortedDictionary<string, int>(work.Weights.ToDictionary(w => w.Key, w => w.Value, StringComparer.Ordinal), StringComparer.Ordinal),
            [.. work.Choices.Select(c => new PortableChoice(c.Item, EntryReader.WordOf(c.Choice), c.Since))],
            [.. work.Notes],
            [.. work.Figures],
            [.. work.Comparisons],
            work.Applications.Count == 0 ? null : [.. work.Applications.Select(a => new PortableApplication(a.Item, KeptApplication.WordOf(a.Status), a.Deadline?.ToString(), a.ReplyBy?.ToString(), a.Fee, a.Done))],
            work.Seen.Count == 0 ? null : [.. work.Seen],
            work.Readings.Count == 0 ? null : [.. work.Readings],
            work.CourseLists.Count == 0 ? null : [.. work.CourseLists]),
        Plain.PortableFile).ReplaceLineEndings("\n") + "\n";

    /// <summary>Reads such a file whole, or refuses it whole.</summary>
    /// <param name="name">Of the file, for errors.</param>
    /// <param name="text">Its text.</param>
    /// <exception cref="InputException">It is none, is damaged, was written by a newer guide, or holds what may not be kept.</exception>
    public static KeptWork Read(string name, string text)
    {
        PortableFile file = Parse(name, text);
        if (file.GradusWorkspace is < 1 or > Form)
        {
            throw new InputException(string.Create(
                CultureInfo.InvariantCulture, $"{name}: was written by a newer guide (form {file.GradusWorkspace}; this one reads up to {Form}). Nothing was changed."));
        }

        try
        {
            return Checked(file);
        }
        catch (InputException error)
        {
            throw new InputException($"{name}: {error.Message} Nothing was changed.", error);
        }
    }

    private static PortableFile Parse(string name, string text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, PortableJson.Default.PortableFile) ?? throw new JsonException("null");
        }
        catch (JsonException error)
        {
            string place = error.LineNumber is { } line ? string.Create(CultureInfo.InvariantCulture, $":{line + 1}:{error.BytePositionInLine + 1}") : "";
            string field = error.Path is { Length: > 1 } path ? $" at {Bounds.Shown(path[1..].TrimStart('.'))}" : "";
            throw new InputException($"{name}{place}: is no export of a workspace{field}; give a file that was written by the export. Nothing was changed.", error);
        }
    }

    private static KeptWork Checked(PortableFile file)
    {
        if (file.Profile is { } profile)
        {
            Bounds.Length("profile", profile, PersonalWorkspace.LongestProfile);
        }

        Bounds.Check(file.Weights);
        ItemChoice[] choices = All("choices", file.Choices, Choice);
        ItemNote[] notes = All("notes", file.Notes, note =>
        {
            Bounds.Length($"the note beside {Word(note.Item)}", note.Text, ItemNote.Longest);
            return note;
        });
        OwnFigure[] figures = All("figures", file.Figures, figure =>
        {
            if (!ToldFigures.Keys.Contains(Word(figure.Line), StringComparer.Ordinal))
            {
                throw new InputException(new Problem(ProblemCode.NotAllowed, $"figures of {Word(figure.Item)}", figure.Line, $"give one of {string.Join(", ", ToldFigures.Keys)}."));
            }

            Bounds.Check(figure);
            return figure;
        });
        KeptComparison[] comparisons = All("comparisons", file.Comparisons, comparison =>
        {
            Bounds.Check(comparison);
            All($"comparisons of {comparison.Name}", comparison.Items, Word);
            return comparison;
        });
        KeptApplication[] applications = All("applications", file.Applications ?? [], Application);
        SeenItem[] seen = All("seen", file.Seen ?? [], one =>
        {
            All($"seen of {Word(one.Item)}", one.Facts, fact => fact);
            Bounds.Check(one);
            return one;
        });
        KeptReading[] readings = All("readings", file.Readings ?? [], reading =>
        {
            All("areas of a reading", reading.Areas, area => area);
            Bounds.Check(reading);
            return reading;
        });
        KeptCourseList[] courseLists = All("courseLists", file.CourseLists ?? [], list =>
        {
            Bounds.Check(list);
            return list;
        });
        Once("courseLists", courseLists.Select(l => l.Name.ToUpperInvariant()));
        Once("readings", readings.Select(r => r.Title));
        Once("seen", seen.Select(s => s.Item));
        Once("applications", applications.Select(a => a.Item));
        Once("choices", choices.Select(c => c.Item));
        Once("notes", notes.Select(n => n.Item));
        Once("figures", figures.Select(f => EntryReader.KeyOf(Word(f.Item), f.Line)));
        Once("comparisons", comparisons.Select(c => c.Name));
        return new KeptWork
        {
            Profile = file.Profile,
            Weights = file.Weights,
            Choices = [.. choices.OrderBy(c => c.Since).ThenBy(c => c.Item, StringComparer.Ordinal)],
            Notes = [.. notes.Where(n => n.Text.Trim().Length > 0).OrderBy(n => n.Item, StringComparer.Ordinal)],
            Figures = [.. figures.OrderBy(f => EntryReader.KeyOf(f.Item, f.Line), StringComparer.Ordinal)],
            Applications = [.. applications.OrderBy(a => a.Item, StringComparer.Ordinal)],
            Seen = [.. seen.OrderBy(s => s.Item, StringComparer.Ordinal)],
            Readings = [.. readings.OrderBy(r => r.Title, StringComparer.Ordinal)],
            CourseLists = [.. courseLists.OrderBy(l => l.Name, StringComparer.Ordinal)],
            Comparisons = [.. comparisons.OrderBy(c => c.Name, StringComparer.Ordinal)],
        };
    }

    /// <summary>Each of a list, none of which is missing; no more than one keeps of everything.</summary>
    private static TKept[] All<T, TKept>(string field, IReadOnlyList<T?> given, Func<T, TKept> read)
        where T : class
    {
        if (given.Count > PersonalWorkspace.MostEntries)
        {
            throw new InputException(new Problem(
                ProblemCode.OutOfRange, field, null, string.Create(CultureInfo.InvariantCulture, $"{given.Count:#,0} are given; at most {PersonalWorkspace.MostEntries:#,0} things are kept.")));
        }

        return [.. given.Select((one, i) => one is null
            ? throw new InputException(new Problem(ProblemCode.Missing, string.Create(CultureInfo.InvariantCulture, $"{field}[{i}]"), null, "null stands there; give one, or leave it out."))
            : read(one))];
    }

    private static ItemChoice Choice(PortableChoice given) => new(
        Word(given.Item),
        EntryReader.ChoiceOf(given.Choice) ?? throw new InputException(new Problem(ProblemCode.NotAllowed, $"choices of {given.Item}", Bounds.Shown(given.Choice), "give kept or dropped.")),
        given.Since.ToUniversalTime());

    private static KeptApplication Application(PortableApplication given)
    {
        var application = new KeptApplication(
            Word(given.Item),
            KeptApplication.StatusOf(given.Status) ?? throw new InputException(new Problem(ProblemCode.NotAllowed, $"applications of {given.Item}", Bounds.Shown(given.Status), $"give one of {string.Join(", ", KeptApplication.Statuses.Select(s => s.Key))}.")))
        {
            Deadline = Day(given.Item, given.Deadline),
            ReplyBy = Day(given.Item, given.ReplyBy),
            Fee = given.Fee,
            Done = [.. All($"applications of {given.Item}", given.Done, Word).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
        Bounds.Check(application);
        return application;
    }

    private static OwnDay? Day(string item, string? text) => text is null ? null
        : OwnDay.TryParse(text, out OwnDay day) ? day
        : throw new InputException(new Problem(ProblemCode.Malformed, $"applications of {item}", Bounds.Shown(text), "give a day as year-month-day, or a time with its offset from UTC."));

    private static string Word(string given) => Bounds.Word("item", given, "no identifier of a program, an offering or a line.");

    private static void Once(string field, IEnumerable<string> keys)
    {
        if (keys.GroupBy(k => k, StringComparer.Ordinal).FirstOrDefault(g => g.Skip(1).Any()) is { } twice)
        {
            throw new InputException(new Problem(ProblemCode.Conflict, field, twice.Key, "stands there twice."));
        }
    }
}

internal sealed record PortableChoice(string Item, string Choice, DateTimeOffset Since);

internal sealed record PortableApplication(string Item, string Status, string? Deadline, string? ReplyBy, decimal? Fee, IReadOnlyList<string> Done);

internal sealed record PortableFile(
    int GradusWorkspace,
    string? Profile,
    SortedDictionary<string, int> Weights,
    IReadOnlyList<PortableChoice> Choices,
    IReadOnlyList<ItemNote> Notes,
    IReadOnlyList<OwnFigure> Figures,
    IReadOnlyList<KeptComparison> Comparisons,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<PortableApplication>? Applications = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<SeenItem>? Seen = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<KeptReading>? Readings = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<KeptCourseList>? CourseLists = null);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, AllowDuplicateProperties = false, WriteIndented = true)]
[JsonSerializable(typeof(PortableFile))]
internal sealed partial class PortableJson : JsonSerializerContext;
