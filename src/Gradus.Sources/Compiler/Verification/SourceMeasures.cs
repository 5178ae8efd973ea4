using Gradus.Sources.Files;
using Gradus.Sources.Ipeds;

namespace Gradus.Sources.Compiler;

/// <summary>Figures over all institutions that NCES itself publishes, computed anew from its files.</summary>
public static class SourceMeasures
{
    private const string Tuition = "graduate-tuition-and-fees";

    /// <summary>FIPS codes up to 56 are the states and the District of Columbia.</summary>
    private const int LastState = 56;

    public static IReadOnlyList<string> Names { get; } = ["masters-awards", Tuition, Tuition + "-public", Tuition + "-private"];

    /// <summary>Null where the files that it takes are not there.</summary>
    public static double? Compute(string measure, int year, SourceReadings readings) => measure switch
    {
        "masters-awards" => readings.Completions.TryGetValue(year, out CompletionsYear? awards) ? awards.Rows.Sum(row => (double)row.Total) : null,
        Tuition => MeanTuition(year, readings, _ => true),
        Tuition + "-public" => MeanTuition(year, readings, control => control == 1),
        Tuition + "-private" => MeanTuition(year, readings, control => control is 2 or 3),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, $"Expected one of {string.Join(", ", Names)}."),
    };

    /// <summary>
    /// In-state graduate tuition and required fees (TUITION6 + FEE6), weighted by graduate FTE (FTEGD + FTEDPP) of the same
    /// academic year, over degree-granting institutions of the states in federal student aid. NCES Digest table 330.50
    /// weighs by fall enrollment instead, which these files lack.
    /// </summary>
    private static double? MeanTuition(int year, SourceReadings readings, Func<int, bool> included)
    {
        bool there = readings.Charges.TryGetValue(year - 1, out Dictionary<UnitId, ChargesEntry>? charges)
            & readings.Activities.TryGetValue(year, out Dictionary<UnitId, Activity>? activities)
            & readings.Directories.TryGetValue(year - 1, out List<DirectoryEntry>? directory);
        if (!there)
        {
            return null;
        }

        double dollars = 0;
        double students = 0;
        foreach (DirectoryEntry entry in directory!)
        {
            bool counts = entry is { Fips: <= LastState, DegreeGranting: true, TitleFour: true, Control: not null } && included(entry.Control.Value);
            if (counts && charges!.TryGetValue(entry.Id, out ChargesEntry? charged) && activities!.TryGetValue(entry.Id, out Activity activity)
                && charged.Values[0].IsKnown && charged.Values[2].IsKnown)
            {
                double weight = Count(activity.Graduate) + Count(activity.ProfessionalPractice);
                dollars += weight * (charged.Values[0].Value + charged.Values[2].Value);
                students += weight;
            }
        }

        return students > 0 ? dollars / students : null;
    }

    private static int Count(Reading reading) => reading.IsKnown ? reading.Value : 0;
}
