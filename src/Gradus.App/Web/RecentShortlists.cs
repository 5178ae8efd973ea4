using Gradus.Profiles;
using Gradus.Ranking;

namespace Gradus.App.Web;

/// <summary>The shortlists asked for last, so that another page or another weight does not start from nothing.</summary>
/// <remarks>
/// Answers are the same as <see cref="Shortlist.Make"/> gives. At most some 60 MB: a ground holds about 4 MB and an answer
/// about 1 MB. Nothing is written anywhere; a profile leaves memory with the entries it belongs to.
/// </remarks>
public sealed class RecentShortlists
{
    public const int MostGrounds = 8;

    public const int MostAnswers = 24;

    private readonly RecentResults<Profile, ShortlistGround> _grounds;
    private readonly RecentResults<Profile, Shortlist> _answers;

    public RecentShortlists(Catalog catalog)
    {
        _grounds = new RecentResults<Profile, ShortlistGround>(MostGrounds, profile => ShortlistGround.Of(catalog, profile));
        _answers = new RecentResults<Profile, Shortlist>(MostAnswers, profile => Ground(profile).Rank(profile));
    }

    /// <summary>What of the profile's shortlist does not depend on its weights.</summary>
    /// <exception cref="InputException">As <see cref="ShortlistGround.Of"/>.</exception>
    public ShortlistGround Ground(Profile profile) => _grounds.Of(ShortlistGround.Key(profile));

    /// <summary>The profile's shortlist.</summary>
    /// <exception cref="InputException">As <see cref="Shortlist.Make"/>.</exception>
    public Shortlist Of(Profile profile) => _answers.Of(profile);
}
