namespace Gradus.Careers;

/// <summary>Steps of education, from the least to the most, as they are added up here.</summary>
public enum UsualDegree
{
    /// <summary>Less than a bachelor's degree.</summary>
    BelowBachelor,
    Bachelor,

    /// <summary>A certificate after the bachelor's degree.</summary>
    BachelorCertificate,
    Master,

    /// <summary>A certificate after the master's degree, or a first professional degree.</summary>
    AboveMaster,

    /// <summary>A doctorate, or training after it.</summary>
    Doctor,
}

/// <summary>What people who know an occupation say is required of those who are hired for it.</summary>
/// <param name="Shares">Share of the answers at each step of <see cref="UsualDegree"/>, 0 to 1; suppressed where the publisher advises not to use it.</param>
/// <param name="Asked">How many answered; these are few, so the shares are rough.</param>
/// <param name="Who">Who they were, as the publisher says: "Incumbent", "Occupational Expert".</param>
/// <param name="When">Month of the answers: "08/2024".</param>
public sealed record UsualEducation(IReadOnlyList<Figure<double>> Shares, int Asked, string Who, string When)
{
    public Figure<double> Of(UsualDegree degree) => Shares[(int)degree];

    /// <summary>Share that names a master's degree or more; missing where a part of it is.</summary>
    public Figure<double> MasterOrMore
    {
        get
        {
            Figure<double>[] parts = [Of(UsualDegree.Master), Of(UsualDegree.AboveMaster), Of(UsualDegree.Doctor)];
            int missing = Array.FindIndex(parts, p => !p.IsKnown);
            return missing >= 0 ? parts[missing] : parts[0].Derive(_ => parts.Sum(p => p.Value), "share");
        }
    }
}

/// <summary>What O*NET says of an occupation.</summary>
/// <param name="Code">"15-2051.00".</param>
/// <param name="Title">Its title there.</param>
/// <param name="JobZone">How much preparation it takes, 1 little to 5 extensive.</param>
/// <param name="Education">Null where the occupation was not surveyed in this release.</param>
/// <param name="Tasks">A few tasks, core ones first, in the publisher's order.</param>
/// <param name="Technologies">What employers' postings for it often name, by name.</param>
/// <param name="HotTechnologies">How many of its technologies are frequent in postings of any kind.</param>
public sealed record OccupationProfile(
    string Code, string Title, Figure<int> JobZone, UsualEducation? Education, IReadOnlyList<string> Tasks, IReadOnlyList<string> Technologies, int HotTechnologies);

/// <summary>What O*NET says of the occupations of the guide. Immutable.</summary>
public sealed class OccupationProfiles
{
    private readonly Dictionary<string, OccupationProfile> _index;

    /// <param name="all">Ascending by code.</param>
    public OccupationProfiles(IReadOnlyList<OccupationProfile> all)
    {
        All = all;
        _index = all.ToDictionary(p => p.Code, StringComparer.Ordinal);
    }

    public IReadOnlyList<OccupationProfile> All { get; }

    /// <summary>Null where the release has no such entry.</summary>
    public OccupationProfile? Find(string code) => _index.GetValueOrDefault(code);
}
