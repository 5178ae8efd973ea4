using Gradus.Costs;
using Gradus.Sources.Cells;
using Gradus.Sources.Curated;

namespace Gradus.Sources.Publishers.Ipeds;

/// <summary>How institutions count in an average charge.</summary>
public enum ReferenceWeight
{
    /// <summary>By graduate students, doctor's professional practice among them (FTEGD + FTEDPP).</summary>
    Graduate,

    /// <summary>By graduate students outside doctor's professional practice (FTEGD).</summary>
    WithoutProfessionalPractice,

    /// <summary>Every institution that has any such students once.</summary>
    EachOnce,
}

/// <summary>An average charge with what went into it.</summary>
/// <param name="Dollars">Average tuition and required fees.</param>
/// <param name="Institutions">Institutions in it.</param>
/// <param name="Weight">Sum of their weights.</param>
/// <param name="ImputedWeight">Of it, of institutions whose tuition or fees NCES put in or corrected itself.</param>
/// <param name="WithoutPrice">Institutions that have such students and no price in the file; not in the average.</param>
/// <param name="WithoutPriceWeight">Their weight.</param>
public sealed record ReferenceAverage(double Dollars, int Institutions, double Weight, double ImputedWeight, int WithoutPrice, double WithoutPriceWeight)
{
    /// <summary>Of no institution.</summary>
    public static ReferenceAverage None { get; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>The share of the weight whose price NCES imputed.</summary>
    public double ImputedShare => Weight > 0 ? ImputedWeight / Weight : 0;

    /// <summary>The share of all students of the group whose institution has no price.</summary>
    public double WithoutPriceShare => Weight + WithoutPriceWeight > 0 ? WithoutPriceWeight / (Weight + WithoutPriceWeight) : 0;
}

/// <summary>
/// Averages of graduate tuition and required fees over US institutions, after NCES Digest table 330.50: degree-granting
/// institutions of the states and the District of Columbia in federal student aid (HD: FIPS up to 56, DEGGRANT = 1,
/// PSET4FLG = 1), prices TUITION6 + FEE6 (out-of-state: TUITION7 + FEE7) of IC_AY. NCES weighs by fall enrollment, which
/// these files lack; weights here are full-time equivalents over 12 months (EFIA).
/// </summary>
public static class ReferenceAverages
{
    /// <summary>FIPS codes up to 56 are the states and the District of Columbia.</summary>
    private const int LastState = 56;

    private static readonly (ReferenceGroup Group, ChargeResidency? Residency)[] Groups =
    [
        (ReferenceGroup.All, ChargeResidency.InState),
        (ReferenceGroup.All, ChargeResidency.OutOfState),
        (ReferenceGroup.Public, ChargeResidency.InState),
        (ReferenceGroup.Public, ChargeResidency.OutOfState),
        (ReferenceGroup.Private, null),
        (ReferenceGroup.PrivateNonprofit, null),
        (ReferenceGroup.PrivateForProfit, null),
    ];

    /// <summary>Every average that the files allow, ascending by year; each with the published one where there is one.</summary>
    public static IReadOnlyList<ReferenceCharge> All(SourceReadings readings, ReferenceChargeFile? published)
    {
        var charges = new List<ReferenceCharge>();
        foreach (int year in readings.ByYear(ChargesSeries.Instance).Keys.Select(file => file + 1))
        {
            foreach ((ReferenceGroup group, ChargeResidency? residency) in Groups)
            {
                if (WeightsYear(year, readings) is { } weightsYear && Of(year, group, residency, readings) is { } average)
                {
                    charges.Add(Charge(year, weightsYear, group, residency, average, published));
                }
            }
        }

        return charges;
    }

    /// <summary>Null where the files that it takes are not there, or no institution of the group has price and students.</summary>
    /// <param name="year">Ending year of the academic year.</param>
    /// <param name="group">Institutions.</param>
    /// <param name="residency">Whose price; null takes that of residents.</param>
    /// <param name="readings">The publisher's files.</param>
    /// <param name="weighing">How institutions count.</param>
    /// <param name="reportedOnly">True to leave out prices that NCES imputed.</param>
    public static ReferenceAverage? Of(
        int year, ReferenceGroup group, ChargeResidency? residency, SourceReadings readings, ReferenceWeight weighing = ReferenceWeight.Graduate, bool reportedOnly = false)
    {
        if (WeightsYear(year, readings) is not { } weightsYear
            || !readings.ByYear(ChargesSeries.Instance).TryGetValue(year - 1, out Dictionary<UnitId, ChargesEntry>? charges)
            || !readings.ByYear(DirectorySeries.Instance).TryGetValue(year - 1, out List<DirectoryEntry>? directory))
        {
            return null;
        }

        Dictionary<UnitId, Activity> activities = readings.ByYear(ActivitySeries.Instance)[weightsYear];
        ChargedAmount tuition = residency == ChargeResidency.OutOfState ? ChargesTable.TuitionOutOfState : ChargesTable.TuitionInState;
        ChargedAmount fees = residency == ChargeResidency.OutOfState ? ChargesTable.FeesOutOfState : ChargesTable.FeesInState;
        var sum = new Sum();
        foreach (DirectoryEntry entry in directory.Where(entry => Counts(entry, group)))
        {
            double weight = activities.TryGetValue(entry.Id, out Activity activity) ? Weight(activity, weighing) : 0;
            if (weight > 0)
            {
                sum.Add(weight, charges.GetValueOrDefault(entry.Id), tuition, fees, reportedOnly);
            }
        }

        return sum.Average();
    }

    /// <summary>The year of the weights: the same academic year, or else the newest that is at hand; null where none is.</summary>
    public static int? WeightsYear(int year, SourceReadings readings)
    {
        SortedDictionary<int, Dictionary<UnitId, Activity>> activities = readings.ByYear(ActivitySeries.Instance);
        return activities.ContainsKey(year) ? year : activities.Count > 0 ? activities.Keys.Last() : null;
    }

    private static bool Counts(DirectoryEntry entry, ReferenceGroup group) =>
        entry is { Fips: <= LastState, DegreeGranting: true, TitleFour: true, Control: { } control } && group switch
        {
            ReferenceGroup.All => true,
            ReferenceGroup.Public => control == 1,
            ReferenceGroup.Private => control is 2 or 3,
            ReferenceGroup.PrivateNonprofit => control == 2,
            _ => control == 3,
        };

    private static double Weight(Activity activity, ReferenceWeight weighing)
    {
        double graduate = Count(activity.Graduate);
        double professional = Count(activity.ProfessionalPractice);
        return weighing switch
        {
            ReferenceWeight.Graduate => graduate + professional,
            ReferenceWeight.WithoutProfessionalPractice => graduate,
            _ => graduate + professional > 0 ? 1 : 0,
        };
    }

    private static int Count(Reading reading) => reading.IsKnown ? reading.Value : 0;

    private static ReferenceCharge Charge(
        int year, int weightsYear, ReferenceGroup group, ChargeResidency? residency, ReferenceAverage average, ReferenceChargeFile? published)
    {
        PublishedCharge? printed = published?.Averages.FirstOrDefault(p => p.Year == year && p.Group == group && p.Residency == residency);
        return ReferenceSources.Charge(
            year, weightsYear, group, residency, (int)Math.Round(average.Dollars), average.Institutions, (int)average.Weight, printed?.Dollars, published?.Title);
    }

    private sealed class Sum
    {
        private double _dollars;
        private double _weight;
        private double _imputed;
        private double _withoutWeight;
        private int _institutions;
        private int _without;

        public void Add(double weight, ChargesEntry? charged, ChargedAmount tuition, ChargedAmount fees, bool reportedOnly)
        {
            if (charged is null || !charged.Of(tuition).IsKnown || !charged.Of(fees).IsKnown)
            {
                _without++;
                _withoutWeight += weight;
                return;
            }

            bool imputed = charged.IsImputed(tuition) || charged.IsImputed(fees);
            if (imputed && reportedOnly)
            {
                return;
            }

            _institutions++;
            _weight += weight;
            _imputed += imputed ? weight : 0;
            _dollars += weight * (charged.Of(tuition).Value + charged.Of(fees).Value);
        }

        public ReferenceAverage? Average() =>
            _weight > 0 ? new ReferenceAverage(_dollars / _weight, _institutions, _weight, _imputed, _without, _withoutWeight) : null;
    }
}
