using Gradus.App.Contracts;
using Gradus.App.Questions;

namespace Gradus.App.Web;

/// <summary>A file that an address asks for.</summary>
internal static class AskedFile
{
    /// <summary>The file; where a part of the address cannot be used, what is wrong with it as a problem (RFC 9457).</summary>
    /// <param name="parts">What can be asked, for the words of a refusal.</param>
    /// <param name="read">Reads the address.</param>
    /// <param name="problems">What of it cannot be used.</param>
    /// <param name="file">Makes the file.</param>
    public static IResult Of<TState>(IReadOnlyList<Parameter> parts, Func<TState> read, Func<TState, IReadOnlyList<Problem>> problems, Func<TState, IResult> file)
    {
        try
        {
            TState state = read();
            return problems(state) is [var first, ..] ? ProblemContract.Of(new InputException(first), PageWords.Say(first, parts)).Answer() : file(state);
        }
        catch (InputException problem)
        {
            return ProblemContract.Of(problem, PageWords.Say(problem, parts)).Answer();
        }
    }
}
