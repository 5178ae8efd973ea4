using static Gradus.Sources.Dataset.ColumnType;

namespace Gradus.Sources.Dataset;

/// <summary>Every table of the dataset, declared once: compiler, loader, verifier and <c>datapackage.json</c> all read this.</summary>
public static class Tables
{
    private const string PublicDomain = "public-domain";

    private static readonly Column UnitIdColumn = new("unit_id", Integer, "IPEDS UNITID of the institution", null, 100000, 999999);

    public static Table Institutions { get; } = new(
        "institutions", "Institutions with a master's offering in scope or a named program", PublicDomain,
        ["ipeds/HD", "ipeds/IC", "ipeds/EFIA", "ipeds/distance", "scorecard/institution"], ["unit_id"],
        [
            UnitIdColumn,
            new("name", Text, "Institution name"),
            new("aliases", Texts, "Other names it lists"),
            new("city", Text, "City"),
            new("state", Text, "USPS code"),
            new("control", Integer, "1 public, 2 private nonprofit, 3 private for-profit", null, 1, 3),
            new("latitude", Number, "Degrees north", "degrees", -90, 90),
            new("longitude", Number, "Degrees east", "degrees", -180, 180),
            new("locale", Integer, "Urban-centric locale code 11-43", null, 11, 43),
            new("cbsa", Text, "Core Based Statistical Area"),
            new("web", Text, "Web address"),
            new("directory_year", Integer, "Newest directory (HD) that lists it", null, 2019, 2100),
            new("open", Flag, "Active in the newest directory (CYACTIVE = 1)"),
            new("graduate_distance_programs", Flag, "Graduate programs can be completed at a distance (DSTNGP)"),
            new("distance_only", Flag, "All programs are offered completely at a distance (DISTNCED, else Scorecard DISTANCEONLY)"),
            new("distance_year", Integer, "Year of the institutional characteristics read for the two before", null, 2019, 2100),
            new("graduate_fte", Integer, "Full-time-equivalent graduate students over 12 months (FTEGD)", "students", 0, 500000),
            new("graduate_fte_year", Integer, "Ending year of that activity", null, 2019, 2100),
            new("enrollment", Integer, "12-month headcount, all levels", "students", 0, 1000000),
            new("exclusively_distance", Integer, "Of those, enrolled exclusively in distance courses", "students", 0, 1000000),
            new("enrollment_year", Integer, "Year of the headcount", null, 2020, 2100),
            new("application_fee", Integer, "Graduate application fee (APPLFEEG)", "USD", 0, 1000),
            new("application_fee_year", Integer, "Year of the institutional characteristics read for the fee", null, 2019, 2100),
        ]);

    public static Table Offerings { get; } = new(
        "offerings", "Master's awards by institution and six-digit CIP code in scope, first majors", PublicDomain,
        ["ipeds/C"], ["unit_id", "cip"],
        [
            UnitIdColumn,
            new("cip", Text, "Six-digit CIP 2020 code"),
        ])
    {
        OfEachYear =
        [
            new("awards_{year}", Integer, "Awards conferred July {before} to June {year}; NR = no row for that year", "awards", 0, 50000),
            new("men_{year}", Integer, "Of those, to men, {year}", "awards", 0, 50000),
            new("women_{year}", Integer, "Of those, to women, {year}", "awards", 0, 50000),
        ],
        References = [new(["unit_id"], "institutions", ["unit_id"]), new(["cip"], "fields", ["cip"])],
    };

    public static Table Charges { get; } = new(
        "charges", "What institutions charge graduate students by academic year", PublicDomain,
        ["ipeds/IC_AY"], ["unit_id", "year"],
        [
            UnitIdColumn,
            new("year", Integer, "Year in which the academic year ends", null, 2020, 2100),
            new("tuition_in_state", Integer, "Tuition, full-time academic year (TUITION6)", "USD", 0, 200000),
            new("tuition_out_of_state", Integer, "Tuition, full-time academic year (TUITION7)", "USD", 0, 200000),
            new("fees_in_state", Integer, "Required fees (FEE6)", "USD", 0, 100000),
            new("fees_out_of_state", Integer, "Required fees (FEE7)", "USD", 0, 100000),
            new("per_credit_in_state", Integer, "Charge per credit hour, part-time (HRCHG6)", "USD", 0, 20000),
            new("per_credit_out_of_state", Integer, "Charge per credit hour, part-time (HRCHG7)", "USD", 0, 20000),
            new("books", Integer, "Books and supplies (CHG4AY3)", "USD", 0, 50000),
            new("on_campus_room_board", Integer, "Room and board on campus (CHG5AY3)", "USD", 0, 100000),
            new("on_campus_other", Integer, "Other expenses on campus (CHG6AY3)", "USD", 0, 100000),
            new("off_campus_room_board", Integer, "Room and board off campus, not with family (CHG7AY3)", "USD", 0, 100000),
            new("off_campus_other", Integer, "Other expenses off campus, not with family (CHG8AY3)", "USD", 0, 100000),
            new("imputed", Words, "Columns of this row that NCES imputed"),
        ])
    {
        References = [new(["unit_id"], "institutions", ["unit_id"])],
    };

    public static Table Horizons { get; } = new(
        "earnings_horizons", "Cohort, years and dollars behind each earnings column", PublicDomain,
        ["curated/horizons"], ["years"],
        [
            new("years", Integer, "Years after completion", "years", 1, 5),
            new("graduates_of", Text, "Award years of the graduates"),
            new("earned_in", Text, "Calendar years of the earnings"),
            new("dollars_of", Integer, "Dollars' year", null, 2015, 2100),
            new("publisher_column", Text, "The publisher's column"),
        ]);

    public static Table Earnings { get; } = new(
        "earnings", "Median earnings of federally aided graduates by institution, four-digit CIP code and level", PublicDomain,
        ["scorecard/field-of-study"], ["unit_id", "cip4", "level"],
        [
            UnitIdColumn,
            new("cip4", Text, "Four-digit CIP code"),
            new("level", Text, "master or bachelor"),
            new("earnings_1yr", Integer, "Median earnings 1 year after completion; cohort in earnings_horizons", "USD", 1, 1000000),
            new("earnings_2yr", Integer, "Median earnings 2 years after completion", "USD", 1, 1000000),
            new("earnings_4yr", Integer, "Median earnings 4 years after completion", "USD", 1, 1000000),
            new("earnings_5yr", Integer, "Median earnings 5 years after completion", "USD", 1, 1000000),
        ])
    {
        References = [new(["unit_id"], "institutions", ["unit_id"])],
    };

    public static Table Debt { get; } = new(
        "debt", "Federal loans of master's graduates; vintages says of which years", PublicDomain,
        ["scorecard/debt"], ["unit_id", "cip4"],
        [
            UnitIdColumn,
            new("cip4", Text, "Four-digit CIP code"),
            new("median_debt", Integer, "Median cumulative loan debt of borrowers", "USD", 0, 500000),
            new("mean_debt", Integer, "Mean cumulative loan debt of borrowers", "USD", 0, 500000),
            new("monthly_payment", Integer, "Payment on the median debt over ten years", "USD a month", 0, 10000),
        ])
    {
        References = [new(["unit_id"], "institutions", ["unit_id"])],
    };

    public static Table ReferenceCharges { get; } = new(
        "reference_charges", "Average graduate tuition and required fees of a full-time year over all US institutions, all fields: computed and as published", PublicDomain,
        ["ipeds/IC_AY", "ipeds/EFIA", "ipeds/HD", "curated/reference-charges"], ["year", "control", "residency"],
        [
            new("year", Integer, "Year in which the academic year ends", null, 2000, 2100),
            new("control", Text, "all, public, private, nonprofit or for-profit; private is the last two together"),
            new("residency", Text, "in-state, out-of-state, or any where residency makes no difference"),
            new("average", Integer, "Average computed from the publisher's files (TUITION6 + FEE6, out-of-state TUITION7 + FEE7)", "USD", 1, 200000),
            new("institutions", Integer, "Institutions in it", "institutions", 1, 10000),
            new("students", Integer, "Their graduate full-time equivalents over 12 months (FTEGD + FTEDPP), the weights", "students", 1, 10000000),
            new("weights_year", Integer, "Ending year of the weights; another than year where that year's file is not at hand", null, 2000, 2100),
            new("published", Integer, "The average that the publisher prints; NC = no printed figure at hand", "USD", 1, 200000),
            new("published_in", Text, "Where it is printed"),
        ]);

    public static Table ReferenceRanges { get; } = new(
        "reference_ranges", "What a whole degree is said to cost", "facts",
        ["curated/reference-charges"], ["id"],
        [
            new("id", Text, "whole-degree"),
            new("low", Integer, "Low end of the range", "USD", 1, 1000000),
            new("high", Integer, "High end of the range", "USD", 1, 1000000),
            new("statement", Text, "As it is said"),
            new("source", Text, "Who says it"),
        ]);

    public static Table Research { get; } = new(
        "research", "Fractional papers by institution, sub-area and year", "cc-by-4.0",
        ["research/publications", "research/coverage"], ["unit_id", "area", "year"],
        [
            UnitIdColumn,
            new("area", Text, "ai, datamining, ir, mlmining, nlp, robotics or vision"),
            new("year", Integer, "Year of publication", null, 2000, 2100),
            new("papers", Number, "Fractional papers in venue-years with a known-affiliation share of at least 0.7", "papers", 0, 5000),
            new("share", Number, "Mean over those venues of the institution's share of the edition's papers", "fraction", 0, 1),
        ])
    {
        References = [new(["unit_id"], "institutions", ["unit_id"])],
    };

    public static Table ResearchCoverage { get; } = new(
        "research_coverage", "Which venue-years the research table uses", "cc-by-4.0",
        ["research/coverage", "research/publications"], ["area", "venue", "year"],
        [
            new("area", Text, "Sub-area"),
            new("venue", Text, "Conference or journal, csmetrics.net key"),
            new("year", Integer, "Year", null, 2000, 2100),
            new("papers", Integer, "Papers of the edition", "papers", 0, 50000),
            new("affiliation_share", Number, "Share of them with a known affiliation", "fraction", 0, 1),
            new("used", Flag, "True when that share is at least 0.7"),
        ]);

    public static Table ResearchSpending { get; } = new(
        "research_spending", "Computer-science R&D spending by institution and fiscal year", PublicDomain,
        ["research/herd"], ["unit_id", "fiscal_year"],
        [
            UnitIdColumn,
            new("fiscal_year", Integer, "Fiscal year", null, 2000, 2100),
            new("total", Integer, "Total", "thousand USD", 0, 10000000),
            new("federal", Integer, "Federally financed", "thousand USD", 0, 10000000),
            new("imputed", Words, "Columns of this row that NCSES imputed"),
        ])
    {
        References = [new(["unit_id"], "institutions", ["unit_id"])],
    };

    public static Table Occupations { get; } = new(
        "occupations", "Occupations with wage percentiles and projected growth; vintages says of which years", PublicDomain,
        ["bls/oews", "bls/projections"], ["soc"],
        [
            new("soc", Text, "SOC 2018 code"),
            new("title", Text, "Title"),
            new("employment", Integer, "Employment", "jobs", 0, 100000000),
            new("wage_p10", Integer, "Annual wage, 10th percentile; PS = at or above the top-coded wage", "USD", 1, 1000000),
            new("wage_p25", Integer, "Annual wage, 25th percentile", "USD", 1, 1000000),
            new("wage_p50", Integer, "Annual wage, median", "USD", 1, 1000000),
            new("wage_p75", Integer, "Annual wage, 75th percentile", "USD", 1, 1000000),
            new("wage_p90", Integer, "Annual wage, 90th percentile", "USD", 1, 1000000),
            new("growth", Number, "Change of employment over the years of the projections", "percent", -100, 1000),
            new("annual_openings", Integer, "Openings a year, average of those years", "jobs", 0, 100000000),
        ]);

    public static Table Cips { get; } = new(
        "cips", "Titles of all six-digit codes of CIP 2020, with STEM designation", PublicDomain,
        ["cip/CIP2020", "cip/STEM"], ["cip"],
        [
            new("cip", Text, "Six-digit code"),
            new("title", Text, "Title"),
            new("stem", Flag, "On the DHS STEM Designated Degree Program List"),
        ]);

    public static Table Fields { get; } = new(
        "fields", "The CIP codes in scope", PublicDomain,
        ["curated/scope"], ["cip"],
        [
            new("cip", Text, "Six-digit code"),
            new("title", Text, "Title"),
            new("tier", Text, "core or adjacent"),
            new("reason", Text, "Why it is in scope"),
            new("stem", Flag, "On the STEM list"),
            new("degree_type", Text, "Degree type an offering counts as, absent a named program"),
            new("focus", Words, "Focus an offering counts as"),
        ])
    {
        References = [new(["cip"], "cips", ["cip"])],
    };

    public static Table FieldOccupations { get; } = new(
        "field_occupations", "Occupations that the CIP-SOC crosswalk names for each field in scope", PublicDomain,
        ["cip/CIP-SOC"], ["cip", "soc"],
        [
            new("cip", Text, "Six-digit code"),
            new("soc", Text, "SOC 2018 code"),
        ])
    {
        References = [new(["cip"], "fields", ["cip"]), new(["soc"], "occupations", ["soc"])],
    };

    public static Table PriceParities { get; } = new(
        "price_parities", "Regional price parities, all items, United States = 100", PublicDomain,
        ["bea/SARPP", "bea/MARPP"], ["kind", "code"],
        [
            new("kind", Text, "nation, state or metro"),
            new("code", Text, "FIPS of the state or code of the metropolitan area"),
            new("name", Text, "Name"),
            new("year", Integer, "Year", null, 2000, 2100),
            new("rpp", Number, "Regional price parity", "index, US = 100", 50, 200),
        ]);

    public static Table Places { get; } = new(
        "places", "Cities with an institution, at the mean of the institutions' coordinates", PublicDomain,
        ["ipeds/HD"], ["state", "city"],
        [
            new("state", Text, "USPS code"),
            new("city", Text, "City"),
            new("latitude", Number, "Degrees north", "degrees", -90, 90),
            new("longitude", Number, "Degrees east", "degrees", -180, 180),
        ]);

    public static Table States { get; } = new(
        "states", "States and territories with Census region and division", PublicDomain,
        ["curated/states"], ["state"],
        [
            new("state", Text, "USPS code"),
            new("name", Text, "Name"),
            new("fips", Integer, "FIPS code", null, 1, 99),
            new("region", Text, "Census region"),
            new("division", Text, "Census division"),
        ]);

    public static Table StateOutlines { get; } = new(
        "state_outlines", "Outlines of the states for a map of 975 by 610 units, after the Census Bureau's cartographic boundary files",
        PublicDomain, ["curated/state-outlines"], ["state"],
        [
            new("state", Text, "USPS code"),
            new("label_x", Integer, "Centre of the abbreviation, from the left", "map units", 0, 975),
            new("label_y", Integer, "Centre of the abbreviation, from the top", "map units", 0, 610),
            new("anchor_x", Integer, "Start of a line to a label beside the state; NA = the label stands on it", "map units", 0, 975),
            new("anchor_y", Integer, "As before, from the top", "map units", 0, 610),
            new("path", Text, "SVG path data"),
        ])
    {
        References = [new(["state"], "states", ["state"])],
    };

    public static Table DegreeTypes { get; } = new(
        "degree_types", "Degree types, in the order of the written guide", "facts",
        ["curated/degree-types"], ["order"],
        [
            new("order", Integer, "Position", null, 1, 1000),
            new("id", Text, "Key"),
            new("name", Text, "Name"),
            new("description", Text, "What tells it apart"),
        ]);

    public static Table Programs { get; } = new(
        "programs", "Named programs", "facts",
        ["programs/facts"], ["id"],
        [
            new("id", Text, "Slug"),
            UnitIdColumn,
            new("school", Text, "School, college or department"),
            new("title", Text, "Degree title"),
            new("degree", Text, "MS, MPS, MEng, MSE, MCS, MEM, MASc, MA, MIDS or other"),
            new("focus", Words, "Focus keys"),
            new("concentration", Text, "Official name of the track within a general degree"),
            new("degree_type", Text, "Key of degree_types"),
            new("degree_type_reason", Text, "Which rule decided the degree type"),
            new("cip", Text, "Six-digit CIP code, stated or inferred"),
            new("cip_stated", Flag, "True when the school states the code"),
            new("cip_reason", Text, "How the code was found, or why there is none"),
            new("offering", Text, "Offering it belongs to"),
            new("restriction", Text, "Why most readers cannot choose it; empty where they can"),
            new("url", Text, "The program's own page"),
            new("credit_system", Text, "How its page counts credits: semester, quarter, units, course units ..."),
            new("note", Text, "What a careful reader should know"),
            new("doubts", Texts, "Facts that contradict another or are outside what is possible"),
        ])
    {
        References = [new(["unit_id"], "institutions", ["unit_id"])],
    };

    public static Table ProgramFacts { get; } = new(
        "program_facts", "Every fact of a named program with its page", "facts",
        ["programs/facts"], ["program", "position"],
        [
            new("program", Text, "Slug"),
            new("position", Integer, "Position within the program's record", null, 1, 1000),
            new("field", Text, "Field of the program schema"),
            new("value", Json, "The value as JSON"),
            new("source", Text, "Page address"),
            new("kind", Text, "official, official-old or third-party"),
            new("year", Integer, "Year the page or figure speaks of", null, 1990, 2100),
        ])
    {
        References = [new(["program"], "programs", ["id"])],
    };

    public static Table Vintages { get; } = new(
        "vintages", "Editions of the publishers' files that the dataset was made from, and the period each speaks of", "facts",
        ["curated/editions"], ["series", "file"],
        [
            new("series", Text, "Key of the series, as the descriptor names it"),
            new("file", Text, "File name"),
            new("publisher", Text, "Publisher as figures cite it"),
            new("document", Text, "Document as figures cite it"),
            new("year", Integer, "Year in the file's name or its newest column", null, 1900, 2200),
            new("period", Text, "Period the file speaks of, as a reader is told it; empty where nobody says"),
        ]);

    public static IReadOnlyList<Table> All { get; } =
    [
        Charges, Cips, Debt, DegreeTypes, Earnings, Horizons, FieldOccupations, Fields, Institutions, Occupations,
        Offerings, Places, PriceParities, ProgramFacts, Programs, ReferenceCharges, ReferenceRanges, Research, ResearchCoverage, ResearchSpending, StateOutlines, States, Vintages,
    ];
}
