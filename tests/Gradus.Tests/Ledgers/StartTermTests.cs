using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Admission;

namespace Gradus.Tests.Ledgers;

/// <summary>A program is begun with a term that its page opens.</summary>
public sealed class StartTermTests
{
    private const string FallOnly = "georgia-tech-ms-analytics";

    private static Profile Starting(Term start) => new()
    {
        Start = start,
        Residency = new Residency { State = "IL", Citizenship = Citizenship.UsCitizen },
        Study = new Study { Modality = [StudyMode.Campus], Pace = Pace.FullTime },
        Budget = new Budget { LivingPerMonth = 2_000 },
    };

    [Fact]
    public void ATermThatThePageDoesNotOpen_GivesWayToTheFirstThatItDoes_AndIsSaid()
    {
        Ledger spring = People.Ledger(Starting(new Term(Season.Spring, 2028)), FallOnly);
        Assert.Equal(new Term(Season.Fall, 2028), spring.Terms[0].Name);
        Assert.Equal("It begins in fall only, as its page says: fall 2028 is counted in place of spring 2028.", spring.OtherStart);
        Ledger fall = People.Ledger(Starting(new Term(Season.Fall, 2028)), FallOnly);
        Assert.Null(fall.OtherStart);
        Assert.Equal(fall.Total, spring.Total);
    }

    [Fact]
    public void WhereNoPageSays_TheTermIsAsAsked()
    {
        Item unsaid = People.Catalog.Items.First(i => i is { IsActive: true, Program: null });
        Assert.Equal(new Term(Season.Spring, 2028), People.Ledger(Starting(new Term(Season.Spring, 2028)), unsaid.Id).Terms[0].Name);
    }

    [Fact]
    public void FirstFrom_IsTheNextOpenTerm_ForEveryProgram() => Assert.All(People.Catalog.Programs, program =>
    {
        foreach (Season season in Enum.GetValues<Season>())
        {
            var wished = new Term(season, 2028);
            Term first = EntryTerms.FirstFrom(program.Admission, wished);
            Assert.InRange(first.CompareTo(wished), 0, 1);
            Assert.True(program.Admission.StartTerms.Count == 0 ? first == wished : program.Admission.StartTerms.Any(t => EntryTerms.SeasonOf(t) == first.Season));
            Assert.Equal(first == wished, EntryTerms.Words(program.Admission, wished) is null);
        }
    });
}
