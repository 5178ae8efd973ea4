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

    private static readonly FileShape<string> Sentence = FileShapes.Text(300);
    private static readonly FileShape<int> Amount = FileShapes.Whole(1, 1_000_000);

    private static readonly FileShape<PublishedCharge> Figure = FileShapes.Group<PublishedCharge>(keys =>
    {
        Key<int> year = keys.Required("year", "Ending year of the academic year", FileShapes.Whole(1990, 2100));
        Key<ReferenceGroup> control = keys.Required(
            "control", "Institutions it is of", FileShapes.Choice([.. Enum.GetValues<ReferenceGroup>().Select(ReferenceNames.Key)]).As(key => ReferenceNames.FindGroup(key)!.Value));
        Key<ChargeResidency?> residency = keys.Required(
            "residency", "Whose price", FileShapes.Choice("in-state", "out-of-state", ReferenceNames.AnyResidency).As(ReferenceNames.Residency));
        Key<int> dollars = keys.Required("dollars", "The average in dollars of that year", FileShapes.Whole(1, 200_000));
        return found => new PublishedCharge(year.In(found), control.In(found), residency.In(found), dollars.In(found));
    });

    private static readonly FileShape<ReferenceRange> Range = FileShapes.Group<ReferenceRange>(keys =>
    {
        Key<int> low = keys.Required("low", "Least, USD", Amount);
        Key<int> high = keys.Required("high", "Most, USD", Amount);
        Key<string> statement = keys.Required("statement", "The statement in our own words", FileShapes.Text(200));
        Key<string> source = keys.Required("source", "Who makes it", FileShapes.Text(200));
        return found => high.In(found) >= low.In(found)
            ? new ReferenceRange(low.In(found), high.In(found), statement.In(found), new Source(source.In(found), "", null, null))
            : throw found.Error(high, string.Create(CultureInfo.InvariantCulture, $"high is {high.In(found)}; expected at least low, {low.In(found)}."));
    });

    private static readonly FileShape<Func<ReferenceRange, ReferenceChargeFile>> Printed = FileShapes.Group<Func<ReferenceRange, ReferenceChargeFile>>(keys =>
    {
        Key<string> title = keys.Required("title", "Where the averages are printed", FileShapes.Text(200));
        Key<string> address = keys.Required("address", "Its page", CuratedShapes.WebAddress);
        Key<string> weights = keys.Required("weights", "How the publisher weighs institutions", Sentence);
        Key<string> seen = keys.Required("seen", "How the figures came to be known", Sentence);
        Key<IReadOnlyList<PublishedCharge>> figures = keys.Required("figures", "The averages", FileShapes.List(Figure).Once(
            f => f with { Dollars = 0 },
            f => string.Create(CultureInfo.InvariantCulture, $"the figure of {f.Year}, {ReferenceNames.Words(f.Group, f.Residency)}, stands twice.")));
        return found => range => new ReferenceChargeFile(title.In(found), address.In(found), weights.In(found), seen.In(found), figures.In(found), range);
    });

    public static FileShape<ReferenceChargeFile> Shape { get; } = FileShapes.Group<ReferenceChargeFile>(keys =>
    {
        Key<Func<ReferenceRange, ReferenceChargeFile>> averages = keys.Required("averages", "Average charges as their publisher prints them", Printed);
        Key<ReferenceRange> wholeDegree = keys.Required("wholeDegree", "What a whole degree is said to cost", Range);
        return found => averages.In(found)(wholeDegree.In(found));
    });

    /// <exception cref="InputException">The file is absent or malformed, states a figure twice, or a range that ends before it begins.</exception>
    public static ReferenceChargeFile Read(string path) => Parse(YamlNodeReader.ReadFile(path));

    public static ReferenceChargeFile Parse(FileNode root) => Shape.Read(root, "reference charges");
}
