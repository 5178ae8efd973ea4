using Gradus.App.Charts;
using Gradus.App.Figures;
using Gradus.App.Verbs.Profiles;
using Gradus.App.Verbs.Shortlists;
using Gradus.Catalogs;
using Gradus.People;

namespace Gradus.App.Verbs.WrittenGuide;

/// <summary>The path with the page that was asked for, and its drawing.</summary>
/// <param name="Contract">What it says.</param>
/// <param name="Picture">The drawing of the row; null where none was asked for.</param>
internal sealed record GuideAnswer(GuideContract Contract, Chart? Picture)
{
    private const int MostChanges = 3;

    /// <param name="ground">Asks the other verbs.</param>
    /// <param name="asked">Which page.</param>
    /// <exception cref="InputException">The profile cannot be used.</exception>
    public static GuideAnswer Of(GuideGround ground, GuideQuestion asked)
    {
        GuideContract path = Path(ground.Catalog, ground.Person);
        if (asked.Engine is { } engine)
        {
            GuideEngine found = GuideEngines.All.First(e => e.Key == engine);
            return new GuideAnswer(path with { Finding = found.Does, Engine = found }, null);
        }

        if (asked.Row is null)
        {
            return new GuideAnswer(path, null);
        }

        GuideRow row = GuideRows.All.First(r => r.Key == asked.Row);
        RowAnswer answer = row.Answer(ground);
        var page = new GuidePage(
            row.Number, row.Key, row.Question, row.Written, answer.Answer, answer.Figures,
            new GuidePicture(answer.Picture.Title, answer.Picture.Caption, answer.Picture.Source),
            Changes(row, ground.Person),
            answer.Into,
            row.Number > 1 ? GuideRows.All[row.Number - 2].Key : null,
            row.Number < GuideRows.All.Count ? GuideRows.All[row.Number].Key : null);
        return new GuideAnswer(path with
        {
            Finding = answer.Answer,
            Page = page,
            NotUsed = row.Uses is { } uses && ground.Person is { } person ? NotUsed.In(uses, person) : [],
        }, answer.Picture);
    }

    /// <summary>The path alone: cheap, no other verb is asked.</summary>
    public static GuideContract Path(Catalog catalog, Profile? person)
    {
        GuideStep[] steps =
        [
            .. GuideRows.All.Select(r => (Row: r, Tell: r.Tell(person)))
                .Select(r => new GuideStep(r.Row.Number, r.Row.Key, r.Row.Question, person is null || r.Row.Uses is null ? "anybody" : r.Tell.Count == 0 ? "yours" : "partly", r.Tell)),
        ];
        int yours = steps.Count(s => s.Standing == "yours");
        int partly = steps.Count(s => s.Standing == "partly");
        return new GuideContract(
            catalog.Version,
            person is null ? $"{Written.Capital(FirmnessWords.Number(steps.Length))} questions, a page each, some twenty minutes. They speak of anybody until you say something of yourself."
                : $"{Written.Capital(FirmnessWords.Number(steps.Length))} questions, a page each. {Written.Capital(FirmnessWords.Number(yours))} {(yours == 1 ? "speaks" : "speak")} wholly of you{(partly == 0 ? "" : $"; for {FirmnessWords.Number(partly)} something more can be said")}.",
            steps,
            [.. GuideEngines.All.Select(e => new GuideEngineStep(e.Key, e.Name, e.Exists))])
        {
            Profile = person?.Name,
        };
    }

    private static string[] Changes(GuideRow row, Profile? person) => row.Uses is null ? ["Nothing that you say: this page is the same for everybody."]
        : row.Tell(person) is not { Count: > 0 } tell
        ? ["You have said all that counts here. A figure that a school tells you would change it: it takes the place of ours."]
        : [.. tell.Take(MostChanges).Select(t => $"Say {t}.")];
}
