using System.Globalization;
using Gradus.Returns;

namespace Gradus.App.Verbs.Return;

/// <summary>Reads a person's own values of assumptions.</summary>
public static class ReturnInput
{
    /// <summary>"discount-rate=5" and the like.</summary>
    /// <param name="texts">What the person wrote; a later one for the same key replaces an earlier one.</param>
    /// <exception cref="InputException">Another form, no such key, or a value out of bounds.</exception>
    public static Dictionary<string, double> Read(IEnumerable<string> texts)
    {
        var given = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (string text in texts)
        {
            int at = text.IndexOf('=', StringComparison.Ordinal);
            if (at < 1 || !double.TryParse(text[(at + 1)..], NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out double value))
            {
                throw new InputException(new Problem(ProblemCode.Malformed, "set", text, "give a key and a number, such as discount-rate=5."));
            }

            try
            {
                ReturnAssumptions.Check(text[..at], value);
            }
            catch (InputException problem)
            {
                throw new InputException(new Problem(problem.Problem?.Code ?? ProblemCode.OutOfRange, "set", text, problem.Message), problem);
            }

            given[text[..at]] = value;
        }

        return given;
    }
}
