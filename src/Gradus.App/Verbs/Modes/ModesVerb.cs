using Gradus.App.Asked;
using Gradus.People;
using Gradus.Ranking;
using Gradus.StudyModes;

namespace Gradus.App.Verbs.Modes;

/// <summary>Online or campus, job kept or given up, whoever asks.</summary>
public static class ModesVerb
{
    public static Verb Verb { get; } = new(
        "modes",
        "Online or campus for my life? Ways of studying side by side: hours a week, years, cost, pay kept or given up, moving, what is in hand after the same years, visa limits.",
        ModesQuestion.Everything,
        [new("modes", () => ModesJson.Plain.ModesContract)],
        asking => new VerbAnswer(Answer(asking), ModesJson.Plain.ModesContract))
    {
        Example = """{"id": ["asu-mcs-computer-science-online", "cmu-ms-machine-learning"], "hours": 12}""",
    };

    /// <exception cref="InputException">The question or the profile cannot be used.</exception>
    internal static ModesContract Answer(Asking asking)
    {
        var asked = ModesQuestion.Read(asking.Given, asking.Catalog);
        Profile? person = asked.Asks(asking.Who.ReadIfAny());
        Profile known = person ?? new Profile();
        ModesAnswer? answer = person is null && asked.Items.Count == 0 ? null
            : ModesAnswer.Of(asking.Catalog, known, asked.Choices([.. asking.Who.Work.Kept]), () => ShortlistGround.Of(asking.Catalog, known, ModesAnswer.Lifted).Rank(known));
        return ModesContract.Of(asking.Catalog, answer, person, asked.NotFound);
    }
}
