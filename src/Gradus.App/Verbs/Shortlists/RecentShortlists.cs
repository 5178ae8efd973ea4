using Gradus.App.Web;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Ranking;

namespace Gradus.App.Verbs.Shortlists;

/// <summary>The shortlists asked for last, so that another page or another weight does not start from nothing.</summary>
/// <remarks>
/// Answers are the same as <see cref="Shortlist.Make"/> gives. Nothing is written anywhere; a profile leaves memory with the
/// entries it belongs to.
/// </remarks>
public sealed class RecentShortlists
{
    /// <summary>Bytes that the store never exceeds on the shipped dataset; an answer holds on to its ground.</summary>
    public const long MostBytes = 32 * 1024 * 1024;

    private const int MostGrounds = 2;

    private const int MostAnswers = 2;

    /// <summary>One shortlist is worked out at a time: it uses every processor as it is, and two would hold the memory of two.</summary>
    private readonly Lock _making = new();
    private readonly RecentResults<Question, ShortlistGround> _grounds;
    private readonly RecentResults<Question, Shortlist> _answers;

    public RecentShortlists(Catalog catalog)
    {
        _grounds = new RecentResults<Question, ShortlistGround>(MostGrounds, question => ShortlistGround.Of(catalog, question.Profile, question.Keys), _making);
        _answers = new RecentResults<Question, Shortlist>(MostAnswers, question => Ground(question.Profile, question.Keys).Rank(question.Profile, question.Seed, question.Draws), _making);
    }

    /// <summary>What of the profile's shortlist does not depend on its weights.</summary>
    /// <param name="profile">Whose.</param>
    /// <param name="lifted">Keys of conditions that do not count.</param>
    /// <exception cref="InputException">The profile names a place that is not known.</exception>
    public ShortlistGround Ground(Profile profile, IReadOnlyList<string> lifted) => _grounds.Of(new Question(ShortlistGround.Key(profile), Lifted(lifted), 0, 0));

    /// <summary>The profile's shortlist without the conditions that are lifted.</summary>
    /// <exception cref="InputException">As <see cref="Shortlist.Make"/>.</exception>
    public Shortlist Of(Profile profile, IReadOnlyList<string> lifted, ulong seed = Shortlist.DefaultSeed, int draws = AdditiveRanking.DefaultDraws) =>
        _answers.Of(new Question(profile, Lifted(lifted), seed, draws));

    private static string Lifted(IReadOnlyList<string> keys) => string.Join(' ', keys.Order(StringComparer.Ordinal));

    /// <param name="Profile">Whose shortlist.</param>
    /// <param name="Lifted">Keys of the conditions that do not count, ascending, with blanks between.</param>
    /// <param name="Seed">Of the draws; 0 for what does not draw.</param>
    /// <param name="Draws">How many; 0 for what does not draw.</param>
    private sealed record Question(Profile Profile, string Lifted, ulong Seed, int Draws)
    {
        public string[] Keys => Lifted.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
