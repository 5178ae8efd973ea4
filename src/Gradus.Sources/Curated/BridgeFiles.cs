using Gradus.People;
using Gradus.Programs.Bridges;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Curated;

/// <summary>Reads <c>data/bridges/*.yaml</c>: courses, books and other ways to learn what programs ask for, by who offers them.</summary>
public static class BridgeFiles
{
    public const string Folder = "bridges";

    /// <summary>Hours of work that a credit stands for: 15 weeks of one hour of class and two outside of it (34 CFR 600.2, credit hour).</summary>
    private const int HoursOfACredit = 45;

    /// <summary>How far below and above that courses lie, a judgement: nobody counts them.</summary>
    private const decimal FewerHours = 0.8m;

    private const decimal MoreHours = 1.2m;

    /// <summary>Semester credits in a quarter credit.</summary>
    private const decimal Quarter = 2m / 3;

    private const int LongestWeeks = 60;

    private static readonly FileShape<string> Sentence = FileShapes.Text(400);

    private static readonly FileShape<string> State = FileShapes.Text(2, "^[A-Z]{2}$", "a USPS code such as GA");

    private static readonly FileShape<int> Year = FileShapes.Whole(2000, 2100);

    private static readonly FileShape<BridgeRange> Hours = Range("hours of work in all", 1, 2000);

    private static readonly FileShape<Price> Prices = FileShapes.Group<Price>(keys =>
    {
        Key<string> per = keys.Required("per", "What it is the price of", FileShapes.Choice("course", "credit"));
        Key<decimal> least = keys.Required("least", "The least that it may be, USD", FileShapes.Number(0, 20_000));
        Key<decimal> most = keys.Required("most", "The most that it may be, USD", FileShapes.Number(0, 20_000));
        Key<BridgeWord> known = keys.Required("known", "How it is known: page, where a page of the provider says it; reported, where somebody else or an older page does; judged, where neither was read", FileShapes.Choice(BridgeWords.Words));
        Key<int?> year = keys.OptionalValue("year", "The year it is of", Year);
        return found => new Price(per.In(found) == "credit", Checked(found, least, most, known, year));
    });

    private static readonly FileShape<CourseEntry> Course = FileShapes.Group<CourseEntry>(keys =>
    {
        Key<string> id = keys.Required("id", "Key", CuratedShapes.Key);
        Key<string> title = keys.Required("title", "What it is called", FileShapes.Text(90));
        Key<IReadOnlyList<Prerequisite>> subjects = keys.Required("subjects", "What it teaches of what programs ask for", FileShapes.Choices(Vocabularies.Subjects));
        Key<decimal?> credits = keys.OptionalValue("credits", "Credits that it gives or would give", FileShapes.Number(0.5m, 12));
        Key<BridgeRange?> hours = keys.OptionalValue("hours", "Hours of work; left out where its credits say them", Hours);
        Key<Price?> price = keys.Optional("price", "Its price, where it is not the provider's", Prices);
        Key<int?> weeks = keys.OptionalValue("weeks", "Its weeks, where they are not the provider's", FileShapes.Whole(1, LongestWeeks));
        Key<string?> page = keys.Optional("page", "Its own page", CuratedShapes.SecureAddress);
        Key<string?> read = keys.Optional("read", "What is known of it beyond what is known of the provider, in our own words", Sentence);
        Key<bool?> isChecked = keys.OptionalValue("checked", "Whether its page was read, where that differs from the provider's", FileShapes.Flag());
        return found => credits.In(found) is null && hours.In(found) is null ? throw found.Error("give hours or credits.")
            : new CourseEntry(id.In(found), title.In(found), subjects.In(found), credits.In(found), hours.In(found), price.In(found), weeks.In(found), page.In(found), read.In(found), isChecked.In(found));
    });

    private static readonly FileShape<IReadOnlyList<BridgeOption>> Provider = FileShapes.Group<IReadOnlyList<BridgeOption>>(keys =>
    {
        Key<string> name = keys.Required("name", "Who offers them", FileShapes.Text(60));
        Key<BridgeKind> kind = keys.Required("kind", "What they are", FileShapes.Choice(BridgeWords.Kinds));
        Key<BridgeGives> gives = keys.Required("gives", "What one has to show afterwards", FileShapes.Choice(BridgeWords.Gives));
        Key<IReadOnlyList<Season>> begins = keys.Optional("begins", "Terms that they begin with; left out where one begins on any day", FileShapes.Choices(Vocabularies.Seasons), []);
        Key<int> weeks = keys.Optional("weeks", "Weeks of a course that begins with a term; of others the fewest that it can be done in", FileShapes.Whole(1, LongestWeeks), 1);
        Key<int?> mostWeeks = keys.OptionalValue("mostWeeks", "Weeks after which a course at one's own pace is closed; left out where it never is, or nobody says", FileShapes.Whole(1, LongestWeeks));
        Key<bool> quarters = keys.Optional("quarters", "true: its credits are quarter credits", FileShapes.Flag(), false);
        Key<IReadOnlyList<string>> states = keys.Optional("states", "Whose residents pay this price; left out where everybody does", FileShapes.List(State, 1, 60).Distinct(), []);
        Key<Price> price = keys.Required("price", "What they cost", Prices);
        Key<Price?> elsewhere = keys.Optional("elsewhere", "What they cost others; left out where they are not offered to them, as on a campus", Prices);
        Key<IReadOnlyList<string>> onlyFor = keys.Optional("onlyFor", "Programs that they are for; left out where they are for everybody", FileShapes.List(CuratedShapes.Key, 1, 50).Distinct(), []);
        Key<string> page = keys.Required("page", "Where they are described", CuratedShapes.SecureAddress);
        Key<string> read = keys.Required("read", "What is known, in our own words", Sentence);
        Key<bool> isChecked = keys.Required("checked", "true: the page or a copy of it was read when this was entered", FileShapes.Flag());
        Key<IReadOnlyList<CourseEntry>> courses = keys.Required("courses", "What they are", FileShapes.List(Course, 1, 60));
        return found =>
        {
            if (elsewhere.In(found) is not null && states.In(found).Count == 0)
            {
                throw found.Error(elsewhere, "elsewhere is another price than that of residents; name their states.");
            }

            if (mostWeeks.In(found) is not null && begins.In(found).Count > 0)
            {
                throw found.Error(mostWeeks, "courses that begin with a term last as long as weeks says; leave mostWeeks out.");
            }

            return
            [
                .. courses.In(found).Select(c => new BridgeOption
                {
                    Id = c.Id,
                    Title = c.Title,
                    Provider = name.In(found),
                    Kind = kind.In(found),
                    Subjects = c.Subjects,
                    Hours = c.Hours ?? HoursOf(c.Credits!.Value * (quarters.In(found) ? Quarter : 1)),
                    Cost = Cost(found, c, c.Price ?? price.In(found)),
                    CostElsewhere = elsewhere.In(found) is { } other ? Cost(found, c, other) : null,
                    States = states.In(found),
                    Weeks = c.Weeks ?? weeks.In(found),
                    MostWeeks = mostWeeks.In(found),
                    Begins = begins.In(found),
                    Gives = gives.In(found),
                    OnlyFor = onlyFor.In(found),
                    Page = c.Page ?? page.In(found),
                    Read = c.Read ?? read.In(found),
                    IsChecked = c.IsChecked ?? isChecked.In(found),
                }),
            ];
        };
    });

    /// <summary>The options of one file.</summary>
    public static FileShape<IReadOnlyList<BridgeOption>> Shape { get; } = FileShapes.Group<IReadOnlyList<BridgeOption>>(keys =>
    {
        Key<IReadOnlyList<IReadOnlyList<BridgeOption>>> providers = keys.Required("providers", "Who offers courses or books", FileShapes.List(Provider, 1, 200));
        return found => [.. providers.In(found).SelectMany(p => p)];
    });

    /// <summary>Every option, by identifier; none where there is no such folder.</summary>
    /// <exception cref="InputException">A file is malformed, or an identifier stands twice.</exception>
    public static IReadOnlyList<BridgeOption> ReadFolder(string folder)
    {
        var options = new SortedDictionary<string, BridgeOption>(StringComparer.Ordinal);
        string[] files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.yaml") : [];
        foreach (string path in files.Order(StringComparer.Ordinal))
        {
            string name = Folder + "/" + Path.GetFileName(path);
            foreach (BridgeOption option in Parse(YamlNodeReader.ReadFile(path, name)))
            {
                if (!options.TryAdd(option.Id, option))
                {
                    throw new InputException($"{name}: the id '{option.Id}' stands twice.");
                }
            }
        }

        return [.. options.Values];
    }

    /// <exception cref="InputException">The file does not have the shape.</exception>
    public static IReadOnlyList<BridgeOption> Parse(FileNode root) => Shape.Read(root, "bridges");

    private static FileShape<BridgeRange> Range(string what, decimal smallest, decimal largest) => FileShapes.Group<BridgeRange>(keys =>
    {
        Key<decimal> least = keys.Required("least", $"The least, {what}", FileShapes.Number(smallest, largest));
        Key<decimal> most = keys.Required("most", $"The most, {what}", FileShapes.Number(smallest, largest));
        Key<BridgeWord> known = keys.Required("known", "How it is known", FileShapes.Choice(BridgeWords.Words));
        Key<int?> year = keys.OptionalValue("year", "The year it is of", Year);
        return found => Checked(found, least, most, known, year);
    });

    /// <summary>What a page says is firm and has a year; what nobody was seen to say is a range.</summary>
    private static BridgeRange Checked(Found found, Key<decimal> least, Key<decimal> most, Key<BridgeWord> known, Key<int?> year)
    {
        var range = new BridgeRange(least.In(found), most.In(found), known.In(found), year.In(found));
        return range.Least > range.Most ? throw found.Error(most, "most is less than least.")
            : range is { Word: BridgeWord.Page, Year: null } ? throw found.Error(known, "a page says it for a year; name it.")
            : range.Word == BridgeWord.Judged && range.Least == range.Most ? throw found.Error(known, "a judgement is a range; most has to be above least.")
            : range;
    }

    private static BridgeRange HoursOf(decimal credits) =>
        new(decimal.Round(credits * HoursOfACredit * FewerHours), decimal.Round(credits * HoursOfACredit * MoreHours), BridgeWord.Judged, null);

    private static BridgeRange Cost(Found found, CourseEntry course, Price price) => !price.IsByCredit ? price.Range
        : course.Credits is { } credits ? price.Range.Times(credits)
        : throw found.Error($"{course.Id}: a price for each credit needs credits.");

    private sealed record Price(bool IsByCredit, BridgeRange Range);

    private sealed record CourseEntry(
        string Id, string Title, IReadOnlyList<Prerequisite> Subjects, decimal? Credits, BridgeRange? Hours, Price? Price, int? Weeks, string? Page, string? Read, bool? IsChecked);
}
