using Gradus.Programs;
using Gradus.Programs.Search;

namespace Gradus.App.Verbs.Find;

/// <summary>What to try where nothing was found and no single condition is to blame.</summary>
internal static class FindAdvice
{
    /// <summary>In a sentence; it goes by what was typed.</summary>
    /// <param name="typed">The words that were looked for.</param>
    /// <param name="nicknames">Which of them are conditions.</param>
    /// <param name="hasConditions">True where conditions were given beside the words.</param>
    public static string Of(string typed, Nicknames nicknames, bool hasConditions)
    {
        var words = TypedWords.Read(typed, nicknames);
        string fewer = hasConditions ? " With fewer conditions there may be some." : "";
        return words switch
        {
            { Words.Count: 0, Conditions: var asked } when asked.Any(WordsConditions.IsNotKnown) => "Look for a degree, a field, a school or a place.",
            { Words.Count: <= 1 } => $"No degree, course, field, school or place here goes by it: try another word for it, or its beginning.{fewer}",
            _ => hasConditions ? "Try fewer words or fewer conditions." : "Try fewer words.",
        };
    }
}
