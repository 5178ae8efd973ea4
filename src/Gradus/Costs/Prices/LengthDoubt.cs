using System.Runtime.CompilerServices;
using Gradus.Catalogs;
using Gradus.Programs;
using Gradus.Statistics;

namespace Gradus.Costs.Prices;

/// <summary>How far the lengths that programs state lie from the usual one that is assumed where none is stated.</summary>
/// <param name="Semesters">Stated semesters over those assumed from the credits; ascending.</param>
/// <param name="Credits">Stated credits in semester hours over the usual number; ascending.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record LengthDoubt(IReadOnlyList<double> Semesters, IReadOnlyList<double> Credits)
{
    private static readonly ConditionalWeakTable<Catalog, LengthDoubt> Made = [];

    /// <summary>As the catalogue's programs state both; 1 alone where none does.</summary>
    public static LengthDoubt For(Catalog catalog) => Made.GetValue(catalog, Of);

    /// <summary>Multiples of a price whose length is assumed; null where it is stated.</summary>
    public Spread? Of(DegreePrice price) =>
        price.LengthIsAssumed ? Spread.EquallyLikely($"its length is not stated, so those of {Semesters.Count} programs that state theirs", Semesters)
        : price.CreditsAreAssumed ? Spread.EquallyLikely($"its credits are not stated, so those of {Credits.Count} programs that state theirs", Credits)
        : null;

    private static LengthDoubt Of(Catalog catalog)
    {
        Program[] stated = [.. catalog.Programs.Where(p => p.Credits.IsKnown && DegreeLength.Of(p).AreCreditHours)];
        return new LengthDoubt(
            Ratios(stated.Where(p => p.MinimumMonths.IsKnown).Select(p =>
            {
                var length = DegreeLength.Of(p);
                return length.Semesters / (double)DegreeLength.SemestersOf(length.SemesterCredits);
            })),
            Ratios(stated.Select(p => DegreeLength.Of(p).SemesterCredits / DegreeLength.UsualCredits)));
    }

    private static double[] Ratios(IEnumerable<double> ratios) => [.. ratios.DefaultIfEmpty(1).Order()];
}
