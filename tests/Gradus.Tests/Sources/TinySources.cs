using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Gradus.Careers;
using Gradus.People;
using Gradus.Programs;
using Gradus.Sources.Compiler;
using Gradus.Sources.Curated;
using Gradus.Sources.Dataset;

namespace Gradus.Tests.Sources;

/// <summary>
/// A folder with one small file of every series, of three institutions: 100001 and 100002 are open, 100003 closed after
/// 2023. Deleted when disposed.
/// </summary>
internal sealed class TinySources : IDisposable
{
    public const string C = "UNITID,CIPCODE,MAJORNUM,AWLEVEL,CTOTALT,CTOTALM,CTOTALW\n";
    public const string Hd = "UNITID,INSTNM,IALIAS,CITY,STABBR,FIPS,WEBADDR,CONTROL,DEGGRANT,PSET4FLG,CYACTIVE,LOCALE,CBSA,LONGITUD,LATITUDE\n";
    private const string WithOpeid = "OPEID," + Hd;
    public const string Ic = "UNITID,DSTNGP,DISTNCED,XAPPFEEG,APPLFEEG\n";
    public const string Ay = "UNITID,XTUIT6,TUITION6,XTUIT7,TUITION7,XFEE6,FEE6,XFEE7,FEE7,XHRCHG6,HRCHG6,XHRCHG7,HRCHG7,"
        + "XCHG4AY3,CHG4AY3,XCHG5AY3,CHG5AY3,XCHG6AY3,CHG6AY3,XCHG7AY3,CHG7AY3,XCHG8AY3,CHG8AY3 \n";

    public const string Release = "UNITID,OPEID6,CIPCODE,CREDLEV,IPEDSCOUNT1,EARN_MDN_1YR,EARN_MDN_4YR,DEBT_ALL_STGP_EVAL_MDN\n";
    public const string MetroWages = "AREA,OCC_CODE,TOT_EMP,LOC_QUOTIENT,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90\n";
    public const string Acs = "Major_code,Major,Grad_sample_size,Grad_P25,Grad_median,Grad_P75,Nongrad_P25,Nongrad_median,Nongrad_P75\n";
    public const string Pseo = "UNITID,degree_level,cipcode,grad_cohort,y1_p25_earnings,y1_p50_earnings,y1_p75_earnings,y1_grads_earn,"
        + "y5_p25_earnings,y5_p50_earnings,y5_p75_earnings,y5_grads_earn,y10_p25_earnings,y10_p50_earnings,y10_p75_earnings,y10_grads_earn\n";

    /// <summary>A release of O*NET with one occupation that was surveyed and one that was not, by the name of each text.</summary>
    public static IReadOnlyDictionary<string, string> Onet { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Read Me.txt"] = "O*NET 9.1 Database\nMay 2026 Release\n",
        ["Occupation Data.txt"] = "O*NET-SOC Code\tTitle\tDescription\n15-2051.00\tData Scientists\tWork.\n15-2051.01\tAnalysts\tWork.\n",
        ["Job Zones.txt"] = "O*NET-SOC Code\tJob Zone\tDate\tDomain Source\n15-2051.00\t4\t11/2025\tAnalyst\n",
        ["Education, Training, and Experience.txt"] = OnetEducation + "15-2051.01\t2.D.1\tRL\t6\t70.50\t22\tn/a\t08/2024\tIncumbent\n15-2051.01\t2.D.1\tRL\t8\t29.50\t22\tY\t08/2024\tIncumbent\n15-2051.01\t3.A.1\tRW\t1\t100\t22\tn/a\t08/2024\tIncumbent\n",
        ["Task Statements.txt"] = "O*NET-SOC Code\tTask ID\tTask\tTask Type\n15-2051.00\t1\tWatch.\tSupplemental\n15-2051.00\t2\tCount.\tCore\n",
        ["Technology Skills.txt"] = "O*NET-SOC Code\tExample\tHot Technology\tIn Demand\n15-2051.00\tR\tY\tY\n15-2051.00\tPunched cards\tN\tN\n15-2051.00\tPython\tY\tN\n",
    };

    public const string OnetEducation = "O*NET-SOC Code\tElement ID\tScale ID\tCategory\tData Value\tN\tRecommend Suppress\tDate\tDomain Source\n";

    public TinySources()
    {
        Root = Directory.CreateTempSubdirectory("gradus-tiny-").FullName;
        From = Path.Combine(Root, "from");
        To = Path.Combine(Root, "to");
        Directory.CreateDirectory(From);
        PutIpeds();
        PutScorecard();
        PutOthers();
    }

    public string Root { get; }

    public string From { get; }

    /// <summary>Where tests write; not there at first.</summary>
    public string To { get; }

    public static IReadOnlyList<ScopeEntry> Scope { get; } =
    [
        new(CipCode.Parse("11.0102"), Tier.Core, "Artificial intelligence itself.", "ms-artificial-intelligence", [Focus.ArtificialIntelligence]),
        new(CipCode.Parse("30.7001"), Tier.Core, "Data science itself.", "ms-data-science", [Focus.DataScience]),
    ];

    /// <summary>The occupations that the guide speaks of.</summary>
    public static CareerBook Spoken { get; } = new([new CareerOccupation(new SocCode("15-2051"), "15-2051.00", "15-2051.01", "a part of it")], []);

    /// <summary>Says of which graduates the releases of earnings are.</summary>
    public string HorizonsPath { get; set; } = Path.Combine(SourceFiles.Data, "horizons.yaml");

    public static IReadOnlyList<EditionEntry> Editions { get; } = [new("cip/STEM", "dhs_stem_2024_parsed.json", "22 July 2024", 540)];

    public void Put(string name, byte[] bytes) => File.WriteAllBytes(Path.Combine(From, name), bytes);

    public void Put(string name, string text) => Put(name, Packing.Utf8(text));

    public void Zip(string name, string text) => Put(name + ".zip", Packing.Zip(name.ToLowerInvariant() + ".csv", text));

    public void Remove(string name) => File.Delete(Path.Combine(From, name));

    public CompilerInput Input(int threads = 2) => new() { From = From, Scope = Scope, ReadCurated = () => new CuratedParts([], _ => EmptyCurated()) { Editions = Editions, Careers = Spoken, Releases = Horizons.Read(HorizonsPath) }, Threads = threads };

    public CompiledDataset Build(int threads = 2)
    {
        CompiledDataset dataset = DatasetCompiler.Compile(Input(threads));
        DatasetBuild.Write(dataset, To);
        return dataset;
    }

    /// <summary>Another content of a table of the dataset, as a build would describe it: what a reader must see for itself.</summary>
    public void Rewrite(string table, byte[] bytes)
    {
        File.WriteAllBytes(Table(table), bytes);
        string package = Path.Combine(To, PackageFile.FileName);
        JsonNode json = JsonNode.Parse(File.ReadAllText(package))!;
        JsonNode entry = json["resources"]!.AsArray().Single(r => r!["path"]!.GetValue<string>() == $"tables/{table}.csv")!;
        entry["bytes"] = bytes.Length;
        entry["hash"] = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes));
        File.WriteAllText(package, json.ToJsonString());
    }

    /// <summary>Where a table of the dataset lies.</summary>
    public string Table(string table) => Path.Combine(To, "tables", table + ".csv");

    public void Dispose() => Directory.Delete(Root, recursive: true);

    /// <summary>Rows of a compiled table without its header, split at commas.</summary>
    public static string[][] Rows(CompiledDataset dataset, string table) =>
        [.. System.Text.Encoding.UTF8.GetString(dataset.Files[$"tables/{table}.csv"]).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(','))];

    public static string[] Row(CompiledDataset dataset, string table, params string[] key) =>
        Assert.Single(Rows(dataset, table), row => row.Take(key.Length).SequenceEqual(key));

    private IEnumerable<TableWriter> EmptyCurated() =>
    [
        .. DatasetTables.All.Where(table => PublishedTables.All.All(published => published.Table != table) && table != HorizonTable.Declaration).Select(table => new TableWriter(table)),
        HorizonTable.Build(Horizons.Read(HorizonsPath)),
    ];

    private void PutIpeds()
    {
        Zip("HD2023", WithOpeid
            + "00010000,100001,First University,FU; First,Springfield,IL,17,www.first.edu,1,1,1,1,12,44100,-89.6,39.8\n"
            + "30000,100003,Third College, ,Closedtown,OH,39,www.third.edu,2,1,1,1,21,-2,-82.1,40.1\n");
        Zip("HD2024", "\uFEFF" + WithOpeid.Replace("LATITUDE", "LATITUDE ")
            + "00010000,100001,First University,FU; First,Springfield,IL,17,www.first.edu,1,1,1,1,12,44100,-89.6,39.8\r\n"
            + "00010001,100002,\"Second, the University\",,Springfield,IL,17,www.second.edu,2,1,1,1,21,-2,-89.8,39.6\r\n");
        Zip("C2023_A", C + "100001,11.0102,1,7,4,3,1\n100001,99,1,7,4,3,1\n100003,30.7001,1,7,2,1,1\n100003,99,1,7,2,1,1\n");
        Zip("C2024_A", C
            + "100001,11.0102,1,7,10,6,4\n100001,11.0102,1,5,90,60,30\n100001,11.0102,2,7,1,1,0\n100001,52.0101,1,7,20,10,10\n100001,99,1,7,30,16,14\n"
            + "100002,30.7001,1,7,0,0,0\n100002,99,1,7,0,0,0\n");
        Zip("IC2022", Ic + "100001,1,2,\"R\",45\n100002,-2,-1,\"A\",. \n");
        Zip("IC2024", "UNITID,DSTNGP,DISTNCED\r\n100001,0,2\r\n100002,1,1\r\n");
        Zip("IC2023_AY", Ay
            + "100001,R,9000,R,18000,R,500,R,500,R,375,R,750,R,1000,Z,0,P,900,A,.,B,.\n"
            + "100002,A,.,A,.,A,.,A,.,A,.,A,.,A,.,A,.,A,.,A,.,A,.\n");
        Zip("EFIA2022", "UNITID,XFTEGD,FTEGD,XFTEDPP,FTEDPP,ACTTYPE \r\n100001,\"G\",300,\"A\",,2\r\n");
        Put("custom_export_distance_2020_2024.csv", "UnitID,INSTITUTION,TOTAL_ENROLL_2024,DE_ENROLL_2024,TOTAL_ENROLL_2023,DE_ENROLL_2023\n100001,First,,,1200,300\n100002,Second,50,,,\n");
    }

    private void PutScorecard()
    {
        Put("field-of-study-most-recent.csv.gz", Packing.Gzip(Packing.Utf8(
            "UNITID,institution,cipcode,cip_desc,credential_level,earnings_suppressed,earn_mdn_1yr,earn_mdn_2yr,earn_mdn_4yr,earn_mdn_5yr\n"
            + "100001,First,1101,Computing,5,false,90000,95000.0,,\n100001,First,1101,Computing,3,true,,,,\n100002,Second,3070,Data,5,true,,,,\n999999,Other,1101,Computing,5,false,1,1,1,1\n")));
        Put("FieldOfStudyData1516_1617_PP.debt.csv.gz", Packing.Gzip(Packing.Utf8(
            "\uFEFFP_UNITID,P_CIPCODE,P_CREDLEV,P_DEBTMEDIAN,P_DEBTPAYMENT10YR,P_DEBTMEAN\r\n100001,1101,5,20500,213,PrivacySuppressed\r\nNULL,1101,5,1,1,1\r\n100002,100,5,NULL,NULL,NULL\r\n")));
        Put("MERGED2023_24_PP.csv.gz", Packing.Gzip(Packing.Utf8("UNITID,INSTNM,DISTANCEONLY\n100001,First,0\n10000101,Branch,1\n100003,Third,1\n")));
    }

    private void PutOthers()
    {
        Put("national_M2025_dl.xlsx", Packing.Workbook(
            "national_M2025_dl",
            ["OCC_CODE", "OCC_TITLE", "O_GROUP", "TOT_EMP", "A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90"],
            ["00-0000", "All Occupations", "total", "155495730", "1", "2", "3", "4", "5"],
            ["15-2051", "Data Scientists", "detailed", "245900", "63650", "82630", "120230", "155810", "#"],
            ["27-2011", "Actors", "detailed", "**", "*", "*", "*", "*", "*"]));
        Put("occupation_2024-2034.xlsx", Packing.Workbook(
            "Table 1.2",
            ["Table 1.2 Occupational projections"],
            ["2024 National Employment Matrix title", "2024 National Employment Matrix code", "Occupation type", "Employment change, percent, 2024–34", "Occupational openings, 2024–34 annual average", "Typical education needed for entry"],
            ["      Data scientists", "15-2051", "Line item", "33.5", "23.4", "Bachelor's degree"],
            ["Legislators", "11-1031", "Line item", "—", "—", "—"]));
        Put("db_9_1_text.zip", Packing.Zip([.. Onet.Select(t => ("db_9_1_text/" + t.Key, Packing.Utf8(t.Value)))]));
        Put("CIP2020_SOC2018_Crosswalk.xlsx", Packing.Workbook(
            "CIP-SOC",
            ["CIP2020Code", "CIP2020Title", "SOC2018Code", "SOC2018Title"],
            ["11.0102", "Artificial Intelligence.", "15-2051", "Data Scientists"],
            ["30.7001", "Data Science, General.", "15-9999", "Unsplit Occupation"],
            ["99.9999", "NO MATCH", "99-9999", "NO MATCH"]));
        Put("SARPP_STATE_2008_2023.csv", "GeoFIPS,GeoName,LineCode,2022,2023\n \"00000\",\"United States\",5,100,100.000\n \"17000\",\"Illinois\",5,98,99.500\n \"17000\",\"Illinois\",1,5,5\n\"Note: See the included footnote file.\"\n");
        Put("MARPP_MSA_2023.csv", "GeoFIPS,GeoName,Description,RPP 2023\n0,United States,RPPs: All items ,100\n44100,\"Springfield, IL (Metropolitan Statistical Area)\",RPPs: All items ,91.25\n44100,\"Springfield, IL (Metropolitan Statistical Area)\", RPPs: Goods ,95\n");
        Put("CIPCode2020.csv", "\"CIPFamily\",\"CIPCode\",\"Action\",\"CIPTitle\",\"CIPDefinition\"\n\"11\",\"11.01\",\"No substantive changes\",\"Computer Science.\",\"\"\n\"11\",\"11.0102\",\"No substantive changes\",\"Artificial Intelligence.\",\"Called \"AI\" by some.\"\n\"30\",\"30.7001\",\"New\",\"Data Science, General.\",\"Two\nlines.\"\n\"52\",\"52.0101\",\"Deleted\",\"Old.\",\"\"\n");
        Put("dhs_stem_2025_parsed.json", "{\"records\":[{\"cip\":\"11.0102\"}]}");
        Put("us-ai-publications-by-unitid-venue-year.csv", "unitid,area,venue,year,fractional_papers\r\n100001,mlmining,icml,2020,1.5\r\n100001,mlmining,nips,2020,3\r\n100002,mlmining,icml,2020,0.5\r\n");
        Put("csmetrics-coverage.csv", "venue,year,papers,openalex_matched,with_affiliation,affiliation_share\r\nicml,2020,100,95,90,0.9\r\nnips,2020,200,10,10,0.05\r\ncolt,2020,50,45,45,0.9\r\n");
        Put("field-of-study-2026-06-10.csv.gz", Packing.Gzip(Packing.Utf8(Release
            + "100001,000100,1101,5,12,100000,130000,20000\n100002,000100,1101,5,12,100000,130000,20000\n100001,000100,1101,3,50,70000,,\nNA,000300,3070,5,9,90000,,\n100009,009999,1101,5,1,1,,\n100001,000100,5213,5,1,1,,\n")));
        Put("MSA_M2025_tech_21soc.csv.gz", Packing.Gzip(Packing.Utf8(MetroWages + "44100,15-2051,120,0.5,60000,80000,100000,120000,\n")));
        Put("cpi-u_CUUR0000SA0_1913-2026.csv", "Consumer Price Index,,,,\n,,,,\nYear,Jan,Annual,HALF1,HALF2\n2024,1,313.689,312,315\n2025,1,321.943,320,\n2026,1,,330.724,\n");
        Put("pseoe_all_2019_bachelors_masters.csv.gz", Packing.Gzip(Packing.Utf8(Pseo
            + "100001,07,11.XX,0000,50000,80000,100000,40,,120000,,35,,,,\n100001,07,45.XX,0000,1,2,3,4,5,6,7,8,9,10,11,12\n,07,11.XX,0000,1,2,3,4,5,6,7,8,9,10,11,12\n")));
        Put("grad-students.csv", Acs + "2102,COMPUTER SCIENCE,7000,70000,95000,125000,55000,80000,1.00E+05\n");
        Put("herd-cs-rd-by-institution-year.csv", "ncses_institution,unitid,fiscal_year,cs_rd_total_kusd,total_flag,cs_rd_federal_kusd,federal_flag,ncses_table\nFirst U.,100001,2020,500,i,200,,5\nFirst U. (old name),100001,2020,na,,na,,9\nNowhere U.,,2020,1,,1,,9\n");
    }
}
