using System.Globalization;
using System.Text.RegularExpressions;

namespace Gradus.Sources.Files;

/// <summary>Every series of publishers' files that the compiler reads.</summary>
public static class SourceKinds
{
    private const string Nces = "National Center for Education Statistics, IPEDS";
    private const string IpedsAddress = "https://nces.ed.gov/ipeds/datacenter/DataFiles.aspx";
    private const string Education = "US Department of Education, College Scorecard";
    private const string ScorecardAddress = "https://collegescorecard.ed.gov/data/";
    private const string Bls = "US Bureau of Labor Statistics";
    private const string Bea = "US Bureau of Economic Analysis";
    private const string Parities = "BEA regional price parities";
    private const string CsMetrics = "csmetrics.net, from DBLP and OpenAlex";
    private const string Free = "public-domain";
    private const string Ipeds = "NCES IPEDS";
    private const string Scorecard = "College Scorecard";
    private const string Packed = @"(\.zip|\.csv|\.csv\.gz|\.csv\.zip)$";

    public static SourceKind Directory { get; } = Yearly("ipeds/HD", "Institutional characteristics: directory", "^HD(?<year>20[0-9]{2})", required: true);

    public static SourceKind Completions { get; } = Yearly("ipeds/C", "Completions: awards by program, first and second majors", "^C(?<year>20[0-9]{2})_A", required: true) with { PeriodInName = Ending };

    public static SourceKind Characteristics { get; } = Yearly("ipeds/IC", "Institutional characteristics: educational offerings", "^IC(?<year>20[0-9]{2})");

    public static SourceKind Charges { get; } = Yearly("ipeds/IC_AY", "Student charges for academic-year programs", "^IC(?<year>20[0-9]{2})_AY") with { PeriodInName = Beginning };

    public static SourceKind Activity { get; } = Yearly("ipeds/EFIA", "12-month instructional activity and full-time equivalents", "^EFIA(?<year>20[0-9]{2})") with { PeriodInName = Ending };

    public static SourceKind Distance { get; } = One(
        "ipeds/distance", Nces, "12-month headcount by distance education (custom export)", "https://nces.ed.gov/ipeds/use-the-data",
        @"^custom_export_distance_[0-9]{4}_(?<year>20[0-9]{2})" + Packed) with
    { Cited = Ipeds };

    public static SourceKind FieldOfStudy { get; } = One(
        "scorecard/field-of-study", Education, "Field of study: median earnings of completers, most recent cohorts", ScorecardAddress,
        "^(field-of-study-most-recent|Most-Recent-Cohorts-Field-of-Study(_05192025)?)" + Packed) with
    { Cited = Scorecard };

    public static SourceKind Debt { get; } = One(
        "scorecard/debt", Education, "Field of study: debt of completers, an older release", ScorecardAddress,
        @"^FieldOfStudyData(?<first>[0-9]{4})_(?<second>[0-9]{2}(?<year>[0-9]{2}))_PP(\.debt)?" + Packed) with
    {
        Cited = Scorecard,
        Document = "Field of Study, {period} release",
        PeriodInName = name => $"{TwoYears(name.Groups["first"].Value)} and {TwoYears(name.Groups["second"].Value)}",
    };

    public static SourceKind InstitutionScorecard { get; } = One(
        "scorecard/institution", Education, "Institution-level data", ScorecardAddress,
        "^(MERGED20[0-9]{2}_(?<year>[0-9]{2})_PP|Most-Recent-Cohorts-Institution[A-Za-z0-9_-]*)" + Packed) with
    { Cited = Scorecard };

    public static SourceKind Wages { get; } = One(
        "bls/oews", Bls, "Occupational Employment and Wage Statistics, national", "https://www.bls.gov/oes/tables.htm",
        @"^national_M(?<year>20[0-9]{2})_dl\.xlsx$") with
    { Cited = "BLS OEWS", PeriodInName = name => "May " + name.Groups["year"].Value };

    public static SourceKind Projections { get; } = One(
        "bls/projections", Bls, "Employment projections, table 1.2", "https://www.bls.gov/emp/data/occupational-data.htm",
        @"^occupation(_20[0-9]{2}-(?<year>20[0-9]{2}))?\.xlsx$") with
    { Cited = "BLS Employment Projections", Document = "occupation table 1.2" };

    public static SourceKind StateParities { get; } = One(
        "bea/SARPP", Bea, "Regional price parities by state", "https://www.bea.gov/data/prices-inflation/regional-price-parities-state-and-metro-area",
        "^SARPP_STATE_20[0-9]{2}_(?<year>20[0-9]{2})" + Packed) with
    { Cited = Parities };

    public static SourceKind MetroParities { get; } = One(
        "bea/MARPP", Bea, "Regional price parities by metropolitan area", "https://www.bea.gov/data/prices-inflation/regional-price-parities-state-and-metro-area",
        "^MARPP_MSA_(20[0-9]{2}_)?(?<year>20[0-9]{2})" + Packed) with
    { Cited = Parities };

    public static SourceKind CipTitles { get; } = One(
        "cip/CIP2020", "National Center for Education Statistics", "Classification of Instructional Programs 2020",
        "https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56", "^CIPCode(?<year>2020)" + Packed, required: true);

    public static SourceKind StemList { get; } = One(
        "cip/STEM", "US Department of Homeland Security", "STEM Designated Degree Program List",
        "https://www.ice.gov/doclib/sevis/pdf/stemList2024.pdf", @"^dhs_stem_(?<year>20[0-9]{2})_parsed\.json$", required: true) with
    {
        Cited = "DHS",
        Document = "STEM Designated Degree Program List",
    };

    public static SourceKind CipToSoc { get; } = One(
        "cip/CIP-SOC", "National Center for Education Statistics and US Bureau of Labor Statistics", "CIP 2020 to SOC 2018 crosswalk",
        "https://nces.ed.gov/ipeds/cipcode/post3.aspx?y=56", @"^CIP(?<year>2020)_SOC2018_Crosswalk\.xlsx$");

    public static SourceKind Publications { get; } = One(
        "research/publications", CsMetrics, "Fractional papers by institution, venue and year", "https://csmetrics.net",
        "^us-ai-publications-by-unitid-venue-year" + Packed, licence: "cc-by-4.0");

    public static SourceKind Coverage { get; } = One(
        "research/coverage", CsMetrics, "Share of each venue-year's papers with a known affiliation", "https://csmetrics.net",
        "^csmetrics-coverage" + Packed, licence: "cc-by-4.0");

    public static SourceKind Spending { get; } = One(
        "research/herd", "National Center for Science and Engineering Statistics", "Higher Education R&D survey: computer and information sciences",
        "https://ncses.nsf.gov/surveys/higher-education-research-development", "^herd-cs-rd-by-institution-year" + Packed) with
    { Cited = "NSF NCSES HERD" };

    public static IReadOnlyList<SourceKind> All { get; } =
    [
        StateParities, MetroParities, Projections, Wages, CipToSoc, CipTitles, StemList, Completions, Activity, Directory,
        Characteristics, Charges, Distance, Coverage, Spending, Publications, Debt, FieldOfStudy, InstitutionScorecard,
    ];

    public static SourceKind Find(string key) => All.First(kind => kind.Key == key);

    private static SourceKind Yearly(string key, string title, string pattern, bool required = false) =>
        new(key, Nces, title, IpedsAddress, Free, Name(pattern + Packed), Yearly: true, required) { Cited = Ipeds };

    /// <summary>A file named by the year in which the academic year ends.</summary>
    private static string Ending(Match name) => new AcademicYear(YearIn(name)).ToString();

    /// <summary>A file named by the year in which the academic year begins.</summary>
    private static string Beginning(Match name) => new AcademicYear(YearIn(name) + 1).ToString();

    private static int YearIn(Match name) => int.Parse(name.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);

    /// <summary>"1516" is "2015-16".</summary>
    private static string TwoYears(string digits) => $"20{digits[..2]}-{digits[2..]}";

    internal static SourceKind One(
        string key, string publisher, string title, string address, string pattern, bool required = false, string licence = Free) =>
        new(key, publisher, title, address, licence, Name(pattern), Yearly: false, required);

    private static Regex Name(string pattern) => new(
        pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
}
