using Gradus.People;
using Gradus.Programs;
using Gradus.Readiness;
using Gradus.Tests.Web;

namespace Gradus.Tests.Readiness;

/// <summary>The bachelor's degree that a master's degree asks for has its source: the page that names it, or how usual it is.</summary>
public sealed class BachelorSourceTests(GuideFixture guide)
{
    private const string What = "a bachelor's degree";

    [Fact]
    public void EveryProgramThatAsksForOne_SaysWho()
    {
        var ground = new ReadinessGround(guide.Catalog, new Profile(), new TestScores());
        Program[] programs = [.. guide.Catalog.Programs.Where(p => p.SameAs is null && p.Admission.Asked.AsksDegree)];
        Program[] naming = [.. programs.Where(p => p.Admission.Prerequisites.Any(a => !ReadinessGround.IsCourse(a)))];
        Assert.NotEmpty(naming);
        Assert.NotEmpty(programs.Except(naming));
        foreach (Program program in programs)
        {
            Source? source = ProgramReadiness.Of(ground, guide.Catalog.FindItem(program.Id)!).Needs.First(n => n.Need == What).Source;
            Assert.Equal(naming.Contains(program) ? program.Facts.First(f => f.Field == "prerequisites").Source : ground.Usual.Degree, source);
        }
    }

    [Fact]
    public void HowUsualItIs_IsCountedOverThoseThatSayWhatTheyAsk()
    {
        Program[] stating = [.. guide.Catalog.Programs.Where(p => p.SameAs is null && p.Admission.Prerequisites.Count > 0)];
        int named = stating.Count(p => p.Admission.Prerequisites.Contains(Prerequisite.AnyBachelors) || p.Admission.Prerequisites.Contains(Prerequisite.RelatedBachelors));
        Assert.Equal(
            $"Gradus, usual for a US master's degree: {named} of {stating.Length} named programs of this dataset that say what they ask name one",
            new UsualEntries(guide.Catalog).Degree.ToString());
    }

    [Theory]
    [InlineData("cmu-ms-machine-learning")]
    public async Task Page_SaysIt(string id)
    {
        string text = (await guide.Get($"/ready/{id}")).MainText;
        Program program = guide.Catalog.Programs.First(p => p.Id == id);
        Assert.Equal(!program.Admission.Prerequisites.Any(a => !ReadinessGround.IsCourse(a)), text.Contains("Usual for a US master's degree:", StringComparison.Ordinal));
    }
}
