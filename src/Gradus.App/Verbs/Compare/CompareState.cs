using Gradus.App.Questions;
using Gradus.App.Verbs.Shortlists;
using Gradus.App.Web;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.App.Verbs.Compare;

/// <summary>What the address of a comparison says: which degrees, in which order, and for whom.</summary>
/// <param name="Items">At most <see cref="CompareQuestion.MostOnPage"/>, in the order given.</param>
public sealed record CompareState(IReadOnlyList<Item> Items)
{
    public const string PagePath = "/compare";

    public const string CsvPath = "/compare.csv";

    /// <summary>No id is longer.</summary>
    private const int MostLetters = 80;

    /// <summary>Key of the measure that orders the rows; null for the order given.</summary>
    public string? Sort { get; init; }

    /// <summary>Whether it is asked where each stands on the person's list.</summary>
    public bool Why { get; init; }

    /// <summary>The example person shown; null for the reader's own profile.</summary>
    public string? Example { get; init; }

    /// <summary>Whose prices, as the address says it; empty for the reader's own.</summary>
    public IReadOnlyList<(string Name, string Value)> TermsAsked { get; init; } = [];

    /// <summary>Reads an address; what it cannot mean is left out, and said.</summary>
    public static CompareState Read(IQueryCollection query, Catalog catalog, Reader reader, List<string> problems)
    {
        string[] given = [.. query["id"].OfType<string>().Where(id => id.Length > 0).Distinct(StringComparer.Ordinal)];
        var items = new List<Item>();
        foreach (string id in given.Take(CompareQuestion.MostOnPage))
        {
            if (catalog.FindItem(id) is { } item)
            {
                items.Add(item);
            }
            else
            {
                problems.Add(Refusal(id, catalog));
            }
        }

        if (given.Length > CompareQuestion.MostOnPage)
        {
            problems.Add($"{given.Length} ids are given; the first {CompareQuestion.MostOnPage} are compared.");
        }

        var unread = new List<Problem>();
        bool why = CompareQuestion.Why.Read(GivenValues.From(query, unread), false);
        problems.AddRange(unread.Select(p => PageWords.Say(p, CompareQuestion.Whole)));
        return new CompareState(items)
        {
            Sort = query["sort"].LastOrDefault(),
            Why = why,
            Example = ExampleProfiles.Find(query["example"].LastOrDefault())?.Id,
            TermsAsked = reader.TermsAsked,
        };
    }

    /// <summary>Whose whole cost and return are compared; null where nobody said who they are.</summary>
    public Profile? Person(Reader reader) => ExampleProfiles.Find(Example)?.Read(reader.Known) ?? reader.Profile;

    /// <summary>The answer, from the record that the command line answers with.</summary>
    /// <param name="catalog">The dataset.</param>
    /// <param name="reader">Who reads.</param>
    /// <param name="problems">Why whole cost and return are not in it, where they could not be worked out.</param>
    /// <param name="shortlists">The lists asked for last.</param>
    public CompareContract Answer(Catalog catalog, Reader reader, List<string> problems, RecentShortlists shortlists)
    {
        PriceTerms terms = Example is null ? reader.Terms : Person(reader)!.PriceTerms();
        PersonalFigures? person = null;
        if (Person(reader) is { } profile && catalog.HasRules)
        {
            try
            {
                person = PersonalFigures.Of(catalog, profile, Items);
            }
            catch (InputException problem)
            {
                problems.Add($"Whole cost and return are not compared. {problem.Message}");
            }
        }

        return CompareContract.Of(catalog, Comparison.Of(catalog, Items, terms, person), terms) with { Order = person is not null && Why ? Ordered(person.Profile, problems, shortlists) : [] };
    }

    private IReadOnlyList<ComparedOrder> Ordered(Profile person, List<string> problems, RecentShortlists shortlists)
    {
        try
        {
            return ComparedOrder.Of(Items, shortlists.Of(person, []));
        }
        catch (InputException problem)
        {
            problems.Add($"No order. {problem.Message}");
            return [];
        }
    }

    /// <summary>The address that stands for this, always written the same way.</summary>
    public string Address(string path = PagePath) => AddressText.Of(path,
    [
        .. Items.Select(i => ("id", i.Id)),
        .. Sort is { } sort ? [("sort", sort)] : Array.Empty<(string, string)>(),
        .. Example is { } example ? [("example", example)] : Array.Empty<(string, string)>(),
        .. Why ? [(CompareQuestion.Why.Name, "true")] : Array.Empty<(string, string)>(),
        .. TermsAsked,
    ]);

    /// <summary>The rows in the order asked for, as positions of <see cref="Items"/>; what is not known stands last.</summary>
    public IReadOnlyList<int> Order(CompareContract answer)
    {
        int[] given = [.. Enumerable.Range(0, Items.Count)];
        return answer.Measures.FirstOrDefault(m => m.Key == Sort) is not { } by ? given
            : [.. given.OrderBy(i => by.Cells[i].Value is null).ThenBy(i => by.Favours == "less" ? by.Cells[i].Value : -by.Cells[i].Value)];
    }

    private static string Refusal(string id, Catalog catalog)
    {
        if (id.Length > MostLetters)
        {
            return $"Nothing has the id '{id[..MostLetters]}...'.";
        }

        IReadOnlyList<string> near = Nearest.To(id, catalog.Items.Select(i => i.Id), 3);
        return $"Nothing has the id '{id}'." + (near.Count > 0 ? $" The nearest: {string.Join(", ", near)}." : "");
    }
}
