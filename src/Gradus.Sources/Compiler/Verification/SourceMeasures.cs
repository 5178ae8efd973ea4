using Gradus.Costs;
using Gradus.Sources.Publishers;
using Gradus.Sources.Publishers.Ipeds;

namespace Gradus.Sources.Compiler;

/// <summary>Figures over all institutions that NCES itself publishes, computed anew from its files.</summary>
public static class SourceMeasures
{
    private const string Tuition = "graduate-tuition-and-fees";

    public static IReadOnlyList<string> Names { get; } = ["masters-awards", Tuition, Tuition + "-public", Tuition + "-private"];

    /// <summary>Null where the files that it takes are not there.</summary>
    public static double? Compute(string measure, int year, SourceReadings readings) => measure switch
    {
        "masters-awards" => readings.ByYear(CompletionsSeries.Instance).TryGetValue(year, out CompletionsYear? awards) ? awards.Rows.Sum(row => (double)row.Total) : null,
        Tuition => MeanTuition(year, readings, ReferenceGroup.All),
        Tuition + "-public" => MeanTuition(year, readings, ReferenceGroup.Public),
        Tuition + "-private" => MeanTuition(year, readings, ReferenceGroup.Private),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, $"Expected one of {string.Join(", ", Names)}."),
    };

    /// <summary>In-state, with weights of the same academic year only.</summary>
    private static double? MeanTuition(int year, SourceReadings readings, ReferenceGroup group) =>
        ReferenceAverages.WeightsYear(year, readings) == year ? ReferenceAverages.Of(year, group, ChargeResidency.InState, readings)?.Dollars : null;
}
