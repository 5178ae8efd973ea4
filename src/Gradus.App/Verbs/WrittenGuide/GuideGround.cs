using Gradus.App.Asked;
using Gradus.App.Questions;
using Gradus.App.Verbs.Apply;
using Gradus.App.Verbs.Careers;
using Gradus.App.Verbs.Cost;
using Gradus.App.Verbs.Curricula;
using Gradus.App.Verbs.Modes;
using Gradus.App.Verbs.Plan;
using Gradus.App.Verbs.Ready;
using Gradus.App.Verbs.Return;
using Gradus.App.Verbs.Types;
using Gradus.Applications;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Curricula;
using Gradus.Keeping;
using Gradus.People;
using Gradus.Programs;
using Gradus.Ranking;

namespace Gradus.App.Verbs.WrittenGuide;

/// <summary>The answers that take longest, as they are asked for or as they are kept.</summary>
/// <param name="List">A person's shortlist.</param>
/// <param name="Types">Kinds of degree.</param>
/// <param name="Modes">Ways of studying.</param>
/// <param name="Return">What a degree adds.</param>
/// <param name="Plan">A degree term by term.</param>
/// <param name="Prices">How prices of whole degrees spread.</param>
internal sealed record GuideAnswers(
    Func<Asking, Profile, Shortlist> List,
    Func<Asking, TypesContract> Types,
    Func<Asking, ModesContract> Modes,
    Func<Asking, Item, ReturnShown> Return,
    Func<Asking, Item, PlanContract> Plan,
    Func<Catalog, TuitionDistributions> Prices)
{
    /// <summary>Each worked out when it is asked for.</summary>
    public static GuideAnswers Anew { get; } = new(
        (asking, person) => Shortlist.Make(asking.Catalog, person),
        TypesVerb.Answer,
        ModesVerb.Answer,
        (asking, _) => ReturnShown.Of(asking),
        (asking, _) => PlanContract.Of(PlanVerb.Answer(asking)),
        catalog => new TuitionDistributions(catalog));
}

/// <summary>What a degree adds.</summary>
/// <param name="Contract">Null where price, pay of graduates or the person's own pay are not known.</param>
internal sealed record ReturnShown(ReturnContract? Contract)
{
    public static ReturnShown Of(Asking asking) => new(ReturnVerb.Answer(asking).Shown);
}

/// <summary>What the pages of the path are made from: the answers of other verbs for one person, none asked for before a page needs it.</summary>
/// <param name="data">The dataset.</param>
/// <param name="person">Who asks; null for nobody in particular.</param>
/// <param name="work">What they keep.</param>
/// <param name="answers">Asks those that take long.</param>
internal sealed class GuideGround(AskedData data, Profile? person, KeptWork work, GuideAnswers answers)
{
    private Shortlist? _list;
    private CatalogCurricula? _curricula;

    public Catalog Catalog => data.Catalog;

    /// <summary>Null for nobody in particular.</summary>
    public Profile? Person => person;

    /// <summary>Somebody who said nothing, for nobody in particular.</summary>
    public Profile Self => person ?? new Profile();

    public Shortlist List => _list ??= answers.List(Ask(), Self);

    public CareersContract Careers() => CareersVerb.Answer(Ask());

    public TypesContract Types() => answers.Types(Ask());

    public ModesContract Modes() => answers.Modes(Ask());

    public ReadyContract Ready() => ReadyVerb.Answer(Ask()).All!;

    public ApplyContract Apply()
    {
        var choices = new ApplicationChoices { Work = work };
        return ApplyContract.Of(Catalog, ApplicationAnswer.Of(Catalog, Self, List, choices), choices, person);
    }

    public CostContract Cost(Item item) => CostVerb.Answer(Ask(item), ways: false);

    /// <summary>What the degree adds; null where price, pay of graduates or the person's own pay are not known.</summary>
    public ReturnContract? Return(Item item) => answers.Return(Ask(item), item).Contract;

    public CurriculumContract Curriculum(Item item) => CurriculumContract.Of(Catalog, Curricula, item);

    public PlanContract Plan(Item item) => answers.Plan(Ask(item), item);

    /// <summary>Where the price of a degree stands among others, beside the published average of a year; null where no price is known.</summary>
    public TuitionContext? Among(Item item) => TuitionContext.Of(Catalog, Prices, item, Self.PriceTerms());

    public TuitionDistributions Prices => answers.Prices(Catalog);

    public CatalogCurricula Curricula => _curricula ??= data.Curricula?.Invoke() ?? CurriculumCommand.Curricula(Catalog, data.Directory);

    /// <summary>The degree that a page looks at: the first that the person keeps, else the first of their list; null for nobody, or where nothing is on it.</summary>
    public Item? Mine => person is null ? null : Candidates(_ => true);

    /// <summary>The same of degrees whose rules are on record well enough to plan; where there is none, or nobody asks, the degree whose written rules name the most courses.</summary>
    public Item Planned => (person is null ? null : Candidates(i => i.Program is { } program && Catalog.Degrees.Of(program) is not null))
        ?? Catalog.Degrees.Written.OrderByDescending(d => d.Courses.Count(c => !c.IsOpen)).SelectMany(d => d.Tracks).SelectMany(t => t.Programs).Select(Catalog.FindItem).OfType<Item>().First();

    private Item? Candidates(Func<Item, bool> holds) => work.Kept.Select(Catalog.FindItem).OfType<Item>().FirstOrDefault(holds) ?? List.Entries.Items.FirstOrDefault(holds);

    /// <summary>A question of another verb, by the same person.</summary>
    private Asking Ask(Item? item = null) => new(
        new GivenValues(name => item is not null && name == SubjectParameters.Id.Name ? [item.Id] : []), data, new PostedAsker(() => person ?? (item is null ? null : Self), work), GivesTexts: true);
}
