using Gradus.Programs;
using Gradus.Programs.Search;
using Gradus.Readiness;

namespace Gradus.Tests.Readiness;

/// <summary>An average below what is usual is not known to be enough where no page names one.</summary>
public sealed class UsualAverageTests
{
    private static readonly Gradus.Catalogs.Catalog Catalog = Ledgers.People.Catalog;

    [Theory]
    [InlineData(2.6, true)]
    [InlineData(3.0, false)]
    [InlineData(3.9, false)]
    public void WhereNoPageNamesOne_ALowAverageIsAQuestion(double average, bool asked)
    {
        Gradus.People.Profile person = new() { Background = new() { Degree = new() { Level = Gradus.People.DegreeLevel.Bachelor, Gpa = (decimal)average } } };
        Item[] silent = [.. Catalog.Items.Where(i => i.Program is not { Admission.MinimumGpa.IsKnown: true })];
        Assert.True(silent.Length > 3_000);
        Assert.All(silent, i => Assert.Equal(asked ? Match.May : Match.Yes, EntryCheck.IsOpen(person, i, Catalog)));
        Assert.All(silent, i => Assert.Equal(asked, EntryCheck.Of(person, i, Catalog).Unclear.Any(d => d.What.StartsWith("an average", StringComparison.Ordinal))));
    }

    [Fact]
    public void WhereAPageNamesOne_ItDecides()
    {
        Gradus.People.Profile person = new() { Background = new() { Degree = new() { Level = Gradus.People.DegreeLevel.Bachelor, Gpa = 2.6m } } };
        Item[] naming = [.. Catalog.Items.Where(i => i.Program is { Admission.MinimumGpa.IsKnown: true })];
        Assert.All(naming, i => Assert.DoesNotContain(EntryCheck.Of(person, i, Catalog).Points, d => d.What.StartsWith("an average", StringComparison.Ordinal)));
    }
}
