using Gradus.Institutions;
using Gradus.Programs;

namespace Gradus.Sources.Dataset.Loading;

/// <summary>Institutions, their awards and the price level around them.</summary>
internal static class InstitutionTables
{
    private const string Ipeds = "NCES IPEDS";

    public static IReadOnlyList<Institution> Institutions(TableSet tables)
    {
        Table t = Tables.Institutions;
        Dictionary<string, PriceParity> parities = PlaceTables.PriceParities(tables);
        var fips = PlaceTables.States(tables).ToDictionary(s => s.Code, s => s.Fips.ToString("00"));
        var notApplicable = Figure<double>.Missing(FigureStatus.NotApplicable);
        int unit = t.Ordinal("unit_id");
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
        int fteYear = t.Ordinal("graduate_fte_year");
        int enrollment = t.Ordinal("enrollment");
        int exclusively = t.Ordinal("exclusively_distance");
        int enrollmentYear = t.Ordinal("enrollment_year");
        int fee = t.Ordinal("application_fee");
        int feeYear = t.Ordinal("application_fee_year");

        var sources = new SourceCache();
        var institutions = new List<Institution>(1200);
        using TableReader row = tables.Open(t);
        while (row.Read())
        {
            string? metro = row.TextOrNull(cbsa);
            string stateCode = row.Text(state);
            int enrolled = row.IntegerOrNull(enrollmentYear) ?? 0;
            institutions.Add(new Institution
            {
                Id = row.Unit(unit),
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
                DirectoryYear = row.Integer(directoryYear),
                Open = row.FlagOrNull(open) ?? false,
                GraduateDistancePrograms = row.FlagOrNull(graduateDistance),
                DistanceOnly = row.FlagOrNull(distanceOnly) ?? false,
                GraduateFte = row.Count(fte, FigureKind.Official, sources.Get(Ipeds, "EFIA", "FTEGD", row.IntegerOrNull(fteYear))),
                Enrollment = row.Count(enrollment, FigureKind.Official, sources.Get(Ipeds, "12-month enrollment", "total headcount", enrolled)),
                ExclusivelyDistance = row.Count(exclusively, FigureKind.Official, sources.Get(Ipeds, "12-month enrollment", "exclusively distance", enrolled)),
                ApplicationFee = row.Money(fee, FigureKind.Official, sources.Get(Ipeds, "IC", "APPLFEEG", row.IntegerOrNull(feeYear))),
                StatePriceParity = fips.TryGetValue(stateCode, out string? code) && parities.TryGetValue($"state {code}", out PriceParity? inState)
                    ? inState.Level
                    : notApplicable,
                MetroPriceParity = metro is not null && parities.TryGetValue($"metro {metro}", out PriceParity? inMetro)
                    ? inMetro.Level
                    : notApplicable,
            });
        }

        return institutions;
    }

    public static IReadOnlyList<Offering> Offerings(TableSet tables)
    {
        using TableReader row = tables.Open(Tables.Offerings);
        Table t = row.Table;
        int unit = t.Ordinal("unit_id");
        int cip = t.Ordinal("cip");
        int[] first = [.. t.Years.Select(year => t.Ordinal($"awards_{year}"))];
        Source[] total = [.. t.Years.Select(year => AwardSource(year, "CTOTALT"))];
        Source[] men = [.. t.Years.Select(year => AwardSource(year, "CTOTALM"))];
        Source[] women = [.. t.Years.Select(year => AwardSource(year, "CTOTALW"))];

        var offerings = new List<Offering>(6000);
        while (row.Read())
        {
            var awards = new Awards[first.Length];
            for (int i = 0; i < first.Length; i++)
            {
                awards[i] = new Awards(
                    new AcademicYear(t.Years[i]),
                    row.Count(first[i], FigureKind.Official, total[i]),
                    row.Count(first[i] + 1, FigureKind.Official, men[i]),
                    row.Count(first[i] + 2, FigureKind.Official, women[i]));
            }

            offerings.Add(new Offering { Institution = row.Unit(unit), Cip = row.Cip(cip), Awards = awards });
        }

        return offerings;
    }

    private static Source AwardSource(int year, string column) =>
        new(Ipeds, $"C{year}_A", column, new AcademicYear(year).ToString());
}
