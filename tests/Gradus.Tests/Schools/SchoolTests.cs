using System.Text.Json.Nodes;
using Gradus.App.Shell;
using Gradus.App.Verbs.School;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Institutions;
using Gradus.People;
using Gradus.Research;
using Gradus.Schools;
using Gradus.Tests.Commands;
using ExamplePeople = Gradus.Tests.Ledgers.People;

namespace Gradus.Tests.Schools;

/// <summary>Which school is meant, who is like it, and that what is not known stays so.</summary>
public sealed class SchoolTests
{
    private static readonly UnitId GeorgiaTech = Unit("139755");

    private static Catalog Catalog => ExamplePeople.Catalog;

    [Theory]
    [InlineData("139755", "139755")]
    [InlineData("Georgia Tech", "139755")]
    [InlineData("georgia institute of technology", "139755")]
    [InlineData("Georgia Institute of Technology-Main Campus", "139755")]
    [InlineData("cmu-ms-machine-learning", "211440")]
    [InlineData("211440-11.0102", "211440")]
    [InlineData("CMU", "211440")]
    [InlineData("Stanford", "243744")]
    public void Name_IsFound_HoweverItIsWritten(string name, string unit) => Assert.Equal(unit, SchoolFinder.Find(name, Catalog).Institution.Id.ToString());

    [Fact]
    public void NamedDegree_IsTheOneThatFiguresOfAFieldAreOf()
    {
        AskedSchool school = SchoolFinder.Find("cmu-ms-machine-learning", Catalog);
        Assert.True(school.IsNamed);
        Assert.Equal("cmu-ms-machine-learning", school.Degree!.Id);
        Assert.False(SchoolFinder.Find("CMU", Catalog).IsNamed);
    }

    [Fact]
    public void NameOfSeveral_ListsThem()
    {
        InputException refused = Assert.Throws<InputException>(() => SchoolFinder.Find("California State University", Catalog));
        Assert.Equal("name", refused.Problem!.Field);
        Assert.Contains("schools go by that; give the UNITID of one:", refused.Message, StringComparison.Ordinal);
        Assert.Contains("California State University-Fullerton", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("school Hogwarts --json", "not-found")]
    [InlineData("school 999999 --json", "not-found")]
    [InlineData("school 139755 211440 243744 110635 145637 170976 240444 --json", "out-of-range")]
    public void NameThatCannotBeUsed_IsOneError(string line, string code)
    {
        Said said = GradusProgram.Run(line.Split(' '));
        Assert.Equal(ExitCode.WrongUse, said.ExitCode);
        Assert.Equal((code, "name"), ((string?)said.Json["code"], (string?)said.Json["field"]));
    }

    [Fact]
    public void Peers_HaveTheSameControlAndDoctorates_AndAreNotTheSchoolItself()
    {
        Institution school = Catalog.FindInstitution(GeorgiaTech)!;
        SchoolPeers peers = SchoolPeers.Of(Catalog, school);
        Assert.Equal((Control.Public, DoctoralKind.Computing), (peers.Control, peers.Kind));
        Assert.DoesNotContain(peers.Members, p => p.Id == school.Id);
        Assert.All(peers.Members, p => Assert.Equal((Control.Public, DoctoralKind.Computing, true), (p.Control, SchoolPeers.KindOf(Catalog, p.Id), p.Restriction is null)));
        Assert.All(peers.Members, p => Assert.Contains(Catalog.Offerings, o => o.Institution == p.Id && o.IsActive));
        Assert.Contains(peers.Members, p => p.Id == Unit("110635"));
        Institution other = peers.Members[0];
        Assert.Contains(SchoolPeers.Of(Catalog, other).Members, p => p.Id == school.Id);
    }

    /// <summary>Counted by hand in the publisher's files C2020_A to C2024_A: 54, 76, 48, 51 and 76.</summary>
    [Fact]
    public void Doctorates_AreThoseOfAllYearsTogether()
    {
        Figure<double> figure = Measures().Of(SchoolMeasure.Doctorates, SchoolFinder.Find("139755", Catalog));
        Assert.Equal(54 + 76 + 48 + 51 + 76, figure.Value);
        Assert.Equal(FigureSubject.Institution, figure.Evidence!.Of);
        Assert.Equal([76, 572], new[] { Catalog.DoctoratesOf(GeorgiaTech).Last().Computing.Value, Catalog.DoctoratesOf(GeorgiaTech).Last().All.Value });
        Assert.Equal(0, Catalog.DoctoratesOf(Unit("183026")).Last().Computing.Value);
    }

    [Fact]
    public void Papers_AreThoseOfTheAreasAskedFor()
    {
        AskedSchool school = SchoolFinder.Find("139755", Catalog);
        double all = Measures().Of(SchoolMeasure.Papers, school).Value;
        double vision = Measures(ResearchArea.Vision).Of(SchoolMeasure.Papers, school).Value;
        Assert.Equal(Catalog.ResearchOf(GeorgiaTech).Sum(o => o.Papers), all, 6);
        Assert.Equal(Catalog.ResearchOf(GeorgiaTech).Where(o => o.Area == "vision").Sum(o => o.Papers), vision, 6);
    }

    /// <summary>Estimates are no evidence of where somebody stands: peers of pay and debt have published figures.</summary>
    [Fact]
    public void PeersOfPay_ArePublishedOnly()
    {
        AskedSchool school = SchoolFinder.Find("139755-11.0701", Catalog);
        SchoolPeers peers = SchoolPeers.Of(Catalog, school.Institution);
        IReadOnlyList<double> pay = Measures().Of(SchoolMeasure.Pay, school, peers);
        Assert.InRange(pay.Count, 1, peers.Members.Count);
        Assert.All(pay, p => Assert.Contains(Catalog.NewestEarnings.Masters, row => row.Cip4 == school.Degree!.Cip!.Value.Four && row.Medians.Any(m => m.IsKnown && (double)m.Value == p)));
    }

    /// <summary>A school of which little is known looks so: no value, no place, and a question instead.</summary>
    [Fact]
    public void WhatIsNotKnown_HasNoValueAndNoPlace()
    {
        Institution closed = Catalog.Institutions.First(i => !i.Open && !Catalog.Offerings.Any(o => o.Institution == i.Id && o.IsActive));
        SchoolContract answer = SchoolContract.Of(Catalog, [SchoolFinder.Of(closed, Catalog)], null, PriceTerms.Unsaid);
        SchoolShown shown = Assert.Single(answer.Schools);
        Assert.False(shown.Open);
        Assert.Null(shown.Degree);
        Assert.True(shown.Known < shown.Things / 2, $"{shown.Known} of {shown.Things}");
        Assert.All(answer.Rows.Select(r => r.Figures[0]).Where(f => !f.Known), f => Assert.Equal((null, null), (f.Value, f.Place)));
        Assert.All(answer.Rows.Where(r => r.Key is "pay" or "debt" or "price" or "centres"), r => Assert.Equal("not known", r.Figures[0].Said));
    }

    /// <summary>Nothing that is of more than the degree passes for the degree's own.</summary>
    [Fact]
    public void FigureOfTheWholeSchool_IsGeneral_AndAsksForTheDegrees()
    {
        SchoolContract answer = SchoolContract.Of(Catalog, [SchoolFinder.Find("CMU", Catalog)], null, PriceTerms.Unsaid);
        Assert.All(answer.Rows.Where(r => r.Key is "papers" or "spending" or "doctorates" or "faculty"), r =>
        {
            Assert.Equal(("institution", "general"), (r.Figures[0].Of, r.Figures[0].Grade));
            Assert.NotNull(r.Figures[0].Ask);
        });
        Assert.False(answer.Rows.Single(r => r.Key == "support").Figures[0].Known);
        Assert.DoesNotContain(answer.Rows, r => r.Key is "total" or "score");
    }

    [Fact]
    public void OwnList_SaysWhereTheSchoolIs_OrThatItIsNotOnIt()
    {
        var list = new OwnCriterion { Id = "own-magazine", Name = "A magazine", PrefersLess = true, Unit = "rank", Values = [new OwnMark("139755", 5), new OwnMark("211440", 1), new OwnMark("110635", 3)] };
        SchoolContract answer = SchoolContract.Of(Catalog, [SchoolFinder.Find("139755", Catalog), SchoolFinder.Find("Stanford", Catalog)], new Profile { Criteria = [list] }, PriceTerms.Unsaid);
        SchoolRow row = Assert.Single(answer.Rows, r => r.Key == "outside");
        Assert.Equal(("rank 5", "a larger number than nearly all of 2 others on it"), (row.Figures[0].Said, row.Figures[0].Place));
        Assert.Equal(("not on it", false), (row.Figures[1].Said, row.Figures[1].Known));
        Assert.Equal("you brought none", SchoolContract.Of(Catalog, [SchoolFinder.Find("139755", Catalog)], null, PriceTerms.Unsaid).Rows[0].Figures[0].Said);
    }

    [Fact]
    public void SameSchoolTwice_StandsOnce_AndSameQuestionSaysTheSame()
    {
        JsonNode first = GradusProgram.Run("school", "139755", "Georgia Tech", "CMU", "--json").Json;
        Assert.Equal(["139755", "211440"], first["schools"]!.AsArray().Select(s => s!["unitId"]!.ToString()));
        Assert.Equal(first.ToJsonString(), GradusProgram.Run("school", "139755", "CMU", "--json").Json.ToJsonString());
        Assert.StartsWith("\uFEFFunit_id,school,", GradusProgram.Run("school", "139755", "--csv").Output, StringComparison.Ordinal);
    }

    /// <summary>NSF GSS 2022, table 4-8a: of 83,708 full-time master's students in computing 66,193 pay for themselves.</summary>
    [Fact]
    public void Support_IsThatOfTheNationsField()
    {
        GraduateSupport computing = Catalog.SupportOf(Cip("11.0701"))!;
        Assert.Equal([129972, 83708, 66193, 2421, 4531, 1012], new[] { computing.Students, computing.FullTime, computing.Self, computing.ResearchAssistants, computing.TeachingAssistants, computing.Fellows }.Select(f => f.Value));
        Assert.Equal(0.79, computing.ShareOf(computing.Self).Value, 2);
        Assert.Equal("multidisciplinary sciences, data science among them", Catalog.SupportOf(Cip("30.7001"))!.Field);
        Assert.Null(Catalog.SupportOf(Cip("52.1301")));
    }

    private static SchoolMeasures Measures(params ResearchArea[] areas) => new(Catalog, areas, PriceTerms.Unsaid);

    private static UnitId Unit(string text) => UnitId.TryParse(text, out UnitId id) ? id : throw new ArgumentException(text, nameof(text));

    private static CipCode Cip(string text) => CipCode.TryParse(text, out CipCode cip) ? cip : throw new ArgumentException(text, nameof(text));
}
