using Gradus.Degrees;
using Gradus.Programs;
using Gradus.Programs.Curriculum.Reading;
using Gradus.Statistics;

namespace Gradus.Curricula;

/// <summary>What the programs whose courses are known hold of an area.</summary>
/// <param name="Area">The area.</param>
/// <param name="Programs">How many programs are counted.</param>
/// <param name="Holding">How many of them name a course more likely than not of it that everybody takes.</param>
/// <param name="Middle">The middle of the number of such courses.</param>
public sealed record UsualArea(CourseArea Area, int Programs, int Holding, double Middle);

/// <summary>What programs teach, over all named programs whose pages name courses.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class CatalogCurricula
{
    /// <summary>A degree type of fewer programs with known courses is not spoken of.</summary>
    public const int LeastPrograms = 5;

    private const int MostNamed = 2;

    private readonly Dictionary<string, CurriculumCoverage> _byProgram;
    private readonly Dictionary<string, Program> _programs;
    private readonly FinalTimes _finals;

    /// <param name="programs">Every program of the dataset.</param>
    /// <param name="reader">Reads their courses.</param>
    /// <param name="degrees">The rules of degrees that somebody wrote down.</param>
    public CatalogCurricula(IEnumerable<Program> programs, CourseReader reader, DegreeBook degrees)
    {
        Program[] all = [.. programs];
        var usual = UsualCredits.Of(all);
        Reader = reader;
        _byProgram = all.ToDictionary(p => p.Id, p => CurriculumCoverage.Of(p, reader, usual, degrees.WrittenOf(p)), StringComparer.Ordinal);
        _programs = all.ToDictionary(p => p.Id, StringComparer.Ordinal);
        _finals = new FinalTimes(all, degrees);
    }

    /// <summary>Reads courses.</summary>
    public CourseReader Reader { get; }

    /// <summary>How many programs name courses.</summary>
    public int Known => _byProgram.Values.Count(c => c.Basis != CoverageBasis.Unknown);

    /// <summary>What one program teaches.</summary>
    /// <exception cref="KeyNotFoundException">No program of the dataset.</exception>
    public CurriculumCoverage Of(Program program) => _byProgram[program.Id];

    /// <summary>What is usual, of programs of a degree type where enough name their courses, else of all.</summary>
    /// <param name="type">Id of the degree type.</param>
    /// <param name="without">A program that is not counted: the one it is set beside.</param>
    public (bool IsOfType, IReadOnlyList<UsualArea> Areas) Usual(string? type, string? without)
    {
        CurriculumCoverage[] all = [.. _byProgram.Where(p => p.Key != without && p.Value.Basis != CoverageBasis.Unknown).Select(p => p.Value)];
        CurriculumCoverage[] same = [.. _byProgram.Where(p => p.Key != without && _programs[p.Key].DegreeType == type && p.Value.Basis != CoverageBasis.Unknown).Select(p => p.Value)];
        bool isOfType = same.Length >= LeastPrograms;
        CurriculumCoverage[] counted = isOfType ? same : all;
        IReadOnlyList<UsualArea> areas = counted.Length == 0 ? [] :
        [
            .. CourseAreas.Core.Select((area, i) => new UsualArea(
                area,
                counted.Length,
                counted.Count(c => c.Areas[i].LikelyCourses > 0),
                Quantile.Of([.. counted.Select(c => (double)c.Areas[i].LikelyCourses).Order()], 0.5))),
        ];
        return (isOfType, areas);
    }

    /// <summary>What each way to finish a program takes, in the order of its pages; empty where none says how it ends.</summary>
    public IReadOnlyList<FinalTime> FinalsOf(Program program) => _finals.Of(program, Of(program).Written);

    /// <summary>
    /// A program's areas beside those of others: in credits where enough of its degree type count theirs alike, else in courses; where too few are of its type, beside all types.
    /// Null where nothing is known of it, or of fewer than five others.
    /// </summary>
    public BesideOthers? Beside(Program program)
    {
        CurriculumCoverage own = Of(program);
        if (own.Basis == CoverageBasis.Unknown)
        {
            return null;
        }

        bool CountsAlike(Program other) => other.CreditSystem is not null && other.CreditSystem == program.CreditSystem && KnowsCredits(Of(other));
        Program[] known = [.. _programs.Values.Where(p => p.Id != program.Id && Of(p).Basis != CoverageBasis.Unknown).OrderBy(p => p.Id, StringComparer.Ordinal)];
        Program[] same = [.. known.Where(p => p.DegreeType == program.DegreeType)];
        bool inCredits = KnowsCredits(own);
        (bool IsOfType, bool InCredits, Program[] Others)[] ways =
        [
            (true, true, inCredits ? [.. same.Where(CountsAlike)] : []), (true, false, same), (false, true, inCredits ? [.. known.Where(CountsAlike)] : []), (false, false, known),
        ];
        (bool isOfType, bool credits, Program[] others) = ways.FirstOrDefault(w => w.Others.Length >= LeastPrograms, (false, false, []));
        return others.Length == 0 ? null
            : new BesideOthers(isOfType, credits, others.Length, [.. CourseAreas.Core.Select((area, a) => Beside(area, own.Areas[a], [.. others.Select(o => (o, Of(o), Of(o).Areas[a]))], credits))]);
    }

    private static bool KnowsCredits(CurriculumCoverage coverage) => coverage.Areas.All(a => a.Guaranteed is not null);

    private static BesideArea Beside(CourseArea area, AreaCoverage own, (Program Program, CurriculumCoverage Coverage, AreaCoverage Area)[] others, bool inCredits)
    {
        PeerRange Range(Func<AreaCoverage, double> value) => PeerRange.Of([.. others.Select(o => value(o.Area)).Order()]);
        return new BesideArea(
            area,
            Range(o => o.Least(inCredits)),
            Range(o => o.Most(inCredits)),
            [
                .. others.Where(o => o.Coverage.Basis == CoverageBasis.Rules && o.Area.Least(inCredits) > own.Least(inCredits))
                    .OrderByDescending(o => o.Area.Least(inCredits)).ThenByDescending(o => o.Area.Most(inCredits)).Take(MostNamed).Select(o => o.Program),
            ]);
    }
}
