using Gradus.Programs;
using Gradus.Schools;
using Gradus.Tests.Commands;
using ExamplePeople = Gradus.Tests.Ledgers.People;

namespace Gradus.Tests.Schools;

/// <summary>A name or an id that nothing goes by is answered with what was probably meant, the likeliest first.</summary>
public sealed class NearNamesTests : IDisposable
{
    private readonly Asked _asked = new();

    public void Dispose() => _asked.Dispose();

    [Theory]
    [InlineData("georgia tech online cs")]
    [InlineData("georga tech online computer sciense")]
    public void ProgramsThatHoldTheWords_ComeFirst(string given)
    {
        IReadOnlyList<Item> near = NearNames.Items(given, ExamplePeople.Catalog);
        Assert.Equal(NearNames.Shown, near.Count);
        Assert.All(near.Take(2), i => Assert.StartsWith("georgia-tech-ms-computer-science-", i.Id, StringComparison.Ordinal));
        Assert.All(near.Take(2), i => Assert.True(i.IsKnownOnline()));
    }

    [Theory]
    [InlineData("georgia-tech-ms-analytics-onlin", "georgia-tech-ms-analytics-online")]
    [InlineData("uic-ms-computer-sciense", "uic-ms-computer-science")]
    [InlineData("cu-bolder-ms-computer-science-online", "cu-boulder-ms-computer-science-online")]
    public void MisspeltId_IsNearestToTheOneMeant(string given, string meant) => Assert.Equal(meant, NearNames.Items(given, ExamplePeople.Catalog)[0].Id);

    [Fact]
    public void NothingNear_IsProposedNothing()
    {
        Assert.Empty(NearNames.Items("zzzz qqqq xxxx", ExamplePeople.Catalog));
        Assert.Empty(NearNames.Schools(new string('a', 5000), ExamplePeople.Catalog));
    }

    /// <summary>Every field of a profile that names a program or a school.</summary>
    [Theory]
    [InlineData("{budget: {scholarships: [{amount: 5000, per: year, at: \"georgia-tech-ms-analytics-onlin\"}]}}", "georgia-tech-ms-analytics-online")]
    [InlineData("{budget: {assistantship: {payPerYear: 9000, at: \"georgia-tech-ms-analytics-onlin\"}}}", "georgia-tech-ms-analytics-online")]
    [InlineData("{budget: {scholarships: [{amount: 5000, per: year, at: \"Stanfrod University\"}]}}", "243744 Stanford University")]
    [InlineData("{criteria: [{id: own-mine, name: mine, values: {georgia-tech-ms-analytics-onlin: 3, georgia-tech-ms-analytics: 2}}]}", "georgia-tech-ms-analytics-online")]
    public void FieldThatNamesNothing_IsRefusedWithWhatIsNear(string profile, string near)
    {
        string error = _asked.Refusal("cost", profile, "georgia-tech-ms-analytics-online");
        Assert.Contains("Did you mean", error, StringComparison.Ordinal);
        Assert.Contains(near, error, StringComparison.Ordinal);
    }
}
