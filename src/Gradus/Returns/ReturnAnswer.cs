using System.Globalization;
using Gradus.Costs.Prices;
using Gradus.Institutions;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Search;
using Gradus.Rules;
using Gradus.Statistics;

namespace Gradus.Returns;

/// <summary>Puts the return of one degree together.</summary>
public static class ReturnAnswer
{
    /// <summary>Why a degree has no return: what is missing, and that the person may give it.</summary>
    public static Problem WhyNone(ReturnGround ground, Item item)
    {
        if (ground.Question is { } question)
        {
            if (StudyVisa.Of(ground.Book, ground.Profile, item) is { Training: not VisaAnswer.Yes } visa)
            {
                question = $"{question} On the visa: {visa.Words} {visa.Obstacle}";
            }

            return new Problem(ProblemCode.Missing, "job.payWithout", null, question) { Sentence = question };
        }

        return ground.LevelOf(item) is null
            ? new Problem(ProblemCode.Missing, AssumptionKeys.SalaryAfter, null, "no earnings of graduates are known, neither here nor at any other institution; give your own figure, such as 95000.")
            : new Problem(ProblemCode.Missing, AssumptionKeys.Price, null, "neither the program nor the institution states one; give your own figure, such as 30000.");
    }

    /// <summary>The answer; null where the price, all earnings or the person's pay are unknown (see <see cref="WhyNone"/>).</summary>
    /// <param name="ground">The person.</param>
    /// <param name="item">The degree.</param>
    /// <param name="against">"stay", "online", "self-study" or an item's identifier.</param>
    /// <param name="threads">Most threads; the answer is the same.</param>
    /// <exception cref="InputException">There is no such alternative, or its return cannot be worked out.</exception>
    public static DegreeReturn? Of(ReturnGround ground, Item item, string against = AgainstKeys.Stay, int threads = -1)
    {
        if (ground.CaseOf(item) is not { } of)
        {
            return null;
        }

        bool assistance = ground.UsesAssistance(of);
        PersonDraws draws = ground.Draw();
        var flows = new DrawnFlows(ground, draws);
        List<Rival> rivals = RivalFinder.Of(ground, item, of, against);
        Rival rival = rivals.First(r => r.Key == against);
        Rival[] others = [.. rivals.Where(r => r != rival)];
        var main = DrawnReturn.Of(
            Simulation.Run(ground.Basis, draws.Count, d => flows.With(of, assistance, d), d => rival.Flows(flows, of, d), [.. others.Select(r => (Func<int, double[]>)(d => r.Flows(flows, of, d)))], threads));
        Alternative[] alternatives = [.. rivals.Select(r => new Alternative(r.Key, r.Name, r.Item, r == rival ? main.Outcome : main.Beside[Array.IndexOf(others, r)], r.Note))];
        var tornado = new Tornado(ground, item, of, rival, assistance);
        IReadOnlyList<Driver> drivers = tornado.Drivers();
        double central = tornado.Central();

        // Where nothing is earned either way, no pay, price or length turns what is spent into a gain.
        IReadOnlyList<FlipPoint> flips = ground.Without.PayOf(0) == 0 ? [] : new Flips(ground, item, of, rival, assistance, draws).All();
        var readings = new OtherReadings(ground, other => other.CaseOf(item)!, rival, assistance, draws);
        return new DegreeReturn
        {
            Item = item,
            Ground = ground,
            Case = of,
            Against = alternatives.First(a => a.Key == against),
            Outcome = main.Outcome,
            IfFinished = Outcome.Of(Where(main.Values, d => draws.Finish[d] >= ground.NotFinishing)),
            Loss = readings.Loss(),
            AsGraduates = readings.AsGraduates(),
            BreakEvenYear = main.BreakEvenYear,
            NeverBreaksEven = main.NeverBreaksEven,
            InternalRate = double.IsFinite(main.Rate) ? main.Rate : null,
            RateIsBeyond = double.IsPositiveInfinity(main.Rate),
            Values = main.Ascending,
            Path = main.Path,
            Tornado = drivers,
            Flips = flips,
            Alternatives = alternatives,
            Visa = VisaOf(ground, of, item, main.Values, draws),
            Move = MoveOf(ground, of, main.Values, draws),
            UsesAssistance = assistance,
            Central = central,
            Assumptions = ground.Assumptions.Used,
            Rules = [.. ground.Cited.Concat(of.Study.Ledger?.Rules ?? []).Concat(ground.LawFor(item, of.Study)?.Cited ?? []).DistinctBy(r => r.Rule.Id).OrderBy(r => r.Rule.Area).ThenBy(r => r.Rule.Id, StringComparer.Ordinal)],
            Notes = ReturnNotes.Of(ground, of, assistance),
        };
    }

    private static VisaOutlook? VisaOf(ReturnGround ground, ReturnCase of, Item item, double[] values, PersonDraws draws)
    {
        if (ground.LawFor(item, of.Study) is not { } law || of.Authorisation is not { } authorisation)
        {
            return null;
        }

        double[] stays = [.. values.Where((_, d) => draws.Finish[d] >= ground.NotFinishing && draws.Stay[d] < authorisation.StayChance)];
        double[] leaves = [.. values.Where((_, d) => draws.Finish[d] >= ground.NotFinishing && draws.Stay[d] >= authorisation.StayChance)];
        return new VisaOutlook(
            law, ground.Profile.Residency.WorkAuthorisationYears, authorisation.StayChance, ground.Without.PayOf(0), ground.Without.PayOf(0) / of.Pay.Staying(0, 1),
            stays.Length > 0 ? Outcome.Of(stays) : null, leaves.Length > 0 ? Outcome.Of(leaves) : null);
    }

    private static MoveOutlook? MoveOf(ReturnGround ground, ReturnCase of, double[] values, PersonDraws draws)
    {
        if (of.Authorisation is not null || of.Pay is not { Share: < 1, Move: { } move })
        {
            return null;
        }

        double[] moves = [.. values.Where((_, d) => draws.Finish[d] >= ground.NotFinishing && draws.Stay[d] >= of.FirstChance)];
        double[] stays = [.. values.Where((_, d) => draws.Finish[d] >= ground.NotFinishing && draws.Stay[d] < of.FirstChance)];
        return new MoveOutlook(move, moves.Length > 0 ? Outcome.Of(moves) : null, stays.Length > 0 ? Outcome.Of(stays) : null);
    }

    private static double[] Where(double[] values, Func<int, bool> holds)
    {
        double[] kept = [.. values.Where((_, d) => holds(d))];
        return kept.Length > 0 ? kept : values;
    }
}

/// <summary>Finds what a degree is compared with.</summary>
internal static class RivalFinder
{
    public static List<Rival> Of(ReturnGround ground, Item item, ReturnCase of, string against)
    {
        var self = SelfStudy.From(ground.Assumptions);
        var rivals = new List<Rival>
        {
            new Rival.Stay("staying as you are"),
            new Rival.Alone(self, string.Create(CultureInfo.InvariantCulture, $"Costs {self.Cost:$#,0}; from month {self.Months:0} pay is {self.Raise:0.#%} higher, give or take {self.RaiseDoubt:0.#%}: nobody measures it.")),
        };
        if (CheapestOnline(ground, item, of) is { } online)
        {
            rivals.Add(online);
        }
        else if (against == AgainstKeys.Online)
        {
            throw new InputException(new Problem(ProblemCode.NotFound, "against", "online", "no degree like this one is known to be taught online for less; give the id of one."));
        }

        if (against is not (AgainstKeys.Stay or AgainstKeys.Online or AgainstKeys.SelfStudy))
        {
            Item named = ground.Catalog.FindItem(against) ?? throw new InputException(new Problem(ProblemCode.NotFound, "against", against, "give stay, online, self-study or the id of a program or offering."));
            ReturnCase other = ground.CaseOf(named, own: false) ?? throw new InputException(new Problem(ProblemCode.Missing, "against", against, ReturnAnswer.WhyNone(ground, named).ToString()));
            rivals.Add(new Rival.Other(against, named, other, ground.UsesAssistance(other), other.Level.Description));
        }

        return rivals;
    }

    /// <summary>The cheapest degree like it that is known to be taught online, if it is cheaper.</summary>
    private static Rival.Other? CheapestOnline(ReturnGround ground, Item item, ReturnCase of)
    {
        PriceTerms terms = ground.Profile.PriceTerms() with { Online = true };
        Item? cheapest = ground.Catalog.Items
            .Where(other => other.IsKnownOnline() && Neighbours.AreAlike(item, other))
            .Select(other => (Item: other, Price: Pricing.Of(ground.Catalog, other, terms)))
            .Where(o => o.Price is { IsProgramsOwn: true, Total.IsKnown: true } && o.Price.Total.Value > 0 && (double)o.Price.Total.Value < of.Study.Price)
            .OrderBy(o => o.Price.Total.Value).ThenBy(o => o.Item.Id, StringComparer.Ordinal)
            .Select(o => o.Item).FirstOrDefault();
        return cheapest is not null && ground.OnlineCaseOf(cheapest) is { } other
            ? new Rival.Other(AgainstKeys.Online, cheapest, other, ground.UsesAssistance(other), other.Level.Description)
            : null;
    }
}

/// <summary>What an answer rests on and leaves out, in sentences.</summary>
internal static class ReturnNotes
{
    private static string AfterDegree(ReturnGround ground, ReturnCase of)
    {
        if (of.Level.Basis == PayBasis.Own)
        {
            return "Pay after the degree: your own figure.";
        }

        string effect = of.Pay.Effect.Middle < ground.Assumptions.Share(AssumptionKeys.Effect) * Shrunk
            ? string.Create(CultureInfo.InvariantCulture, $"{of.Pay.Effect.Middle:0.0 %}, less than in studies because your pay or the program's stands where it does")
            : of.Pay.Effect.Middle * Shrunk > ground.Assumptions.Share(AssumptionKeys.Effect)
            ? string.Create(CultureInfo.InvariantCulture, $"{of.Pay.Effect.Middle:0.0 %}, more than the {ground.Assumptions.Share(AssumptionKeys.Effect):0.0 %} of studies because this guide counts a part of how much better its graduates are paid")
            : string.Create(CultureInfo.InvariantCulture, $"{of.Pay.Effect.Middle:0.0 %}");
        return of.Pay.ComesFromAbroad
            ? $"Pay after the degree: here, that of the occupation you aim for and not above its graduates'; at home, your own pay and what a degree adds to it ({effect} in the middle)."
            : $"Pay after the degree: your own pay and what a degree adds to it ({effect} in the middle, with a wide spread; studies of the same people before and after, all fields together).";
    }

    private const double Shrunk = 0.95;

    /// <summary>How the charges of such institutions grew beside consumer prices: in real dollars the difference alone counts; null where it is not known.</summary>
    private static string? Growth(ReturnGround ground, Ledger ledger)
    {
        Institution institution = ledger.Item.Institution;
        if (ledger.FigureOf(LineKey.Tuition) is null
            || PriceGrowth.Of(ground.Catalog, institution, ground.Studies.Ground.PriceTerms(ledger.Way).At(institution)) is not { } growth
            || ground.Catalog.ConsumerPrices.Factor(growth.First.End - 1, growth.Last.End - 1) is not { } factor)
        {
            return null;
        }

        double prices = Math.Pow(factor, 1.0 / (growth.Last.End - growth.First.End)) - 1;
        double real = ((1 + growth.Middle) / (1 + prices)) - 1;
        double fast = ((1 + growth.High) / (1 + prices)) - 1;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Tuition is taken at the price of its year. General charges of such institutions grew {growth.Middle * 100:0.0} % a year in the middle from {growth.First} to {growth.Last} ({growth.Low * 100:0.0} to {growth.High * 100:0.0} % in eight of ten) and consumer prices {prices * 100:0.0} %: in real dollars by {real * 100:+0.0;-0.0;0.0} % a year, at one in ten by {fast * 100:+0.0;-0.0;0.0} % or more. No such change is counted{(ground.Catalog.Agreements.RiseOf(institution.Id) is { } rise ? $", nor what is decided there ({rise.Words})" : "")}.");
    }

    /// <summary>What a private loan for the gap would cost more than the gap itself, present value, USD.</summary>
    private static double Lent(ValuationBasis basis, StudyPath study)
    {
        double[] nothing = new double[basis.YearsWith(study.GapLoan.StartMonth)];
        var paid = new Branch(nothing, nothing, study.Gap, default, default);
        var lent = new Branch(nothing, nothing, [], default, study.GapLoan);
        return YearByYear.PresentValue(basis, paid, 1, assistance: false) - YearByYear.PresentValue(basis, lent, 1, assistance: false);
    }

    public static IReadOnlyList<string> Of(ReturnGround ground, ReturnCase of, bool assistance)
    {
        var notes = new List<string>
        {
            string.Create(CultureInfo.InvariantCulture, $"Real dollars of {ground.Assumptions.DollarsOf}: today's prices and pay are taken to be those of the first day of study, and earlier dollars are raised with consumer prices ({ground.Assumptions.PricesFrom.Publisher}, {ground.Assumptions.PricesFrom.Document})."),
            AfterDegree(ground, of),
            $"Pay without it: {ground.Without.Description}.",
        };
        if (of.Pay.Move is { } move && of.Level.Basis != PayBasis.Own)
        {
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"You aim for {move.Occupation}: pay there starts at {Math.Round(move.Path.Early / 100) * 100:$#,0} (a newcomer's: the 25th percentile in {move.Where}, OEWS) and nears {Math.Round(move.Path.Late / 100) * 100:$#,0}, never above that of the degree's graduates. {(of.Pay.ComesFromAbroad ? "It is taken where you stay." : $"It is counted in {move.Chance:0 %} of cases, {move.DelayMonths:0} months after the degree, and only where it pays more.")}"));
        }

        if (of.Level.Basis is PayBasis.Peers or PayBasis.Estimated)
        {
            notes.Add($"Pay of its graduates is an estimate: {of.Level.Description}. The range is wide because nobody publishes what this program's graduates earn.");
        }
        else if (of.Level.Basis == PayBasis.Published)
        {
            notes.Add($"Pay of its graduates: {of.Level.Description}. They are federally aided graduates of {string.Join(", and of ", of.Level.GraduatesOf.Distinct().Order(StringComparer.Ordinal))}; it says what they earned, not what the degree caused.");
        }

        if (ground.Profile.Job.Status == JobStatus.Military)
        {
            notes.Add("Pay in the service is taken as you state it; untaxed allowances for housing and food are not in it, and pay after the service may differ: “What would you earn a year without the degree?”");
        }

        if (ground.Profile is { Assumptions.HorizonYears: { } horizon, Job.YearsToRetirement: { } working } && horizon != working)
        {
            notes.Add(horizon > working
                ? string.Create(CultureInfo.InvariantCulture, $"You would count {horizon} years and stop working after {working}: the years to retirement decide, and the {horizon} are not used.")
                : string.Create(CultureInfo.InvariantCulture, $"You would work {working} years more and count {horizon}: the {horizon} decide, and pay after them is not counted."));
        }

        if (LedgerWords.SelfEmployed(ground.Studies.Ground) is { } selfEmployed)
        {
            notes.Add(selfEmployed);
        }

        if (of.Study.Ledger?.OtherStart is { } other)
        {
            notes.Add(other);
        }

        if (of.Study.Ledger?.AssistantshipNotCounted is { } assistantship)
        {
            notes.Add(assistantship);
        }

        notes.AddRange(of.Study.Ledger?.WhereAidHolds ?? []);
        if (of.Study.PayBack > 0)
        {
            string help = string.Create(CultureInfo.InvariantCulture, $"{Math.Round(of.Study.PayBack / 100) * 100:$#,0}");
            notes.Add(of.PaysBack
                ? string.Create(CultureInfo.InvariantCulture, $"Where you change jobs {of.Pay.Move!.DelayMonths:0} months after the degree, all of your employer's help, about {help}, is counted as paid back: you must stay {of.Study.PayBackMonths} months. Your agreement may forgive a part month by month.")
                : string.Create(CultureInfo.InvariantCulture, $"Your employer's help, about {help}, would have to be paid back if you left within {of.Study.PayBackMonths} months after the degree. No change of job within them is counted, so nothing is paid back here."));
        }


        if (of.Study.Ledger is { } how && how.Way.Pace == Pace.PartTime && ground.Profile.Job.PayNow is > 0 && ground.StudiesFromHome(how.Item, of.Study))
        {
            notes.Add("You would study from where you are, so a job kept meanwhile is counted at what you would earn at home.");
        }

        if (ground.FindsWork(of.Study) && ground.Assumptions.Own(AssumptionKeys.KeptPay) is null)
        {
            notes.Add("You name no pay that you have now: part-time study is taken to leave you the hours for the one that you would find without it, after the same search. If you would not work beside it, answer no to “Do you want to go on working while you study?”, and its pay is counted as given up.");
        }

        if (of.Study.Federal.Balance > 0)
        {
            notes.Add($"Federal loans are repaid under the {(assistance ? "Repayment Assistance Plan, by the pay of the year before" : "Tiered Standard plan")}{(ground.Settings.Plan == RepaymentPlan.Cheaper ? ", which costs less where pay is in the middle" : "")}; payments after the horizon count too.");
        }

        if (of.Study.Gap.Sum() is > 0 and var gap)
        {
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"A gap of {Math.Round(gap / 100) * 100:$#,0} is left that neither pay, savings, aid nor federal loans pay for. It is counted as money that you find when it falls due{(of.Study.GapLoan.Balance <= 0 ? ", and you would not borrow it." : $"; no private loan is assumed to be granted. If a lender closed it at {of.Study.GapLoan.Rate * 100:0.##} %, the answer would be about {Math.Round(Lent(ground.Basis, of.Study) / 100) * 100:$#,0} lower.")}"));
        }

        if (of.Study.PriceDoubt is { } price)
        {
            notes.Add($"The price is not firm: it lies eight times of ten between {Roughly.Dollars(PriceAt(of.Study, price, -1), PriceAt(of.Study, price, 1), "and")}, and every draw takes one of these.");
        }

        if (of.Study.Ledger is { } ledger && Growth(ground, ledger) is { } growth)
        {
            notes.Add(growth);
        }

        if (of.Study.Ledger is { } counted && ToldFigures.Sentence(counted.Told) is { } told)
        {
            notes.Add(told);
        }

        if (of.Study.Ledger is { } asked && ToldFigures.NotInReturn(ground.Profile, asked.Item.Id) is { } unused)
        {
            notes.Add(unused);
        }

        notes.AddRange(of.Study.Ledger?.Unknown.Select(u => $"{u.Key.Label}: not counted. {u.Why}") ?? []);
        notes.Add("Not counted: pleasure in the work, unemployment later on, benefits beyond pay, and anything after the horizon but loan payments.");
        return notes;
    }

    /// <summary>The low or the high end of a price that is not firm, USD.</summary>
    private static decimal PriceAt(StudyPath study, DrawnPrice price, int side) => (decimal)(study.Price * (1 + price.More(side * Normal.Quantile(Outcome.HighShare))));
}
