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

    private readonly SourceReadings _readings;
    private readonly TableScope _scope;
    private readonly MasterAwards _offerings;
    private readonly List<CompletionsYear> _completions;
    private readonly HashSet<string> _listed;
    private readonly Dictionary<(string Opeid6, int Cip4, DegreeLevel Level), double?[]> _pay = [];
    private readonly Dictionary<(string Opeid6, int Cip4), int> _bachelorAwards = [];
    private readonly Dictionary<(string Opeid6, int Cip4), double> _newestDebt = [];
    private readonly Dictionary<(string Opeid6, int Cip4), double> _olderDebt = [];
    private readonly Dictionary<(string Opeid6, int Cip4), (double Total, double Women)> _awards = [];
    private readonly Dictionary<int, (double Total, double Women)> _nation = [];

    private PayInputs(SourceReadings readings, TableScope scope, MasterAwards offerings)
    {
        _completions = [.. readings.ByYear(CompletionsSeries.Instance).Values];
        _readings = readings;
        _scope = scope;
        _offerings = offerings;
        _listed = [.. scope.Opeid6.Values];
        ReadPay();
        ReadAwards();
    }

    /// <summary>Series that published pay and the size of a program come from.</summary>
    public static IReadOnlyList<string> Series { get; } = ["scorecard/field-of-study", "scorecard/release", "scorecard/debt", "ipeds/C", "ipeds/HD"];

    public static Column Opeid6 { get; } = new("opeid6", ColumnType.Text, "Code of the federal student-aid office: all campuses that report together");

    public static Column Cip4 { get; } = new("cip4", ColumnType.Text, "Four-digit CIP code");

    /// <summary>Gathered once for all tables; who asks meanwhile waits.</summary>
    public static PayData Of(Compilation from) => from.Shared(c => new PayInputs(c.Readings, c.Scope, MasterAwards.Of(c)).Gather());

    /// <summary>As the tables write it.</summary>
    public static string Number(double? value) => value is { } known ? TableWriter.Number(known, Decimals) : Missing.NotReported;

    private PayData Gather()
    {
        Standings bachelors = Bachelors();
        var keys = new SortedSet<(string Opeid6, int Cip4)>(_pay.Where(p => p.Key.Level == DegreeLevel.Master && Array.Exists(p.Value, v => v is not null)).Select(p => (p.Key.Opeid6, p.Key.Cip4)));
        keys.UnionWith(_offerings.Counts.Where(o => _scope.Opeid6.ContainsKey(o.Institution)).Select(o => (_scope.Opeid6[o.Institution], o.Cip.Four.Digits)));
        var cells = new List<PayCell>(keys.Count);
        int years = Math.Max(1, _completions.Count);
        foreach ((string opeid6, int cip4) in keys)
        {
            (double total, double women) = _awards.GetValueOrDefault((opeid6, cip4));
            var code = new CipCode(cip4, 4);
            cells.Add(new PayCell
            {
                Opeid6 = opeid6,
                Cip4 = code,
                Awards = Math.Round(total / years, 1),
                Women = total > 0 ? Math.Round(women / total, Decimals) : null,
                Debt = (Value(_olderDebt, (opeid6, cip4)), Value(_newestDebt, (opeid6, cip4))),
                Bachelors = (bachelors.Family(opeid6, code.Series.Digits), bachelors.Same(opeid6, cip4)),
                Pay = _pay.GetValueOrDefault((opeid6, cip4, DegreeLevel.Master)) ?? new double?[PayHorizon.All.Count],
            });
        }

        return new PayData(cells, Institutions([.. keys.Select(k => k.Opeid6).Distinct()], bachelors), Fields());
    }

    private void ReadPay()
    {
        foreach (FieldEarnings row in _readings.Of(FieldOfStudySeries.Instance) ?? [])
        {
            if (_scope.Opeid6.TryGetValue(row.Institution, out string? opeid6))
            {
                Take(opeid6, row.Cip4, row.Level, false, [Horizon.OneYear, Horizon.TwoYears, Horizon.FourYears, Horizon.FiveYears], row.Medians);
            }
        }

        foreach (ReleaseTable.Row row in ReleaseTable.Instance.RowsOf(_readings).Where(row => _listed.Contains(row.Opeid6)))
        {
            Take(row.Opeid6, row.Cip4, row.Level, true, [Horizon.OneYear, Horizon.FourYears], row.Medians);
            if (row.Level == DegreeLevel.Bachelor)
            {
                _bachelorAwards[(row.Opeid6, row.Cip4.Digits)] = _bachelorAwards.GetValueOrDefault((row.Opeid6, row.Cip4.Digits)) + (row.Awards.IsKnown ? row.Awards.Value : 0);
            }
            else if (row.Debt.IsKnown && row.Debt.Value > 0)
            {
                _newestDebt.TryAdd((row.Opeid6, row.Cip4.Digits), row.Debt.Value);
            }
        }

        foreach (FieldDebt row in (_readings.Of(DebtSeries.Instance) ?? []).Where(row => row.Median.IsKnown && row.Median.Value > 0))
        {
            if (_scope.Opeid6.TryGetValue(row.Institution, out string? opeid6))
            {
                _olderDebt.TryAdd((opeid6, row.Cip4.Digits), row.Median.Value);
            }
        }
    }

    /// <summary>Campuses that report together have one figure: the first in file order.</summary>
    private void Take(string opeid6, CipCode cip4, DegreeLevel level, bool newest, Horizon[] horizons, Reading[] medians)
    {
        if (!Array.Exists(medians, m => m.IsKnown))
        {
            return;
        }

        if (!_pay.TryGetValue((opeid6, cip4.Digits, level), out double?[]? pay))
        {
            _pay.Add((opeid6, cip4.Digits, level), pay = new double?[PayHorizon.All.Count]);
        }

        for (int i = 0; i < horizons.Length; i++)
        {
            if (medians[i] is { IsKnown: true, Value: > 0 } median)
            {
                pay[PayHorizon.IndexOf(newest, horizons[i])] ??= median.Value;
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
            if (_scope.Opeid6.TryGetValue(row.Institution, out string? opeid6))
            {
                (total, women) = _awards.GetValueOrDefault((opeid6, cip4));
                _awards[(opeid6, cip4)] = (total + row.Total, women + row.Women);
            }
        }
    }

    /// <summary>How far bachelor's graduates stand above the nation's median of their code, the mean over the horizons, weighted by the root of awards.</summary>
    private Standings Bachelors()
    {
        KeyValuePair<(string Opeid6, int Cip4, DegreeLevel Level), double?[]>[] rows = [.. _pay.Where(p => p.Key.Level == DegreeLevel.Bachelor).OrderBy(p => p.Key.Opeid6, StringComparer.Ordinal).ThenBy(p => p.Key.Cip4)];
        var medians = new Dictionary<(int Horizon, int Cip4), double>();
        for (int h = 0; h < PayHorizon.All.Count; h++)
        {
            int horizon = h;
            foreach (IGrouping<int, double> code in rows.Where(r => r.Value[horizon] is not null).GroupBy(r => r.Key.Cip4, r => Math.Log(r.Value[horizon]!.Value)))
            {
                medians.Add((horizon, code.Key), Quantile.Of([.. code.Order()], 0.5));
            }
        }

        var standings = new Standings();
        foreach (((string opeid6, int cip4, _), double?[] pay) in rows)
        {
            double[] apart = [.. Enumerable.Range(0, pay.Length).Where(h => pay[h] is not null).Select(h => Math.Log(pay[h]!.Value) - medians[(h, cip4)])];
            double weight = Math.Sqrt(Math.Max(1, _bachelorAwards.GetValueOrDefault((opeid6, cip4))));
            standings.Add(opeid6, cip4, apart.Average(), weight);
        }

        return standings;
    }

    private List<PayInstitution> Institutions(IReadOnlyList<string> opeid6, Standings bachelors)
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
            .. opeid6.Select(code =>
            {
                DirectoryEntry? entry = entries.GetValueOrDefault(code);
                IReadOnlyList<double?> values = largest.GetValueOrDefault(code)?.Values ?? new double?[InstitutionSeries.Measured.Count];
                return new PayInstitution
                {
                    Opeid6 = code,
                    State = entry?.State ?? "",
                    Control = entry?.Control ?? 0,
                    Bachelors = (bachelors.All(code), bachelors.Technical(code)),
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
        private readonly Dictionary<(string Opeid6, int Key), (double Sum, double Weight)> _sums = [];
        private const int Everything = -1;
        private const int TechnicalOnes = -2;

        public void Add(string opeid6, int cip4, double standing, double weight)
        {
            int family = new CipCode(cip4, 4).Series.Digits;
            Into((opeid6, cip4), standing, weight);
            Into((opeid6, family), standing, weight);
            Into((opeid6, Everything), standing, weight);
            if (family / 10_000 is 11 or 14 or 27 or 52)
            {
                Into((opeid6, TechnicalOnes), standing, weight);
            }
        }

        public double? All(string opeid6) => Mean((opeid6, Everything), FamilyPrior);

        public double? Technical(string opeid6) => Mean((opeid6, TechnicalOnes), FamilyPrior);

        public double? Family(string opeid6, int family) => Mean((opeid6, family), FamilyPrior);

        public double? Same(string opeid6, int cip4) => Mean((opeid6, cip4), SamePrior);

        private void Into((string, int) key, double standing, double weight)
        {
            (double sum, double weights) = _sums.GetValueOrDefault(key);
            _sums[key] = (sum + (standing * weight), weights + weight);
        }

        private double? Mean((string, int) key, double prior) =>
            _sums.TryGetValue(key, out (double Sum, double Weight) of) ? Math.Round(of.Sum / (of.Weight + prior), Decimals) : null;
    }
}
