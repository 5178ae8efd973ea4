using Gradus.Catalogs;
using Gradus.Costs;
using Gradus.Earnings;

namespace Gradus.Sources.Dataset.Loading;

/// <summary>Charges, earnings and debt.</summary>
internal static class MoneyTables
{
    private const string Scorecard = "College Scorecard";

    public static IReadOnlyList<Charges> Charges(TableSet tables)
    {
        Table t = Tables.Charges;
        int unit = t.Ordinal("unit_id");
        int year = t.Ordinal("year");
        int imputed = t.Ordinal("imputed");
        (string Column, string Publisher)[] amounts =
        [
            ("tuition_in_state", "TUITION6"), ("tuition_out_of_state", "TUITION7"),
            ("fees_in_state", "FEE6"), ("fees_out_of_state", "FEE7"),
            ("per_credit_in_state", "HRCHG6"), ("per_credit_out_of_state", "HRCHG7"),
            ("books", "CHG4AY3"),
            ("on_campus_room_board", "CHG5AY3"), ("on_campus_other", "CHG6AY3"),
            ("off_campus_room_board", "CHG7AY3"), ("off_campus_other", "CHG8AY3"),
        ];
        int[] ordinals = [.. amounts.Select(a => t.Ordinal(a.Column))];
        Dictionary<int, Source[]> sources = [];

        var charges = new List<Charges>(6000);
        using TableReader row = tables.Open(t);
        while (row.Read())
        {
            int end = row.Integer(year);
            var academicYear = new AcademicYear(end);
            if (!sources.TryGetValue(end, out Source[]? of))
            {
                of = [.. amounts.Select(a => new Source("NCES IPEDS", $"IC{end - 1}_AY", a.Publisher, academicYear.ToString()))];
                sources.Add(end, of);
            }

            string[] estimated = row.Words(imputed);
            Figure<decimal> At(int i)
            {
                FigureKind kind = estimated.Length > 0 && Array.IndexOf(estimated, amounts[i].Column) >= 0
                    ? FigureKind.Estimated
                    : FigureKind.Official;
                return row.Money(ordinals[i], kind, of[i]);
            }

            charges.Add(new Charges
            {
                Institution = row.Unit(unit),
                Year = academicYear,
                TuitionInState = At(0),
                TuitionOutOfState = At(1),
                FeesInState = At(2),
                FeesOutOfState = At(3),
                PerCreditInState = At(4),
                PerCreditOutOfState = At(5),
                Books = At(6),
                OnCampusRoomAndBoard = At(7),
                OnCampusOther = At(8),
                OffCampusRoomAndBoard = At(9),
                OffCampusOther = At(10),
            });
        }

        return charges;
    }

    public static IReadOnlyList<HorizonCohort> Horizons(TableSet tables)
    {
        Table t = Tables.Horizons;
        var horizons = new List<HorizonCohort>();
        using TableReader row = tables.Open(t);
        while (row.Read())
        {
            string earnedIn = row.Text(t.Ordinal("earned_in"));
            horizons.Add(new HorizonCohort(
                (Horizon)row.Integer(t.Ordinal("years")),
                row.Text(t.Ordinal("graduates_of")),
                earnedIn,
                row.Integer(t.Ordinal("dollars_of")),
                new Source(Scorecard, "Field of Study", row.Text(t.Ordinal("publisher_column")), earnedIn)));
        }

        return horizons;
    }

    /// <summary>Master's earnings joined with debt; a program that has only one of the two has the other not collected.</summary>
    public static IReadOnlyList<ProgramEarnings> Earnings(TableSet tables, IReadOnlyList<HorizonCohort> horizons, Vintages vintages)
    {
        Dictionary<long, Owed> debt = Debt(tables, vintages.Debt);
        var earnings = new List<ProgramEarnings>(6000);
        foreach ((UnitId institution, CipCode code, Figure<decimal>[] medians) in Medians(tables, horizons, "master"))
        {
            debt.Remove(Key(institution, code), out Owed? owed);
            earnings.Add(new ProgramEarnings
            {
                Institution = institution,
                Cip4 = code,
                Medians = medians,
                MedianDebt = owed?.Median ?? default,
                MeanDebt = owed?.Mean ?? default,
            });
        }

        Figure<decimal>[] none = [.. horizons.Select(h => Figure<decimal>.Missing(FigureStatus.NotCollected, h.Source, $"USD of {h.DollarsOf}"))];

        foreach (Owed owed in debt.Values)
        {
            earnings.Add(new ProgramEarnings
            {
                Institution = owed.Institution,
                Cip4 = owed.Cip4,
                Medians = none,
                MedianDebt = owed.Median,
                MeanDebt = owed.Mean,
            });
        }

        return earnings;
    }

    /// <summary>Bachelor's earnings in the four-digit codes of the guide; their debt is not held.</summary>
    public static IReadOnlyList<ProgramEarnings> BachelorEarnings(TableSet tables) =>
    [
        .. Medians(tables, Horizons(tables), "bachelor").Select(row => new ProgramEarnings
        {
            Institution = row.Institution, Cip4 = row.Cip4, Medians = row.Medians, MedianDebt = default, MeanDebt = default,
        }),
    ];

    private static IEnumerable<(UnitId Institution, CipCode Cip4, Figure<decimal>[] Medians)> Medians(
        TableSet tables, IReadOnlyList<HorizonCohort> horizons, string of)
    {
        Table t = Tables.Earnings;
        int unit = t.Ordinal("unit_id");
        int cip4 = t.Ordinal("cip4");
        int level = t.Ordinal("level");
        int[] ordinals = [.. horizons.Select(h => t.Ordinal($"earnings_{(int)h.Horizon}yr"))];
        string[] units = [.. horizons.Select(h => $"USD of {h.DollarsOf}")];
        using TableReader row = tables.Open(t);
        while (row.Read())
        {
            if (row.Text(level) != of)
            {
                continue;
            }

            var medians = new Figure<decimal>[ordinals.Length];
            for (int i = 0; i < medians.Length; i++)
            {
                medians[i] = row.Money(ordinals[i], FigureKind.Official, horizons[i].Source, units[i]);
            }

            yield return (row.Unit(unit), row.Cip(cip4), medians);
        }
    }

    private static long Key(UnitId institution, CipCode cip4) => (institution.Value * 1_000_000L) + cip4.Digits;

    private static Dictionary<long, Owed> Debt(TableSet tables, Vintage vintage)
    {
        Table t = Tables.Debt;
        int unit = t.Ordinal("unit_id");
        int cip4 = t.Ordinal("cip4");
        int median = t.Ordinal("median_debt");
        int mean = t.Ordinal("mean_debt");
        Source medianSource = vintage.Cite("DEBTMEDIAN");
        Source meanSource = vintage.Cite("DEBTMEAN");
        var debt = new Dictionary<long, Owed>();
        using TableReader row = tables.Open(t);
        while (row.Read())
        {
            var owed = new Owed(
                row.Unit(unit),
                row.Cip(cip4),
                row.Money(median, FigureKind.Official, medianSource),
                row.Money(mean, FigureKind.Official, meanSource));
            debt.Add(Key(owed.Institution, owed.Cip4), owed);
        }

        return debt;
    }

    private sealed record Owed(UnitId Institution, CipCode Cip4, Figure<decimal> Median, Figure<decimal> Mean);
}
