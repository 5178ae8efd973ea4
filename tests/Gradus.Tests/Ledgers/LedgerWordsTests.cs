using Gradus.People;

namespace Gradus.Tests.Ledgers;

/// <summary>What a ledger says it takes for granted.</summary>
public sealed class LedgerWordsTests
{
    /// <summary>A public university in Ohio.</summary>
    private const string Public = "202134-11.0701";

    private const string Private = "211440-11.0102";

    private static IReadOnlyList<string> Said(Profile person, string id) => People.Ledger(person, id).Assumptions;

    private static Profile Person(string state, Household? household = null, Citizenship citizenship = Citizenship.UsCitizen) => new()
    {
        Start = new Term(Season.Fall, 2027),
        Residency = new Residency { State = state, Citizenship = citizenship },
        Study = new Study { Modality = [StudyMode.Campus], Pace = Pace.FullTime },
        Budget = new Budget { LivingPerMonth = 2500 },
        Household = household ?? new Household(),
    };

    [Fact]
    public void Children_AreSpokenOf_WhereThereAreAny()
    {
        Assert.DoesNotContain(Said(Person("OH"), Public), s => s.StartsWith("Child tax credit", StringComparison.Ordinal));
        Assert.Contains(Said(Person("OH", new Household { ChildrenBorn = [2020] }), Public), s => s.StartsWith("Child tax credit", StringComparison.Ordinal) && s.EndsWith("your children grow out of them.", StringComparison.Ordinal));
        Assert.Contains(Said(Person("OH", new Household { Dependents = 1 }), Public), s => s.StartsWith("Child tax credit", StringComparison.Ordinal) && s.EndsWith("say when they were born.", StringComparison.Ordinal));
    }

    /// <summary>Becoming a resident is worth knowing for who pays the price of another state, and for nobody else.</summary>
    [Theory]
    [InlineData("GA", Public, Citizenship.UsCitizen, true)]
    [InlineData("OH", Public, Citizenship.UsCitizen, false)]
    [InlineData("GA", Private, Citizenship.UsCitizen, false)]
    [InlineData("GA", Public, Citizenship.F1Visa, false)]
    public void Residency_IsSpokenOf_WhereItChangesThePrice(string state, string id, Citizenship citizenship, bool isSaid) =>
        Assert.Equal(isSaid, Said(Person(state, citizenship: citizenship), id).Contains(People.Catalog.Agreements.Residency));
}
