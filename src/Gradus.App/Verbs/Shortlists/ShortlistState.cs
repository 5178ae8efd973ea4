using System.Globalization;
using System.Text;
using Gradus.App.Figures;
using Gradus.App.Questions;
using Gradus.App.Web;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Ranking;
using Gradus.Ranking.Criteria;
using Gradus.Sources.Profiles;

namespace Gradus.App.Verbs.Shortlists;

/// <summary>
/// What the address of a shortlist says: whose it is, how much each criterion counts, what is kept, dropped and noted, and
/// which page. Immutable. What the address cannot mean is left out, never guessed.
/// </summary>
public sealed record ShortlistState
{
    public const string PagePath = GuideLinks.Shortlist;

    public const int MostPoints = 100;

    /// <summary>Most characters of one note.</summary>
    public const int LongestNote = 200;

    /// <summary>An address of at least so many characters takes no more notes or marks: servers and browsers cut longer ones.</summary>
    public const int FullAddress = 10_000;

    /// <summary>The action of a slider that is still moving.</summary>
    public const string Slide = "slide";

    /// <summary>The action that goes back to the profile's own weights.</summary>
    public const string Own = "own";

    private const string WeightPrefix = "w-";
    private const string NotePrefix = "note.";

    /// <summary>The example person shown; null for the reader's own profile.</summary>
    public string? Example { get; init; }

    /// <summary>Points from 0 to 100 by criterion; only those that the address names.</summary>
    public IReadOnlyDictionary<string, int> Points { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Identifiers in the order in which they were kept.</summary>
    public IReadOnlyList<string> Kept { get; init; } = [];

    public IReadOnlyList<string> Dropped { get; init; } = [];

    /// <summary>Notes by identifier, ascending.</summary>
    public IReadOnlyDictionary<string, string> Notes { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Keys of conditions that do not count, in the order of <see cref="ShortlistFilters.AllKeys"/>.</summary>
    public IReadOnlyList<string> Lifted { get; init; } = [];

    public int Page { get; init; } = 1;

    /// <summary>Of the draws for missing figures.</summary>
    public ulong Seed { get; init; } = Shortlist.DefaultSeed;

    /// <summary>A program whose place is asked for; empty for none.</summary>
    public string Where { get; init; } = "";

    public bool IsFull => Address().Length >= FullAddress;

    /// <summary>The address of the list that says where a program stands on it, or what keeps it out.</summary>
    public static string PlaceOf(string id) => new ShortlistState { Where = id }.Address() + "#where";

    /// <summary>Reads an address; identifiers that the dataset does not know are left out.</summary>
    /// <param name="query">The address's query.</param>
    /// <param name="catalog">Whose identifiers are known.</param>
    /// <param name="problems">Gathers what cannot be used of the question; null to refuse it.</param>
    /// <exception cref="InputException">It cannot be used, and <paramref name="problems"/> is null.</exception>
    public static ShortlistState Of(IQueryCollection query, Catalog catalog, ICollection<Problem>? problems)
    {
        var question = ShortlistQuestion.Read(GivenValues.From(query, problems));
        string[] dropped = Ids(query["drop"], catalog);
        var notes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string key in query.Keys.Where(k => k.StartsWith(NotePrefix, StringComparison.OrdinalIgnoreCase)))
        {
            string id = key[NotePrefix.Length..];
            string note = OneLine(query[key].LastOrDefault() ?? "");
            if (note.Length > 0 && catalog.FindItem(id) is not null)
            {
                notes[id] = note;
            }
        }

        return new ShortlistState
        {
            Example = ExampleProfiles.Find(query["example"].LastOrDefault())?.Id,
            Points = PointsIn(query),
            Kept = [.. Ids(query["keep"], catalog).Except(dropped, StringComparer.Ordinal)],
            Dropped = dropped,
            Notes = notes,
            Lifted = question.Lifted,
            Seed = question.Seed,
            Where = OneLine(question.Where),
            Page = int.TryParse(query["page"].LastOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out int page) && page > 1 ? page : 1,
        };
    }

    /// <summary>The same with the sliders as the reader moved them last, where the address names none.</summary>
    public ShortlistState Remembering(HttpRequest request) => Points.Count == 0 ? this with { Points = PointsIn(MovedWeights.Read(request)) } : this;

    /// <summary>The sliders alone, as the query of an address.</summary>
    public string PointsQuery() => new ShortlistState { Points = Points }.Address("").TrimStart('?');

    /// <summary>The state after a button was pressed: "keep:ID", "drop:ID", "back:ID" to take either back, "weigh" for new weights, <see cref="Own"/> for those of the profile, <see cref="Slide"/> for weights that are still moving, "lift:KEY" and "restore:KEY" for a condition.</summary>
    public ShortlistState After(string? action)
    {
        string id = action?[(action.IndexOf(':', StringComparison.Ordinal) + 1)..] ?? "";
        return action?.Split(':')[0] switch
        {
            "keep" => Without(id) with { Kept = [.. Kept.Where(k => k != id), id] },
            "drop" => Without(id) with { Dropped = [.. Dropped.Where(d => d != id), id] },
            "back" => Without(id),
            "weigh" or Slide => this with { Page = 1 },
            Own => this with { Points = new Dictionary<string, int>(), Page = 1 },
            "lift" => this with { Lifted = [.. ShortlistFilters.AllKeys.Where(key => key == id || Lifted.Contains(key, StringComparer.Ordinal))], Page = 1 },
            "restore" => this with { Lifted = [.. Lifted.Where(key => key != id)], Page = 1 },
            _ => this,
        };
    }

    /// <summary>The address that stands for this state, always written the same way.</summary>
    public string Address(string path = PagePath)
    {
        var address = new StringBuilder(path);
        char separator = '?';
        void Add(string key, string value)
        {
            address.Append(separator).Append(key).Append('=').Append(Uri.EscapeDataString(value));
            separator = '&';
        }

        if (Example is not null)
        {
            Add("example", Example);
        }

        foreach (string criterion in KnownCriteria.All.Select(c => c.Id).Where(Points.ContainsKey).Concat(Points.Keys.Where(OwnCriterion.IsKey).Order(StringComparer.Ordinal)))
        {
            Add(WeightPrefix + criterion, Points[criterion].ToString(CultureInfo.InvariantCulture));
        }

        foreach (string id in Kept)
        {
            Add("keep", id);
        }

        foreach (string id in Dropped)
        {
            Add("drop", id);
        }

        foreach (string key in Lifted)
        {
            Add(ShortlistQuestion.WithoutPart.Name, key);
        }

        foreach ((string id, string note) in Notes)
        {
            Add(NotePrefix + Uri.EscapeDataString(id), note);
        }

        if (Seed != Shortlist.DefaultSeed)
        {
            Add(ShortlistQuestion.SeedPart.Name, Seed.ToString(CultureInfo.InvariantCulture));
        }

        if (Where.Length > 0)
        {
            Add(ShortlistQuestion.WherePart.Name, Where);
        }

        if (Page > 1)
        {
            Add("page", Page.ToString(CultureInfo.InvariantCulture));
        }

        return address.ToString();
    }

    /// <summary>The profile with the weights of the address in place of its own; criteria that the address leaves out keep theirs.</summary>
    /// <param name="profile">Whose shortlist it is.</param>
    /// <param name="own">The profile's own points.</param>
    public Profile Weigh(Profile profile, IReadOnlyDictionary<string, int> own) => Points.Count == 0
        ? profile
        : profile with
        {
            Order = [],
            Weights =
            [
                .. KnownCriteria.For(profile)
                    .Select(c => (IsWished: c.IsWished(profile), Weight: new CriterionWeight(c.Id, Points.TryGetValue(c.Id, out int points) ? points : own.GetValueOrDefault(c.Id))))
                    .Where(c => c.Weight.Weight > 0 || c.IsWished)
                    .Select(c => c.Weight),
            ],
        };

    private ShortlistState Without(string id) => this with { Kept = [.. Kept.Where(k => k != id)], Dropped = [.. Dropped.Where(d => d != id)] };

    private static Dictionary<string, int> PointsIn(IQueryCollection query) => KnownCriteria.All.Select(c => c.Id).Concat(OwnKeys(query))
        .Select(id => (Id: id, Points: PointsOf(query[WeightPrefix + id].LastOrDefault())))
        .Where(p => p.Points is not null)
        .ToDictionary(p => p.Id, p => p.Points!.Value, StringComparer.Ordinal);

    /// <summary>Keys of criteria that people bring, as many as one profile may have.</summary>
    private static IEnumerable<string> OwnKeys(IQueryCollection query) => query.Keys
        .Where(k => k.StartsWith(WeightPrefix, StringComparison.Ordinal))
        .Select(k => k[WeightPrefix.Length..])
        .Where(OwnCriterion.IsKey)
        .Order(StringComparer.Ordinal)
        .Take(ProfileShape.MostOwnCriteria);

    private static string[] Ids(IEnumerable<string?> given, Catalog catalog) =>
        [.. given.OfType<string>().Where(id => catalog.FindItem(id) is not null).Distinct(StringComparer.Ordinal)];

    private static int? PointsOf(string? given) =>
        double.TryParse(given, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out double points) && double.IsFinite(points)
            ? (int)Math.Round(Math.Clamp(points, 0, MostPoints))
            : null;

    /// <summary>Without control characters, cut to its longest length at a whole character.</summary>
    private static string OneLine(string note)
    {
        string text = new([.. note.Select(c => char.IsControl(c) ? ' ' : c)]);
        text = text.Trim();
        int length = Math.Min(text.Length, LongestNote);
        return text[..(length > 0 && length < text.Length && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)].TrimEnd();
    }
}
