using System.Text;
using Gradus.Sources.Files;

namespace Gradus.Tests.Sources;

/// <summary>Each damaged file gives one error that names it and what is wrong, and nothing is written.</summary>
public sealed class MalformedFileTests
{
    private static readonly Dictionary<string, (Action<TinySources> Damage, string[] Says)> Cases = new()
    {
        ["no directory"] = (t => Directory.Delete(t.From, true), ["no such directory"]),
        ["empty directory"] = (t => { Directory.Delete(t.From, true); Directory.CreateDirectory(t.From); }, ["no file of", "cannot be built without it"]),
        ["no completions"] = (t => { t.Remove("C2023_A.zip"); t.Remove("C2024_A.zip"); }, ["ipeds/C"]),
        ["same file twice"] = (t => t.Put("hd2024.csv", TinySources.Hd), ["ipeds/HD is there more than once", "HD2024.zip and hd2024.csv"]),
        ["zip cut in the middle"] = (t => Cut(t, "HD2024.zip", 2), ["HD2024.zip", "cut short or damaged"]),
        ["zip cut at the end"] = (t => Cut(t, "C2024_A.zip", 1.05), ["C2024_A.zip", "cut short or damaged"]),
        ["gz cut in the middle"] = (t => Cut(t, "MERGED2023_24_PP.csv.gz", 2), ["MERGED2023_24_PP.csv.gz", "cut short or damaged"]),
        ["gz cut in the trailer"] = (t => Cut(t, "field-of-study-most-recent.csv.gz", 1.02), ["field-of-study-most-recent.csv.gz", "cut short or damaged"]),
        ["web page for zip"] = (t => t.Put("HD2024.zip", "\r\n<!DOCTYPE html><html><body>Not found</body></html>"), ["HD2024.zip", "is a web page"]),
        ["web page for csv"] = (t => t.Put("csmetrics-coverage.csv", "<html></html>"), ["csmetrics-coverage.csv", "is a web page"]),
        ["web page for workbook"] = (t => t.Put("national_M2025_dl.xlsx", "<html></html>"), ["national_M2025_dl.xlsx", "is a web page"]),
        ["text named zip"] = (t => t.Put("HD2024.zip", TinySources.Hd), ["HD2024.zip", "neither a zip nor a gz"]),
        ["text named xlsx"] = (t => t.Put("national_M2025_dl.xlsx", "OCC_CODE"), ["national_M2025_dl.xlsx", "no Excel workbook"]),
        ["empty file"] = (t => t.Put("HD2024.zip", Array.Empty<byte>()), ["HD2024.zip", "the file is empty"]),
        ["empty workbook"] = (t => t.Put("national_M2025_dl.xlsx", Array.Empty<byte>()), ["national_M2025_dl.xlsx", "the file is empty"]),
        ["empty csv in zip"] = (t => t.Zip("HD2024", ""), ["HD2024.zip", "empty"]),
        ["blank csv"] = (t => t.Zip("HD2024", "\n"), ["HD2024.zip", "empty; expected a header row"]),
        ["zip without csv"] = (t => t.Put("HD2024.zip", Packing.Zip("readme.txt", "x")), ["HD2024.zip", "expected one CSV file inside, found readme.txt"]),
        ["zip with two csv"] = (t => t.Put("HD2024.zip", Packing.Zip(("a.csv", [65]), ("b.csv", [66]))), ["HD2024.zip", "a.csv, b.csv"]),
        ["zip with nothing"] = (t => t.Put("HD2024.zip", Packing.Zip()), ["HD2024.zip", "found nothing"]),
        ["zip bomb"] = (t => t.Put("HD2024.zip", Packing.Zip("hd2024.csv", new string('0', 20_000_000))), ["HD2024.zip", "250 times"]),
        ["gz bomb"] = (t => t.Put("MERGED2023_24_PP.csv.gz", Packing.Gzip(Packing.Utf8(new string('0', 20_000_000)))), ["MERGED2023_24_PP.csv.gz", "250 times"]),
        ["gz of NUL bytes"] = (t => t.Put("MERGED2023_24_PP.csv.gz", Packing.Gzip(new byte[20_000_000])), ["MERGED2023_24_PP.csv.gz", "is no text"]),
        ["workbook bomb"] = (t => t.Put("national_M2025_dl.xlsx", Packing.Zip("xl/workbook.xml", new string(' ', 20_000_000))), ["national_M2025_dl.xlsx", "250 times"]),
        ["UTF-16"] = (t => t.Put("HD2024.zip", Packing.Zip(("hd2024.csv", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(TinySources.Hd)).ToArray()))), ["HD2024.zip", "no text in UTF-8 or Windows-1252"]),
        ["NUL bytes"] = (t => t.Zip("HD2024", TinySources.Hd + "\0\0\0"), ["HD2024.zip", "no text in UTF-8"]),
        ["missing column"] = (t => t.Zip("HD2024", "UNITID,INSTNM\n"), ["HD2024.zip, row 1, column IALIAS: missing", "UNITID, INSTNM"]),
        ["missing column with aliases"] = (t => t.Put("field-of-study-most-recent.csv.gz", Packing.Gzip(Packing.Utf8("UNITID,CIPCODE\n"))), ["column CREDLEV", "credential_level"]),
        ["column twice"] = (t => t.Zip("C2024_A", TinySources.C.Replace("CTOTALM", "CTOTALT", StringComparison.Ordinal)), ["C2024_A.zip, row 1, column CTOTALT", "twice"]),
        ["too few cells"] = (t => t.Zip("C2024_A", TinySources.C + "100001,11.0102,1,7,10,6\n"), ["C2024_A.zip, row 2: 6 cells, expected 7"]),
        ["too many cells"] = (t => t.Zip("C2024_A", TinySources.C + "100001,11.0102,1,7,10,6,4\n100001,11.0102,1,7,10,6,4,9\n"), ["C2024_A.zip, row 3: 8 cells, expected 7"]),
        ["row cut off"] = (t => t.Zip("C2024_A", TinySources.C + "100001,11.0102,1,7,10,6,4\n1000"), ["C2024_A.zip, row 3: 1 cells"]),
        ["quote never closed"] = (t => t.Zip("C2024_A", TinySources.C + "\"100001,11.0102,1,7,10,6,4\n"), ["C2024_A.zip, row 2", "not closed"]),
        ["UNITID of letters"] = (t => t.Zip("C2024_A", TinySources.C + "ABCDEF,11.0102,1,7,10,6,4\n"), ["C2024_A.zip, row 2, column UNITID: 'ABCDEF' is not a UNITID"]),
        ["UNITID too short"] = (t => t.Zip("C2024_A", TinySources.C + "1001,11.0102,1,7,10,6,4\n"), ["column UNITID", "'1001'"]),
        ["CIP of four digits"] = (t => t.Zip("C2024_A", TinySources.C + "100001,11.01,1,7,10,6,4\n"), ["C2024_A.zip, row 2, column CIPCODE: '11.01'"]),
        ["count of letters"] = (t => t.Zip("C2024_A", TinySources.C + "100001,11.0102,1,7,ten,6,4\n"), ["column CTOTALT: 'ten'"]),
        ["negative count"] = (t => t.Zip("C2024_A", TinySources.C + "100001,11.0102,1,7,-1,6,4\n"), ["column CTOTALT: '-1'"]),
        ["award level of letters"] = (t => t.Zip("C2024_A", TinySources.C + "100001,11.0102,1,M,10,6,4\n"), ["column AWLEVEL: 'M'"]),
        ["same offering twice"] = (t => t.Zip("C2024_A", TinySources.C + "100001,11.0102,1,7,10,6,4\n100001,11.0102,1,7,10,6,4\n"), ["C2024_A.zip, row 3", "twice"]),
        ["institution twice"] = (t => t.Zip("EFIA2022", "UNITID,XFTEGD,FTEGD,XFTEDPP,FTEDPP\n100001,G,1,A,\n100001,G,1,A,\n"), ["EFIA2022.zip, row 3", "twice"]),
        ["institution in no directory"] = (t => t.Zip("C2024_A", TinySources.C + "100009,11.0102,1,7,10,6,4\n"), ["UNITID 100009", "in no directory", "HD2024"]),
        ["latitude beyond the pole"] = (t => t.Zip("HD2024", TinySources.Hd + "100001,F,,S,IL,17,w,1,1,1,1,12,1,-89.6,139.8\n"), ["column LATITUDE", "between -90 and 90"]),
        ["latitude of letters"] = (t => t.Zip("HD2024", TinySources.Hd + "100001,F,,S,IL,17,w,1,1,1,1,12,1,-89.6,north\n"), ["column LATITUDE: 'north'"]),
        ["number that is infinite"] = (t => t.Put("csmetrics-coverage.csv", "venue,year,papers,affiliation_share\nicml,2020,100,1e999\n"), ["column affiliation_share"]),
        ["share above one"] = (t => t.Put("csmetrics-coverage.csv", "venue,year,papers,affiliation_share\nicml,2020,100,1.2\n"), ["column affiliation_share", "between 0 and 1"]),
        ["charge without flag"] = (t => t.Zip("IC2023_AY", TinySources.Ay + "100001,,9000,R,1,R,1,R,1,R,1,R,1,R,1,R,1,R,1,R,1,R,1\n"), ["IC2023_AY.zip, row 2, column XTUIT6"]),
        ["charge of letters"] = (t => t.Zip("IC2023_AY", TinySources.Ay + "100001,R,free,R,1,R,1,R,1,R,1,R,1,R,1,R,1,R,1,R,1,R,1\n"), ["column TUITION6: 'free'"]),
        ["unknown yes-no code"] = (t => t.Zip("IC2024", "UNITID,DSTNGP,DISTNCED\n100001,7,2\n"), ["IC2024.zip, row 2, column DSTNGP: '7'"]),
        ["no year in the export"] = (t => t.Put("custom_export_distance_2020_2024.csv", "UnitID,INSTITUTION\n100001,First\n"), ["TOTAL_ENROLL_YYYY", "no column is named by a year"]),
        ["earnings of letters"] = (t => Fos(t, "100001,1101,5,false,lots,,,\n"), ["column EARN_MDN_HI_1YR: 'lots'"]),
        ["suppression flag of letters"] = (t => Fos(t, "100001,1101,5,maybe,,,,\n"), ["column earnings_suppressed: 'maybe'"]),
        ["earnings CIP of letters"] = (t => Fos(t, "100001,CS,5,false,,,,\n"), ["column CIPCODE: 'CS'"]),
        ["earnings row twice"] = (t => Fos(t, "100001,1101,5,false,1,,,\n100001,1101,5,false,1,,,\n"), ["row 3", "twice"]),
        ["workbook without sheet"] = (t => t.Put("occupation_2024-2034.xlsx", Packing.Workbook("Table 9", ["x"])), ["no sheet Table 1.2", "Table 9"]),
        ["workbook without column"] = (t => t.Put("national_M2025_dl.xlsx", Packing.Workbook("national", ["OCC_CODE", "OCC_TITLE"])), ["column O_GROUP: missing"]),
        ["workbook of broken XML"] = (t => t.Put("national_M2025_dl.xlsx", Packing.Zip("xl/workbook.xml", "<workbook>")), ["national_M2025_dl.xlsx", "damaged"]),
        ["workbook with an entity bomb"] = (t => t.Put("national_M2025_dl.xlsx", Packing.Zip("xl/_rels/workbook.xml.rels", "<!DOCTYPE a [<!ENTITY b \"bb\">]><a>&b;</a>")), ["national_M2025_dl.xlsx", "damaged"]),
        ["wage of letters"] = (t => t.Put("national_M2025_dl.xlsx", Packing.Workbook("national", ["OCC_CODE", "OCC_TITLE", "O_GROUP", "TOT_EMP", "A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90"], ["15-2051", "D", "detailed", "many", "1", "2", "3", "4", "5"])), ["row 2, column TOT_EMP: 'many'"]),
        ["no detailed occupation"] = (t => t.Put("national_M2025_dl.xlsx", Packing.Workbook("national", ["OCC_CODE", "OCC_TITLE", "O_GROUP", "TOT_EMP", "A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90"])), ["no row is 'detailed'"]),
        ["SOC without hyphen"] = (t => t.Put("CIP2020_SOC2018_Crosswalk.xlsx", Packing.Workbook("CIP-SOC", ["CIP2020Code", "SOC2018Code", "SOC2018Title"], ["11.0102", "152051x", "D"])), ["column SOC2018Code: '152051x'"]),
        ["STEM list not JSON"] = (t => t.Put("dhs_stem_2025_parsed.json", "{"), ["dhs_stem_2025_parsed.json", "is not valid JSON"]),
        ["STEM list without records"] = (t => t.Put("dhs_stem_2025_parsed.json", "[]"), ["no list 'records'"]),
        ["STEM code of letters"] = (t => t.Put("dhs_stem_2025_parsed.json", "{\"records\":[{\"cip\":\"AI\"}]}"), ["record 1", "'AI'"]),
        ["STEM list of 2024 too short"] = (t => { t.Remove("dhs_stem_2025_parsed.json"); t.Put("dhs_stem_2024_parsed.json", "{\"records\":[{\"cip\":\"11.0102\"}]}"); }, ["1 codes", "540"]),
        ["CIP of letters"] = (t => t.Put("CIPCode2020.csv", "CIPCode,CIPTitle,Action\nAI,Artificial,New\n"), ["column CIPCode: 'AI'"]),
        ["code in scope unknown"] = (t => t.Put("CIPCode2020.csv", "CIPCode,CIPTitle,Action\n11.0102,Artificial,New\n"), ["30.7001"]),
        ["FIPS of letters"] = (t => t.Put("SARPP_STATE_2008_2023.csv", "GeoFIPS,GeoName,LineCode,2023\nIL,Illinois,5,99\n"), ["column GeoFIPS: 'IL'"]),
        ["parities without year"] = (t => t.Put("SARPP_STATE_2008_2023.csv", "GeoFIPS,GeoName,LineCode\n"), ["no column is named by a year"]),
        ["release row twice"] = (t => t.Put("field-of-study-2026-06-10.csv.gz", Packing.Gzip(Packing.Utf8(TinySources.Release + "100001,000100,1101,5,,,,\n100001,000100,1101,5,,,,\n"))), ["field-of-study-2026-06-10.csv.gz, row 3", "twice"]),
        ["release without its column"] = (t => t.Put("field-of-study-2026-06-10.csv.gz", Packing.Gzip(Packing.Utf8("UNITID,OPEID6,CIPCODE,CREDLEV\n"))), ["column IPEDSCOUNT1: missing"]),
        ["release OPEID of letters"] = (t => t.Put("field-of-study-2026-06-10.csv.gz", Packing.Gzip(Packing.Utf8(TinySources.Release + "100001,GT,1101,5,,,,\n"))), ["column OPEID6: 'GT' is not an OPEID"]),
        ["release debt of letters"] = (t => t.Put("field-of-study-2026-06-10.csv.gz", Packing.Gzip(Packing.Utf8(TinySources.Release + "100001,000100,1101,5,,,,much\n"))), ["column DEBT_ALL_STGP_EVAL_MDN: 'much'"]),
        ["metro area of letters"] = (t => t.Put("MSA_M2025_tech_21soc.csv.gz", Packing.Gzip(Packing.Utf8(TinySources.MetroWages + "SJ,15-2051,1,1,1,1,1,1,1\n"))), ["column AREA: 'SJ'"]),
        ["metro wage of letters"] = (t => t.Put("MSA_M2025_tech_21soc.csv.gz", Packing.Gzip(Packing.Utf8(TinySources.MetroWages + "41940,15-2051,1,1,1,1,lots,1,1\n"))), ["column A_MEDIAN: 'lots'"]),
        ["metro occupation twice"] = (t => t.Put("MSA_M2025_tech_21soc.csv.gz", Packing.Gzip(Packing.Utf8(TinySources.MetroWages + "41940,15-2051,1,1,1,1,1,1,1\n41940,15-2051,1,1,1,1,1,1,1\n"))), ["row 3", "twice"]),
        ["prices without header"] = (t => t.Put("cpi-u_CUUR0000SA0_1913-2026.csv", "Consumer Price Index\n"), ["column Year: there is no row"]),
        ["prices of letters"] = (t => t.Put("cpi-u_CUUR0000SA0_1913-2026.csv", "Year,Annual,HALF1,HALF2\n2024,high,,\n"), ["row 2, column Annual: 'high'"]),
        ["prices with a gap"] = (t => t.Put("cpi-u_CUUR0000SA0_1913-2026.csv", "Year,Annual,HALF1,HALF2\n2024,1,,\n2026,1,,\n"), ["row 3", "2026 follows 2024"]),
        ["price of zero"] = (t => t.Put("cpi-u_CUUR0000SA0_1913-2026.csv", "Year,Annual,HALF1,HALF2\n2024,0,,\n"), ["column Annual: '0' is not an index above 0"]),
        ["cohort of letters"] = (t => t.Put("pseoe_all_2019_bachelors_masters.csv.gz", Packing.Gzip(Packing.Utf8(TinySources.Pseo + "100001,07,11.XX,all,1,2,3,4,5,6,7,8,9,10,11,12\n"))), ["column grad_cohort: 'all'"]),
        ["percentile of letters"] = (t => t.Put("pseoe_all_2019_bachelors_masters.csv.gz", Packing.Gzip(Packing.Utf8(TinySources.Pseo + "100001,07,11.XX,0000,low,2,3,4,5,6,7,8,9,10,11,12\n"))), ["column y1_p25_earnings: 'low'"]),
        ["pay of a field of letters"] = (t => t.Put("grad-students.csv", TinySources.Acs + "2102,CS,1,1,much,1,1,1,1\n"), ["grad-students.csv, row 2, column Grad_median: 'much'"]),
        ["field code too short"] = (t => t.Put("grad-students.csv", TinySources.Acs + "21,CS,1,1,1,1,1,1,1\n"), ["column Major_code: '21'"]),
        ["O*NET without a text"] = (t => Onet(t, "Job Zones.txt", null), ["db_9_1_text.zip: there is no 'Job Zones.txt' inside"]),
        ["O*NET without its column"] = (t => Onet(t, "Job Zones.txt", "O*NET-SOC Code\tDate\n"), ["db_9_1_text.zip/Job Zones.txt", "column Job Zone: missing"]),
        ["O*NET row too short"] = (t => Onet(t, "Job Zones.txt", "O*NET-SOC Code\tJob Zone\tDate\n15-2051.00\t4\n"), ["db_9_1_text.zip/Job Zones.txt, row 2", "2 cells; the header has 3"]),
        ["O*NET zone of letters"] = (t => Onet(t, "Job Zones.txt", "O*NET-SOC Code\tJob Zone\tDate\n15-2051.00\tfour\tx\n"), ["row 2: 'four'"]),
        ["O*NET code unknown"] = (t => Onet(t, "Job Zones.txt", "O*NET-SOC Code\tJob Zone\tDate\n15-9999.00\t4\tx\n"), ["row 2: '15-9999.00'", "list of occupations"]),
        ["O*NET share above a hundred"] = (t => Onet(t, "Education, Training, and Experience.txt", TinySources.OnetEducation + "15-2051.00\t2.D.1\tRL\t6\t101\t22\tn/a\tx\ty\n"), ["row 2: '101' is not a percentage"]),
        ["O*NET level twice"] = (t => Onet(t, "Education, Training, and Experience.txt", TinySources.OnetEducation + string.Concat(Enumerable.Repeat("15-2051.00\t2.D.1\tRL\t6\t1\t22\tn/a\tx\ty\n", 2))), ["row 3: '6'", "stands once"]),
        ["O*NET of no release"] = (t => Onet(t, "Read Me.txt", "Hello."), ["db_9_1_text.zip/Read Me.txt", "which release"]),
        ["O*NET no archive"] = (t => t.Put("db_9_1_text.zip", "plain"), ["db_9_1_text.zip"]),
        ["negative papers"] = (t => t.Put("us-ai-publications-by-unitid-venue-year.csv", "unitid,area,venue,year,fractional_papers\n100001,ai,aaai,2020,-1\n"), ["column fractional_papers: '-1'"]),
        ["venue in two areas"] = (t => t.Put("us-ai-publications-by-unitid-venue-year.csv", "unitid,area,venue,year,fractional_papers\n100001,ai,icml,2020,1\n100002,nlp,icml,2020,1\n"), ["venue icml", "areas ai and nlp"]),
    };

    /// <summary>The release of O*NET with one text replaced, or left out.</summary>
    private static void Onet(TinySources tiny, string text, string? content) => tiny.Put("db_9_1_text.zip", Packing.Zip(
        [.. TinySources.Onet.Where(t => t.Key != text || content is not null).Select(t => (t.Key, Packing.Utf8(t.Key == text ? content! : t.Value)))]));

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void DamagedFile_GivesOneClearError_AndNothingIsWritten(string name)
    {
        (Action<TinySources> damage, string[] says) = Cases[name];
        using var tiny = new TinySources();
        damage(tiny);
        InputException error = Assert.Throws<InputException>(() => tiny.Build());
        Assert.All(says, part => Assert.Contains(part, error.Message, StringComparison.Ordinal));
        Assert.DoesNotContain('\n', error.Message);
        Assert.False(Directory.Exists(tiny.To));
    }

    [Fact]
    public void DamagedFile_LeavesTheOldDatasetAsItWas()
    {
        using var tiny = new TinySources();
        tiny.Build();
        Dictionary<string, byte[]> before = Files(tiny.To);
        tiny.Put("HD2024.zip", "<html></html>");
        Assert.Throws<InputException>(() => tiny.Build());
        Assert.Equal(before, Files(tiny.To));
    }

    [Fact]
    public void OfSeveralDamagedFiles_TheSameOneIsNamed_OnAnyNumberOfThreads()
    {
        using var tiny = new TinySources();
        tiny.Put("HD2023.zip", "<html></html>");
        tiny.Put("HD2024.zip", "<html></html>");
        tiny.Put("C2024_A.zip", "<html></html>");
        string[] messages = [.. new[] { 1, 2, 8, 8, 8 }.Select(threads => Assert.Throws<InputException>(() => tiny.Build(threads)).Message)];
        Assert.Single(messages.Distinct());
        Assert.StartsWith("C2024_A.zip", messages[0], StringComparison.Ordinal);
    }

    [Fact]
    public void SizeLimit_HoldsForDeclaredSizeToo() =>
        Assert.Throws<InputException>(() => SizeLimits.Check("x.zip", long.MaxValue / 2, SizeLimits.LargestFile + 1));

    private static Dictionary<string, byte[]> Files(string directory) => Directory
        .EnumerateFiles(directory, "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(directory, path), File.ReadAllBytes);

    private static void Cut(TinySources tiny, string name, double divisor)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(tiny.From, name));
        tiny.Put(name, bytes[..(int)(bytes.Length / divisor)]);
    }

    private static void Fos(TinySources tiny, string rows) => tiny.Put("field-of-study-most-recent.csv.gz", Packing.Gzip(Packing.Utf8(
        "UNITID,cipcode,credential_level,earnings_suppressed,earn_mdn_1yr,earn_mdn_2yr,earn_mdn_4yr,earn_mdn_5yr\n" + rows)));
}
