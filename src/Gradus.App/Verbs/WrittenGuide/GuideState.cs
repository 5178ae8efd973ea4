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
    /// <summary>Answers of one kind that are kept: those of the readers of last.</summary>
    private const int Most = 4;

    private readonly AskedData _data;
    private readonly GuideAnswers _answers;
    private readonly RecentResults<Question, ReturnShown> _returns = new(Most, q => ReturnShown.Of(q.Asking));
    private readonly RecentResults<Question, PlanContract> _plans = new(Most, q => PlanContract.Of(PlanVerb.Answer(q.Asking)));

    public GuideStore(AskedData data, RecentShortlists lists, RecentTypes types, RecentModes modes, TuitionDistributions prices)
    {
        _data = data;
        _answers = new GuideAnswers(
            (_, person) => lists.Of(person, []),
            asking => types.Of(asking.Who.ReadIfAny(), asking.Who.ReadIfAny()?.PriceTerms() ?? PriceTerms.Unsaid, new TypesQuestion([])),
            asking => modes.Of(asking.Who.ReadIfAny(), new ModesQuestion([], [], null), asking.Who.Work.Kept),
            (asking, item) => _returns.Of(new Question(asking.Who.ReadIfAny(), item.Id) { Asking = asking }),
            (asking, item) => _plans.Of(new Question(asking.Who.ReadIfAny(), item.Id) { Asking = asking }),
            _ => prices);
    }

    /// <summary>A page for one person.</summary>
    internal GuideAnswer Of(Profile? person, KeptWork work, GuideQuestion asked) => GuideAnswer.Of(new GuideGround(_data, person, work, _answers), asked);

    /// <param name="Person">Whose case.</param>
    /// <param name="Id">Of the degree.</param>
    private sealed record Question(Profile? Person, string Id)
    {
        /// <summary>The same as it is asked; follows from the others.</summary>
        public required Asking Asking { get; init; }

        public bool Equals(Question? other) => other is not null && Person == other.Person && Id == other.Id;

        public override int GetHashCode() => HashCode.Combine(Person, Id);
    }
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
