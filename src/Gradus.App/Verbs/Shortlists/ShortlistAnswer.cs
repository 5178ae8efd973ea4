using Gradus.App.Web;
using Gradus.Catalogs;
using Gradus.Keeping;
using Gradus.People;
using Gradus.Programs;
using Gradus.Ranking;
using Gradus.Ranking.Criteria;

namespace Gradus.App.Verbs.Shortlists;

/// <summary>A criterion with its slider.</summary>
/// <param name="Criterion">Which.</param>
/// <param name="Points">Where the slider stands, 0 to 100.</param>
/// <param name="Share">Its weight, all weights summing to one.</param>
/// <param name="IsUsed">True where it counts, or counts by the person's own weights.</param>
public sealed record WeighedCriterion(Criterion Criterion, int Points, double Share, bool IsUsed);

/// <summary>A shortlist as an address asks for it: page, exports and live updates all show this.</summary>
public sealed record ShortlistAnswer
{
    public const int PageSize = 10;

    /// <summary>Draws while a slider moves: a chance is right within some four of a hundred, and the order is there at once.</summary>
    public const int DrawsWhileSliding = 200;

    private ShortlistAnswer()
    {
    }

    /// <summary>True while a slider moves: fewer draws, and only what a move changes is shown.</summary>
    public bool IsSliding { get; private init; }

    /// <summary>As asked, with the page brought within bounds.</summary>
    public required ShortlistState State { get; init; }

    /// <summary>The profile ranked for, with the weights that count.</summary>
    public required Profile Profile { get; init; }

    /// <summary>The sliders, in the order of <see cref="KnownCriteria.For"/>.</summary>
    public required IReadOnlyList<WeighedCriterion> Criteria { get; init; }

    /// <summary>Null where there is none; <see cref="Problem"/> says why.</summary>
    public Shortlist? Shortlist { get; private init; }

    /// <summary>Why there is no shortlist, for the reader; null where there is one.</summary>
    public string? Problem { get; private init; }

    /// <summary>What the reader keeps on this machine; nothing for an example person.</summary>
    public KeptWork Mine { get; private init; } = KeptWork.Nothing;

    /// <summary>True where marks and notes go to what the reader keeps, and not into the address.</summary>
    public bool IsMine { get; private init; }

    /// <summary>What the button that led here dropped, to say so once; null where none did.</summary>
    public Item? JustDropped { get; init; }

    /// <summary>Everything dropped, by the address or by what the reader keeps.</summary>
    public IReadOnlyList<string> Dropped { get; private init; } = [];

    /// <summary>The note beside an item, that of the reader before that of the address; empty where there is none.</summary>
    public string NoteOf(string id) => Mine.NoteOf(id) ?? State.Notes.GetValueOrDefault(id) ?? "";

    /// <summary>Whether an item is kept, by the address or by what the reader keeps.</summary>
    public bool IsKept(string id) => Kept.Any(e => e.Item.Id == id) || KeptOutside.Any(i => i.Id == id);

    /// <summary>The positions of all entries that were not dropped, first place first.</summary>
    public IReadOnlyList<int> Standing { get; private init; } = [];

    public int Pages => Math.Max(1, (Standing.Count + PageSize - 1) / PageSize);

    /// <summary>The entries of the page.</summary>
    public IReadOnlyList<ShortlistEntry> Entries { get; private init; } = [];

    /// <summary>The entries kept that meet the conditions, first place first.</summary>
    public IReadOnlyList<ShortlistEntry> Kept { get; private init; } = [];

    /// <summary>What is kept without meeting the conditions.</summary>
    public IReadOnlyList<Item> KeptOutside { get; private init; } = [];

    /// <summary>What an export holds: everything kept, or else the first ten.</summary>
    public IReadOnlyList<ShortlistEntry> Exported => Kept.Count > 0 || Shortlist is null ? Kept : Shortlist.Entries.At([.. Standing.Take(PageSize)]);

    /// <summary>The same for a page: the reader's own list stands as they left it, and where its sliders are moved they are remembered.</summary>
    public static ShortlistAnswer? Remembering(HttpContext context, ShortlistState state, Reader reader, Catalog catalog, RecentShortlists shortlists, bool isSliding = false)
    {
        if (state.Example is not null || reader.Profile is null)
        {
            return Of(state, reader, catalog, shortlists, isSliding);
        }

        ShortlistAnswer? answer = Of(state.Remembering(context.Request), reader, catalog, shortlists, isSliding);
        if (answer?.State.Points.Count > 0)
        {
            MovedWeights.Write(context.Response, answer.State.PointsQuery());
        }
        else
        {
            MovedWeights.Delete(context.Response);
        }

        return answer;
    }

    /// <summary>The answer to an address; null when it names no example and the reader has no profile.</summary>
    /// <param name="state">The address.</param>
    /// <param name="reader">Who reads.</param>
    /// <param name="catalog">What is ranked.</param>
    /// <param name="shortlists">Those asked for last.</param>
    /// <param name="isSliding">See <see cref="IsSliding"/>.</param>
    public static ShortlistAnswer? Of(ShortlistState state, Reader reader, Catalog catalog, RecentShortlists shortlists, bool isSliding = false)
    {
        if ((ExampleProfiles.Find(state.Example)?.Read(reader.Known) ?? reader.Profile) is not { } person)
        {
            return null;
        }

        try
        {
            ShortlistGround ground = shortlists.Ground(person, state.Lifted);
            IReadOnlyDictionary<string, int> own = OwnPoints(person);
            if (state.Points.All(p => own.GetValueOrDefault(p.Key) == p.Value))
            {
                // Every form of the page sends all sliders: where none was moved, the profile's own weights count as it gives them.
                state = state with { Points = new Dictionary<string, int>() };
            }

            Profile weighing = state.Weigh(person, own);
            int PointsOf(Criterion c) => state.Points.TryGetValue(c.Id, out int points) ? points : own.GetValueOrDefault(c.Id);
            if (ground.Weighable.All(c => PointsOf(c) == 0))
            {
                return Without(state, weighing, [.. ground.Weighable.Select(c => new WeighedCriterion(c, 0, 0, own.GetValueOrDefault(c.Id) > 0))], "Every slider stands at zero, so nothing tells the programs apart. Raise at least one.");
            }

            Shortlist shortlist = shortlists.Of(weighing, state.Lifted, state.Seed, isSliding ? DrawsWhileSliding : AdditiveRanking.DefaultDraws);
            return Placed(state, catalog, shortlist, state.Example is null ? reader.Mine : null) with
            {
                Profile = weighing,
                IsSliding = isSliding,
                Criteria = [.. ground.Weighable.Select(c => new WeighedCriterion(c, PointsOf(c), shortlist.Criteria.Contains(c) ? shortlist.Weights[c] : 0, PointsOf(c) > 0 || own.GetValueOrDefault(c.Id) > 0))],
            };
        }
        catch (InputException error)
        {
            return Without(state, person, [], error.Message);
        }
    }

    /// <summary>A profile's weights as points: whole ones as they are, others with the largest at 100.</summary>
    private static IReadOnlyDictionary<string, int> OwnPoints(Profile profile)
    {
        if (profile.Weights.Count > 0 && profile.Weights.All(w => decimal.IsInteger(w.Weight)))
        {
            int mean = (int)Math.Round(profile.Weights.Where(w => w.Weight > 0).Select(w => w.Weight).DefaultIfEmpty(1).Average());
            return profile.Weights.Select(w => (w.Criterion, Points: (int)Math.Round(w.Weight)))
                .Concat(DefaultWeights.Wished(profile).Select(c => (Criterion: c.Id, Points: mean)))
                .ToDictionary(w => w.Criterion, w => w.Points, StringComparer.Ordinal);
        }

        Weights weights = DefaultWeights.Of(profile);
        Criterion[] counted = [.. KnownCriteria.For(profile).Where(c => c.CountsFor(profile))];
        double largest = counted.Max(c => weights[c]);
        return counted.ToDictionary(c => c.Id, c => largest > 0 ? (int)Math.Round(ShortlistState.MostPoints * weights[c] / largest) : 0, StringComparer.Ordinal);
    }

    private static ShortlistAnswer Placed(ShortlistState state, Catalog catalog, Shortlist shortlist, Mine? mine)
    {
        KeptWork work = mine?.Work ?? KeptWork.Nothing;
        string[] allDropped = [.. state.Dropped.Union(work.Dropped.Where(id => catalog.FindItem(id) is not null).Except(state.Kept), StringComparer.Ordinal)];
        string[] allKept = [.. state.Kept.Union(work.Kept.Where(id => catalog.FindItem(id) is not null).Except(state.Dropped), StringComparer.Ordinal)];
        var dropped = allDropped.ToHashSet(StringComparer.Ordinal);
        var kept = allKept.ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<Item> items = shortlist.Entries.Items;
        int[] keptAt = [.. Enumerable.Range(0, kept.Count > 0 ? items.Count : 0).Where(i => kept.Remove(items[i].Id))];
        int[] standing = [.. Enumerable.Range(0, items.Count).Where(i => dropped.Count == 0 || !dropped.Contains(items[i].Id))];
        int pages = Math.Max(1, (standing.Length + PageSize - 1) / PageSize);
        int page = Math.Clamp(state.Page, 1, pages);
        int[] shown = [.. standing.Skip((page - 1) * PageSize).Take(PageSize)];
        IReadOnlyList<ShortlistEntry> entries = shortlist.Entries.At([.. shown, .. keptAt]);
        return new ShortlistAnswer
        {
            State = state with { Page = page },
            Profile = new Profile(),
            Criteria = [],
            Shortlist = shortlist,
            Standing = standing,
            Entries = [.. entries.Take(shown.Length)],
            Kept = [.. entries.Skip(shown.Length)],
            KeptOutside = [.. allKept.Where(kept.Contains).Select(id => catalog.FindItem(id)!)],
            Mine = work,
            IsMine = mine is { IsOn: true, Trouble: null },
            Dropped = allDropped,
        };
    }

    private static ShortlistAnswer Without(ShortlistState state, Profile profile, IReadOnlyList<WeighedCriterion> criteria, string problem) =>
        new() { State = state, Profile = profile, Criteria = criteria, Problem = problem };
}
