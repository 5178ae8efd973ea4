using Gradus.People;
using Gradus.Programs;

namespace Gradus.Degrees;

/// <summary>The rules of a degree with all its tracks, as pages state them.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record DegreeRules
{
    /// <summary>Stable: the name of its file, or the id of the program whose page states its groups.</summary>
    public required string Id { get; init; }

    /// <summary>The degree's name.</summary>
    public required string Title { get; init; }

    /// <summary>Credits of the whole degree, in its own unit.</summary>
    public required decimal Credits { get; init; }

    /// <summary>What its credits are.</summary>
    public required CreditSystem Unit { get; init; }

    /// <summary>Ways through the degree of which one is chosen: specialisations, thesis or courses; at least one.</summary>
    public required IReadOnlyList<DegreeTrack> Tracks { get; init; }

    /// <summary>The courses that count, each once.</summary>
    public required IReadOnlyList<RuleCourse> Courses { get; init; }

    /// <summary>Credits of most of its courses, in its own unit.</summary>
    public decimal UsualCredits => Courses.GroupBy(c => c.Credits).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key).FirstOrDefault(3);

    /// <summary>What holds on every track.</summary>
    public DegreeTrack Common { get; init; } = new("", "", []);

    /// <summary>Of each of these, one course counts at most.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Exclusions { get; init; } = [];

    public IReadOnlyList<RuleSubstitution> Substitutions { get; init; } = [];

    public StudyLimits Limits { get; init; } = new();

    /// <summary>What a term costs, where a page states it by term; null where it is shared out of the whole price.</summary>
    public TermCharges? Charges { get; init; }

    /// <summary>The pages that were read, in our own words.</summary>
    public required IReadOnlyList<RuleSource> Sources { get; init; }

    /// <summary>What else holds and is not counted, one sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>True where they are the groups of a program's record, and all else is not known.</summary>
    public bool IsFromRecord { get; init; }

    /// <summary>The same where a course counts for a place that the pages leave open; unchanged where the group has none.</summary>
    /// <param name="code">The course that was passed.</param>
    /// <param name="group">Id of the group that it counts for.</param>
    public DegreeRules Counting(string code, string group) =>
        OpenPlaceOf(group) is { } place ? this with { Substitutions = [.. Substitutions, new RuleSubstitution(code, place)] } : this;

    /// <summary>True where the pages leave places of a group to courses that they do not name: which of them count nobody here knows.</summary>
    public bool HasOpenPlaces(string group) => OpenPlaceOf(group) is not null;

    private string? OpenPlaceOf(string group) =>
        Tracks.Append(Common).SelectMany(t => t.Groups).Where(g => g.Id == group).SelectMany(g => g.From.Codes).FirstOrDefault(c => Courses.Any(k => k.IsOpen && k.Code == c));

    /// <summary>The track of a name; null where there is none.</summary>
    public DegreeTrack? FindTrack(string id) => Tracks.FirstOrDefault(t => string.Equals(t.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The track that a program is; the first where it is the whole degree.</summary>
    public DegreeTrack TrackOf(string program) => Tracks.FirstOrDefault(t => t.Programs.Contains(program)) ?? Tracks[0];

    /// <summary>The ways that are open within a program, its own first: all of them where no track is another program, else the track that it is.</summary>
    public IReadOnlyList<DegreeTrack> WaysOf(string program)
    {
        DegreeTrack own = TrackOf(program);
        return Tracks.SelectMany(t => t.Programs).All(p => p == program) ? [own, .. Tracks.Where(t => t != own)] : [own];
    }
}

/// <summary>A way through a degree.</summary>
/// <param name="Id">Stable within the degree: "machine-learning".</param>
/// <param name="Name">What it is called.</param>
/// <param name="Groups">What has to be filled.</param>
public sealed record DegreeTrack(string Id, string Name, IReadOnlyList<RuleGroup> Groups)
{
    /// <summary>Ids of the programs that are this track.</summary>
    public ValueList<string> Programs { get; init; } = [];

    public IReadOnlyList<RuleMinimum> Minima { get; init; } = [];

    public IReadOnlyList<RuleLimit> Limits { get; init; } = [];

    public IReadOnlyList<RuleShare> Shares { get; init; } = [];

    /// <summary>Where this track stands; null for the degree's own pages.</summary>
    public string? Page { get; init; }
}

/// <summary>How much and how long one may study; null where no page says.</summary>
public sealed record StudyLimits
{
    /// <summary>Most credits of a term by its season.</summary>
    public decimal? Fall { get; init; }
    public decimal? Spring { get; init; }
    public decimal? Summer { get; init; }

    /// <summary>Years from the first term to the last.</summary>
    public int? Years { get; init; }

    /// <summary>Most credits earned elsewhere that count.</summary>
    public decimal? Transfer { get; init; }

    /// <summary>Credits of a full-time fall or spring.</summary>
    public decimal? FullTime { get; init; }

    /// <summary>The least grade with which a course counts.</summary>
    public string? Grade { get; init; }

    /// <summary>The least average to graduate with, on a scale of four.</summary>
    public decimal? Average { get; init; }

    /// <summary>Most credits of a term; null where no page says.</summary>
    public decimal? Most(Season season) => season switch { Season.Fall => Fall, Season.Spring => Spring, _ => Summer };
}

/// <summary>What a term costs as a page states it, USD.</summary>
/// <param name="PerCredit">Tuition of a credit.</param>
/// <param name="Fees">Required fees of a term by season and credits, the highest step that is reached counts.</param>
/// <param name="Year">The academic year that they are of, by the year it begins in.</param>
/// <param name="Page">Where they stand.</param>
public sealed record TermCharges(decimal PerCredit, IReadOnlyList<TermFee> Fees, int Year, string Page)
{
    /// <summary>The same of somebody from another state; null where the page names one tuition for all in the country.</summary>
    public decimal? PerCreditOutOfState { get; init; }

    /// <summary>The same of somebody from abroad; null where the page names none.</summary>
    public decimal? PerCreditAbroad { get; init; }

    /// <summary>False where a term is not paid month by month, as <see cref="Page"/> has it; null where nobody says.</summary>
    public bool? ByMonth { get; init; }

    /// <summary>What somebody is charged.</summary>
    /// <param name="resident">Of the school's state, or where the school charges all alike.</param>
    /// <param name="abroad">On a student visa, or studying from abroad.</param>
    public TermCharges For(bool resident, bool abroad) =>
        this with { PerCredit = (abroad ? PerCreditAbroad ?? PerCreditOutOfState : resident ? null : PerCreditOutOfState) ?? PerCredit };

    /// <summary>Fees of a term with so many credits.</summary>
    public decimal FeesOf(Season season, decimal credits) => credits <= 0 ? 0 : Fees.Where(f => f.Season == season && f.FromCredits <= credits).OrderBy(f => f.FromCredits).LastOrDefault()?.Amount ?? 0;
}

/// <summary>Required fees of a term with at least so many credits, USD.</summary>
public sealed record TermFee(Season Season, decimal FromCredits, decimal Amount);

/// <summary>A page that rules were read on.</summary>
/// <param name="Page">Its address.</param>
/// <param name="Read">What was read there, in our own words.</param>
/// <param name="Year">The year it speaks of; null where it does not say.</param>
public sealed record RuleSource(string Page, string Read, int? Year);
