using Gradus.Catalogs;
using Gradus.Keeping;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Admission;
using Gradus.Ranking;
using Gradus.Readiness;
using Gradus.Rules;

namespace Gradus.Applications;

/// <summary>Where the programs of an answer come from.</summary>
public enum CandidateOrigin
{
    /// <summary>The question names them.</summary>
    Named,

    /// <summary>The person keeps or follows them.</summary>
    Kept,

    /// <summary>The first places of the person's shortlist.</summary>
    Shortlist,
}

/// <summary>What applying somewhere comes to for a person.</summary>
/// <param name="Item">The program or offering.</param>
/// <param name="Followed">What the person follows of it; null for nothing.</param>
/// <param name="Worth">What being admitted is worth, 0 to 1, with the 10th and 90th percentile over what is doubtful; null ends where it does not stand on the shortlist.</param>
/// <param name="WorthIsOwn">True where the person gave it.</param>
/// <param name="Chance">Of being admitted.</param>
/// <param name="Fee">USD; the middle of the known fees where its own is not known.</param>
/// <param name="Deadlines">Days by which to apply.</param>
/// <param name="Questions">What to ask the school.</param>
public sealed record ApplicationCandidate(
    Item Item, KeptApplication? Followed, (double Middle, double? Low, double? High) Worth, bool WorthIsOwn, AdmissionChance Chance, Figure<decimal> Fee, ApplicationDeadlines Deadlines, IReadOnlyList<SchoolQuestion> Questions)
{
    /// <summary>True where its worth is known; false where it could stand on no list of the person's and they give none, so that it counts as nothing.</summary>
    public required bool IsValued { get; init; }

    /// <summary>The term it would be begun with: the first from the one asked about on that its page opens.</summary>
    public required Term Start { get; init; }

    /// <summary>Where no day is on record for the term and the person gives none: the one that a plan goes by in its place, so that applying stands in it; null elsewhere.</summary>
    public UsualDay? Assumed { get; init; }

    /// <summary>Courses that it asks for and the person lacks; null where none is known to be missing.</summary>
    public ApplicationGap? Gap { get; init; }

    /// <summary>Why it is not among what one could still apply to, as the second half of a sentence; null where it is.</summary>
    public string? LeftOut { get; init; }

    /// <summary>True where days are on record for other terms alone and no page says when it begins: whether it begins then has to be asked.</summary>
    public bool MayNotBegin => Deadlines.OtherTerms.Count > 0 && Item.Program?.Admission.StartTerms is not { Count: > 0 };

    /// <summary>True where the application was sent and is not decided against.</summary>
    public bool IsSent => !IsSaidToOffer && Followed?.Status is ApplicationStatus.Submitted or ApplicationStatus.Waitlisted;

    /// <summary>True where the question says that an offer is at hand.</summary>
    public bool IsSaidToOffer { get; init; }

    /// <summary>True where an offer is at hand.</summary>
    public bool IsOffer => IsSaidToOffer || Followed?.Status is ApplicationStatus.Admitted or ApplicationStatus.DepositPaid;
}

/// <summary>Which set to apply to, what to do when, what to ask, and how offers compare.</summary>
/// <remarks>The same dataset, person and choices give the same answer.</remarks>
public sealed record ApplicationAnswer
{
    /// <summary>Most applications where the person does not say.</summary>
    public const string MostRule = "apply-most";

    /// <summary>Points of 100 that one more application has to add.</summary>
    public const string LeastRule = "apply-least-gain";

    private ApplicationAnswer()
    {
    }

    public required DateOnly On { get; init; }

    /// <summary>The term the person would start in.</summary>
    public required Term Start { get; init; }

    /// <summary>Its first day, as this guide assumes it.</summary>
    public required DateOnly Begins { get; init; }

    /// <summary>That the term has begun, or begins so soon that most applications for it have closed; null where there is time.</summary>
    public required string? Soon { get; init; }

    public required CandidateOrigin Origin { get; init; }

    /// <summary>Where nothing of the shortlist is left: the condition that keeps most out alone, in words; null elsewhere.</summary>
    public string? KeptOutBy { get; init; }

    /// <summary>In the order of their worth, the most valued first.</summary>
    public required IReadOnlyList<ApplicationCandidate> Candidates { get; init; }

    /// <summary>Most applications of a set.</summary>
    public required int Most { get; init; }

    /// <summary>What one more application has to add, 0 to 1.</summary>
    public required double Least { get; init; }

    /// <summary>The sets at the low ends of all chances.</summary>
    public required ScenarioSets Low { get; init; }

    /// <summary>The sets at the middle of all chances.</summary>
    public required ScenarioSets Middle { get; init; }

    /// <summary>The sets at the high ends of all chances.</summary>
    public required ScenarioSets High { get; init; }

    /// <summary>What to do when, for the set in the middle and what is followed.</summary>
    public required IReadOnlyList<PlannedStep> Plan { get; init; }

    /// <summary>The day by which offers for a fall term are usually answered; null for other terms.</summary>
    public required DateOnly? UsualReply { get; init; }

    /// <summary>Offers at hand, each with its cost.</summary>
    public required IReadOnlyList<OfferCost> Offers { get; init; }

    /// <summary>Programs of known fee.</summary>
    public required int KnownFees { get; init; }

    /// <summary>Identifiers that are kept or followed but are not in this dataset.</summary>
    public required IReadOnlyList<string> Gone { get; init; }

    /// <summary>Programs of which the question says a chance or a worth though they are not looked at; ascending.</summary>
    public required IReadOnlyList<string> NotLookedAt { get; init; }

    /// <summary>The judgements used.</summary>
    public required IReadOnlyList<RuleInForce> Cited { get; init; }

    /// <summary>True where a program stands in the set under one reading of the chances and not under another.</summary>
    public bool Changes(string id) => new[] { Low, Middle, High }.Select(s => s.Ids.Contains(id, StringComparer.Ordinal)).Distinct().Skip(1).Any();

    /// <param name="catalog">The dataset, with its rules and steps.</param>
    /// <param name="person">Who asks; somebody who said nothing where nobody is named.</param>
    /// <param name="list">Their shortlist, from which worths come.</param>
    /// <param name="choices">What is asked.</param>
    /// <exception cref="InputException">The profile or the dataset cannot be used.</exception>
    public static ApplicationAnswer Of(Catalog catalog, Profile person, Shortlist list, ApplicationChoices choices)
    {
        var ledgers = new LedgerGround(catalog, catalog.Rules, person);
        DateOnly on = choices.On ?? catalog.Rules.AsOf;
        Term start = StartAfter(ledgers, person, on);
        RuleReading rules = catalog.Rules.At(catalog.Rules.AsOf).Read();
        (CandidateOrigin origin, IReadOnlyList<Item> items) = Items(catalog, choices, list);
        var ready = new ReadinessGround(catalog, person, new TestScores());
        var ground = new CandidateGround(catalog, list, ready, new ChanceGround(ready, rules), person.IsInternational, start, ledgers.FirstDay, on, choices);
        ApplicationCandidate[] candidates = [.. ground.Of([.. items.Concat(choices.Offers).Distinct()]).OrderByDescending(c => c.Worth.Middle).ThenBy(c => c.Item.Id, StringComparer.Ordinal)];
        int most = choices.Most ?? rules.Whole(MostRule);
        double least = (double)rules.Number(LeastRule) / 100;
        ApplicationCandidate[] open = [.. candidates.Where(c => c.LeftOut is null)];
        ScenarioSets Sets(Func<AdmissionChance, double> end) => ScenarioSets.Of(
            [.. open.Select(c => c.Item.Id)],
            [.. open.Select(c => new PossibleApplication(c.IsOffer ? 1 : end(c.Chance), c.Worth.Middle, c.Fee.Value) { IsMade = c.IsSent || c.IsOffer })],
            most, choices.Fees, least);
        ScenarioSets middle = Sets(c => c.Middle);
        DateOnly? reply = start.Season == Season.Fall ? new DateOnly(start.Year, catalog.ApplicationSteps.ReplyMonth, catalog.ApplicationSteps.ReplyDay) : null;
        return new ApplicationAnswer
        {
            On = on,
            Start = start,
            Begins = ledgers.FirstDay(start),
            Soon = SoonStart.Words(start, ledgers.FirstDay(start), on, rules),
            Origin = origin,
            KeptOutBy = candidates.Length == 0 && list.Relaxed is { Count: > 0 } relaxed && relaxed.MaxBy(r => r.Count) is { Count: > 0 } widest ? widest.Filter.InWords : null,
            Candidates = candidates,
            Most = most,
            Least = least,
            Low = Sets(c => c.Low),
            Middle = middle,
            High = Sets(c => c.High),
            Plan = ApplicationPlan.Of(catalog.ApplicationSteps, [.. open.Where(c => middle.Ids.Contains(c.Item.Id, StringComparer.Ordinal) || c.Followed is not null).Select(c => Planned(c, person, on, ledgers.FirstDay(c.Start), reply))], on),
            UsualReply = reply,
            Offers = OfferCost.Of(ledgers, start, [.. candidates.Where(c => c.IsOffer).Select(c => (c.Item, c.Followed))]),
            KnownFees = ground.KnownFees,
            Gone = [.. choices.Work.Kept.Concat(choices.Work.Applications.Select(a => a.Item)).Distinct(StringComparer.Ordinal).Where(id => catalog.FindItem(id) is null)],
            NotLookedAt = [.. choices.Chances.Keys.Concat(choices.Worths.Keys).Distinct(StringComparer.Ordinal).Except(candidates.Select(c => c.Item.Id), StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Cited = rules.Cited,
        };
    }

    /// <summary>The profile's term, or the first fall that begins after the day of the question.</summary>
    private static Term StartAfter(LedgerGround ledgers, Profile person, DateOnly on)
    {
        Term start = ledgers.Start;
        while (person.Start is null && ledgers.FirstDay(start) <= on)
        {
            start = start with { Year = start.Year + 1 };
        }

        return start;
    }

    private static (CandidateOrigin Origin, IReadOnlyList<Item> Items) Items(Catalog catalog, ApplicationChoices choices, Shortlist list)
    {
        if (choices.Items.Count > 0)
        {
            return (CandidateOrigin.Named, [.. choices.Items.Distinct()]);
        }

        Item[] kept = [.. choices.Work.Kept.Concat(choices.Work.Applications.Where(a => IsLookedAt(a, choices.Work)).Select(a => a.Item)).Distinct(StringComparer.Ordinal).Select(catalog.FindItem).OfType<Item>().Take(ApplicationChoices.MostItems)];
        return kept.Length > 0
            ? (CandidateOrigin.Kept, kept)
            : (CandidateOrigin.Shortlist, [.. list.Entries.Items.Where(i => i.Program is not null).Take(ApplicationChoices.FromShortlist)]);
    }

    /// <summary>A program that the person dropped is looked at only where it has their application already.</summary>
    private static bool IsLookedAt(KeptApplication application, KeptWork work) =>
        application.Status is not (ApplicationStatus.Considering or ApplicationStatus.Preparing) || work.ChoiceOf(application.Item)?.Choice != Choice.Dropped;

    private static PlannedApplication Planned(ApplicationCandidate candidate, Profile person, DateOnly on, DateOnly begins, DateOnly? reply)
    {
        AdmissionFacts facts = candidate.Item.Program?.Admission ?? new AdmissionFacts();
        bool abroad = person.Background.Degree.Country == DegreeCountry.Elsewhere || (person.IsInternational && person.Background.Degree.Country is null);
        bool visa = person.IsInternational && !(candidate.Item.Modalities.Count > 0 && candidate.Item.Modalities.All(m => m is Modality.Online or Modality.OnlineAsync or Modality.OnlineSync));
        ApplicationDeadline? next = candidate.IsSent || candidate.IsOffer ? null : candidate.Deadlines.Next(on);
        bool answered = candidate.Followed?.Status == ApplicationStatus.DepositPaid;
        return new PlannedApplication(
            candidate.Item.Id,
            next?.Day ?? (candidate.IsSent || candidate.IsOffer ? null : candidate.Assumed?.Day),
            next?.IsFirm ?? false,
            visa ? begins : null,
            answered ? null : candidate.Followed?.ReplyBy?.Day ?? (candidate.IsOffer ? reply : null),
            [
                StepNeed.Everyone,
                .. abroad && (facts.NamesLanguageTest || person.IsInternational) ? [StepNeed.LanguageTest] : Array.Empty<StepNeed>(),
                .. facts.Gre == GreRule.Required ? [StepNeed.Gre] : Array.Empty<StepNeed>(),
                .. abroad ? [StepNeed.DegreeAbroad] : Array.Empty<StepNeed>(),
                .. visa ? [StepNeed.Visa] : Array.Empty<StepNeed>(),
            ],
            candidate.Followed?.Done ?? []);
    }
}
