using Gradus.App.Asked;
using Gradus.App.Questions;
using Gradus.App.Verbs.Modes;
using Gradus.App.Verbs.Profiles;
using Gradus.App.Verbs.Shortlists;
using Gradus.App.Verbs.Types;
using Gradus.App.Web;
using Gradus.Costs.Prices;
using Gradus.Keeping;
using Gradus.People;

namespace Gradus.App.Verbs.WrittenGuide;

/// <summary>Asks for the pages of the path with the answers that other pages keep.</summary>
public sealed class GuideStore
{
    private readonly AskedData _data;
    private readonly GuideAnswers _answers;

    public GuideStore(AskedData data, RecentShortlists lists, RecentTypes types, RecentModes modes, TuitionDistributions prices)
    {
        _data = data;
        _answers = new GuideAnswers(
            (_, person) => lists.Of(person, []),
            asking => types.Of(asking.Who.ReadIfAny(), asking.Who.ReadIfAny()?.PriceTerms() ?? PriceTerms.Unsaid, new TypesQuestion([])),
            asking => modes.Of(asking.Who.ReadIfAny(), new ModesQuestion([], [], null), asking.Who.Work.Kept),
            _ => prices);
    }

    /// <summary>A page for one person.</summary>
    internal GuideAnswer Of(Profile? person, KeptWork work, GuideQuestion asked) => GuideAnswer.Of(new GuideGround(_data, person, work, _answers), asked);
}

/// <summary>What a page of the path was asked, and its answer.</summary>
/// <param name="Example">The example person of the address; null for the reader.</param>
/// <param name="Person">Whose case it is; null for nobody in particular.</param>
/// <param name="Answer">The answer.</param>
internal sealed record GuideState(ExampleProfile? Example, Profile? Person, GuideAnswer Answer)
{
    /// <summary>An address of this guide for the same person.</summary>
    public string For(string address) => Example is null ? address : AddressText.Of(address, [("example", Example.Id)]);

    /// <exception cref="InputException">The profile names what is not known.</exception>
    public static GuideState Read(IQueryCollection query, GuideQuestion asked, Reader reader, GuideStore store)
    {
        ExampleProfile? example = ExampleProfiles.Find(query["example"].LastOrDefault());
        Profile? person = example?.Read(reader.Known) ?? reader.Profile;
        return new GuideState(example, person, store.Of(person, example is null ? reader.Mine.Work : KeptWork.Nothing, asked));
    }
}
