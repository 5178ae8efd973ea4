using System.Globalization;
using Gradus.Catalogs;
using Gradus.Keeping;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Admission;
using Gradus.Ranking;
using Gradus.Readiness;
using Gradus.Statistics;

namespace Gradus.Applications;

/// <summary>What every candidate of one answer is made from.</summary>
internal sealed class CandidateGround
{
    private readonly Catalog _catalog;
    private readonly Shortlist _list;
    private readonly ReadinessGround _ready;
    private readonly ChanceGround _chances;
    private readonly bool _fromAbroad;
    private readonly Term _start;
    private readonly Func<Term, DateOnly> _firstDay;
    private readonly DateOnly _on;
    private readonly ApplicationChoices _choices;
    private readonly Figure<decimal> _usualFee;
    private readonly Dictionary<Term, UsualDay?> _usualDays = [];

    public CandidateGround(Catalog catalog, Shortlist list, ReadinessGround ready, ChanceGround chances, bool fromAbroad, Term start, Func<Term, DateOnly> firstDay, DateOnly on, ApplicationChoices choices)
    {
        (_catalog, _list, _ready, _chances, _fromAbroad, _start, _firstDay, _on, _choices) = (catalog, list, ready, chances, fromAbroad, start, firstDay, on, choices);
        double[] fees = [.. catalog.Programs.Select(p => p.Admission.ApplicationFee).Where(f => f.IsKnown).Select(f => (double)f.Value).Order()];
        KnownFees = fees.Length;
        string words = string.Create(CultureInfo.InvariantCulture, $"fees of {fees.Length} other programs");
        _usualFee = fees.Length == 0
            ? Figure<decimal>.Known(0, FigureKind.Assumed, new Source("This guide", "no fee is on record", null, null), "USD")
            : Figure<decimal>.Known((decimal)Quantile.Of(fees, 0.5), FigureKind.Estimated, new Source("This guide", words, null, null), "USD")
                .WithEvidence(catalog.Grading.Weigh(FigureKind.Estimated, FigureSubject.Field, FigureVoice.Official, null))
                .WithSpread(Spread.EquallyLikely(words, fees));
    }

    /// <summary>Programs of known fee.</summary>
    public int KnownFees { get; }

    public IEnumerable<ApplicationCandidate> Of(IReadOnlyList<Item> items)
    {
        IReadOnlyList<(double Middle, double? Low, double? High)?> worths = _list.Entries.WorthOver(items);
        Dictionary<string, int> places = Enumerable.Range(0, _list.Entries.Count).ToDictionary(i => _list.Entries.Items[i].Id, StringComparer.Ordinal);
        IReadOnlyList<ShortlistEntry> entries = _list.Entries.At([.. items.Where(i => places.ContainsKey(i.Id)).Select(i => places[i.Id])]);
        foreach ((Item item, (double Middle, double? Low, double? High)? worth) in items.Zip(worths))
        {
            KeptApplication? followed = _choices.Work.ApplicationOf(item.Id);
            bool offers = _choices.Offers.Contains(item);
            bool own = _choices.Worths.TryGetValue(item.Id, out double given);
            AdmissionChance chance = _choices.Chances.TryGetValue(item.Id, out (double Low, double High) said) ? AdmissionChance.Own(said.Low, said.High) : _chances.Of(item);
            Figure<decimal> fee = Fee(item, followed);
            Term start = EntryTerms.FirstFrom(item.Program?.Admission, _start);
            var deadlines = ApplicationDeadlines.Of(item, start, _firstDay(start), _fromAbroad, followed?.Deadline);
            yield return new ApplicationCandidate(
                item, followed, own ? (given, given, given) : worth ?? (0, null, null), own, chance, fee, deadlines,
                SchoolQuestions.Of(entries.FirstOrDefault(e => e.Item == item), item, chance, fee, deadlines.Next(_on), start))
            {
                IsValued = own || worth is not null,
                Start = start,
                Assumed = deadlines.All.Count == 0 && chance.Basis != ChanceBasis.None ? Usual(start) : null,
                Gap = ApplicationGap.Of(_ready, item, _on),
                IsSaidToOffer = offers,
                LeftOut = offers ? null : LeftOut(followed, chance, deadlines, start, own || worth is not null),
            };
        }
    }

    private UsualDay? Usual(Term start)
    {
        if (!_usualDays.TryGetValue(start, out UsualDay? usual))
        {
            usual = UsualDay.Of(_catalog, start, _firstDay(start), _fromAbroad, _on);
            _usualDays.Add(start, usual);
        }

        return usual;
    }

    private Figure<decimal> Fee(Item item, KeptApplication? followed) => followed?.Fee is { } told
        ? Figure<decimal>.Known(told, FigureKind.Own, new Source("You", "as you were told", null, null), "USD")
        : item.Program?.Admission.ApplicationFee is { IsKnown: true } stated
            ? _catalog.Grading.Weigh(stated, FigureSubject.Program, item.Program.Facts.Any(f => f.Source == stated.Source && f.Kind == FactKind.ThirdParty) ? FigureVoice.Listing : FigureVoice.Official)
            : _usualFee;

    private string? LeftOut(KeptApplication? followed, AdmissionChance chance, ApplicationDeadlines deadlines, Term start, bool isValued) => followed?.Status switch
    {
        ApplicationStatus.Refused => "you were refused",
        ApplicationStatus.Declined => "you declined it",
        ApplicationStatus.Submitted or ApplicationStatus.Waitlisted or ApplicationStatus.Admitted or ApplicationStatus.DepositPaid => null,
        _ when chance.Basis == ChanceBasis.None => "there is no application: passing its courses admits, so begin with those",
        _ when !isValued => "the shortlist cannot value it; give its worth yourself",
        _ when deadlines.HavePassed(_on) && deadlines.All[^1].Basis == DeadlineBasis.Own => string.Create(CultureInfo.InvariantCulture, $"the last day that you gave, {deadlines.All[^1].Day:yyyy-MM-dd}, has passed; if it is a slip, give the day again, or ask whether late applications are read"),
        _ when deadlines.HavePassed(_on) => string.Create(CultureInfo.InvariantCulture, $"the last day on record for {start}, {deadlines.All[^1].Day:yyyy-MM-dd} ({deadlines.All[^1].Sure}), has passed; ask whether late applications are read"),
        _ when chance.LacksDegree => ChanceGround.NoDegree,
        _ when chance.Basis == ChanceBasis.Blocked => "something it asks is not met; ask whether it can be waived",
        _ => null,
    };
}
