using Gradus.Degrees;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Curriculum;

namespace Gradus.Curricula;

/// <summary>How many credits ways to finish take, over the programs whose rules or pages tell.</summary>
internal sealed class FinalTimes
{
    private readonly Dictionary<(CreditSystem System, FinalProject Kind), double[]> _usual;

    /// <param name="programs">Every program of the dataset.</param>
    /// <param name="degrees">The rules that somebody wrote down.</param>
    public FinalTimes(IReadOnlyList<Program> programs, DegreeBook degrees) => _usual = programs
        .Where(p => p.CreditSystem is not null)
        .SelectMany(p => Enum.GetValues<FinalProject>().Where(w => KindOf(w) == w)
            .Select(kind => (System: p.CreditSystem!.Value, Kind: kind, Credits: Told(p, degrees.WrittenOf(p), kind).Credits)))
        .Where(t => t.Credits is not null)
        .GroupBy(t => (t.System, t.Kind))
        .ToDictionary(g => g.Key, g => g.Select(t => t.Credits!.Value).Order().ToArray());

    /// <summary>What each way of a program takes, in the order of its pages.</summary>
    public IReadOnlyList<FinalTime> Of(Program program, DegreeRules? written) => [.. program.FinalProjects.Select(way => Of(program, written, way))];

    /// <summary>Ways that are of one kind: a capstone and a project, a practicum and an internship.</summary>
    private static FinalProject KindOf(FinalProject way) => way switch
    {
        FinalProject.Project => FinalProject.Capstone,
        FinalProject.Internship => FinalProject.Practicum,
        _ => way,
    };

    private FinalTime Of(Program program, DegreeRules? written, FinalProject way)
    {
        (double? credits, FinalGround ground) = Told(program, written, KindOf(way));
        double[] told = program.CreditSystem is { } system ? _usual.GetValueOrDefault((system, KindOf(way)), []) : [];
        PeerRange? usual = told.Length >= CatalogCurricula.LeastPrograms ? PeerRange.Of(told) : null;
        return new FinalTime(way, credits ?? usual?.Middle, credits is null && usual is not null ? FinalGround.Usual : ground, usual, told.Length);
    }

    /// <summary>Credits of a kind of end as the rules or the record of a program tell; null where they do not, or tell several.</summary>
    private static (double? Credits, FinalGround Ground) Told(Program program, DegreeRules? written, FinalProject kind)
    {
        double[] ruled = [.. (written?.WaysOf(program.Id) ?? []).Append(written?.Common).SelectMany(t => t?.Groups ?? []).Where(g => IsNamed(g.Name, kind) && g.Credits is not null).Select(g => (double)g.Credits!.Value).Distinct()];
        if (ruled is [var one])
        {
            return (one, FinalGround.Rules);
        }

        double[] recorded = [.. program.Coursework.Groups.Where(g => IsNamed(g.Name, kind) && g.Credits is not null).Select(g => g.Credits!.Value).Distinct()];
        return recorded is [var stated] ? (stated, FinalGround.Record) : (null, FinalGround.Unknown);
    }

    /// <summary>True where a group is named for this kind of end and for no other.</summary>
    private static bool IsNamed(string group, FinalProject kind) =>
        Coursework.IsFinal(group)
        && Enum.GetValues<FinalProject>().Where(w => group.Contains(w.Key(), StringComparison.OrdinalIgnoreCase)).Select(KindOf).Distinct().ToArray() is [var only] && only == kind;
}
