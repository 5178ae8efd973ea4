using Gradus.App.Asked;
using Gradus.App.Questions;
using Gradus.App.Verbs.Modes;
using Gradus.App.Verbs.Plan;
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
    /// <summary>Most bytes of the answers on kinds of degree, ways of studying, returns and plans that are kept for pages.</summary>
    public const long MostBytes = 4 * 1024 * 1024;

    /// <summary>Answers of one kind that are kept: those of the readers of last.</summary>
    private const int Most = 4;

    private readonly AskedData _data;
    private readonly GuideAnswers _answers;
    private readonly RecentResults<Question, ReturnShown> _returns;
    private readonly RecentResults<Question, PlanContract> _plans;

    public GuideStore(AskedData data, RecentShortlists lists, RecentTypes types, RecentModes modes, TuitionDistributions prices)
    {
        _data = data;
        _returns = new RecentResults<Question, ReturnShown>(Most, q => ReturnShown.Of(Ask(q)));
        _plans = new RecentResults<Question, PlanContract>(Most, q => PlanContract.Of(PlanVerb.Answer(Ask(q))));
        _answers = new GuideAnswers(
            (_, person) => lists.Of(person, []),
            asking => types.Of(asking.Who.ReadIfAny(), asking.Who.ReadIfAny()?.PriceTerms() ?? PriceTerms.Unsaid, new TypesQuestion([])),
            asking => modes.Of(asking.Who.ReadIfAny(), new ModesQuestion([], [], null), asking.Who.Work.Kept),
            (asking, item) => _returns.Of(new Question(asking.Who.Read(), item.Id)),
            (asking, item) => _plans.Of(new Question(asking.Who.Read(), item.Id)),
            _ => prices);
    }

    /// <summary>A page for one person.</summary>
    internal GuideAnswer Of(Profile? person, KeptWork work, GuideQuestion asked) => GuideAnswer.Of(new GuideGround(_data, person, work, _answers), asked);

    /// <summary>Asks anew: what is kept holds nothing of the page that first asked for it.</summary>
    private Asking Ask(Question question) => new(
        new GivenValues(name => name == SubjectParameters.Id.Name ? [question.Id] : []), _data, new PostedAsker(() => question.Person), GivesTexts: true);

    /// <param name="Person">Whose case.</param>
    /// <param name="Id">Of the degree.</param>
    private sealed record Question(Profile Person, string Id);
}

/// <summary>What a page of the path was asked, and its answer.</summary>
/// <param name="Whose">Whose case it is.</param>
/// <param name="Answer">The answer.</param>
internal sealed record GuideState(WhoseCase Whose, GuideAnswer Answer)
{
    /// <summary>An address of this guide for the same person.</summary>
    public string For(string address) => AddressText.Of(address, Whose.Kept);

    /// <exception cref="InputException">The profile names what is not known.</exception>
    public static GuideState Read(IQueryCollection query, GuideQuestion asked, Reader reader, GuideStore store)
    {
        var whose = WhoseCase.Read(query, reader);
        return new GuideState(whose, store.Of(whose.Person, whose.Work, asked));
    }
}
