using System.Globalization;
using Gradus.People;

namespace Gradus.Ledgers;

/// <summary>Credits of a term as somebody plans them.</summary>
/// <param name="Term">The term.</param>
/// <param name="Credits">In the degree's own credits, above 0.</param>
public sealed record TermLoad(Term Term, decimal Credits)
{
    /// <summary>Reads "fall 2027=6", with a colon in place of the sign too.</summary>
    /// <exception cref="InputException">It is no term, or no number of credits above 0.</exception>
    public static TermLoad Parse(string text)
    {
        int at = text.LastIndexOfAny(['=', ':']);
        return at > 0 && WrittenTerm.TryRead(text[..at], out Term term, out _)
            && decimal.TryParse(text[(at + 1)..].Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal credits) && credits > 0
            ? new TermLoad(term, credits)
            : throw new InputException(new Problem(ProblemCode.Malformed, "load", text, "give a term and its credits, such as \"fall 2027=6\"."));
    }

    /// <summary>"fall 2027:6".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Term}:{Credits:0.##}");
}
