namespace Gradus.Degrees;

/// <summary>What one track of a degree asks for, everything that holds on it in one place: what audit and plan work on.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class RuleSet
{
    /// <summary>Id of the group that fills a degree up to its credits where the groups on record leave some open.</summary>
    public const string RestId = "rest";

    private readonly Dictionary<string, RuleCourse> _courses;
    private readonly Dictionary<string, RuleCourse[]> _standsFor;

    public RuleSet(DegreeRules degree, DegreeTrack track)
    {
        Degree = degree;
        Track = track;
        _courses = degree.Courses.ToDictionary(c => c.Code, StringComparer.OrdinalIgnoreCase);
        _standsFor = degree.Substitutions.GroupBy(s => s.Course, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.Select(s => Find(s.For) ?? new RuleCourse(s.For, s.For, 0)).ToArray(), StringComparer.OrdinalIgnoreCase);
        UsualCredits = degree.UsualCredits;
        List<RuleGroup> groups = [.. degree.Common.Groups, .. track.Groups];
        decimal asked = groups.Sum(NeedOf);
        if (asked < degree.Credits)
        {
            groups.Add(new RuleGroup(RestId, "The rest of the credits", CourseSelector.Any) { Credits = degree.Credits - asked });
        }

        Groups = groups;
        Minima = [.. degree.Common.Minima, .. track.Minima];
        Limits = [.. degree.Common.Limits, .. track.Limits];
        Shares = [.. degree.Common.Shares, .. track.Shares];
    }

    public DegreeRules Degree { get; }

    public DegreeTrack Track { get; }

    /// <summary>Every group that has to be filled, those of the whole degree first.</summary>
    public IReadOnlyList<RuleGroup> Groups { get; }

    public IReadOnlyList<RuleMinimum> Minima { get; }

    public IReadOnlyList<RuleLimit> Limits { get; }

    public IReadOnlyList<RuleShare> Shares { get; }

    /// <summary>The courses that count, in the order of the file.</summary>
    public IReadOnlyList<RuleCourse> Courses => Degree.Courses;

    /// <summary>Credits of most of its courses.</summary>
    public decimal UsualCredits { get; }

    /// <summary>The course of a code in any case; null where the rules name none.</summary>
    public RuleCourse? Find(string code) => _courses.GetValueOrDefault(code);

    /// <summary>True where the course, or one that it stands for, is one that the rule speaks of.</summary>
    public bool Fits(RuleCourse course, CourseSelector of) =>
        of.Fits(course) || (_standsFor.TryGetValue(course.Code, out RuleCourse[]? others) && others.Any(of.Fits));

    /// <summary>Credits that a group asks for; of a group that counts courses, as many usual ones.</summary>
    public decimal NeedOf(RuleGroup group) => group.Credits ?? (group.Pick ?? 0) * UsualCredits;

    /// <summary>How many courses of one group may fill a second.</summary>
    public RuleShare? ShareOf(RuleGroup one, RuleGroup other) => Shares.FirstOrDefault(s => (s.First == one.Id && s.Second == other.Id) || (s.First == other.Id && s.Second == one.Id));
}
