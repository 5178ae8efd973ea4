using Gradus.Programs;

namespace Gradus.Degrees;

/// <summary>Every degree whose rules are known: those that people wrote down, and those that a program's record states.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class DegreeBook
{
    private readonly Dictionary<string, DegreeRules> _byProgram = new(StringComparer.Ordinal);

    /// <param name="written">The degrees of the dataset's files.</param>
    public DegreeBook(IReadOnlyList<DegreeRules> written)
    {
        Written = written;
        foreach (DegreeRules degree in written)
        {
            foreach (string program in degree.Tracks.SelectMany(t => t.Programs))
            {
                _byProgram.TryAdd(program, degree);
            }
        }
    }

    /// <summary>None.</summary>
    public static DegreeBook Empty { get; } = new([]);

    /// <summary>By id.</summary>
    public IReadOnlyList<DegreeRules> Written { get; }

    /// <summary>The rules of a program; null where too little of them is known.</summary>
    public DegreeRules? Of(Program program) => WrittenOf(program) ?? StatedRules.Of(program);

    /// <summary>The rules of a program that somebody wrote down; null where nobody did.</summary>
    public DegreeRules? WrittenOf(Program program) => _byProgram.GetValueOrDefault(program.Id);

    /// <summary>What a term of a program costs, where its written rules say; null elsewhere.</summary>
    public TermCharges? ChargesOf(Program program) => WrittenOf(program)?.Charges;
}
