using Gradus.App.Shell;

namespace Gradus.App.Verbs.Keeping;

/// <summary>What has changed of watched programs, for a person to read.</summary>
internal static class WatchText
{
    public static void Write(Screen screen, WatchContract answer)
    {
        screen.Line($"{answer.Finding} Dataset {answer.Dataset}{(answer.Since is { } since ? $", compared with {since}" : "")}.");
        foreach (WatchedProgram program in answer.Programs.Where(p => p.State != WatchedProgram.Same))
        {
            screen.Heading(program.Title);
            screen.Line($"{program.Id}: {StateWords(program)}");
            if (program.Changes.Count > 0)
            {
                screen.Table(["What", "Before", "Now"], program.Changes.Select(Row));
            }
        }
    }

    /// <summary>What became of it, in words.</summary>
    public static string StateWords(WatchedProgram program) => program.State switch
    {
        WatchedProgram.Gone => $"no longer in this dataset: its school may have renamed or ended it. Ask the school; gradus forget {program.Id} takes it off.",
        WatchedProgram.Added => "not in the older dataset.",
        WatchedProgram.FirstLook => "watched from now on; a later dataset is compared with this one.",
        WatchedProgram.Changed => $"{Figures.Titles.Count(program.Changes.Count, "thing")} said otherwise than in {program.SeenIn}.",
        _ => $"nothing has changed since {program.SeenIn}.",
    };

    internal static IReadOnlyList<string> Row(WatchedChange change) =>
    [
        change.Name,
        WatchedChange.Words(change.Before, change.BeforeStanding),
        change.OnlyStanding ? $"the same ({change.NowStanding ?? "no year"})" : WatchedChange.Words(change.Now, change.NowStanding),
    ];
}
