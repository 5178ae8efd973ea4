using Gradus.Institutions;
using Gradus.Sources.Cells;
using Gradus.Sources.Curated;
using Gradus.Sources.Dataset;
using Gradus.Sources.Publishers.Bea;

namespace Gradus.Sources.Publishers.Ipeds;

/// <summary>One row for each institution, from the newest file of each series that lists it.</summary>
public sealed class InstitutionTable : DatasetTable
{
    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "institutions", "Institutions with a master's offering in scope or a named program", "public-domain",
        ["ipeds/HD", "ipeds/IC", "ipeds/EFIA", "ipeds/distance", "scorecard/institution"], ["unit_id"],
        [
            Column.UnitId,
            new("name", ColumnType.Text, "Institution name"),
            new("aliases", ColumnType.Texts, "Other names it lists"),
            new("city", ColumnType.Text, "City"),
            new("state", ColumnType.Text, "USPS code"),
            new("control", ColumnType.Integer, "1 public, 2 private nonprofit, 3 private for-profit", null, 1, 3),
            new("latitude", ColumnType.Number, "Degrees north", "degrees", -90, 90),
            new("longitude", ColumnType.Number, "Degrees east", "degrees", -180, 180),
            new("locale", ColumnType.Integer, "Urban-centric locale code 11-43", null, 11, 43),
            new("cbsa", ColumnType.Text, "Core Based Statistical Area"),
            new("web", ColumnType.Text, "Web address"),
            new("directory_year", ColumnType.Integer, "Newest directory (HD) that lists it", null, 2019, 2100),
            new("open", ColumnType.Flag, "Active in the newest directory (CYACTIVE = 1)"),
            new("graduate_distance_programs", ColumnType.Flag, "Graduate programs can be completed at a distance (DSTNGP)"),
            new("distance_only", ColumnType.Flag, "All programs are offered completely at a distance (DISTNCED, else Scorecard DISTANCEONLY)"),
            new("distance_year", ColumnType.Integer, "Year of the institutional characteristics read for the two before", null, 2019, 2100),
            new("graduate_fte", ColumnType.Integer, "Full-time-equivalent graduate students over 12 months (FTEGD)", "students", 0, 500000),
            new("graduate_fte_year", ColumnType.Integer, "Ending year of that activity", null, 2019, 2100),
            new("enrollment", ColumnType.Integer, "12-month headcount, all levels", "students", 0, 1000000),
            new("exclusively_distance", ColumnType.Integer, "Of those, enrolled exclusively in distance courses", "students", 0, 1000000),
            new("enrollment_year", ColumnType.Integer, "Year of the headcount", null, 2020, 2100),
            new("application_fee", ColumnType.Integer, "Graduate application fee (APPLFEEG)", "USD", 0, 1000),
            new("application_fee_year", ColumnType.Integer, "Year of the institutional characteristics read for the fee", null, 2019, 2100),
            new("opeid6", ColumnType.Text, "Code of the federal student-aid office: campuses with the same code report loans and earnings together; empty where it has none"),
        ])
    {
        NeedsRows = true,
    };

    /// <exception cref="InputException">An institution is in no directory.</exception>
    internal override TableWriter Build(Compilation from, List<string> notes)
    {
        SourceReadings readings = from.Readings;
        IReadOnlySet<UnitId> institutions = from.Scope.Institutions;
        Dictionary<UnitId, List<(int Year, DirectoryEntry Entry)>> directory = Directories.NewestFirst(readings, institutions);
        ICollection<int> editions = readings.ByYear(DirectorySeries.Instance).Keys;
        UnitId[] unlisted = [.. institutions.Where(id => !directory.ContainsKey(id)).Order()];
        if (unlisted.Length > 0)
        {
            string years = string.Join(", ", editions.Select(year => $"HD{year}"));
            throw new InputException($"UNITID {string.Join(", ", unlisted.Take(10))}: has awards or a named program but is in no directory ({years}).");
        }

        int newest = editions.Max();
        var facts = new InstitutionFacts(readings);
        var table = new TableWriter(Table);
        foreach (UnitId id in institutions.Order())
        {
            List<(int Year, DirectoryEntry Entry)> listed = directory[id];
            table.Add(
            [
                .. Listed(listed, newest), .. facts.Distance(id), .. facts.Students(id), .. facts.Fee(id),
                listed.Select(l => l.Entry.Opeid6).FirstOrDefault(code => code.Length > 0) ?? "",
            ]);
            if (listed[0].Year < newest)
            {
                notes.Add($"{listed[0].Entry.Name} (UNITID {id}) was last listed in HD{listed[0].Year}: closed or merged since.");
            }
        }

        return table;
    }

    internal static IReadOnlyList<Institution> Load(TableSet tables)
    {
        Table t = Declaration;
        IReadOnlyDictionary<string, Figure<double>> parities = PriceParityTable.Load(tables);
        var fips = StateTable.Load(tables).ToDictionary(s => s.Code, s => s.Fips.ToString("00"));
        IReadOnlyDictionary<UnitId, EnrolmentRestriction> restrictions = InstitutionRestrictionTable.Load(tables);
        var notApplicable = Figure<double>.Missing(FigureStatus.NotApplicable);
        int name = t.Ordinal("name");
        int aliases = t.Ordinal("aliases");
        int city = t.Ordinal("city");
        int state = t.Ordinal("state");
        int control = t.Ordinal("control");
        int latitude = t.Ordinal("latitude");
        int longitude = t.Ordinal("longitude");
        int locale = t.Ordinal("locale");
        int cbsa = t.Ordinal("cbsa");
        int web = t.Ordinal("web");
        int directoryYear = t.Ordinal("directory_year");
        int open = t.Ordinal("open");
        int graduateDistance = t.Ordinal("graduate_distance_programs");
        int distanceOnly = t.Ordinal("distance_only");
        int fte = t.Ordinal("graduate_fte");
        int enrollment = t.Ordinal("enrollment");
        int fee = t.Ordinal("application_fee");
        int opeid6 = t.Ordinal("opeid6");
        var sources = new SourceCache();
        var institutions = new List<Institution>(1200);
        using TableReader row = tables.Open(t);
        while (row.Read())
        {
            string? metro = row.TextOrNull(cbsa);
            string stateCode = row.Text(state);
            int enrolled = row.IntegerOrNull(enrollment + 2) ?? 0;
            institutions.Add(new Institution
            {
                Id = row.Unit(0),
                Name = row.Text(name),
                Aliases = row.Texts(aliases),
                City = row.Text(city),
                State = stateCode,
                Control = (Control)row.Integer(control),
                Latitude = row.NumberOrNull(latitude),
                Longitude = row.NumberOrNull(longitude),
                Locale = row.IntegerOrNull(locale),
                Cbsa = metro,
                WebAddress = row.Text(web),
                Opeid6 = row.TextOrNull(opeid6),
                DirectoryYear = row.Integer(directoryYear),
                Open = row.FlagOrNull(open) ?? false,
                GraduateDistancePrograms = row.FlagOrNull(graduateDistance),
                DistanceOnly = row.FlagOrNull(distanceOnly) ?? false,
                GraduateFte = row.Count(fte, FigureKind.Official, sources.Get(IpedsFiles.Cited, "EFIA", "FTEGD", row.IntegerOrNull(fte + 1))),
                Enrollment = row.Count(enrollment, FigureKind.Official, sources.Get(IpedsFiles.Cited, "12-month enrollment", "total headcount", enrolled)),
                ExclusivelyDistance = row.Count(enrollment + 1, FigureKind.Official, sources.Get(IpedsFiles.Cited, "12-month enrollment", "exclusively distance", enrolled)),
                ApplicationFee = row.Money(fee, FigureKind.Official, sources.Get(IpedsFiles.Cited, "IC", "APPLFEEG", row.IntegerOrNull(fee + 1))),
                StatePriceParity = fips.TryGetValue(stateCode, out string? code) && parities.TryGetValue($"state {code}", out Figure<double> inState)
                    ? inState
                    : notApplicable,
                MetroPriceParity = metro is not null && parities.TryGetValue($"metro {metro}", out Figure<double> inMetro) ? inMetro : notApplicable,
                Restriction = restrictions.GetValueOrDefault(row.Unit(0)),
            });
        }

        return institutions;
    }

    /// <summary>An institution on its way out is listed with codes "not available"; those are taken from its last full entry.</summary>
    private static string[] Listed(List<(int Year, DirectoryEntry Entry)> listed, int newest)
    {
        (int year, DirectoryEntry entry) = listed[0];
        return
        [
            entry.Id.ToString(),
            entry.Name,
            string.Join(" | ", AliasList.Split(entry.Aliases)),
            entry.City,
            entry.State,
            Code(listed, e => e.Control),
            Degrees(listed, e => e.Latitude),
            Degrees(listed, e => e.Longitude),
            Code(listed, e => e.Locale),
            entry.Cbsa,
            entry.Web,
            Numerals.Of(year),
            TableWriter.Flag(entry.Active && year == newest),
        ];
    }

    private static string Code(List<(int Year, DirectoryEntry Entry)> listed, Func<DirectoryEntry, int?> field) =>
        listed.Select(e => field(e.Entry)).FirstOrDefault(value => value is not null) is { } value ? Numerals.Of(value) : Missing.NotReported;

    private static string Degrees(List<(int Year, DirectoryEntry Entry)> listed, Func<DirectoryEntry, double?> field) =>
        listed.Select(e => field(e.Entry)).FirstOrDefault(value => value is not null) is { } value ? TableWriter.Number(value, 6) : Missing.NotReported;
}
