namespace Gradus.Mutations;

/// <summary>One small fault that can be switched on.</summary>
/// <param name="Id">Its number within one compilation, from 1.</param>
/// <param name="File">Where, from the root of the domain's project: "Loans/LevelRepayment.cs".</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Original">The code as it is, on one line.</param>
/// <param name="Replacement">The code as the mutant has it.</param>
/// <param name="Occurrence">Which of the same changes in the same file, from 1: with it a mutant is known again after lines were moved.</param>
internal sealed record Mutant(int Id, string File, int Line, string Original, string Replacement, int Occurrence)
{
    public string Folder => File[..File.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>The same in every compilation in which the code of the place is the same.</summary>
    public string Key => $"{File}|{Original}|{Replacement}|{Occurrence}";
}
