using Gradus.App.Figures;
using Gradus.People;
using Gradus.Programs.Admission;
using Gradus.Readiness;

namespace Gradus.App.Verbs.Ready;

/// <summary>A square of a strip.</summary>
/// <param name="Style">Its class: met, gap, open or none.</param>
/// <param name="Words">The same in words.</param>
public sealed record StripCell(string Style, string Words)
{
    public static StripCell None { get; } = new("none", "not asked");

    public static StripCell Of(Verdict verdict) => verdict switch
    {
        Verdict.Met => new StripCell("met", "you have it"),
        Verdict.Unknown => new StripCell("open", "not known"),
        Verdict.Bridgeable => new StripCell("gap", "a gap"),
        _ => new StripCell("gap", "in the way"),
    };
}

/// <summary>A column of strips: what may be asked.</summary>
/// <param name="Label">Its heading.</param>
/// <param name="Holds">The needs that stand in it.</param>
public sealed record StripColumn(string Label, Func<EntryNeed, bool> Holds)
{
    /// <summary>Degree, average, each subject, tests.</summary>
    public static IReadOnlyList<StripColumn> All { get; } =
    [
        new("Degree", n => n.Kind == EntryNeedKind.Degree),
        new("Grades", n => n.Kind == EntryNeedKind.Average),
        .. CourseOrder.Subjects.Select(s => new StripColumn(Short(s), n => n.Kind == EntryNeedKind.Subject && n.Subject == s)),
        new("Tests", n => n.Kind == EntryNeedKind.Test),
    ];

    /// <summary>Those that at least one of the programs asks for.</summary>
    public static IReadOnlyList<StripColumn> Of(IReadOnlyList<ProgramReadiness> programs) => [.. All.Where(c => programs.Any(p => Leaves(p).Any(c.Holds)))];

    /// <summary>The square of a program; where a column holds several needs, the one that hinders most.</summary>
    public StripCell CellOf(ProgramReadiness program)
    {
        EntryNeed[] needs = [.. Leaves(program).Where(Holds)];
        return needs.Length == 0 ? StripCell.None : StripCell.Of(needs.Max(n => n.Verdict));
    }

    /// <summary>The needs that count, joined ones by their parts; of parts one of which is enough and is there, the others are not asked.</summary>
    private static IEnumerable<EntryNeed> Leaves(ProgramReadiness program) =>
        program.Needs.Where(n => n.Strength != EntryStrength.Recommended).SelectMany(n => n.Parts.Count == 0 ? [n] : n.Verdict == Verdict.Met ? n.Parts.Where(p => p.Verdict == Verdict.Met) : n.Parts);

    private static string Short(Prerequisite subject) => subject switch
    {
        Prerequisite.MultivariableCalculus => "Multivariable",
        Prerequisite.DataStructures => "Structures",
        Prerequisite.ComputerSystems => "Systems",
        Prerequisite.DiscreteMath => "Discrete math",
        Prerequisite.MachineLearning => "Machine learning",
        _ => Written.Capital(Vocabularies.Prerequisites.MeaningOf(subject)),
    };
}
