using Gradus.People;

namespace Gradus.Programs.Admission;

/// <summary>How firmly a page asks for what it names.</summary>
public enum EntryStrength
{
    /// <summary>The page asks for it.</summary>
    Required,

    /// <summary>The page names it as no formal condition and expects or advises it, of those among whom it chooses: who lacks it has a gap.</summary>
    Expected,

    /// <summary>The page advises it, and admits anybody: nobody is turned away for want of it.</summary>
    Recommended,

    /// <summary>The page lists it, and whether each is needed cannot be told from what is on record: counted as required.</summary>
    Unclear,

    /// <summary>The page names nothing; programs of the same kind mostly ask for it.</summary>
    Usual,
}

/// <summary>Whether passing courses of the program itself admits.</summary>
public enum CoursesAdmit
{
    /// <summary>It is the way in: there is no application, no day to apply by and nobody who chooses.</summary>
    Only,

    /// <summary>It is a way in beside the application.</summary>
    Also,
}

/// <summary>What a program asks for before one enters, as a tree of subjects and degrees.</summary>
/// <param name="Tree">What is asked; an empty <see cref="AllEntries"/> where nothing is.</param>
/// <param name="Strength">How firmly.</param>
/// <param name="AsksDegree">False where the page says that no earlier degree is asked for.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record EntryRule(EntryTree Tree, EntryStrength Strength, bool AsksDegree = true)
{
    /// <summary>False where the average on record is typical of those admitted, or recommended.</summary>
    public bool AverageIsRequired { get; init; } = true;

    /// <summary>Whether passing courses of its own admits; null where no page says so.</summary>
    public CoursesAdmit? ByCourses { get; init; }

    /// <summary>True for a degree in computing, which counts a degree in computing as related and asks about any other.</summary>
    public bool IsForComputing { get; init; }

    /// <summary>True where programming was added to the tree because a degree in computing takes it as known, whatever its page names.</summary>
    public bool AddsProgramming { get; private init; }

    /// <summary>True where some way in takes a course; false where the page names degrees alone, or nothing.</summary>
    public bool NamesSubjects => Tree.Ways().Any(w => (w & ~(EntryTree.Bit(Prerequisite.RelatedBachelors) | EntryTree.Bit(Prerequisite.AnyBachelors))) != 0);

    /// <summary>The same for somebody who has never written a program: a degree in computing needs it, though its page may not say so.</summary>
    public EntryRule WithProgramming() =>
        !IsForComputing || Strength == EntryStrength.Recommended || Tree.Ways().All(w => (w & EntryTree.Bit(Prerequisite.Programming)) != 0)
            ? this
            : this with { Tree = new AllEntries([Tree, new SubjectEntry(Prerequisite.Programming)]), AddsProgramming = true };

    /// <summary>Subjects that have to be passed with a grade; each once.</summary>
    public IReadOnlyList<LeastGrade> LeastGrades { get; init; } = [];

    /// <summary>What was read of how it asks, in this guide's words; null where only words are on record.</summary>
    public string? Read { get; init; }

    /// <summary>Where that was read.</summary>
    public string? Page { get; init; }

    /// <summary>What a page that only lists words asks for: all of them, as far as can be told.</summary>
    public static EntryRule Listed(IReadOnlyList<Prerequisite> words) => new(new AllEntries([.. words.Select(w => new SubjectEntry(w))]), EntryStrength.Unclear);
}

/// <summary>The least grade with which a subject counts.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Grade">A letter, as grades are written in the United States: "B", "C+".</param>
/// <param name="Or">What the page takes in place of that grade, in a phrase; null where nothing.</param>
public sealed record LeastGrade(Prerequisite Subject, string Grade, string? Or);

/// <summary>A part of what is asked.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public abstract record EntryTree
{
    /// <summary>The smallest sets of subjects that satisfy it, as bits by <see cref="Bit"/>; none of them holds another. One empty set where nothing is asked.</summary>
    public abstract IReadOnlyList<uint> Ways();

    /// <summary>The bit of a subject or degree.</summary>
    public static uint Bit(Prerequisite of) => 1u << (int)of;

    /// <summary>Without sets that hold another, ascending.</summary>
    protected static IReadOnlyList<uint> Smallest(IEnumerable<uint> sets)
    {
        uint[] all = [.. sets.Distinct().Order()];
        return [.. all.Where(s => !Array.Exists(all, other => other != s && (other & s) == other))];
    }
}

/// <summary>One subject, or a degree.</summary>
public sealed record SubjectEntry(Prerequisite Subject) : EntryTree
{
    public override IReadOnlyList<uint> Ways() => [Bit(Subject)];
}

/// <summary>All of several parts.</summary>
public sealed record AllEntries(IReadOnlyList<EntryTree> Parts) : EntryTree
{
    public override IReadOnlyList<uint> Ways() =>
        Parts.Aggregate((IReadOnlyList<uint>)[0u], (ways, part) => Smallest(ways.SelectMany(w => part.Ways().Select(p => w | p))));
}

/// <summary>Any one of several parts.</summary>
public sealed record AnyEntry(IReadOnlyList<EntryTree> Parts) : EntryTree
{
    public override IReadOnlyList<uint> Ways() => Smallest(Parts.SelectMany(p => p.Ways()));
}
