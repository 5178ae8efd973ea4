using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs.Admission;
using Gradus.Statistics;

namespace Gradus.Applications;

/// <summary>A last day to apply where a program has none on record: what other programs close by. A plan that left out applying would miss the intake.</summary>
/// <param name="Day">A quarter of those programs have closed by then.</param>
/// <param name="Programs">Programs with a closing day for that term that has not passed.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record UsualDay(DateOnly Day, int Programs)
{
    /// <summary>The part of the programs that have closed by the day: early enough for most, and not the earliest of all.</summary>
    private const double Closed = 0.25;

    /// <param name="catalog">The dataset.</param>
    /// <param name="start">The term the person would start in.</param>
    /// <param name="begins">Its first day.</param>
    /// <param name="fromAbroad">True for somebody on a student visa, who may have other days.</param>
    /// <param name="on">The day that is counted from: days before it have passed.</param>
    /// <returns>Null where no program has a day for that term that has not passed.</returns>
    public static UsualDay? Of(Catalog catalog, Term start, DateOnly begins, bool fromAbroad, DateOnly on)
    {
        double[] days =
        [
            .. catalog.Items.Where(i => i.Program is { SameAs: null })
                .Select(i => ApplicationDeadlines.Of(i, start, begins, fromAbroad, null).Next(on))
                .OfType<ApplicationDeadline>().Where(d => d.Meaning == DeadlineMeaning.Closing)
                .Select(d => (double)d.Day.DayNumber).Order(),
        ];
        return days.Length == 0 ? null : new UsualDay(DateOnly.FromDayNumber((int)Quantile.Of(days, Closed)), days.Length);
    }
}
