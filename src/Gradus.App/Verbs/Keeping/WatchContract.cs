using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.Catalogs;
using Gradus.Keeping;
using Gradus.Programs;

namespace Gradus.App.Verbs.Keeping;

/// <summary>The answer of <c>gradus watch</c> as other programs read it: what the dataset says otherwise of programs than before.</summary>
public sealed record WatchContract(
    [Description("Version of the dataset")] string Dataset,
    [Description("Version of the older dataset that was named; null where each program is compared with what its person saw last")] string? Since,
    [Description("In a sentence")] string Finding,
    [Description("In the person's order")] IReadOnlyList<WatchedProgram> Programs)
{
    /// <summary>True where anything is another.</summary>
    internal bool HasNews => Programs.Any(p => p.Changes.Count > 0 || p.State is WatchedProgram.Gone or WatchedProgram.Added);

    /// <summary>Compares what a person saw with what a dataset says.</summary>
    /// <param name="catalog">The dataset.</param>
    /// <param name="ids">Of programs and offerings.</param>
    /// <param name="seen">What was said of each before; null where it was not looked at.</param>
    /// <param name="since">Version of an older dataset that all are compared with; null where there is none.</param>
    internal static WatchContract Of(Catalog catalog, IReadOnlyList<string> ids, Func<string, SeenItem?> seen, string? since)
    {
        WatchedProgram[] programs = [.. ids.Select(id => WatchedProgram.Of(id, catalog.FindItem(id) is { } item ? (item, WatchedFacts.Of(catalog, item)) : null, seen(id), since is not null))];
        return new WatchContract(catalog.Version, since, Words(programs), programs);
    }

    private static string Words(WatchedProgram[] programs)
    {
        int changed = programs.Count(p => p.State == WatchedProgram.Changed);
        string[] parts =
        [
            .. Part(changed, "differs", "differ"),
            .. Part(programs.Count(p => p.State == WatchedProgram.Gone), "is no longer in the dataset", "are no longer in the dataset"),
            .. Part(programs.Count(p => p.State == WatchedProgram.Added), "is new in the dataset", "are new in the dataset"),
            .. Part(programs.Count(p => p.State == WatchedProgram.FirstLook), "is watched from now on", "are watched from now on"),
        ];
        return programs.Length == 0 ? "Nothing is watched."
            : parts.Length == 0 ? $"Nothing has changed of {Titles.Count(programs.Length, "program")}."
            : $"Of {Titles.Count(programs.Length, "program")}: {string.Join("; ", parts)}.";
    }

    private static IEnumerable<string> Part(int count, string one, string many) => count == 0 ? [] : [$"{Titles.Number(count)} {(count == 1 ? one : many)}"];
}

/// <summary>A program or offering that is watched.</summary>
public sealed record WatchedProgram(
    string Id,
    [Description("Title and school, as they were said last")] string Title,
    [Description("What became of it; first-look: nothing was seen of it before"), Words(WatchedProgram.Changed, WatchedProgram.Same, WatchedProgram.FirstLook, WatchedProgram.Added, WatchedProgram.Gone)] string State,
    [Description("Version of the dataset it is compared with; null for none")] string? SeenIn,
    [Description("What is said otherwise than before")] IReadOnlyList<WatchedChange> Changes)
{
    internal const string Changed = "changed";
    internal const string Same = "same";
    internal const string FirstLook = "first-look";
    internal const string Added = "added";
    internal const string Gone = "gone";

    internal static WatchedProgram Of(string id, (Item Item, SeenItem Facts)? now, SeenItem? seen, bool betweenDatasets)
    {
        WatchedChange[] changes = now is { } today && seen is not null ? [.. seen.Until(today.Facts.Facts).Select(WatchedChange.Of)] : [];
        string state = now is null ? Gone : seen is null ? betweenDatasets ? Added : FirstLook : changes.Length > 0 ? Changed : Same;
        return new WatchedProgram(
            id,
            now is { } there ? $"{there.Item.Title}, {Titles.Place(there.Item)}" : seen?.Facts.FirstOrDefault(f => f.Key == "title")?.Value ?? id,
            state,
            seen?.Dataset,
            changes);
    }
}

/// <summary>Something that is said otherwise than before.</summary>
public sealed record WatchedChange(
    [Description("What, the same in every dataset")] string Key,
    [Description("What, in words")] string Name,
    [Description("As it was; null where nothing was said")] string? Before,
    [Description("How sure that was, or of when")] string? BeforeStanding,
    [Description("As it is; null where nothing is said any more")] string? Now,
    [Description("How sure this is, or of when")] string? NowStanding,
    [Description("True where the value is the same and only how sure or of when it is has changed")] bool OnlyStanding)
{
    internal static WatchedChange Of(FactChange change) => new(
        change.Fact.Key,
        change.Fact.Name,
        change.Before?.Value,
        NullIfEmpty(change.Before?.Standing),
        change.Now?.Value,
        NullIfEmpty(change.Now?.Standing),
        change.IsConfirmed);

    /// <summary>The value with its standing: "$30,000 (its own page, 2024)"; a word where nothing is said.</summary>
    internal static string Words(string? value, string? standing) => value is null ? "nothing said" : standing is null ? value : $"{value} ({GradeWords.OfKept(standing)})";

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
