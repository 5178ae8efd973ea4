using Gradus.App.Contracts;
using Gradus.App.Shell;

namespace Gradus.App.Verbs.Profiles;

/// <summary>What every answer for a person ends with, on the command line.</summary>
internal static class PersonText
{
    /// <summary>Writes what their standing means for study, and what they said that the answer does not use.</summary>
    /// <param name="screen">Where.</param>
    /// <param name="notUsed">Fields that are not used.</param>
    /// <param name="standing">Null where nothing has to be said of it.</param>
    public static void WriteEnd(Screen screen, IReadOnlyList<NotUsedContract> notUsed, StandingContract? standing = null)
    {
        foreach (string sentence in new[] { standing?.Words, NotUsed.Sentence(notUsed) }.OfType<string>())
        {
            screen.Line();
            screen.Line(sentence);
        }
    }
}
