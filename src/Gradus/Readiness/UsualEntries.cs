using System.Globalization;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.Readiness;

/// <summary>How many programs of one kind ask for a subject.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Programs">How many name it.</param>
/// <param name="Of">How many name any subject.</param>
public sealed record UsualEntry(Prerequisite Subject, int Programs, int Of);

/// <summary>What the named programs of a degree type mostly ask for, for degrees whose pages name nothing.</summary>
public sealed class UsualEntries
{
    /// <summary>So many programs of a type have to name subjects before they speak for the type; below, all programs do. A judgement.</summary>
    private const int Enough = 5;

    private readonly Dictionary<string, IReadOnlyList<UsualEntry>> _byType;
    private readonly IReadOnlyList<UsualEntry> _all;

    public UsualEntries(Catalog catalog)
    {
        Program[] stating = [.. catalog.Programs.Where(p => p.SameAs is null && p.Admission.Prerequisites.Count > 0)];
        int degree = stating.Count(p => p.Admission.Prerequisites.Any(a => !ReadinessGround.IsCourse(a)));
        Degree = new Source("Gradus", string.Create(CultureInfo.InvariantCulture, $"usual for a US master's degree: {degree} of {stating.Length} named programs of this dataset that say what they ask name one"), null, null);
        Program[] naming = [.. catalog.Programs.Where(p => p.SameAs is null && p.Admission.Prerequisites.Any(ReadinessGround.IsCourse))];
        _all = Mostly(naming);
        _byType = naming.GroupBy(p => p.DegreeType, StringComparer.Ordinal).Where(g => g.Count() >= Enough).ToDictionary(g => g.Key, g => Mostly([.. g]), StringComparer.Ordinal);
    }

    /// <summary>What says that a bachelor's degree comes first where a page does not: how many of those that say what they ask name one.</summary>
    public Source Degree { get; }

    /// <summary>Subjects that at least half of those that name any ask for, in the order of the vocabulary.</summary>
    public IReadOnlyList<UsualEntry> Of(Item item) => _byType.GetValueOrDefault(item.DegreeType, _all);

    /// <summary>True where programs of the item's own type speak, false where all do.</summary>
    public bool IsOfType(Item item) => _byType.ContainsKey(item.DegreeType);

    private static IReadOnlyList<UsualEntry> Mostly(Program[] programs) =>
    [
        .. CourseOrder.Subjects
            .Select(s => new UsualEntry(s, programs.Count(p => p.Admission.Prerequisites.Contains(s)), programs.Length))
            .Where(u => u.Programs * 2 >= u.Of && u.Of > 0),
    ];
}
