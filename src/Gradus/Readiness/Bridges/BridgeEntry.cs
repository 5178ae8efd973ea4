using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Admission;

namespace Gradus.Readiness.Bridges;

/// <summary>A term of a program, with the last day on which one can apply for it.</summary>
/// <param name="Term">The term: fall, winter, spring or summer.</param>
/// <param name="Begins">Its first day, as assumed.</param>
/// <param name="Closes">The last closing day on record for it; null where none is.</param>
public sealed record BridgeTerm(EntryTerm Term, DateOnly Begins, DateOnly? Closes)
{
    /// <summary>The term as a profile writes its start: a winter term is a spring term there.</summary>
    public Term Start => new(EntryTerms.SeasonOf(Term), Begins.Year);
}

/// <summary>When one could start a degree after a plan.</summary>
/// <param name="First">The first term that begins once the plan is done.</param>
/// <param name="WithGrades">The first term for which one can still apply once the last grade is there; null where no deadline of the term is on record.</param>
/// <param name="IsStated">True where the program says with which terms it begins; false where fall is taken, as most do.</param>
public sealed record BridgeEntry(BridgeTerm First, BridgeTerm? WithGrades, bool IsStated)
{
    /// <summary>True where the last day to apply for <see cref="First"/> comes before the last grade.</summary>
    public bool ClosesBefore(DateOnly ends) => First.Closes < ends;

    /// <param name="item">The degree.</param>
    /// <param name="ends">The day after the plan's last.</param>
    /// <param name="fromAbroad">True for somebody on a student visa, whose deadlines can be earlier.</param>
    /// <param name="firstDay">First day of a term.</param>
    public static BridgeEntry After(Item item, DateOnly ends, bool fromAbroad, Func<Term, DateOnly> firstDay)
    {
        AdmissionFacts facts = item.Program?.Admission ?? new AdmissionFacts();
        bool stated = facts.StartTerms.Count > 0;
        IReadOnlyList<EntryTerm> starts = stated ? facts.StartTerms : [EntryTerm.Fall];
        BridgeTerm[] terms =
        [
            .. Enumerable.Range(ends.Year, 3)
                .SelectMany(year => starts.Select(s => (Term: s, Begins: firstDay(new Term(EntryTerms.SeasonOf(s), year)))))
                .Where(t => t.Begins >= ends)
                .OrderBy(t => t.Begins).ThenBy(t => t.Term)
                .Select(t => new BridgeTerm(t.Term, t.Begins, Closes(facts.Deadlines, t.Term, t.Begins, fromAbroad))),
        ];
        BridgeTerm? graded = terms.FirstOrDefault(t => t.Closes >= ends);
        return new BridgeEntry(terms[0], graded, stated);
    }

    /// <summary>The last of the closing days that are for this person, in the year before the term begins.</summary>
    private static DateOnly? Closes(IReadOnlyList<Deadline> deadlines, EntryTerm term, DateOnly begins, bool fromAbroad)
    {
        DateOnly[] days =
        [
            .. deadlines.Where(d => d.Term == term && d.Meaning == DeadlineMeaning.Closing && IsFor(d, fromAbroad))
                .Select(d => Before(d, begins)),
        ];
        return days.Length == 0 ? null : days.Max();
    }

    private static bool IsFor(Deadline deadline, bool fromAbroad) => deadline.Round is not { } round
        || !(fromAbroad ? round.Contains("domestic", StringComparison.OrdinalIgnoreCase) : round.Contains("international", StringComparison.OrdinalIgnoreCase));

    /// <summary>The last such day of the calendar before the term begins.</summary>
    private static DateOnly Before(Deadline deadline, DateOnly begins)
    {
        DateOnly Of(int year) => new(year, deadline.Month, Math.Min(deadline.Day, DateTime.DaysInMonth(year, deadline.Month)));
        return Of(begins.Year) <= begins ? Of(begins.Year) : Of(begins.Year - 1);
    }
}
