using System.Globalization;
using Gradus.Costs;
using Gradus.Costs.Prices;
using Gradus.Institutions;
using Gradus.People;
using Gradus.Programs;
using Gradus.Rules;
using Gradus.Statistics;

namespace Gradus.Ledgers;

/// <summary>
/// What scholarships and the Post-9/11 GI Bill pay, term by term. Help for tuition goes to the school and no further than
/// what is charged; help for living is paid out. USD, 0 or more.
/// </summary>
/// <param name="InAll">Everything paid, by term.</param>
/// <param name="ToSchool">The part that lowers tuition and fees.</param>
/// <param name="Said">What has to be said of it, one sentence each.</param>
internal sealed record ScholarshipPayments(decimal[] InAll, decimal[] ToSchool, IReadOnlyList<string> Said)
{
    private static readonly Source You = new("you", "your profile", null, null);

    /// <summary>What of it is income, by term.</summary>
    public required TaxedAid Taxed { get; init; }

    /// <summary>What is paid out for whatever it is needed for: of the rest, what lowers no charge is for living.</summary>
    public decimal Cash { get; init; }

    public bool Any => Array.Exists(InAll, a => a > 0);

    public AmountOrigin Origin { get; init; } = new(FigureKind.Own, You, null, "Promised to you: a yearly one half in each fall and spring, one for the program as soon as there is something to pay; what is for tuition goes up to what is charged.");

    /// <param name="draft">The terms.</param>
    /// <param name="ground">The person.</param>
    /// <param name="item">The degree.</param>
    /// <param name="way">How it is studied.</param>
    /// <param name="charges">What is charged.</param>
    /// <param name="waiver">What an assistantship waives, before all of it.</param>
    /// <param name="work">What study leaves of the job.</param>
    public static ScholarshipPayments Of(LedgerDraft draft, LedgerGround ground, Item item, StudyWay way, StudyCharges charges, decimal[] waiver, WorkWhileStudying work)
    {
        int count = draft.Terms.Count;
        decimal[] tuition = [.. charges.Tuition.Select((t, i) => Math.Max(0, t - waiver[i]))];
        decimal[] fees = [.. charges.Fees];
        decimal[] toSchool = new decimal[count], paidOut = new decimal[count];
        var said = new List<string>();
        Budget budget = ground.Profile.Budget;
        decimal cash = 0;
        var taxed = TaxedAid.None(count);

        // Aid for tuition alone first, then aid for fees too, and of each what can wait for a later term last, so that none of it goes to waste while something is open.
        foreach (Scholarship scholarship in budget.Scholarships.Where(s => ground.AidPlaces.Holds(s.At, item)).OrderBy(AidKinds.Of).ThenBy(s => s.Per switch { ScholarshipBasis.Term => 0, ScholarshipBasis.Year => 1, _ => 2 }))
        {
            if (AidKinds.IsForFirstDegrees(scholarship))
            {
                said.Add($"{scholarship.Name} is not counted: it ends with the first bachelor's degree (20 U.S.C. 1070a(c), 1070b).");
                continue;
            }

            AidKind kind = AidKinds.Of(scholarship);
            var promise = AidPromise.Of(draft.Terms, scholarship, () => StudyLoad.Of(ground, item, way, LedgerChoices.None.Summers).CourseCredits);
            decimal[] promised = promise.Amounts;
            decimal unused = 0;

            // What a term does not use is there for the next ones that the promise is for: of a yearly one until the academic year ends.
            decimal left = 0;
            for (int i = 0; i < count; i++)
            {
                if (AidKinds.IsPaidOut(kind))
                {
                    paidOut[i] += promised[i];
                    cash += kind == AidKind.Housing ? 0 : promised[i];
                    taxed.Stipend[i] += AidKinds.IsStipend(scholarship) ? promised[i] : 0;
                    continue;
                }

                LedgerTerm term = draft.Terms[i];
                if (scholarship.Per == ScholarshipBasis.Term || (scholarship.Per == ScholarshipBasis.Year && i > 0 && term.AcademicYear != draft.Terms[i - 1].AcademicYear))
                {
                    (unused, left) = (unused + left, 0);
                }

                left += promised[i];
                if (promise.Share[i] == 0)
                {
                    continue;
                }

                decimal paid = Take(ref tuition[i], Math.Min(left, Cents.Round(tuition[i] * promise.Share[i])));
                paid += kind == AidKind.TuitionAndFees ? Take(ref fees[i], Math.Min(left - paid, Cents.Round(fees[i] * promise.Share[i]))) : 0;
                toSchool[i] += paid;
                left -= paid;
                taxed.Employee[i] += kind == AidKind.EmployeeRemission ? paid : 0;
                taxed.Family[i] += kind == AidKind.FamilyRemission ? paid : 0;
            }

            unused += left;

            if (unused > 0)
            {
                said.Add(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{scholarship.Name ?? "A scholarship"}: {unused:#,0.##} of it is more than the {(kind == AidKind.TuitionAndFees ? "tuition and fees" : "tuition")} charged{(promise.IsLimited ? " for what it pays for" : "")}, and is not paid; if it is paid out to you, say that it is a fellowship, or cash where it is a gift."));
            }

            said.AddRange(AidTaxWords.Of(scholarship, kind, ground.Rules.At(draft.Terms[0].Start)));
        }

        GiBillTerms(draft, ground, item, way, work, tuition, fees, toSchool, paidOut, said);
        return new ScholarshipPayments([.. toSchool.Select((s, i) => s + paidOut[i])], toSchool, said) { Cash = cash, Taxed = taxed };
    }

    /// <summary>
    /// 38 U.S.C. 3313(c)(1): what waivers and other help leave of the in-state tuition and fees of a public school, at a
    /// private one up to a yearly maximum, times the tier; then Yellow Ribbon; housing, see <see cref="GiBillHousing"/>. A term
    /// that begins with entitlement left is paid whole (38 U.S.C. 3312).
    /// </summary>
    private static void GiBillTerms(
        LedgerDraft draft, LedgerGround ground, Item item, StudyWay way, WorkWhileStudying work, decimal[] tuition, decimal[] fees, decimal[] toSchool, decimal[] paidOut, List<string> said)
    {
        GiBill bill = ground.Profile.Budget.GiBill;
        if (bill.Share is not > 0)
        {
            return;
        }

        RuleReading read = ground.Rules.At(draft.Terms[0].Start).Read();
        bool whole = item.Institution.Control == Control.Public && read.Flag("gi-bill-public-whole");
        decimal[]? resident = whole ? ResidentCharges(draft, ground, item, way) : null;
        var housing = GiBillHousing.Of(ground, way, work, read);
        decimal months = bill.MonthsLeft ?? read.Number("gi-bill-months");
        LedgerTerm? unpaid = null;
        var left = new Dictionary<int, decimal>();
        var ribbon = new Dictionary<int, decimal>();
        var books = new Dictionary<int, decimal>();
        decimal booksMost = read.Number("gi-bill-books-most") * bill.Share.Value;
        (decimal school, decimal rent, decimal bookMoney) = (0, 0, 0);
        for (int i = 0; i < draft.Terms.Count; i++)
        {
            LedgerTerm term = draft.Terms[i];
            if (months <= 0)
            {
                unpaid ??= term;
                continue;
            }

            months -= term.Months * housing.Pursuit(term);
            decimal most = whole ? resident?[i] ?? decimal.MaxValue : left.GetValueOrDefault(term.AcademicYear, read.Number("gi-bill-private-most") * bill.Share.Value);
            decimal paid = Math.Min(most, Cents.Round((tuition[i] + fees[i]) * bill.Share.Value));
            left[term.AcademicYear] = whole ? 0 : most - paid;
            Pay(ref tuition[i], ref fees[i], paid);
            decimal more = ribbon.GetValueOrDefault(term.AcademicYear, bill.YellowRibbonPerYear ?? 0);
            decimal added = bill.Share == 1 ? Math.Min(more, tuition[i] + fees[i]) : 0;
            ribbon[term.AcademicYear] = more - added;
            Pay(ref tuition[i], ref fees[i], added);
            toSchool[i] += paid + added;
            decimal stipend = Math.Min(books.GetValueOrDefault(term.AcademicYear, booksMost), Cents.Round(booksMost * housing.Pursuit(term) / 2));
            books[term.AcademicYear] = books.GetValueOrDefault(term.AcademicYear, booksMost) - stipend;
            paidOut[i] += housing.Paid(term) + stipend;
            (school, rent, bookMoney) = (school + paid + added, rent + housing.Paid(term), bookMoney + stipend);
        }

        said.Add(string.Create(CultureInfo.InvariantCulture, $"Of the line of scholarships the GI Bill is, at the price in the middle, {Roughly.Amount(school):$#,0} to the school{(bill.YellowRibbonPerYear > 0 && bill.Share == 1 ? " with Yellow Ribbon" : "")}, {Roughly.Amount(rent):$#,0} for housing and {Roughly.Amount(bookMoney):$#,0} for books: check it with the VA."));

        said.Add(whole
            ? "The GI Bill pays the school what is charged up to the resident price, after other help. Who lives in the school's state while studying is charged that price (38 U.S.C. 3679(c)); online from another state the surcharge is Yellow Ribbon's, or yours."
            : $"The GI Bill pays a private school up to {RuleText.Of(ground.Rules.At(draft.Terms[0].Start).Get("gi-bill-private-most").Dated.Value)} an academic year, after other help; the maximum of later years is not known.");
        said.Add(housing.Words(draft.Terms));
        said.Add(string.Create(CultureInfo.InvariantCulture, $"Books and supplies: the GI Bill pays up to {booksMost:#,0.##} an academic year{(bill.Share < 1 ? " at your tier" : "")}, half of it for a full-time term and less for a lighter one (38 U.S.C. 3313(c)(1)(B)(iv))."));
        if (housing.HowFast(draft.Terms) is { } pace)
        {
            said.Add(pace);
        }

        said.Add(unpaid is { } open
            ? $"The benefit is used up before {open.Name}: it pays nothing from then on (38 U.S.C. 3312(a)). A term that begins with some of it left is counted as paid to its end."
            : bill.MonthsLeft is null
                ? string.Create(CultureInfo.InvariantCulture, $"All {read.Number("gi-bill-months"):0} months of the benefit are taken as left; the VA names yours: put them in your profile.")
                : string.Create(CultureInfo.InvariantCulture, $"Your {bill.MonthsLeft:0.#} months of the benefit last to the degree; part-time study uses them in proportion."));
        said.Add("Veteran Readiness and Employment (VR&E, chapter 31) is not counted: with a service-connected disability it may pay more than the GI Bill. Ask the VA before you use months.");
        if (bill is { YellowRibbonPerYear: > 0, Share: < 1 })
        {
            said.Add("Yellow Ribbon is not counted: it asks for the full benefit.");
        }

        static void Pay(ref decimal tuition, ref decimal fees, decimal amount)
        {
            decimal paid = Take(ref tuition, amount);
            Take(ref fees, amount - paid);
        }
    }

    /// <summary>What a resident of the school's state is charged, by term; null where the person is charged that anyway.</summary>
    private static decimal[]? ResidentCharges(LedgerDraft draft, LedgerGround ground, Item item, StudyWay way)
    {
        PriceTerms terms = ground.PriceTerms(way);
        if (terms.At(item.Institution) == ChargeResidency.InState)
        {
            return null;
        }

        var price = Pricing.Of(ground.Catalog, item, terms with { State = item.Institution.State, International = false });
        return price.Total.IsKnown ? LedgerDraft.Share(price.Total.Value, [.. draft.Terms.Select(t => t.Credits)]) : null;
    }

    private static decimal Take(ref decimal open, decimal amount)
    {
        decimal taken = Math.Min(open, amount);
        open -= taken;
        return taken;
    }
}
