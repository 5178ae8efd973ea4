using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.App.Verbs.Profiles;

namespace Gradus.App.Verbs.More;

/// <summary>Recommendations for a person to read, from the same record as their JSON.</summary>
internal static class MoreText
{
    public static void Write(Screen screen, MoreContract answer)
    {
        screen.Line($"More like what {(answer.Profile is null ? "you" : $"{answer.Profile}")} keep{(answer.Profile is null ? "" : "s")}. {answer.Summary}");
        foreach ((MoreItem item, int at) in answer.Items.Select((item, at) => (item, at)))
        {
            screen.Heading($"{Titles.Number(at + 1)}. {item.Title}, {item.Institution}, {item.City} {item.State}");
            screen.Line($"   {item.Id}");
            screen.Line($"   It is {item.LikeWords}; place {Titles.Number(item.Place)} on the list");
            Reasons(screen, "For", item.For);
            Reasons(screen, "Against", item.Against);
            Reasons(screen, "Not known", item.Missing);
        }

        screen.Line();
        screen.Line("What you keep is taken to be worth more to you than what you dropped and, with less ground, than what you left: you may not have looked at it. Keep or drop one of these and ask again.");
        screen.Line($"Weights are what the choices tell, not those of the profile, which still choose what meets the conditions. Seed {answer.Seed}. Dataset {answer.Dataset}.");
        PersonText.WriteEnd(screen, answer.NotUsed);
    }

    private static void Reasons(Screen screen, string label, IReadOnlyList<string> reasons)
    {
        if (reasons.Count > 0)
        {
            screen.Line($"   {label}: {string.Join("; ", reasons)}");
        }
    }
}
