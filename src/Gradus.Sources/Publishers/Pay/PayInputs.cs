using Gradus.Earnings;
using Gradus.Earnings.Estimates;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;
using Gradus.Sources.Publishers.Bea;
using Gradus.Sources.Publishers.Bls;
using Gradus.Sources.Publishers.Cip;
using Gradus.Sources.Publishers.Ipeds;
using Gradus.Sources.Publishers.Scorecard;
using Gradus.Statistics;

namespace Gradus.Sources.Publishers.Pay;

/// <summary>
/// Gathers what pay is estimated from: master's figures of all fields by OPEID6 and four-digit code, the standing of bachelor's graduates, and what is
/// known of institutions. Foreign institutions, which no directory lists, are left out.
/// </summary>
internal sealed class PayInputs
{
    /// <summary>Standings of bachelor's graduates are shrunk towards 0 as if so many square roots of awards stood there.</summary>
    private const double FamilyPrior = 5;
    private const double SamePrior = 3;
    private const int Decimals = 4;
    private const string Developers = "15-1252";

    /// <summary>More than the digits of any code.</summary>
    private const int Codes = 1_000_000;

    private readonly SourceReadings _readings;
    private readonly TableScope _scope;
    private readonly MasterAwards _offerings;
    private readonly List<CompletionsYear> _completions;

    /// <summary>By OPEID6 and code: what the newest release publishes there speaks of MBAs.</summary>
    private readonly Func<string, CipCode, bool> _isMixed;

    /// <summary>OPEID6 of the directories, ascending; everything below is by position in it.</summary>
    private readonly string[] _listed;
    private readonly Dictionary<UnitId, int> _institutions;

    /// <summary>By institution and code, see <see cref="Key"/>.</summary>
    private readonly Dictionary<long, double?[]> _masters = [];
    private readonly Dictionary<long, double?[]> _bachelors = [];
    private readonly Dictionary<long, int> _bachelorAwards = [];
    private readonly Dictionary<long, double> _newestDebt = [];
    private readonly Dictionary<long, double> _olderDebt = [];
    private readonly Dictionary<long, (double Total, double Women)> _awards = [];
    private readonly Dictionary<int, (double Total, double Women)> _nation = [];

    private PayInputs(SourceReadings readings, TableScope scope, MasterAwards offerings, Func<string, CipCode, bool> isMixed)
    {
        _isMixed = isMixed;
        _completions = [.. readings.ByYear(CompletionsSeries.Instance).Values];
        _readings = readings;
        _scope = scope;
        _offerings = offerings;
        _listed = [.. scope.Opeid6.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Dictionary<string, int> positions = _listed.Select((opeid6, i) => (opeid6, i)).ToDictionary(p => p.opeid6, p => p.i, StringComparer.Ordinal);
        _institutions = scope.Opeid6.ToDictionary(p => p.Key, p => positions[p.Value]);
        ReadPay(positions);
        ReadAwards();
    }

    /// <summary>Series that published pay and the size of a program come from.</summary>
    public static IReadOnlyList<string> Series { get; } = ["scorecard/field-of-study", "scorecard/release", "scorecard/debt", "ipeds/C", "ipeds/HD"];

    public static Column Opeid6 { get; } = new("opeid6", ColumnType.Text, "Code of the federal student-aid office: all campuses that report together");

    public static Column Cip4 { get; } = new("cip4", ColumnType.Text, "Four-digit CIP code");

    /// <summary>Gathered once for all tables; who asks meanwhile waits.</summary>
    public static PayData Of(Compilation from) => from.Shared(c => new PayInputs(c.Readings, c.Scope, MasterAwards.Of(c), (opeid6, cip4) => MixedFieldTable.IsMixed(c, opeid6, cip4)).Gather());

    /// <summary>As the tables write it.</summary>
    public static string Number(double? value) => value is { } known ? TableWriter.Number(known, Decimals) : Missing.NotReported;

    private PayData Gather()
    {
        Standings bachelors = Bachelors();
        long[] keys =
        [
            .. _masters.Where(p => Array.Exists(p.Value, v => v is not null)).Select(p => p.Key)
                .Concat(_offerings.Counts.Where(o => _institutions.ContainsKey(o.Institution)).Select(o => Key(_institutions[o.Institution], o.Cip.Four.Digits)))
                .Distinct().Order(),
        ];
        var cells = new List<PayCell>(keys.Length);
        int years = Math.Max(1, _completions.Count);
        foreach (long key in keys)
        {
            (int institution, int cip4) = ((int)(key / Codes), (int)(key % Codes));
            (double total, double women) = _awards.GetValueOrDefault(key);
            var code = new CipCode(cip4, 4);
            cells.Add(new PayCell
            {
                Opeid6 = _listed[institution],
                Cip4 = code,
                Awards = Math.Round(total / years, 1),
                Women = total > 0 ? Math.Round(women / total, Decimals) : null,
                Debt = (Value(_olderDebt, key), Value(_newestDebt, key)),
                Bachelors = (bachelors.Family(institution, code.Series.Digits), bachelors.Same(institution, cip4)),
                Pay = _masters.GetValueOrDefault(key) ?? new double?[PayHorizon.All.Count],
            });
        }

        return new PayData(cells, Institutions([.. keys.Select(k => (int)(k / Codes)).Distinct()], bachelors), Fields());
    }

    /// <summary>An institution and a code as one number, ascending as they are.</summary>
    private static long Key(int institution, int code) => ((long)institution * Codes) + code;

    private void ReadPay(Dictionary<string, int> positions)
    {
        int[] older = Positions(false, Horizon.OneYear, Horizon.TwoYears, Horizon.FourYears, Horizon.FiveYears);
        foreach (FieldEarnings row in _readings.Of(FieldOfStudySeries.Instance) ?? [])
        {
            if (_institutions.TryGetValue(row.Institution, out int institution))
            {
                Take(Key(institution, row.Cip4.Digits), row.Level, older, row.Medians);
            }
        }

        int[] newest = Positions(true, Horizon.OneYear, Horizon.FourYears);
        foreach (ReleaseTable.Row row in ReleaseTable.Instance.RowsOf(_readings))
        {
            if (!positions.TryGetValue(row.Opeid6, out int institution) || (row.Level == DegreeLevel.Master && _isMixed(row.Opeid6, row.Cip4)))
            {
                continue;
            }

            long key = Key(institution, row.Cip4.Digits);
            Take(key, row.Level, newest, row.Medians);
            if (row.Level == DegreeLevel.Bachelor)
            {
                _bachelorAwards[key] = _bachelorAwards.GetValueOrDefault(key) + (row.Awards.IsKnown ? row.Awards.Value : 0);
            }
            else if (row.Debt.IsKnown && row.Debt.Value > 0)
            {
                _newestDebt.TryAdd(key, row.Debt.Value);
            }
        }

        foreach (FieldDebt row in _readings.Of(DebtSeries.Instance) ?? [])
        {
            if (row.Median is { IsKnown: true, Value: > 0 } && _institutions.TryGetValue(row.Institution, out int institution))
            {
                _olderDebt.TryAdd(Key(institution, row.Cip4.Digits), row.Median.Value);
            }
        }
    }

    private static int[] Positions(bool newest, params Horizon[] horizons) => [.. horizons.Select(h => PayHorizon.IndexOf(newest, h))];

    /// <summary>Campuses that report together have one figure: the first in file order.</summary>
    private void Take(long key, DegreeLevel level, int[] positions, Reading[] medians)
    {
        if (!Array.Exists(medians, m => m.IsKnown))
        {
            return;
        }

        Dictionary<long, double?[]> of = level == DegreeLevel.Master ? _masters : _bachelors;
        if (!of.TryGetValue(key, out double?[]? pay))
        {
            of.Add(key, pay = new double?[PayHorizon.All.Count]);
        }

        for (int i = 0; i < positions.Length; i++)
        {
            if (medians[i] is { IsKnown: true, Value: > 0 } median)
            {
                pay[positions[i]] ??= median.Value;
            }
        }
    }

    private void ReadAwards()
    {
        foreach (Completion row in _completions.SelectMany(year => year.Rows))
        {
            int cip4 = row.Cip.Four.Digits;
            (double total, double women) = _nation.GetValueOrDefault(cip4);
            _nation[cip4] = (total + row.Total, women + row.Women);
            if (_institutions.TryGetValue(row.Institution, out int institution))
            {
                long key = Key(institution, cip4);
                (total, women) = _awards.GetValueOrDefault(key);
                _awards[key] = (total + row.Total, women + row.Women);
            }
        }
    }

    /// <summary>How far bachelor's graduates stand above the nation's median of their code, the mean over the horizons, weighted by the root of awards.</summary>
    private Standings Bachelors()
    {
        long[] keys = [.. _bachelors.Keys.Order()];
        var medians = new Dictionary<int, double?[]>();
        foreach (IGrouping<int, double?[]> code in keys.GroupBy(key => (int)(key % Codes), key => _bachelors[key]))
        {
            medians.Add(code.Key, [.. Enumerable.Range(0, PayHorizon.All.Count).Select(h => Median([.. code.Where(pay => pay[h] is not null).Select(pay => Math.Log(pay[h]!.Value))]))]);
        }

        var standings = new Standings();
        foreach (long key in keys)
        {
            double?[] pay = _bachelors[key];
            double?[] of = medians[(int)(key % Codes)];
            double sum = 0;
            int count = 0;
            for (int h = 0; h < pay.Length; h++)
            {
                if (pay[h] is { } median)
                {
                    sum += Math.Log(median) - of[h]!.Value;
                    count++;
                }
            }

            standings.Add((int)(key / Codes), (int)(key % Codes), sum / count, Math.Sqrt(Math.Max(1, _bachelorAwards.GetValueOrDefault(key))));
        }

        return standings;
    }

    private static double? Median(double[] values)
    {
        Array.Sort(values);
        return values.Length == 0 ? null : Quantile.Of(values, 0.5);
    }

    private List<PayInstitution> Institutions(IReadOnlyList<int> institutions, Standings bachelors)
    {
        Dictionary<string, DirectoryEntry> entries = new(StringComparer.Ordinal);
        Dictionary<UnitId, InstitutionMeasures> measures = (_readings.Of(InstitutionSeries.Instance) ?? []).ToDictionary(m => m.Institution);
        Dictionary<string, InstitutionMeasures> largest = new(StringComparer.Ordinal);
        foreach (DirectoryEntry entry in _readings.ByYear(DirectorySeries.Instance).Reverse().SelectMany(d => d.Value).Where(e => e.Opeid6.Length > 0))
        {
            InstitutionMeasures? of = measures.GetValueOrDefault(entry.Id);
            if (!entries.TryAdd(entry.Opeid6, entry) && (of is null || (largest.TryGetValue(entry.Opeid6, out InstitutionMeasures? best) && best.Students >= of.Students)))
            {
                continue;
            }

            if (of is not null)
            {
                largest[entry.Opeid6] = of;
                entries[entry.Opeid6] = entry;
            }
        }

        Dictionary<string, double> parities = (_readings.Of(MetroParitySeries.Instance) ?? []).ToDictionary(p => p.Code, p => p.Value, StringComparer.Ordinal);
        Dictionary<string, double> wages = MetroWageTable.Instance.RowsOf(_readings).Where(w => w.Soc.Text == Developers && w.Percentiles[2].IsKnown).ToDictionary(w => w.Area, w => (double)w.Percentiles[2].Value, StringComparer.Ordinal);
        return
        [
            .. institutions.Select(institution =>
            {
                string code = _listed[institution];
                DirectoryEntry? entry = entries.GetValueOrDefault(code);
                IReadOnlyList<double?> values = largest.GetValueOrDefault(code)?.Values ?? new double?[InstitutionSeries.Measured.Count];
                return new PayInstitution
                {
                    Opeid6 = code,
                    State = entry?.State ?? "",
                    Control = entry?.Control ?? 0,
                    Bachelors = (bachelors.All(institution), bachelors.Technical(institution)),
                    Values = [.. values.Select(Rounded), Rounded(Value(parities, entry?.Cbsa ?? "")), Value(wages, entry?.Cbsa ?? "")],
                };
            }),
        ];
    }

    private List<PayField> Fields()
    {
        Dictionary<SocCode, OccupationWages> wages = (_readings.Of(WageSeries.Instance) ?? []).ToDictionary(w => w.Code);
        List<FieldOccupation> pairs = _readings.Of(FieldOccupationSeries.Instance) ?? [];
        return
        [
            .. _scope.Cips.GroupBy(cip => cip.Four).OrderBy(g => g.Key).Select(field =>
            {
                SocCode[] occupations = [.. pairs.Where(pair => field.Contains(pair.Cip)).Select(pair => pair.Soc).Distinct().Order()];
                double[] logs = [.. occupations.Select(soc => wages.GetValueOrDefault(soc)?.Percentiles[2] ?? Reading.NotReported).Where(w => w.IsKnown).Select(w => Math.Log(w.Value))];
                (double total, double women) = _nation.GetValueOrDefault(field.Key.Digits);
                return new PayField(
                    field.Key, total > 0 ? Math.Round(women / total, Decimals) : null,
                    logs.Length > 0 ? Math.Round(Math.Exp(logs.Average())) : null, [.. occupations.Select(soc => soc.ToString())]);
            }),
        ];
    }

    private static double? Value<TKey>(Dictionary<TKey, double> of, TKey key)
        where TKey : notnull => of.TryGetValue(key, out double value) ? value : null;

    /// <summary>As the tables write it, so that the model is the same from them.</summary>
    private static double? Rounded(double? value) => value is { } known ? Math.Round(known, Decimals) : null;

    /// <summary>Weighted standings by institution: of all, of families, of codes.</summary>
    private sealed class Standings
    {
        /// <summary>Stand for no code.</summary>
        private const int Everything = 1;
        private const int TechnicalOnes = 2;

        private readonly Dictionary<long, (double Sum, double Weight)> _sums = [];

        public void Add(int institution, int cip4, double standing, double weight)
        {
            int family = new CipCode(cip4, 4).Series.Digits;
            Into(Key(institution, cip4), standing, weight);
            Into(Key(institution, family), standing, weight);
            Into(Key(institution, Everything), standing, weight);
            if (family / 10_000 is 11 or 14 or 27 or 52)
            {
                Into(Key(institution, TechnicalOnes), standing, weight);
            }
        }

        public double? All(int institution) => Mean(Key(institution, Everything), FamilyPrior);

        public double? Technical(int institution) => Mean(Key(institution, TechnicalOnes), FamilyPrior);

        public double? Family(int institution, int family) => Mean(Key(institution, family), FamilyPrior);

        public double? Same(int institution, int cip4) => Mean(Key(institution, cip4), SamePrior);

        private void Into(long key, double standing, double weight)
        {
            (double sum, double weights) = _sums.GetValueOrDefault(key);
            _sums[key] = (sum + (standing * weight), weights + weight);
        }

        private double? Mean(long key, double prior) =>
            _sums.TryGetValue(key, out (double Sum, double Weight) of) ? Math.Round(of.Sum / (of.Weight + prior), Decimals) : null;
    }
}
