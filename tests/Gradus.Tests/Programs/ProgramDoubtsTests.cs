using System.Text;
using Gradus.People;
using Gradus.Programs;
using Gradus.Sources.Curated;
using Gradus.Sources.Dataset;
using Gradus.Sources.Programs;

namespace Gradus.Tests.Programs;

public sealed class ProgramDoubtsTests
{
    private static readonly UnitId School = new(123456);

    private static readonly DegreeTypeFile Types = DegreeTypeFile.Read(Path.Combine(SourceFiles.Data, "degree-types.yaml"));

    private static RecordFact Fact(string field, string json, string page = "https://www.sample.edu/p", FactKind kind = FactKind.Official) =>
        new(field, json, page, kind, 2025);

    private static RecordFact Price(int amount, string per, string residency = "any") =>
        Fact("tuition", $"{{\"amount\":{amount},\"per\":\"{per}\",\"residency\":\"{residency}\"}}");

    private static ProgramRecord Program(params RecordFact[] facts) => new()
    {
        Institution = School,
        InstitutionName = "Sample University",
        Id = "sample-ms-data-science",
        Title = "Master of Science in Data Science",
        Degree = "MS",
        Focus = [Focus.DataScience],
        School = null,
        Concentration = null,
        Cip = null,
        Url = "https://www.sample.edu/p",
        CreditSystem = CreditSystem.Semester,
        Note = null,
        Facts = facts,
    };

    private static ProgramAnswer Answer(ProgramRecord program, params OfferingCount[] offerings) => ProgramAnswers.Of(
        [program], offerings, Types, new Dictionary<UnitId, string> { [School] = "www.sample.edu/" }, NoRemarks)[0];

    private static readonly IReadOnlyDictionary<string, ProgramRemark> NoRemarks = new Dictionary<string, ProgramRemark>();

    private static IReadOnlyList<string> Doubts(params RecordFact[] facts) => Answer(Program(facts)).Doubts;

    private static OfferingCount Offering(string cip, int? awards, int unit = 123456) => new(new UnitId(unit), CipCode.Parse(cip), awards);

    [Fact]
    public void UsualFacts_RaiseNoDoubt() => Assert.Empty(Doubts(
        Fact("credits", "30"), Fact("lengthMonths", "{\"min\":12,\"max\":24}"), Fact("modality", "[\"campus\"]"),
        Price(1000, "credit"), Price(31000, "program"), Fact("gre", "\"optional\"", "https://other.org", FactKind.ThirdParty)));

    [Theory]
    [InlineData("credits", "3", "credits: 3 semester is outside 24 to 72")]
    [InlineData("credits", "144", "credits: 144 semester is outside 24 to 72")]
    [InlineData("lengthMonths", "{\"min\":90,\"max\":90}", "90 to 90 months is outside 9 to 48")]
    [InlineData("lengthMonths", "{\"min\":24,\"max\":12}", "the shortest time, 24 months, is longer than the longest, 12")]
    [InlineData("tuition", "{\"amount\":6000,\"per\":\"credit\",\"residency\":\"any\"}", "$6000 a credit is more than $5000")]
    [InlineData("tuition", "{\"amount\":999,\"per\":\"program\",\"residency\":\"any\"}", "$999 for the whole program is less than $1000")]
    public void DeadRanges_AreNamed(string field, string json, string doubt) =>
        Assert.Contains(doubt, Assert.Single(Doubts(Fact(field, json))), StringComparison.Ordinal);

    [Fact]
    public void Units_MayBeMany() =>
        Assert.Empty(Answer(Program(Fact("credits", "144")) with { CreditSystem = CreditSystem.Units }).Doubts);

    [Fact]
    public void TwoTotalsForTheSameResidency_AreADoubt()
    {
        Assert.Equal("tuition: 2 totals for the whole program, residency any: $30000, $40000.", Assert.Single(Doubts(Price(40000, "program"), Price(30000, "program"))));
        Assert.Empty(Doubts(Price(30000, "program", "in-state"), Price(40000, "program", "out-of-state")));
    }

    [Theory]
    [InlineData(34500, true)]
    [InlineData(35400, false)]
    [InlineData(26087, true)]
    [InlineData(26000, false)]
    public void TotalFarFromCreditsTimesPrice_IsADoubt(int total, bool fine) =>
        Assert.Equal(fine ? 0 : 1, Doubts(Fact("credits", "30"), Price(1000, "credit"), Price(total, "program", "online")).Count);

    [Fact]
    public void OnlineTitleOnCampusOnly_IsADoubt()
    {
        ProgramRecord online = Program(Fact("modality", "[\"campus\"]")) with { Title = "Data Science (Online)" };
        Assert.Contains("the title says online", Assert.Single(Answer(online).Doubts), StringComparison.Ordinal);
        Assert.Empty(Answer(online with { Facts = [Fact("modality", "[\"campus\",\"online\"]")] }).Doubts);
    }

    [Fact]
    public void OfficialFactFromAnotherSite_IsADoubt()
    {
        Assert.Equal("source: credits, gre cited as the school's own page, but sample.vendor.com is not within sample.edu.", Assert.Single(
            Doubts(Fact("credits", "30", "https://sample.vendor.com/a"), Fact("gre", "\"optional\"", "https://sample.vendor.com/b"))));
        Assert.Empty(Doubts(Fact("credits", "30", "https://web.archive.org/web/2020/http://cs.sample.edu/x", FactKind.OfficialOld)));
    }

    [Fact]
    public void StatedCode_ThatIsNotOffered_IsADoubtAndJoinsNothing()
    {
        ProgramAnswer answer = Answer(Program() with { Cip = CipCode.Parse("11.0401") }, Offering("30.7001", 5));
        Assert.Equal((null, true, "11.0401"), (answer.Join.Offering, answer.Join.IsStated, answer.Join.Cip.ToString()));
        Assert.Contains("11.0401", Assert.Single(answer.Doubts), StringComparison.Ordinal);
    }

    [Fact]
    public void Program_JoinsTheFirstUsualCodeOfItsOwnInstitution()
    {
        ProgramJoin active = Answer(Program(), Offering("11.0802", 3), Offering("30.7001", 0), Offering("30.7101", 9)).Join;
        Assert.Equal(("123456-30.7101", false), (active.OfferingId, active.IsStated));
        Assert.Equal("123456-30.7001", Answer(Program(), Offering("11.0802", null), Offering("30.7001", 0)).Join.OfferingId);
        ProgramJoin none = Answer(Program(), Offering("11.0701", 99), Offering("30.7001", 50, 654321)).Join;
        Assert.Equal(("", null), (none.OfferingId, none.Cip));
        Assert.Contains("in scope it reports 11.0701", none.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void RemarkThatSaysApart_JoinsNothing_AndSaysWhy()
    {
        ProgramRecord program = Program();
        var remarks = new Dictionary<string, ProgramRemark> { [program.Id] = new(program.Id, null, null, "too young") { IsApart = true } };
        ProgramJoin join = ProgramAnswers.Of([program], [Offering("30.7001", 5)], Types, new Dictionary<UnitId, string>(), remarks)[0].Join;
        Assert.Equal(("", null, "too young"), (join.OfferingId, join.Cip, join.Reason));
    }

    [Fact]
    public void PricesCoursesGroupsAndDeadlines_HaveTablesOfTheirOwn()
    {
        ProgramRecord program = Program(
            Fact("tuition", "{\"amount\":900.5,\"per\":\"credit\",\"residency\":\"any\",\"times\":7,\"load\":\"part-time\",\"bound\":\"lower\"}", "https://reports.org/x", FactKind.ThirdParty),
            Fact("coreCourses", "[{\"code\":\"DS 1\",\"title\":\"Models\"}]"),
            Fact("deadlines", "[{\"term\":\"fall\",\"date\":\"01-15\",\"round\":null}]"),
            Fact("requirements", "[{\"name\":\"Core\",\"pick\":2,\"credits\":null,\"from\":[{\"code\":null,\"title\":\"Inference\"}]}]"));
        IReadOnlyList<TableWriter> tables = ProgramFactTable.Build([program], new ProgramReporters(new HashSet<string> { "reports.org" }));
        string[] rows = [.. tables.Skip(1).Select(t => Encoding.UTF8.GetString(t.ToBytes()).Split('\n', 2)[1])];
        Assert.Equal("sample-ms-data-science,1,900.5,credit,any,7,part-time,lower,report\n", rows[0]);
        Assert.Equal("sample-ms-data-science,2,0,1,DS 1,Models\nsample-ms-data-science,4,1,1,,Inference\n", rows[1]);
        Assert.Equal("sample-ms-data-science,4,1,Core,2,NR\n", rows[2]);
        Assert.Equal("sample-ms-data-science,3,1,fall,01-15,\n", rows[3]);
        Assert.Contains("sample-ms-data-science,2,coreCourses,null,", Encoding.UTF8.GetString(tables[0].ToBytes()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FactKind.Official, 2025, "https://a.edu", FigureVoice.Official)]
    [InlineData(FactKind.OfficialOld, 2016, "https://a.edu", FigureVoice.Official)]
    [InlineData(FactKind.Official, null, "https://a.edu", FigureVoice.Listing)]
    [InlineData(FactKind.ThirdParty, 2026, "https://reports.org/a", FigureVoice.Report)]
    [InlineData(FactKind.ThirdParty, null, "https://reports.org/a", FigureVoice.Listing)]
    [InlineData(FactKind.ThirdParty, 2026, "https://list.org/a", FigureVoice.Listing)]
    public void Voice_FollowsFromPageKindAndYear(FactKind kind, int? year, string page, FigureVoice voice) =>
        Assert.Equal(voice, new ProgramReporters(new HashSet<string> { "reports.org" }).VoiceOf(new RecordFact("tuition", "1", page, kind, year)));

    [Fact]
    public void Tables_HoldEveryRecordAndFact()
    {
        ProgramRecord program = Program(Fact("credits", "30"), new RecordFact("gre", "\"optional\"", "https://x.org", FactKind.ThirdParty, null));
        Assert.Contains(
            "\nsample-ms-data-science,123456,,Master of Science in Data Science,MS,data-science,,ms-data-science,the title names data science,30.7001,false,inferred: 30.7001 is usual for ms-data-science,,123456-30.7001,,false,,,https://www.sample.edu/p,true,semester,,\n",
            Encoding.UTF8.GetString(ProgramTable.Build([Answer(program, Offering("30.7001", 4))]).ToBytes()), StringComparison.Ordinal);
        Assert.Equal(
            "program,position,field,value,source,kind,year\nsample-ms-data-science,1,credits,30,https://www.sample.edu/p,official,2025\nsample-ms-data-science,2,gre,\"\"\"optional\"\"\",https://x.org,third-party,NR\n",
            Encoding.UTF8.GetString(ProgramFactTable.Build([program], ProgramReporters.None)[0].ToBytes()));
    }
}
