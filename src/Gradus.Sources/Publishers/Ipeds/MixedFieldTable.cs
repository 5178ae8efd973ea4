using System.Globalization;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;
using Gradus.Sources.Publishers.Scorecard;

namespace Gradus.Sources.Publishers.Ipeds;

/// <summary>
/// Fields of an institution that hold degrees of another kind: many schools count their MBAs as management science, a field of the STEM list, and what
/// is published of that field there speaks of them. Told by the awards: hardly any in general business beside many in management science.
/// </summary>
public sealed class MixedFieldTable : DatasetTable
{
    /// <summary>Management science: in scope, because degrees in business analytics are counted in it.</summary>
    private static readonly CipCode ManagementScience = CipCode.Parse("52.13");

    /// <summary>General business and its administration, where an MBA is usually counted.</summary>
    private static readonly CipCode[] GeneralBusiness = [CipCode.Parse("52.01"), CipCode.Parse("52.02")];

    /// <summary>Awards in management science a year below which it holds no school's MBAs.</summary>
    private const int LeastAwards = 60;

    /// <summary>Awards in general business, as a share of those in management science, below which the MBAs are elsewhere.</summary>
    private const double LeastShare = 0.25;

    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "mixed_fields", "Fields of an institution that hold its MBAs, told by its awards; what is published of the graduates of the field is not taken for those of other degrees", "public-domain",
        ["ipeds/C", "ipeds/HD"], ["unit_id", "cip4"],
        [
            Column.UnitId,
            new("cip4", ColumnType.Text, "Four-digit CIP code"),
            new("awards", ColumnType.Integer, "Master's awards in the field of the graduates whose pay is published soonest, of all campuses that report together", "awards", 0, 1000000),
            new("general", ColumnType.Integer, "The same in general business and business administration (52.01, 52.02)", "awards", 0, 1000000),
        ])
    {
        References = [new(["unit_id"], "institutions", ["unit_id"])],
    };

    internal override TableWriter Build(Compilation from, List<string> notes)
    {
        var table = new TableWriter(Table);
        IReadOnlyDictionary<string, (int Awards, int General)> mixed = Mixed.Of(from).ByOpeid6;
        foreach (UnitId institution in from.Scope.Institutions.Order())
        {
            if (from.Scope.Opeid6.TryGetValue(institution, out string? code) && mixed.TryGetValue(code, out (int Awards, int General) counts))
            {
                table.Add([institution.ToString(), ManagementScience.ToString(), counts.Awards.ToString(CultureInfo.InvariantCulture), counts.General.ToString(CultureInfo.InvariantCulture)]);
            }
        }

        return table;
    }

    /// <summary>Whether what is published of a field at campuses that report together speaks of other degrees than those in scope.</summary>
    internal static bool IsMixed(Compilation from, string opeid6, CipCode cip4) => cip4 == ManagementScience && Mixed.Of(from).ByOpeid6.ContainsKey(opeid6);

    internal static IReadOnlySet<(UnitId Institution, CipCode Cip4)> Load(TableSet tables)
    {
        var mixed = new HashSet<(UnitId, CipCode)>();
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            mixed.Add((row.Unit(0), row.Cip(1)));
        }

        return mixed;
    }

    private sealed record Mixed(IReadOnlyDictionary<string, (int Awards, int General)> ByOpeid6)
    {
        public static Mixed Of(Compilation from) => from.Shared(Make);

        private static Mixed Make(Compilation from)
        {
            var counts = new Dictionary<string, (int Awards, int General)>(StringComparer.Ordinal);
            CompletionsYear[] years = OfGraduates(from);
            foreach (Completion row in years.SelectMany(year => year.Rows))
            {
                CipCode four = row.Cip.Four;
                if ((four == ManagementScience || GeneralBusiness.Contains(four)) && from.Scope.Opeid6.TryGetValue(row.Institution, out string? code))
                {
                    (int awards, int general) = counts.GetValueOrDefault(code);
                    counts[code] = four == ManagementScience ? (awards + row.Total, general) : (awards, general + row.Total);
                }
            }

            HashSet<string> known = [.. from.KnownCodes.Where(r => r.Cip.Four == ManagementScience).Select(r => from.Scope.Opeid6.GetValueOrDefault(r.Institution)).OfType<string>()];
            return new Mixed(counts
                .Where(c => c.Value.Awards >= LeastAwards * years.Length && c.Value.General < LeastShare * c.Value.Awards && !known.Contains(c.Key))
                .ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal));
        }

        /// <summary>The award years whose graduates the newest release speaks of soonest after; all where those are not at hand. "2020-21" is the year that ends in 2021.</summary>
        private static CompletionsYear[] OfGraduates(Compilation from)
        {
            SortedDictionary<int, CompletionsYear> all = from.Readings.ByYear(CompletionsSeries.Instance);
            string? file = from.Readings.Used.FirstOrDefault(used => used.File.Kind == ReleaseTable.Instance.Kind)?.File.Name;
            string graduates = from.Releases.FirstOrDefault(release => release.File == file)?.Horizons.MinBy(h => h.Years)?.GraduatesOf ?? "";
            CompletionsYear[] named = [.. all.Values.Where(year => graduates.Contains($"{Numerals.Of(year.Year - 1)}-{year.Year % 100:00}", StringComparison.Ordinal))];
            return named.Length > 0 ? named : [.. all.Values];
        }
    }
}
