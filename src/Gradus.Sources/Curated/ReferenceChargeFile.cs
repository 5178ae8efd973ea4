using System.Globalization;
using Gradus.Costs;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Curated;

/// <summary>An average charge as its publisher prints it.</summary>
/// <param name="Year">Ending year of the academic year.</param>
/// <param name="Group">Institutions it is of.</param>
/// <param name="Residency">Whose price; null where residency makes no difference.</param>
/// <param name="Dollars">The average in dollars of that year.</param>
public sealed record PublishedCharge(int Year, ReferenceGroup Group, ChargeResidency? Residency, int Dollars);

/// <summary>Reads <c>reference-charges.yaml</c>.</summary>
/// <param name="Title">Where the averages are printed.</param>
/// <param name="Address">Its page.</param>
/// <param name="Weights">How the publisher weighs institutions.</param>
/// <param name="Seen">How the figures came to be known.</param>
/// <param name="Averages">In file order.</param>
/// <param name="WholeDegree">What a whole degree is said to cost.</param>
public sealed record ReferenceChargeFile(
    string Title, string Address, string Weights, string Seen, IReadOnlyList<PublishedCharge> Averages, ReferenceRange WholeDegree)
{
    public const string FileName = "reference-charges.yaml";

    public static RecordShape Shape { get; } = new(
        new YamlMember("averages", new RecordShape(
            new YamlMember("title", new TextShape(200)),
            new YamlMember("address", CuratedShapes.WebAddress),
            new YamlMember("weights", new TextShape(300)),
            new YamlMember("seen", new TextShape(300)),
            new YamlMember("figures", new ListShape(new RecordShape(
                new YamlMember("year", new NumberShape(1990, 2100, Whole: true)),
                new YamlMember("control", new ChoiceShape([.. Enum.GetValues<ReferenceGroup>().Select(ReferenceNames.Key)])),
                new YamlMember("residency", new ChoiceShape("in-state", "out-of-state", ReferenceNames.AnyResidency)),
                new YamlMember("dollars", new NumberShape(1, 200_000, Whole: true))))))),
        new YamlMember("wholeDegree", new RecordShape(
            new YamlMember("low", new NumberShape(1, 1_000_000, Whole: true)),
            new YamlMember("high", new NumberShape(1, 1_000_000, Whole: true)),
            new YamlMember("statement", new TextShape(200)),
            new YamlMember("source", new TextShape(200)))));

    /// <exception cref="InputException">The file is absent or malformed, states a figure twice, or a range that ends before it begins.</exception>
    public static ReferenceChargeFile Read(string path) => Parse(YamlNodeReader.ReadFile(path));

    public static ReferenceChargeFile Parse(YamlNode root)
    {
        Shape.Check(root, "reference charges");
        var file = (YamlMapping)root;
        var averages = (YamlMapping)file.Find("averages")!;
        var figures = new List<PublishedCharge>();
        foreach (YamlMapping row in averages.Groups("figures"))
        {
            var figure = new PublishedCharge(
                row.Whole("year")!.Value,
                ReferenceNames.FindGroup(row.Text("control")!)!.Value,
                ReferenceNames.Residency(row.Text("residency")!),
                row.Whole("dollars")!.Value);
            if (figures.Exists(f => f with { Dollars = figure.Dollars } == figure))
            {
                throw row.Error(string.Create(CultureInfo.InvariantCulture, $"the figure of {figure.Year}, {ReferenceNames.Words(figure.Group, figure.Residency)}, stands twice."));
            }

            figures.Add(figure);
        }

        return new ReferenceChargeFile(
            averages.Text("title")!, averages.Text("address")!, averages.Text("weights")!, averages.Text("seen")!, figures, Range((YamlMapping)file.Find("wholeDegree")!));
    }

    private static ReferenceRange Range(YamlMapping range)
    {
        int low = range.Whole("low")!.Value;
        int high = range.Whole("high")!.Value;
        return high >= low
            ? new ReferenceRange(low, high, range.Text("statement")!, new Source(range.Text("source")!, "", null, null))
            : throw range.Find("high")!.Error($"high is {high}; expected at least low, {low}.");
    }
}
