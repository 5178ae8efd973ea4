using Gradus.App.Figures;

namespace Gradus.Tests.Commands;

public sealed class ShortNamesTests
{
    [Theory]
    [InlineData("Master of Science in Computer Science (Online): Machine Learning specialization", "Computer Science (online): Machine Learning")]
    [InlineData("Master of Computer Science (Online)", "Computer Science (online)")]
    [InlineData("Computer Science, M.S.", "Computer Science")]
    [InlineData("M.S. in Data Science (MSDS)", "Data Science (MSDS)")]
    [InlineData("Artificial Intelligence", "Artificial Intelligence")]
    [InlineData("Master of ", "Master of ")]
    public void Title_LosesWhatEveryDegreeIsCalled(string title, string name) => Assert.Equal(name, ShortNames.Title(title));

    /// <summary>No two degrees of one institution go by one name in a row, where their titles differ.</summary>
    [Fact]
    public void Title_StaysOneOfItsKind_WithinAnInstitution() => Assert.All(
        Ledgers.People.Catalog.Items.Where(i => i.IsProgram).GroupBy(i => (i.Institution.Id, ShortNames.Title(i.Title))).Where(g => g.Select(i => i.Title).Distinct().Count() > 1),
        same => Assert.True(same.Select(i => i.Program!.Degree).Distinct().Count() > 1, string.Join("; ", same.Select(i => i.Title))));

    [Theory]
    [InlineData("Georgia Institute of Technology-Main Campus", "Georgia Institute of Technology")]
    [InlineData("The University of Texas at Austin", "University of Texas at Austin")]
    public void Institution_LosesItsCampus(string name, string kept) => Assert.Equal(kept, ShortNames.Institution(name));
}
