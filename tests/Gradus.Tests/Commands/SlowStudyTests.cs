namespace Gradus.Tests.Commands;

/// <summary>Few hours a week count, whatever a page says of its length; each is named after its rule.</summary>
public sealed class SlowStudyTests : IDisposable
{
    private const string BostonOnline = "boston-u-ms-computer-science-artificial-intelligence-online";
    private const string Wgu = "wgu-ms-computer-science-ai-ml-online";

    private readonly Asked _asked = new();

    public void Dispose() => _asked.Dispose();

    private static string With(int hours) =>
        $$$"""{start: fall 2027, residency: {state: NC, citizenship: us-citizen}, job: {salary: 74000, keepWorking: true}, study: {modality: [online], pace: part-time, hoursPerWeek: {{{hours}}}}, budget: {livingPerMonth: 2800}}""";

    /// <summary>A program that is part-time only and states its length is studied no faster than one's hours hold.</summary>
    [Theory]
    [InlineData(BostonOnline)]
    [InlineData("merrimack-ms-computer-science-online")]
    [InlineData("syracuse-ms-computer-science-online")]
    [InlineData("wustl-ms-business-analytics-online")]
    public void FewHours_MakeAStatedLengthLonger_AndItIsSaid(string id)
    {
        int terms = Terms(6);
        Assert.True(terms > Terms(40), $"{terms} terms");
        Assert.Contains("hours a week, and you have 6", _asked.Text("cost", With(6), id), StringComparison.Ordinal);
        Assert.Contains("hours a week, and you have 6", _asked.Text("return", With(6), id), StringComparison.Ordinal);
        Assert.DoesNotContain("and you have 40", _asked.Text("cost", With(40), id), StringComparison.Ordinal);

        int Terms(int hours) => _asked.Json("cost", With(hours), id)["terms"]!.AsArray().Count;
    }

    /// <summary>Where a school reports no charge by the credit, slow study may cost a year's charge for every year.</summary>
    [Fact]
    public void WhereNoCreditHasAPrice_TheRangeReachesToAChargeByTheTerm()
    {
        (double quick, double slow) = (High(30), High(6));
        Assert.True(slow > quick * 1.15, $"{quick} beside {slow}");
        Assert.Contains("no charge for a credit", _asked.Text("cost", With(6), Wgu), StringComparison.Ordinal);

        double High(int hours) => _asked.Json("cost", With(hours), Wgu)["ranges"]!["total"]!["high"]!.GetValue<double>();
    }
}
