using System.Globalization;

namespace Gradus;

/// <summary>In what way something that was asked cannot be used.</summary>
public enum ProblemCode
{
    /// <summary>It has not the form that is expected.</summary>
    Malformed,

    /// <summary>A number outside its bounds.</summary>
    OutOfRange,

    /// <summary>Not one of the words that are allowed.</summary>
    NotAllowed,

    /// <summary>Nothing known has this name.</summary>
    NotFound,

    /// <summary>Something that the question needs was not given.</summary>
    Missing,

    /// <summary>Two things that were given do not go together.</summary>
    Conflict,
}

/// <summary>
/// Why a question cannot be answered as it was asked, in parts, so that the command line, a page and a program each say it in
/// their own words.
/// </summary>
/// <param name="Code">In what way.</param>
/// <param name="Field">Which part of the question, by its name everywhere: "against", "discount-rate", "id".</param>
/// <param name="Value">What was given; null when nothing was.</param>
/// <param name="Allowed">What is allowed, or what to do, as the second half of a sentence: "give 0 to 20."</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Problem(ProblemCode Code, string Field, string? Value, string Allowed)
{
    /// <summary>The whole as one sentence, where the parts in their order make none; null elsewhere.</summary>
    public string? Sentence { get; init; }

    /// <summary>"discount-rate 900: give 0 to 20."</summary>
    public override string ToString() => Say(Field);

    /// <summary>The same, with the field as somebody calls it: "--limit 0: give 1 or more."</summary>
    public string Say(string field) => Sentence ?? (Value is null
        ? $"{field}: {Allowed}"
        : string.Create(CultureInfo.InvariantCulture, $"{field} {Value}: {Allowed}"));
}
