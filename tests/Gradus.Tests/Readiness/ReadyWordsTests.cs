using Gradus.Applications;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs;
using Gradus.Readiness;
using Gradus.Tests.Commands;

namespace Gradus.Tests.Readiness;

/// <summary>The answer sounds no surer than it is, and says what of what was said it does not use.</summary>
public sealed class ReadyWordsTests : IDisposable
{
    private const string Machine = "cmu-ms-machine-learning";

    private readonly Asked _asked = new();

    public void Dispose() => _asked.Dispose();

    [Fact]
    public void Headline_SaysHowMuchIsNotKnown_AndIsNoTotal()
    {
        string open = _asked.Text("ready", "{background: {degree: {level: bachelor, field: commerce}, programming: none}}", Machine);
        Assert.Contains("At least 1 course away: programming. At least 15 weeks", open, StringComparison.Ordinal);
        Assert.Contains("things that it asks are not known, and may take more.", open, StringComparison.Ordinal);
    }

    [Fact]
    public void ScoresThatAProgramDoesNotState_AreNotUsed_AndThatIsSaid()
    {
        string said = _asked.Text("ready", "{background: {programming: working}}", Machine, "--toefl", "60", "--ielts", "5.5", "--gre", "no", "--scale", "german");
        Assert.Contains("toefl, ielts (no page on record states a least score for this degree", said, StringComparison.Ordinal);
        Assert.Contains("gre (", said, StringComparison.Ordinal);
        Assert.Contains("scale (no courses were given whose grades are numbers)", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("6.3", "6.0 or 6.5")]
    [InlineData("8.75", "8.5 or 9.0")]
    public void Band_GoesByHalves(string band, string allowed) =>
        Assert.Contains(allowed, _asked.Refusal("ready", "{background: {programming: working}}", Machine, "--ielts", band), StringComparison.Ordinal);

    [Theory]
    [InlineData(DegreeLevel.None)]
    [InlineData(DegreeLevel.Associate)]
    public void WhoHasNoBachelors_IsNotToldToAskForAWaiver(DegreeLevel level)
    {
        Catalog catalog = Ledgers.People.Catalog;
        var person = new Profile { Background = new Background { Degree = new Degree { Level = level } } };
        var chances = new ChanceGround(new ReadinessGround(catalog, person, new TestScores()), catalog.Rules.At(catalog.Rules.AsOf).Read());
        AdmissionChance chance = chances.Of(catalog.Programs.Select(p => catalog.FindItem(p.Id)).OfType<Item>().First(i => i.Program!.Admission.Asked.AsksDegree));
        Assert.True(chance.LacksDegree);
        Assert.DoesNotContain("waived", chance.Why, StringComparison.Ordinal);
    }
}
