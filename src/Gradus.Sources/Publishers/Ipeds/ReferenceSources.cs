using System.Globalization;
using Gradus.Costs;

namespace Gradus.Sources.Publishers.Ipeds;

/// <summary>Makes reference charges whose figures name the files they are from.</summary>
public static class ReferenceSources
{
    /// <param name="year">Ending year of the charges.</param>
    /// <param name="weightsYear">Ending year of the weights.</param>
    /// <param name="group">Institutions.</param>
    /// <param name="residency">Whose price.</param>
    /// <param name="average">Computed dollars.</param>
    /// <param name="institutions">How many went into it.</param>
    /// <param name="students">Their full-time-equivalent graduate students.</param>
    /// <param name="published">Printed dollars; null where none are at hand.</param>
    /// <param name="publishedIn">Where they are printed; null likewise.</param>
    public static ReferenceCharge Charge(
        int year, int weightsYear, ReferenceGroup group, ChargeResidency? residency, int average, int institutions, int students, int? published, string? publishedIn)
    {
        var academicYear = new AcademicYear(year);
        string price = residency == ChargeResidency.OutOfState ? "TUITION7+FEE7" : "TUITION6+FEE6";
        var computed = new Source(
            "NCES IPEDS",
            string.Create(CultureInfo.InvariantCulture, $"IC{year - 1}_AY, EFIA{weightsYear}, HD{year - 1}"),
            $"{price} weighted by FTEGD+FTEDPP",
            academicYear.ToString());
        return new ReferenceCharge
        {
            Year = academicYear,
            Group = group,
            Residency = residency,
            Average = Figure<decimal>.Known(average, FigureKind.Derived, computed, "USD"),
            Published = published is { } dollars
                ? Figure<decimal>.Known(dollars, FigureKind.Official, new Source("NCES", publishedIn ?? "", null, academicYear.ToString()), "USD")
                : Figure<decimal>.Missing(FigureStatus.NotCollected, null, "USD"),
            Institutions = institutions,
            Students = students,
            WeightsOf = new AcademicYear(weightsYear),
        };
    }
}
