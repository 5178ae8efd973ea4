namespace Gradus.Returns;

/// <summary>Pay without the degree, from the day that study would start.</summary>
/// <param name="Path">Pay by years since the last degree or since today, USD, above 0.</param>
/// <param name="Since">Years that have passed by then.</param>
/// <param name="HasJob">False when a job is still to be found.</param>
/// <param name="Spread">Standard deviation of the logarithm of pay around the path.</param>
/// <param name="IsKnownToday">True when the pay was said by the person, so that doubt sets in only with time.</param>
/// <param name="Description">What it is, in words.</param>
/// <param name="Source">Where the figure is from; null for the person's own.</param>
public sealed record Without(PayPath Path, double Since, bool HasJob, double Spread, bool IsKnownToday, string Description, Source? Source)
{
    private const double Middle = 0.5;

    /// <summary>True where nothing would be earned in the months of study either way.</summary>
    public bool IsIdleMeanwhile { get; init; }

    /// <summary>Pay of a whole year of study time, in the middle of its range; of a year of growth at a time where today's pay is known.</summary>
    public double PayOf(int year) => Path.At(Since + year + (IsKnownToday ? 0 : Middle));
}
