using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;
using Gradus.Sources.Publishers.Scorecard;

namespace Gradus.Sources.Publishers.Ipeds;

/// <summary>Cells of <see cref="InstitutionTable"/> beyond the directory, each group from the newest file that has it.</summary>
internal sealed class InstitutionFacts(SourceReadings readings)
{
    private readonly SortedDictionary<int, Dictionary<UnitId, Characteristics>> _characteristics = readings.ByYear(CharacteristicsSeries.Instance);
    private readonly SortedDictionary<int, Dictionary<UnitId, Activity>> _activities = readings.ByYear(ActivitySeries.Instance);
    private readonly Dictionary<UnitId, Headcount> _headcounts = readings.Of(HeadcountSeries.Instance) ?? [];
    private readonly Dictionary<UnitId, bool> _distanceOnly = (readings.Of(InstitutionSeries.Instance) ?? [])
        .Where(m => m.DistanceOnly is not null).ToDictionary(m => m.Institution, m => m.DistanceOnly!.Value);

    public string[] Distance(UnitId id)
    {
        (int year, Characteristics? said) = Newest(id);
        bool? only = said?.DistanceOnly ?? (_distanceOnly.TryGetValue(id, out bool scorecard) ? scorecard : null);
        return
        [
            TableWriter.Flag(said?.GraduateDistancePrograms),
            TableWriter.Flag(only),
            said is null ? Missing.NotReported : Numerals.Of(year),
        ];
    }

    public string[] Students(UnitId id)
    {
        KeyValuePair<int, Dictionary<UnitId, Activity>> active = _activities.LastOrDefault(pair => pair.Value.ContainsKey(id));
        string[] fte = active.Value is null
            ? [Missing.NotReported, Missing.NotReported]
            : [active.Value[id].Graduate.ToString(), Numerals.Of(active.Key)];
        string[] headcount = _headcounts.TryGetValue(id, out Headcount heads)
            ? [heads.Total.ToString(), heads.ExclusivelyDistance.ToString(), Numerals.Of(heads.Year)]
            : [Missing.NotReported, Missing.NotReported, Missing.NotReported];
        return [.. fte, .. headcount];
    }

    public string[] Fee(UnitId id)
    {
        foreach ((int year, Dictionary<UnitId, Characteristics> entries) in _characteristics.Reverse())
        {
            if (entries.TryGetValue(id, out Characteristics? said) && said.ApplicationFee.Status != FigureStatus.NotCollected)
            {
                return [said.ApplicationFee.ToString(), Numerals.Of(year)];
            }
        }

        return [Missing.NotCollected, Missing.NotCollected];
    }

    private (int Year, Characteristics? Entry) Newest(UnitId id)
    {
        foreach ((int year, Dictionary<UnitId, Characteristics> entries) in _characteristics.Reverse())
        {
            if (entries.TryGetValue(id, out Characteristics? entry))
            {
                return (year, entry);
            }
        }

        return (0, null);
    }
}
