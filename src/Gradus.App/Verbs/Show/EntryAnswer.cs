using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.App.Verbs.Profiles;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs;
using Gradus.Readiness;

namespace Gradus.App.Verbs.Show;

/// <summary>What a program asks for beside what a person brings, for a person to read.</summary>
internal static class EntryAnswer
{
    public static void Write(Screen screen, Catalog catalog, Profile person, Item item, StandingContract? standing)
    {
        var check = EntryCheck.Of(person, item, catalog);
        screen.Heading("What it asks, beside what you bring");
        foreach (string line in Advice.Of(person, item).Concat(EntryText.All(check).Select(l => $"- {l}")))
        {
            screen.Line(line);
        }

        if (check.Bridge)
        {
            screen.Line(check.CanEnter ? "A page says that those who lack something are admitted to preparatory courses." : $"{EntryText.NoStandIn}.");
        }

        PersonText.WriteEnd(screen, NotUsed.In(PersonalAnswer.Show, person), standing);
    }
}
