using System.Globalization;
using System.Runtime.CompilerServices;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs;
using Gradus.Readiness.Courses;

namespace Gradus.Readiness;

/// <summary>
/// Which grade point average is mostly asked for, from the programs that name a least one: where a page names none, an average below that is not known to be enough.
/// </summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class UsualAverage
{
    /// <summary>Fewer programs that name one say nothing of the others. A judgement.</summary>
    private const int Enough = 10;

    private static readonly ConditionalWeakTable<Catalog, UsualAverage> Known = [];

    private readonly decimal? _usual;
    private readonly int _asking;
    private readonly int _naming;

    /// <param name="catalog">Its programs, each once, that name an average which is a condition.</param>
    private UsualAverage(Catalog catalog)
    {
        decimal[] least = [.. catalog.Programs.Where(p => p.SameAs is null && p.Admission.MinimumGpa.IsKnown && p.Admission.Asked.AverageIsRequired).Select(p => (decimal)p.Admission.MinimumGpa.Value).Order()];
        _naming = least.Length;
        _usual = least.Length >= Enough ? least[least.Length / 2] : null;
        _asking = least.Count(l => l >= _usual);
    }

    public static UsualAverage Of(Catalog catalog) => Known.GetValue(catalog, static c => new UsualAverage(c));

    /// <summary>What has to be asked of a degree whose page names no average; null where it names one, where the person says none, and where theirs reaches what is usual.</summary>
    public EntryDemand? Beside(Degree degree, Item item)
    {
        if (_usual is not { } usual || item.Program is { Admission.MinimumGpa.IsKnown: true } || GradeAverage.Of(degree) is not { } average || average.Low >= usual)
        {
            return null;
        }

        string yours = average.Low == average.High ? $"{average.Low.ToString("0.0#", CultureInfo.InvariantCulture)}" : string.Create(CultureInfo.InvariantCulture, $"read as {average.Low:0.0#} to {average.High:0.0#} of 4.0");
        return new EntryDemand(
            string.Create(CultureInfo.InvariantCulture, $"an average that mostly is {usual:0.0#} or more"),
            EntryStanding.Unclear,
            string.Create(CultureInfo.InvariantCulture, $"yours is {yours}; no page says what it asks, and {_asking} of the {_naming} programs that do ask for {usual:0.0#} or more: ask before you apply"),
            null);
    }
}
