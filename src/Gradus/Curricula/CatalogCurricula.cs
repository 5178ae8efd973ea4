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

    private readonly Dictionary<string, CurriculumCoverage> _byProgram;
    private readonly Dictionary<string, string> _types;

    /// <param name="programs">Every program of the dataset.</param>
    /// <param name="reader">Reads their courses.</param>
    public CatalogCurricula(IEnumerable<Program> programs, CourseReader reader)
    {
        Program[] all = [.. programs];
        var usual = UsualCredits.Of(all);
        Reader = reader;
        _byProgram = all.ToDictionary(p => p.Id, p => CurriculumCoverage.Of(p, reader, usual), StringComparer.Ordinal);
        _types = all.ToDictionary(p => p.Id, p => p.DegreeType, StringComparer.Ordinal);
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
        CurriculumCoverage[] same = [.. _byProgram.Where(p => p.Key != without && _types[p.Key] == type && p.Value.Basis != CoverageBasis.Unknown).Select(p => p.Value)];
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
}
