using System.Globalization;
using Gradus.Keeping;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Admission;

namespace Gradus.Applications;

/// <summary>What a deadline rests on.</summary>
public enum DeadlineBasis
{
    /// <summary>The school told the person.</summary>
    Own,

    /// <summary>The program's own page, of the year in which the day falls or later.</summary>
    Stated,

    /// <summary>The program's own page, of an earlier year: the day was moved to the year asked about, which is a guess.</summary>
    Moved,

    /// <summary>The program's own page without a year: taken for every year, which is a guess.</summary>
    Undated,

    /// <summary>Somebody else says it.</summary>
    Elsewhere,
}

/// <summary>A day by which to apply for a term.</summary>
/// <param name="Day">The day, where the school is.</param>
/// <param name="Round">What the page calls the round; null where it gives no name, or the day is the person's own.</param>
/// <param name="Meaning">Whether applications close.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="PageYear">The year that the page speaks of; null where it names none, or the day is the person's own.</param>
/// <param name="Page">Where it stands; null for the person's own.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ApplicationDeadline(DateOnly Day, string? Round, DeadlineMeaning Meaning, DeadlineBasis Basis, int? PageYear, string? Page)
{
    /// <summary>The moment that the person gave; null for a whole day.</summary>
    public DateTimeOffset? Moment { get; init; }

    /// <summary>True where the day is no guess.</summary>
    public bool IsFirm => Basis is DeadlineBasis.Own or DeadlineBasis.Stated;

    /// <summary>How sure it is, for a reader.</summary>
    public string Sure => Basis switch
    {
        DeadlineBasis.Own => "your own",
        DeadlineBasis.Stated => string.Create(CultureInfo.InvariantCulture, $"its page, {PageYear}"),
        DeadlineBasis.Moved => string.Create(CultureInfo.InvariantCulture, $"a guess: its page of {PageYear}, moved"),
        DeadlineBasis.Undated => "a guess: its page, no year",
        _ => string.Create(CultureInfo.InvariantCulture, $"a guess: somebody else's page, {(PageYear is { } year ? year : "no year")}"),
    };
}

/// <summary>The days by which to apply to a program for a term.</summary>
/// <param name="All">Ascending by day; those that are not for this person are left out.</param>
/// <param name="OtherTerms">Terms for which days are on record though none is for the term asked about.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ApplicationDeadlines(IReadOnlyList<ApplicationDeadline> All, IReadOnlyList<EntryTerm> OtherTerms)
{
    /// <summary>
    /// The day that a plan goes by: the person's own, or else the first closing day that has not passed, so that no round is missed, or else the first day of any
    /// kind that has not; null where none is on record or all have passed.
    /// </summary>
    /// <param name="on">The day the question is asked on.</param>
    public ApplicationDeadline? Next(DateOnly on) =>
        All.FirstOrDefault(d => d.Basis == DeadlineBasis.Own && d.Day >= on)
        ?? (All.Any(d => d.Basis == DeadlineBasis.Own) ? null
            : All.FirstOrDefault(d => d.Meaning == DeadlineMeaning.Closing && d.Day >= on) ?? All.FirstOrDefault(d => d.Day >= on));

    /// <summary>How many closing days come after <see cref="Next"/>.</summary>
    /// <param name="on">The day the question is asked on.</param>
    public int Later(DateOnly on) => Next(on) is { } next ? All.Count(d => d.Meaning == DeadlineMeaning.Closing && d.Day > next.Day) : 0;

    /// <summary>A day for priority, funding or an early answer that comes before <see cref="Next"/>; null where there is none.</summary>
    /// <param name="on">The day the question is asked on.</param>
    public ApplicationDeadline? Earlier(DateOnly on) => Next(on) is { } next ? All.FirstOrDefault(d => d.Day >= on && d.Day < next.Day && d.Meaning == DeadlineMeaning.Priority) : null;

    /// <summary>True where days are on record and all have passed.</summary>
    /// <param name="on">The day the question is asked on.</param>
    public bool HavePassed(DateOnly on) => All.Count > 0 && Next(on) is null;

    /// <param name="item">The degree.</param>
    /// <param name="start">The term the person would start in.</param>
    /// <param name="begins">Its first day.</param>
    /// <param name="fromAbroad">True for somebody on a student visa, who may have other days.</param>
    /// <param name="own">What the person was told; null for nothing.</param>
    public static ApplicationDeadlines Of(Item item, Term start, DateOnly begins, bool fromAbroad, OwnDay? own)
    {
        if (own is { } told)
        {
            return new ApplicationDeadlines([new ApplicationDeadline(told.Day, null, DeadlineMeaning.Closing, DeadlineBasis.Own, null, null) { Moment = told.Moment }], []);
        }

        if (item.Program?.Admission.NoApplication is not null)
        {
            return new ApplicationDeadlines([], []);
        }

        ProgramFact? fact = item.Program?.Facts.FirstOrDefault(f => f.Field == "deadlines");
        IReadOnlyList<Deadline> stated = item.Program?.Admission.Deadlines ?? [];
        ApplicationDeadline[] days =
        [
            .. stated.Where(d => EntryTerms.SeasonOf(d.Term) == start.Season && IsFor(d, fromAbroad))
                .Select(d => Of(d, fact!, begins))
                .OrderBy(d => d.Day).ThenBy(d => d.Meaning).Distinct(),
        ];
        return new ApplicationDeadlines(days, days.Length > 0 ? [] : [.. stated.Select(d => d.Term).Distinct().Order()]);
    }

    private static ApplicationDeadline Of(Deadline deadline, ProgramFact fact, DateOnly begins)
    {
        DateOnly In(int year) => new(year, deadline.Month, Math.Min(deadline.Day, DateTime.DaysInMonth(year, deadline.Month)));
        DateOnly day = In(begins.Year) <= begins ? In(begins.Year) : In(begins.Year - 1);
        int? year = Grading.YearOf(fact.Source.Year);
        DeadlineBasis basis = fact.Kind == FactKind.ThirdParty ? DeadlineBasis.Elsewhere
            : year is null ? DeadlineBasis.Undated
            : year >= day.Year ? DeadlineBasis.Stated
            : DeadlineBasis.Moved;
        return new ApplicationDeadline(day, deadline.Round, deadline.Meaning, basis, year, fact.Source.Document);
    }

    private static bool IsFor(Deadline deadline, bool fromAbroad) => deadline.Round is not { } round
        || !round.Contains(fromAbroad ? "domestic" : "international", StringComparison.OrdinalIgnoreCase);
}
