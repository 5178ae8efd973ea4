using System.Globalization;
using Gradus.Catalogs;
using Gradus.Earnings;
using Gradus.Sources.Cells;
using Gradus.Sources.Curated;
using Gradus.Sources.Dataset;
using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers.Scorecard;

/// <summary>
/// Earnings and debt by field of study in the newest release, a release of its own: its graduates and its dollars are others
/// than those of the older one, and the two are never pooled.
/// </summary>
public sealed class ReleaseTable : PublishedTable<ReleaseTable.Row>
{
    private static readonly int[] Years = [1, 4, 5];

    private static readonly SourceColumn[] Columns =
    [
        "UNITID", "CIPCODE", "CREDLEV", "OPEID6", "IPEDSCOUNT1", "EARN_MDN_1YR", "EARN_MDN_4YR", new("EARN_MDN_5YR") { Optional = true }, "DEBT_ALL_STGP_EVAL_MDN",
    ];

    /// <summary>A row of the file; without an institution where the publisher could not tell, the OPEID6 then says which it may be.</summary>
    public sealed record Row(UnitId? Institution, string Opeid6, CipCode Cip4, DegreeLevel Level, Reading Awards, Reading[] Medians, Reading Debt)
    {
        internal Reading[] Figures => [.. Medians, Debt];

        internal bool HasFigure => Array.Exists(Figures, figure => figure.IsKnown);
    }

    public static ReleaseTable Instance { get; } = new();

    public override SourceKind Kind { get; } = SourceKind.One(
        "scorecard/release", "US Department of Education, College Scorecard", "Field of study: median earnings and debt of completers, the newest release",
        "https://collegescorecard.ed.gov/data/", @"^field-of-study-(?<year>20[0-9]{2})-(?<month>[0-9]{2})-(?<day>[0-9]{2})(\.csv|\.csv\.gz|\.zip)$") with
    {
        Cited = "College Scorecard",
        Document = "Field of Study, release of {period}",
        PeriodInName = name => DateOnly.TryParseExact(name.Groups["day"].Value + name.Groups["month"].Value + name.Groups["year"].Value, "ddMMyyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
            : name.Groups["year"].Value,
    };

    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "earnings_release", "Earnings and debt by field of study in the newest release of the College Scorecard; cohorts and dollars in earnings_horizons", "public-domain",
        ["scorecard/release"], ["unit_id", "cip4", "level"],
        [
            Column.UnitId,
            new("cip4", ColumnType.Text, "Four-digit CIP code"),
            new("level", ColumnType.Text, "master or bachelor"),
            new("awards", ColumnType.Integer, "Awards that the release counts (IPEDSCOUNT1)", "awards", 0, 100000),
            .. Years.Select(years => new Column($"earnings_{years}yr", ColumnType.Integer, $"Median earnings {years} year{(years == 1 ? "" : "s")} after completion; NR = withheld or none", "USD", 1, 1000000)),
            new("debt", ColumnType.Integer, "Median federal loans at this school at the end of the degree (DEBT_ALL_STGP_EVAL_MDN)", "USD", 0, 1000000),
            new("campuses", ColumnType.Words, "UNITIDs that report together under one OPEID6 and have this same figure; empty where it is this institution's alone"),
        ])
    {
        References = [new(["unit_id"], "institutions", ["unit_id"])],
    };

    protected override List<Row> ReadRows(SourceBytes file, IReadOnlySet<CipCode> cips4)
    {
        using var rows = new CsvRows(file, Columns, choosing: 3);
        var read = new List<Row>(30000);
        var seen = new HashSet<(UnitId, CipCode, DegreeLevel)>();
        while (rows.Read())
        {
            var level = (DegreeLevel)rows.Integer(2);
            if (level is not (DegreeLevel.Master or DegreeLevel.Bachelor))
            {
                continue;
            }

            CipCode cip = ScorecardCell.Cip(rows, 1);
            Reading[] medians = [ScorecardCell.Amount(rows, 5), ScorecardCell.Amount(rows, 6), rows.Has(7) ? ScorecardCell.Amount(rows, 7) : Reading.NotCollected];
            Reading debt = ScorecardCell.Amount(rows, 8);
            if (!cips4.Contains(cip) && !debt.IsKnown && !Array.Exists(medians, median => median.IsKnown))
            {
                continue;
            }

            UnitId? institution = ScorecardCell.Unit(rows, 0);
            if (institution is { } known && !seen.Add((known, cip, level)))
            {
                throw rows.BadRow($"UNITID {known}, CIP {cip} and level {(int)level} occur twice.");
            }

            string opeid = rows.Text(3) is { Length: > 0 and <= 6 } code && code.All(char.IsAsciiDigit) ? code.PadLeft(6, '0') : throw rows.Bad(3, "an OPEID of six digits");
            read.Add(new Row(institution, opeid, cip, level, ScorecardCell.Amount(rows, 4), medians, debt));
        }

        return read;
    }

    protected override void Write(TableWriter table, IReadOnlyList<Row> rows, TableScope scope)
    {
        HashSet<(UnitId, CipCode, DegreeLevel)> own = [.. rows.Where(row => row.Institution is not null).Select(row => (row.Institution!.Value, row.Cip4, row.Level))];
        foreach (IGrouping<(string Opeid6, CipCode Cip4, DegreeLevel Level), Row> together in rows.Where(row => row.HasFigure && scope.Cips4.Contains(row.Cip4)).GroupBy(row => (row.Opeid6, row.Cip4, row.Level)))
        {
            Row[] stated = [.. together.Where(row => row.Institution is not null)];
            Row? unknown = together.FirstOrDefault(row => row.Institution is null);
            List<(UnitId Institution, Row Row)> all =
            [
                .. stated.Select(row => (row.Institution!.Value, row)),
                .. unknown is null ? [] : scope.Under(together.Key.Opeid6).Where(id => !own.Contains((id, together.Key.Cip4, together.Key.Level))).Select(id => (id, unknown)),
            ];
            foreach ((UnitId institution, Row row) in all.Where(entry => scope.Institutions.Contains(entry.Institution)))
            {
                UnitId[] same = [.. all.Where(other => Together.Agree(other.Row.Figures, row.Figures)).Select(other => other.Institution).Order()];
                table.Add(
                [
                    institution.ToString(), row.Cip4.ToString(), row.Level == DegreeLevel.Master ? "master" : "bachelor", row.Awards.ToString(),
                    .. row.Medians.Select(median => median.ToString()), row.Debt.ToString(),
                    same.Length > 1 ? string.Join(' ', same) : "",
                ]);
            }
        }
    }

    /// <summary>Earnings of nobody knows whom, in dollars of nobody knows when, are no figures.</summary>
    private protected override void Check(IReadOnlyList<Row> rows, Compilation from)
    {
        string file = from.Readings.Used.First(used => used.File.Kind == Kind).File.Name;
        if (from.Releases.FirstOrDefault(release => release.File == file)?.Horizons is not { } cohorts)
        {
            string[] known = [.. from.Releases.Select(release => release.File).Where(name => name.Length > 0).Order(StringComparer.Ordinal)];
            throw new InputException($"horizons.yaml: {file} is not among its releases ({(known.Length == 0 ? "there are none" : string.Join(", ", known))}): say there whose earnings it holds, of which years, in dollars of which year.");
        }

        for (int i = 0; i < Years.Length; i++)
        {
            if (rows.Any(row => row.Medians[i].IsKnown) && !cohorts.Any(cohort => cohort.Years == Years[i]))
            {
                throw new InputException($"horizons.yaml: {file} holds earnings after {Years[i]} years, and its release there says nothing of them; it has {string.Join(", ", cohorts.Select(cohort => cohort.Years))}.");
            }
        }
    }

    /// <param name="tables">The dataset.</param>
    /// <param name="vintages">Its editions.</param>
    /// <param name="horizons">Cohorts of the release, by years.</param>
    /// <param name="mixed">Fields of an institution that hold its MBAs.</param>
    /// <exception cref="InputException">The dataset holds a release without its cohorts.</exception>
    internal static EarningsRelease Load(TableSet tables, Vintages vintages, IReadOnlyList<HorizonCohort> horizons, IReadOnlySet<(UnitId Institution, CipCode Cip4)> mixed)
    {
        Table t = Declaration;
        Vintage vintage = vintages["scorecard/release"];
        HorizonCohort[] known = [.. horizons.Where(h => Years.Contains((int)h.Horizon)).Select(h => h with { Source = new Source(vintage.Publisher, vintage.Document, h.Source.Column, h.EarnedIn) })];
        if (known.Length == 0 && vintages.Of("scorecard/release").Count > 0)
        {
            throw new InputException($"{tables.PathOf(HorizonTable.Declaration)}: says nothing of {vintage.File}, whose earnings are in {t.FileName} beside it; build the dataset anew.");
        }

        int[] ordinals = [.. known.Select(h => t.Ordinal($"earnings_{(int)h.Horizon}yr"))];
        string[] units = [.. known.Select(h => $"USD of {h.DollarsOf}")];
        Source debt = vintage.Cite("DEBT_ALL_STGP_EVAL_MDN");
        int campuses = t.Ordinal("campuses");
        var masters = new List<ReleasedEarnings>(4000);
        var bachelors = new List<ReleasedEarnings>(4000);
        using TableReader row = tables.Open(t);
        while (row.Read())
        {
            var medians = new Figure<decimal>[known.Length];
            for (int i = 0; i < medians.Length; i++)
            {
                medians[i] = row.Money(ordinals[i], FigureKind.Official, known[i].Source, units[i]);
            }

            bool isMaster = row.Text(2) == "master";
            bool holdsMbas = isMaster && mixed.Contains((row.Unit(0), row.Cip(1)));
            (isMaster ? masters : bachelors).Add(new ReleasedEarnings
            {
                Institution = row.Unit(0),
                Cip4 = row.Cip(1),
                Awards = row.IntegerOrNull(3),
                Medians = holdsMbas ? [.. medians.Select((_, i) => Figure<decimal>.Missing(FigureStatus.NotReported, known[i].Source, units[i]))] : medians,
                MedianDebt = holdsMbas ? Figure<decimal>.Missing(FigureStatus.NotReported, debt, "USD") : row.Money(campuses - 1, FigureKind.Official, debt),
                HoldsMbas = holdsMbas,
                Campuses = row.Units(campuses),
            });
        }

        return new EarningsRelease(vintage.Period ?? "", known, masters, bachelors);
    }
}
