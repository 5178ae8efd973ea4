using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Search;
using Gradus.Ranking.Criteria;
using Gradus.Ranking.Weighing;
using Gradus.Readiness;

namespace Gradus.Ranking;

/// <summary>
/// Everything of a shortlist that does not depend on how much each criterion counts: the candidates, their measures and
/// worths, and which of them meet the conditions. One serves all weights that its person tries.
/// </summary>
/// <remarks>Safe to share between threads. A criterion is measured when it is first weighed.</remarks>
public sealed class ShortlistGround
{
    private readonly Catalog _catalog;
    private readonly IReadOnlyList<Item> _candidates;
    private readonly IReadOnlyList<ItemFilter> _filters;
    private readonly Sieve _sieve;
    private readonly IReadOnlyList<(ItemFilter Filter, int Count)> _lifted;
    private readonly IReadOnlyList<Criterion> _criteria;
    private readonly Dictionary<string, Lazy<CriterionScores?>> _scores;
    private readonly CriterionGround _ground;
    private readonly Lazy<IReadOnlyList<int>> _rows;
    private readonly Lazy<WishedPlaces?> _wishes;
    private readonly Lazy<LedgerGround> _ledgers;

    private ShortlistGround(Catalog catalog, Profile profile, IReadOnlyCollection<string> lifted)
    {
        _catalog = catalog;
        Profile = profile;
        _candidates = [.. catalog.Items.Where(i => catalog.IsCandidate(i))];
        _criteria = KnownCriteria.For(profile);
        CriterionGround ground = _ground = new CriterionGround(catalog, profile);
        ILookup<bool, ItemFilter> filters = ShortlistFilters.Of(profile, catalog, () => ground.Costs, () => ground.ReadyWeeks).ToLookup(f => lifted.Contains(f.Key, StringComparer.Ordinal));
        _filters = [.. filters[false]];
        _sieve = Sieve.Of(_candidates, _filters);
        _rows = new Lazy<IReadOnlyList<int>>(() => [.. _sieve.Passing.OrderBy(i => Pricing.Of(catalog, _candidates[i], ground.Terms).Total.OrNull ?? decimal.MaxValue).ThenBy(i => _candidates[i].Id, StringComparer.Ordinal)]);
        _ledgers = new Lazy<LedgerGround>(() => new LedgerGround(catalog, catalog.Rules, profile with { Start = null }));
        _wishes = new Lazy<WishedPlaces?>(() => WishedPlaces.Of(ground, _candidates, _filters, _sieve.Passing));
        _lifted = [.. filters[true].Select(f => (f, _sieve.Passing.Count(i => f.Holds(_candidates[i]))))];
        _scores = _criteria.ToDictionary(c => c.Id, c => new Lazy<CriterionScores?>(() => CriterionScores.Of(c, _candidates, ground)));
    }

    /// <summary>Whose it is, without weights and order.</summary>
    public Profile Profile { get; }

    /// <summary>Everything that can be ranked, whether or not it meets the conditions.</summary>
    public IReadOnlyList<Item> Candidates => _candidates;

    /// <summary>How many of them meet the conditions, or may.</summary>
    public int Meeting => _sieve.Passing.Count;

    /// <summary>The criteria that this person can weigh, in the order of <see cref="KnownCriteria.All"/>, and then those they bring.</summary>
    public IEnumerable<Criterion> Weighable => _criteria.Where(c => c.CanBeWeighed(Profile) && (c.IsWorkedOut ? _catalog.HasRules : _scores[c.Id].Value is not null));

    /// <exception cref="InputException">The profile names a place that is not known.</exception>
    public static ShortlistGround Of(Catalog catalog, Profile profile) => new(catalog, Key(profile), []);

    /// <param name="catalog">What is ranked.</param>
    /// <param name="profile">For whom.</param>
    /// <param name="lifted">Keys of conditions of the profile that do not count; see <see cref="ShortlistFilters.AllKeys"/>.</param>
    /// <exception cref="InputException">The profile names a place that is not known.</exception>
    public static ShortlistGround Of(Catalog catalog, Profile profile, IReadOnlyCollection<string> lifted) => new(catalog, Key(profile), lifted);

    /// <summary>What two profiles with the same ground have in common.</summary>
    public static Profile Key(Profile profile) => profile with { Weights = [], Order = [] };

    /// <summary>The shortlist under the weights or the order of a profile that is otherwise this one.</summary>
    /// <param name="profile">Whose.</param>
    /// <param name="seed">Same seed, same shortlist.</param>
    /// <param name="draws">How often weights and doubtful figures are drawn; 1 to <see cref="PlaceDraws.Most"/>.</param>
    /// <param name="anyWeights">True where nothing counts of the weights but which criteria have one: every weight of these is as likely.</param>
    /// <exception cref="InputException">The profile weighs only what it gives no ground for.</exception>
    /// <exception cref="ArgumentException">The profile differs from the ground's in more than weights and order.</exception>
    public Shortlist Rank(Profile profile, ulong seed = Shortlist.DefaultSeed, int draws = AdditiveRanking.DefaultDraws, bool anyWeights = false)
    {
        if (Key(profile) != Profile)
        {
            throw new ArgumentException("The profile is another than the ground's.", nameof(profile));
        }

        Weights all = DefaultWeights.Of(profile);
        foreach (OwnCriterion own in profile.Criteria.Where(c => _scores[c.Id].Value is null && all.Has(_criteria.First(k => k.Id == c.Id))))
        {
            throw new InputException(new Problem(ProblemCode.NotAllowed, $"criteria.{own.Id}", null, "its numbers tell no two programs or offerings of the dataset apart; give some that do, or take it out."));
        }

        var dropped = new List<DroppedWeight>();
        var counted = new List<CriterionScores>();
        foreach (Criterion criterion in _criteria.Where(c => all.Has(c)))
        {
            if (!criterion.CountsFor(profile))
            {
                Drop(criterion, "you said nothing that it could be measured by");
            }
            else if (_scores[criterion.Id].Value is { } measured)
            {
                counted.Add(measured);
            }
            else
            {
                Drop(criterion, criterion.WhyNothing);
            }
        }

        if (counted.Count == 0)
        {
            throw new InputException("The weights of the profile count only criteria for which the profile says nothing, such as distance without a place: weigh at least one other.");
        }

        // What is the same for all that stand on the list orders nothing; the last criterion stays, so that there is an order.
        CriterionScores[] equal = [.. counted.Where(s => s.IsEqual(_sieve.Passing))];
        foreach (CriterionScores same in equal.Length == counted.Count ? equal[1..] : equal)
        {
            counted.Remove(same);
            Drop(same.Criterion, same.Criterion.WhySame(same.Measures[_sieve.Passing[0]]));
        }

        CriterionScores[] scores = [.. counted];

        Criterion[] criteria = [.. scores.Select(s => s.Criterion)];
        Weights weights = anyWeights ? Weights.Of(criteria.ToDictionary(c => c.Id, _ => 1.0, StringComparer.Ordinal)) : all.Restrict(criteria);
        ScoreMatrix matrix = Matrix(criteria, scores);
        WeightDraws drawn = Draw(profile, weights, criteria, seed, draws, anyWeights);
        return new Shortlist(
            new ShortlistEntries(_catalog, profile.PriceTerms(), _candidates, _rows.Value, _filters, scores, weights, new CandidateOrder(matrix, [.. criteria.Select(c => weights[c])], drawn, seed, draws), GapOf, Misfits, CountedAs),
            criteria,
            weights,
            _filters,
            _candidates.Count,
            _sieve.Relaxed,
            ResearchCriterion.Period(_catalog))
        {
            Lifted = _lifted,
            Matches = _sieve.Total,
            MatchesOf = _sieve.Counts,
            Dropped = dropped,
            Returns = scores.FirstOrDefault(s => s.Criterion is ReturnCriterion) is { } returns ? Better(returns) : null,
            Wished = [.. DefaultWeights.Wished(profile).Where(criteria.Contains)],
            Entry = item => EntryCheck.Of(profile, item, _catalog),
            Wishes = _wishes.Value,
            AidEverywhere = _ground.CostsIfWorkedOut is null && _ground.ReturnsIfWorkedOut is null ? null : AidPlaces.CountedEverywhere(profile.Budget),
            WhyNotRanked = _catalog.WhyNoCandidate,
            ReturnOf = item => _ground.ReturnsIfWorkedOut?.GetValueOrDefault(item.Id)?.Outcome,
        };

        void Drop(Criterion criterion, string why)
        {
            if (DefaultWeights.AreGiven(profile))
            {
                dropped.Add(new DroppedWeight(criterion, why));
            }
        }
    }

    /// <summary>The weights of each draw, for the criteria that count.</summary>
    private static WeightDraws Draw(Profile profile, Weights middle, Criterion[] criteria, ulong seed, int draws, bool anyWeights)
    {
        if (anyWeights)
        {
            return SimplexWeights.Any([.. criteria.Select(c => c.Id)]).Draw(seed, draws);
        }

        WeightSet set = DefaultWeights.SetOf(profile);
        return set.IsExact
            ? new WeightDraws(criteria.Length, [.. criteria.Select(c => middle[c])])
            : set.Draw(seed, draws).Restrict([.. criteria.Select(c => set.Keys.ToList().IndexOf(c.Id))]);
    }

    /// <summary>Only for somebody who says what they have to pay with.</summary>
    private PaidRange? GapOf(Item item) =>
        (Profile.Job.PayNow > 0 || Profile.Budget.Savings is not null || Profile.Budget.MayBorrow is not null)
        && _ground.CostsIfWorkedOut?.GetValueOrDefault(item.Id)?.Gap is { Low: >= LeastGap } gap ? gap : null;

    private const decimal LeastGap = 100;

    /// <summary>Only where cost or return counts: both hang on it.</summary>
    private StudyWay? CountedAs(Item item) => _ground.CostsIfWorkedOut is null && _ground.ReturnsIfWorkedOut is null ? null : WayOffer.Fitting(item, Profile);

    /// <summary>Only for somebody who says how much they can study; the term they would start in does not matter.</summary>
    private Misfit? Misfits(Item item) =>
        _catalog.HasRules && Profile.Study is not { HoursPerWeek: null, CoursesPerTerm: null } ? Ledger.MisfitOf(_ledgers.Value, item) : null;

    private ReturnsOnList Better(CriterionScores returns)
    {
        double[] known = [.. _sieve.Passing.Select(i => returns.Measures[i]).Where(m => m.IsKnown).Select(m => m.Value)];
        return new ReturnsOnList(known.Count(v => v > 0), known.Length, _ground.ReturnGround.Basis.Horizon, _ground.ReturnGround.Assumptions.DollarsOf);
    }

    /// <summary>Rows stand by the price to the person: of two that are worth the same the cheaper comes first.</summary>
    private ScoreMatrix Matrix(Criterion[] criteria, CriterionScores[] scores)
    {
        var matrix = new ScoreMatrix(criteria, _sieve.Passing.Count);
        for (int row = 0; row < matrix.Rows; row++)
        {
            for (int j = 0; j < scores.Length; j++)
            {
                scores[j].Enter(_rows.Value[row], matrix, row, j);
            }
        }

        return matrix;
    }
}
