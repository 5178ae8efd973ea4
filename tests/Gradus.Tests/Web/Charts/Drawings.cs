using Gradus.App.Charts;
using Gradus.Sources.Loading;

namespace Gradus.Tests.Web.Charts;

/// <summary>One drawing of each kind from made-up numbers.</summary>
internal static class Drawings
{
    private static readonly StateValue[] States =
    [
        new("CA", "California", 12, "/explore?state=CA"), new("DC", "District of Columbia", 2, "/explore?state=DC"), new("HI", "Hawaii", 0, null),
        new("NY", "New York", 5, "/explore?state=NY"), new("RI", "Rhode Island", 1, null), new("TX", "Texas", 1200, "/explore?state=TX"),
    ];

    private static readonly WaterfallStep[] Falls =
    [
        new("Tuition", 20_000, "$20k") { Range = (16_500, 23_500) }, new("Required fees", null, "not known"), new("Pay given up", 9_000, "$9k") { IsHeavy = true }, new("Employer pays", -5_500, "-$5.5k"), new("Moving there", 0, "0"),
    ];

    public static IReadOnlyDictionary<string, Func<string>> All { get; } = new SortedDictionary<string, Func<string>>(StringComparer.Ordinal)
    {
        ["bars"] = () => BarChart.Draw("Awards by institution", [new Bar("Georgia Institute of Technology-Main Campus", "1,234", [1234], "/programs/139755-11.0701"), new Bar("A very long name of an institution that does not fit on the line", "7", [7]), new Bar("None", "0", [0])]),
        ["bars-in-parts"] = () => BarChart.Draw("Women and men", [new Bar("2022-23", "25 %", [25, 75]), new Bar("2023-24", "40 %", [60, 90])], longest: 300),
        ["bars-none"] = () => BarChart.Draw("Nothing", []),
        ["cloud"] = () => Cloud.Draw("Price against gain", [new CloudDot(["Georgia Tech", "Computer Science"], "first", 5_900, (4_400, 7_300), 195_000, (-500, 360_000), false), new CloudDot([], "second", 25_000, (25_000, 25_000), 80_000, (-20_000, 250_000), true)], (30_000, "my $30,000")).Narrow,
        ["coverage"] = () => CoverageBars.Draw("Credits of two areas", [new CoverageBar("Machine learning", "3 to 27", 3, 27, new CoveragePeers(0, 3, 9, 30)), new CoverageBar("Deep learning", "none", 0, 0, new CoveragePeers(0, 0, 0, 6))]),
        ["distribution"] = () => Distribution.Draw("Tuition", [new DistributionPanel("Public: 5", [4_000, 5_200, 9_990, 10_000, 31_000], 9_990), new DistributionPanel("Private: 0", [], null)]),
        ["dot-interval"] = () => DotInterval.Draw("Wages", [new Interval("Data Scientists", "$120,230", 60_000, 85_000, 120_230, 160_000, 200_000), new Interval("Top-coded", "$239,200", 100_000, 150_000, 239_200, null, null), new Interval("Unknown", "not reported", null, null, null, null, null)]),
        ["dot-strip"] = () => DotStrip.Draw("Earnings", [new Strip("1 year", [new StripDot(50_000, "A"), new StripDot(50_100, "B"), new StripDot(50_200, "C"), new StripDot(90_000, "D")], 50_150), new Strip("5 years", [new StripDot(100_000, "A")], 100_000)]),
        ["fan"] = () => Fan.Draw("Gain by year", [new FanYear(2027.6, 0, 0, 0, 0, 0), new FanYear(2028.6, -4_000, -2_000, -1_000, 0, 500), new FanYear(2037.6, -500, 40_000, 90_000, 140_000, 180_000)], 2030.5, 2029.6),
        ["lines"] = () => LineChart.Draw("Awards", ["2019-20", "2020-21", "2021-22"], [new LineSeries("women", [10, 7, 30]), new LineSeries("men", [40, null, 20])]),
        ["line"] = () => LineChart.Draw("Awards", ["2019-20", "2020-21", "2021-22"], [new LineSeries("awards", [1_200, 700, 13_000])]),
        ["map"] = () => StateMapDrawing.Outlines("Offerings by state", CatalogLoader.Load(SourceFiles.Data).StateOutlines, States, MapClasses.Of(States.Select(s => s.Value)), "offerings"),
        ["map-tiles"] = () => StateMapDrawing.Tiles("Offerings by state", States, MapClasses.Of(States.Select(s => s.Value)), "offerings"),
        ["people"] = () => PeopleGrid.Draw("Of 100 people", [new PeopleKind(3, "person-gain"), new PeopleKind(1, "person-lose", IsStruck: true), new PeopleKind(18, "person-leave")]),
        ["signed-intervals"] = () => SignedIntervals.Draw("What moves the result", [new SignedInterval("Pay of its graduates", "-$40,000 to $90,000", -40_000, 12_000, 90_000), new SignedInterval("A label that is longer than the line it has", "$5,000", 5_000, null, 5_000)]),
        ["waterfall"] = () => Waterfall.Draw("Lines of the cost", Falls, "$23.5k", (20_000, 27_000), Waterfall.Scale([Falls])),
        ["small-multiples"] = () => SmallMultiples.Draw("Fields", [new Panel("Data Modeling/Warehousing and Database Administration", [1_709, 2_000, 2_820], "/fields/11.0802"), new Panel("New", [null, 0, 17]), new Panel("Flat", [0, 0, 0])]),
    };
}
