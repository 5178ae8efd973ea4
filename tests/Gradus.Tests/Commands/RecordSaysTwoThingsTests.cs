using Gradus.Costs.Prices;
using Gradus.People;
using Gradus.Programs;
using Gradus.Readiness;
using Gradus.Sources.Forms;
using Gradus.Sources.Profiles;
using Catalogued = Gradus.Tests.Ledgers.People;

namespace Gradus.Tests.Commands;

/// <summary>Where a record or a person's words allow more than one reading, the answer says so and takes none for sure; each is named after its rule.</summary>
public sealed class RecordSaysTwoThingsTests : IDisposable
{
    private readonly Asked _asked = new();

    public void Dispose() => _asked.Dispose();

    private static DegreePrice Price(string id, bool international = false) =>
        Pricing.Of(Catalogued.Catalog, Catalogued.Catalog.FindItem(id)!, PriceTerms.Unsaid with { International = international });

    /// <summary>A price by the term or year for a degree of fifteen to twenty-one months is no one number.</summary>
    [Fact]
    public void ARangeOfLengths_MakesAPriceByTermOrYearARange()
    {
        int ranged = 0;
        foreach (Item item in Catalogued.Catalog.Items.Where(i => i.Program is { MinimumMonths.IsKnown: true, MaximumMonths.IsKnown: true }))
        {
            Program program = item.Program!;
            DegreePrice price = Price(item.Id);
            if (DegreeLength.SemestersIn(program.MaximumMonths.Value) > DegreeLength.SemestersIn(program.MinimumMonths.Value)
                && price.IsProgramsOwn && (price.Basis.Contains("terms x", StringComparison.Ordinal) || price.Basis.Contains("academic year", StringComparison.Ordinal)))
            {
                ranged++;
                Assert.True(price.Total.High > price.Total.Value, item.Id);
                Assert.Contains(price.Assumptions, a => a.Contains("months: the range reaches", StringComparison.Ordinal));
            }
        }

        Assert.True(ranged >= 5, $"{ranged}");
    }

    [Theory]
    [InlineData("cornell-mps-information-science", 73_946)]
    [InlineData("gmu-ms-computer-science-online", 29_550)]
    public void ANewerPriceOfSomebodyElse_IsWithinTheRange(string id, decimal newer)
    {
        DegreePrice price = Price(id);
        Assert.True(price.Total.Low < newer && newer <= price.Total.High + 1, $"{price.Total.Low} {price.Total.High}");
    }

    /// <summary>A page that charges students on a visa more is heard by them, and by nobody else.</summary>
    [Fact]
    public void APriceForStudentsOnAVisa_IsTheirs()
    {
        Assert.True(Price("purdue-ms-business-analytics-information-management", international: true).Total.Value >= 56_700);
        Assert.True(Price("purdue-ms-business-analytics-information-management").Total.High < 50_000);
    }

    [Theory]
    [InlineData("computer science", EntryStanding.Met)]
    [InlineData("B.Tech CSE", EntryStanding.Met)]
    [InlineData("BCA", EntryStanding.Met)]
    [InlineData("Comp Sci", EntryStanding.Met)]
    [InlineData("EECS", EntryStanding.Met)]
    [InlineData("information technology", EntryStanding.Met)]
    [InlineData("economics", EntryStanding.Unclear)]
    [InlineData("home economics", EntryStanding.Unclear)]
    [InlineData("mechanical engineering", EntryStanding.Unclear)]
    [InlineData("mathematics", EntryStanding.Met)]
    [InlineData("maths & stats", EntryStanding.Met)]
    [InlineData("math education", EntryStanding.Unclear)]
    [InlineData("computer science education", EntryStanding.Unclear)]
    [InlineData("data entry", EntryStanding.Unclear)]
    [InlineData("music", EntryStanding.Unclear)]
    public void OnlyADegreeInComputingMathematicsOrStatistics_IsRelatedForSure(string field, EntryStanding standing) =>
        Assert.Equal(standing, DegreeDemands.Related(new Degree { Level = DegreeLevel.Bachelor, Field = field }, computing: false, page: null).Standing);

    [Theory]
    [InlineData("computer science", EntryStanding.Met)]
    [InlineData("mathematics", EntryStanding.Unclear)]
    [InlineData("statistics", EntryStanding.Unclear)]
    public void BesideADegreeInComputing_OnlyComputingIsRelatedForSure(string field, EntryStanding standing) =>
        Assert.Equal(standing, DegreeDemands.Related(new Degree { Level = DegreeLevel.Bachelor, Field = field }, computing: true, page: null).Standing);

    [Fact]
    public void AMathematician_IsRelatedForDataScience_AndAsksForComputing()
    {
        const string Mathematician = """{background: {degree: {level: bachelor, field: mathematics, gpa: 3.6}, programming: working}}""";
        Assert.Equal("unknown", Verdict("csulb-ms-computer-science"));
        Assert.Equal("met", Verdict("csun-ms-data-science"));

        string? Verdict(string id) => _asked.Json("ready", Mathematician, id)["requirements"]!.AsArray()
            .Where(r => r!["need"]!.GetValue<string>() == "a related bachelor's degree").Select(r => r!["verdict"]!.GetValue<string>()).FirstOrDefault();
    }

    [Fact]
    public void WhoMustAskWhetherADegreeIsRelated_DoesNotHaveEverything()
    {
        const string Economist = """{background: {degree: {level: bachelor, field: economics, gpa: 3.6}, programming: none}}""";
        Assert.DoesNotContain("You have everything", _asked.Text("ready", Economist, "georgia-tech-ms-computer-science-machine-learning-online"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cost")]
    [InlineData("return")]
    public void AWayThatWasNotWished_IsSaid(string verb)
    {
        const string OnCampus = """{residency: {state: NC, citizenship: us-citizen}, job: {salary: 74000, keepWorking: true}, study: {modality: [campus], pace: part-time, hoursPerWeek: 12}}""";
        string said = _asked.Text(verb, OnCampus, "indiana-ms-data-science-online");
        Assert.Contains("You said that you would study in person: it is not taught so", said, StringComparison.Ordinal);
        Assert.DoesNotContain("it is not taught so", _asked.Text(verb, OnCampus.Replace("campus", "online", StringComparison.Ordinal), "indiana-ms-data-science-online"), StringComparison.Ordinal);
    }

    /// <summary>Who gets no loan is not told that loans pay.</summary>
    [Theory]
    [InlineData("f1-visa", true)]
    [InlineData("us-citizen, state: TX", false)]
    public void WhatPaysEachMonth_IsOnlyWhatIsThere(string citizenship, bool mayBorrow)
    {
        const string Person = """{residency: {citizenship: STATUS}, job: {salary: 120000, keepWorking: true}, study: {modality: [online], pace: part-time, hoursPerWeek: 12}, budget: {livingPerMonth: 2000, mayBorrow: BORROW}}""";
        string said = _asked.Text("cost", Person.Replace("STATUS", citizenship, StringComparison.Ordinal).Replace("BORROW", mayBorrow ? "true" : "false", StringComparison.Ordinal), "indiana-ms-data-science-online");
        Assert.Contains("Pay covers every month", said, StringComparison.Ordinal);
        Assert.DoesNotContain("federal loans cover", said, StringComparison.Ordinal);
    }

    /// <summary>"40.000" is forty thousand where money is meant, with or without quotation marks.</summary>
    [Theory]
    [InlineData("40.000", "40000")]
    [InlineData("'40.000'", "40000")]
    [InlineData("40000.50", "40000.50")]
    public void APointBeforeThreeZeros_GroupsThousandsOfDollars(string written, string total) =>
        Assert.Equal(decimal.Parse(total, System.Globalization.CultureInfo.InvariantCulture), ProfileReader.Parse("profile", System.Text.Encoding.UTF8.GetBytes($"budget: {{total: {written}}}"), KnownNames.Unchecked).Budget.Total);

    [Fact]
    public void APlanThatCannotBe_NamesDegreesThatCan()
    {
        Said said = GradusProgram.Run("plan", "georgia-tech-ms-analytics-online", "--profile", Path.Combine(SourceFiles.Repository, "examples", "working-engineer.yaml"));
        Assert.True(said.ExitCode == 2 && said.Error.TrimEnd().Split('\n').Length > 2, said.Error);
    }
}
