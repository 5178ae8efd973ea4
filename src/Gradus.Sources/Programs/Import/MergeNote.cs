namespace Gradus.Sources.Programs.Import;

/// <summary>What an import did with a program or a part of one.</summary>
public enum MergeOutcome
{
    /// <summary>A program that the files did not have.</summary>
    ProgramAdded,

    /// <summary>The next edition no longer has the program, and it was decided to take it out.</summary>
    ProgramRemoved,

    /// <summary>The next edition no longer has the program; nothing is decided, so the record stays.</summary>
    ProgramUndecided,

    /// <summary>A program that was taken out by hand stays out.</summary>
    ProgramStaysOut,

    /// <summary>A part that no page had stated.</summary>
    Added,

    /// <summary>A part that the next edition states otherwise, and that nobody had mended.</summary>
    Changed,

    /// <summary>A part that the next edition no longer states, and that nobody had mended: taken out.</summary>
    Withdrawn,

    /// <summary>A part mended by hand, about which the next edition says nothing new.</summary>
    Mended,

    /// <summary>Mended by hand and changed by the next edition: what was mended stays unless it was decided otherwise.</summary>
    Conflict,
}

/// <summary>One line of an import's report.</summary>
/// <param name="Program">The program's slug.</param>
/// <param name="Part">Key of the part in the program schema; empty where the whole program is meant.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Text">What was there, what the edition says and what was decided, in words.</param>
public sealed record MergeNote(string Program, string Part, MergeOutcome Outcome, string Text);

/// <summary>What an import makes of the files.</summary>
/// <param name="Records">All records, ascending by id.</param>
/// <param name="Notes">What was done, by program and part.</param>
public sealed record MergeResult(IReadOnlyList<ProgramRecord> Records, IReadOnlyList<MergeNote> Notes)
{
    /// <summary>The notes of one outcome.</summary>
    public IEnumerable<MergeNote> Of(MergeOutcome outcome) => Notes.Where(n => n.Outcome == outcome);
}
