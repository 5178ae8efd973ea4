using System.Text;
using Gradus.App.Verbs.Profiles;

namespace Gradus.Tests.Profiles;

/// <summary>The reference page of what each field of a profile changes, in Markdown.</summary>
internal static class FieldUseReference
{
    public static string Write()
    {
        var page = new StringBuilder("""
            # What each field of a profile changes

            Every field counts in the answers named here, or is said not to be used: each answer ends with "Not used yet: ...", has the same in JSON under `notUsed`, and on its page. A field that an
            answer reads can still change nothing for you, such as the use of practical training for a citizen; then the answer says why.


            """.ReplaceLineEndings("\n"));
        page.Append("| field | changes | in |\n| --- | --- | --- |\n");
        foreach (FieldUse use in FieldUses.Every)
        {
            page.Append($"| `{use.Path}` | {use.Changes} | {(use.Answers.Count == 0 ? "no answer yet" : FieldUses.Words(use.Answers))} |\n");
        }

        return page.ToString();
    }
}
