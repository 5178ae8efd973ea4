using System.Globalization;
using Gradus.Catalogs;
using Gradus.Degrees;
using Gradus.Institutions;
using Gradus.People;
using Gradus.Programs;
using Gradus.Statistics;

namespace Gradus.Costs.Prices;

/// <summary>
/// What a whole degree costs one person in tuition and required fees. A price that the program itself states comes
/// first; then the institution's published charge.
/// </summary>
public static class Pricing
{
    private const string Dollars = "USD";
    private const string OnGiBill = "You pay the resident price: a public school may not charge somebody on the GI Bill more who lives in its state while studying (38 U.S.C. 3679(c)). Ask what proof it wants.";

    private const string OnActiveDuty = "You pay the resident price: a public school may not charge who is stationed in its state on active duty for more than 30 days, their spouse and dependent children more (20 U.S.C. 1015d). Ask what proof it wants.";

    /// <summary>The price of a program or an offering, with what it could as well be; as the person was told it where they were.</summary>
    public static DegreePrice Of(Catalog catalog, Item item, PriceTerms asked)
    {
        DegreePrice published = Published(catalog, item, asked);
        return asked.Told.FirstOrDefault(t => t.Item == item.Id)?.InPlaceOf(published) ?? published;
    }

    private static DegreePrice Published(Catalog catalog, Item item, PriceTerms asked)
    {
        PriceTerms terms = asked.For(item);
        bool elsewhere = item.Institution.Control == Control.Public && terms.State != item.Institution.State;
        string? served = !elsewhere ? null : terms.IsStationedAt(item.Institution) ? OnActiveDuty : terms.ByGiBill ? OnGiBill : null;
        IReadOnlyList<Charges> charges = catalog.ChargesOf(item.Institution.Id);
        AgreementOffer? offer = served is not null ? null : AgreementOffer.Of(catalog.Agreements, item, terms);
        PriceTerms charged = offer?.Participant is null ? terms : terms with { AsResident = true };
        DegreePrice weighed = ForItsForm(catalog, item, asked, Weighed(catalog, item, charges, charged));
        return charged.IsOpenAt(item.Institution) ? PriceDoubt.Reaching(weighed, Weighed(catalog, item, charges, charged with { AsNonResident = true }))
            : served is not null ? weighed with { Assumptions = [.. weighed.Assumptions, served] }
            : offer is null ? weighed
            : weighed with { Assumptions = [.. weighed.Assumptions, offer.Words] };
    }

    /// <summary>The price of an offering with the form of study that it is for, where a degree that is counted in it is taught online only and priced apart.</summary>
    private static DegreePrice ForItsForm(Catalog catalog, Item item, PriceTerms asked, DegreePrice price)
    {
        if (item.IsProgram || item.Offering is null || catalog.ProgramsOf(item.Offering) is not { Count: > 0 } programs)
        {
            return price;
        }

        string[] apart =
        [
            .. programs.Select(p => catalog.FindItem(p.Id)).OfType<Item>().Where(p => p.IsOnlineOnly())
                .Select(p => (p.Title, Price: Published(catalog, p, asked).Total))
                .Select(p => p.Price.IsKnown ? $"{p.Title}, {Roughly.Dollars(p.Price.Low!.Value, p.Price.High!.Value)}" : p.Title),
        ];
        return apart.Length == 0 ? price : price with
        {
            Delivery = OnCampus,
            Assumptions = [.. price.Assumptions, $"It is counted for {OnCampus}{(item.OnlineIsNamed || programs.Count > apart.Length ? "" : ", where no page names a degree of this field")}. What is taught online in it has a price of its own: {string.Join("; ", apart)}."],
        };
    }

    private const string OnCampus = "study on campus";

    private static DegreePrice Weighed(Catalog catalog, Item item, IReadOnlyList<Charges> charges, PriceTerms terms)
    {
        TermCharges? byTerm = item.Program is null ? null : catalog.Degrees.ChargesOf(item.Program)?.For(terms.At(item.Institution) == ChargeResidency.InState, terms.International);
        DegreePrice price = item.Program is { } program
            ? Of(byTerm is null ? program : ChargedByTerm.Named(program, byTerm), item.Institution, charges, terms)
            : Of(item.Institution, charges, terms);
        return PriceDoubt.Weigh(catalog, item, terms, byTerm is not null && ChargedByTerm.IsTaken(price, byTerm) ? price with { ByTerm = byTerm } : price);
    }

    /// <summary>The price of a named program.</summary>
    public static DegreePrice Of(Program program, Institution institution, IReadOnlyList<Charges> charges, PriceTerms terms)
    {
        var length = DegreeLength.Of(program);
        return Stated(program, institution, charges, length, terms) ?? Published(institution, charges, length, terms, program.IsOnline);
    }

    /// <summary>The price of an offering of which no program is named.</summary>
    public static DegreePrice Of(Institution institution, IReadOnlyList<Charges> charges, PriceTerms terms) =>
        Published(institution, charges, DegreeLength.Usual, terms, online: false);

    private static DegreePrice? Stated(Program program, Institution institution, IReadOnlyList<Charges> charges, DegreeLength length, PriceTerms terms)
    {
        AuditedPrice[] audited = [.. StatedAudit.Of(program, institution, charges)];
        StatedTuition[] usable = [.. audited.Where(a => a.SetAside is null).Select(a => a.Price)];
        foreach (StatedTuition named in Applicable(program, usable, institution, terms))
        {
            AuditedPrice of = Array.Find(audited, a => ReferenceEquals(a.Price, named))!;
            var range = StatedRange.Of(named, usable);
            StatedTuition price = range?.Middle ?? named;
            StatedWhole whole = range is null ? of.Whole : StatedWhole.Of(program, length, price) with { Basis = range.Basis(StatedWhole.Of(program, length, range.Low)) };
            var tuition = Figure<decimal>.Known(
                whole.Amount,
                whole.IsWhole ? FigureKind.Stated : whole.LengthIsAssumed || whole.CreditsAreAssumed ? FigureKind.Assumed : FigureKind.Derived,
                price.Source,
                Dollars);
            var notes = new List<string>();
            Figure<decimal> fees = Fees(program, price, whole, length, notes);
            Figure<decimal> total = fees.IsKnown
                ? Figure<decimal>.Known(tuition.Value + fees.Value, tuition.Kind == FigureKind.Stated ? FigureKind.Derived : tuition.Kind, price.Source, Dollars)
                : tuition;
            PriceReach? reach = PriceReach.Of(program, length, price, whole, usable);
            reach = range?.Over(reach) ?? reach;
            if (!fees.IsKnown && !whole.IsWhole && !price.NamesFees && !program.FeesPerTerm.IsKnown && terms.Online != true && program.Modalities is not [Modality.Online or Modality.OnlineAsync or Modality.OnlineSync])
            {
                PriceReach? wider = PriceReach.WithFees(reach, whole.Amount, RequiredFees(institution, charges, terms), length);
                if (wider != reach)
                {
                    notes.Remove(FeesUnknown);
                    reach = wider;
                }
            }

            if (price.Residency == TuitionResidency.OutOfState && LacksAState(institution, terms))
            {
                notes.Add(NoState);
            }

            notes.AddRange(reach?.Words ?? []);
            if (of.IsFar)
            {
                notes.Add("It lies far from what the institution charges in general, so it is not taken for exact.");
            }

            notes.AddRange(audited.Where(a => a.SetAside is not null).Select(a => $"Set aside: {a.SetAside}."));
            if (price.Kind != FactKind.Official)
            {
                notes.Add(price.Kind == FactKind.OfficialOld ? "The price is from an older catalogue." : "The price is from a page of somebody else.");
            }

            if (whole.LengthIsAssumed || whole.CreditsAreAssumed)
            {
                notes.AddRange(length.Assumptions);
            }

            string basis = fees.IsKnown ? $"{whole.Basis} + {Terms(program, length)} {StatedWhole.TermWords(program)} of fees x {StatedWhole.Money(program.FeesPerTerm.Value)}" : whole.Basis;
            return new DegreePrice(total, basis, notes)
            {
                IsProgramsOwn = true,
                SaidBy = price.Kind,
                IsFar = of.IsFar,
                Bound = price.Bound,
                Reach = reach,
                Tuition = tuition,
                TuitionBasis = whole.Basis,
                Fees = fees,
                LengthIsAssumed = whole.LengthIsAssumed,
                CreditsAreAssumed = whole.CreditsAreAssumed,
            };
        }

        return null;
    }

    private const string FeesUnknown = "Fees outside this stated price are not known.";

    private const string NoState = "Your state is not given, so the out-of-state price is taken.";

    private static bool LacksAState(Institution institution, PriceTerms terms) => institution.Control == Control.Public && terms.State is null && !terms.International;

    /// <summary>What the institution requires of everybody a year beside tuition, USD; 0 where it reports none.</summary>
    private static decimal RequiredFees(Institution institution, IReadOnlyList<Charges> charges, PriceTerms terms)
    {
        ChargeResidency residency = terms.At(institution);
        Figure<decimal> fees = Charges.Newest(charges, c => c.FeesFor(residency));
        return fees.IsKnown ? fees.Value : 0;
    }

    /// <summary>The fees that its pages state for each term; missing where they state none, or the price may hold them already.</summary>
    private static Figure<decimal> Fees(Program program, StatedTuition price, StatedWhole whole, DegreeLength length, List<string> notes)
    {
        if (!program.FeesPerTerm.IsKnown)
        {
            notes.Add(FeesUnknown);
            return default;
        }

        decimal fees = program.FeesPerTerm.Value * Terms(program, length);
        string a = $"Fees of {StatedWhole.Money(program.FeesPerTerm.Value)} a term";
        if (StatedAudit.FeesSetAside(program, whole.Amount, fees) is { } reason)
        {
            notes.Add($"Set aside: {reason}.");
            return default;
        }

        if (whole.IsWhole || (price.Residency == TuitionResidency.Online && !price.NamesFees))
        {
            notes.Add(whole.IsWhole ? $"{a} are stated too; the price for the whole program may hold them." : $"{a} are stated too; whether they are charged online is not.");
            return default;
        }

        notes.Add($"{a} are {(price.FeesGoByCredits ? "those of a full-time fall; fewer credits a term are charged less, in more terms" : "charged for each term of the full-time length, whatever the pace")}.");
        return Figure<decimal>.Known(fees, FigureKind.Derived, program.FeesPerTerm.Source!, Dollars);
    }

    private static int Terms(Program program, DegreeLength length) => StatedWhole.TermsOf(program, length);

    /// <summary>
    /// Prices for students on a visa for those alone and first, prices for this person's residency before prices for everybody, prices of the online form only where the program
    /// is online, prices of the other pace only where there is no other; then listings last, newer before older, official
    /// before reported, one that stands beside the fees of each term before one alone; among equals the whole program before a credit, a course, a year, a term.
    /// </summary>
    private static IEnumerable<StatedTuition> Applicable(Program program, StatedTuition[] prices, Institution institution, PriceTerms terms)
    {
        TuitionResidency own = terms.At(institution) == ChargeResidency.InState && institution.Control == Control.Public
            ? TuitionResidency.InState
            : TuitionResidency.OutOfState;
        bool alsoOnCampus = program.Modalities.Any(m => m is Modality.Campus or Modality.Hybrid);
        bool online = program.IsOnline && (!alsoOnCampus || (terms.Online != false && !terms.International));
        Pace pace = terms.PartTime == true ? Pace.PartTime : Pace.FullTime;
        int newest = prices.Max(t => t.Year) ?? 0;
        return prices
            .Where(t => t.Load is not { } load || load == pace || prices.All(other => !CouldReplace(other, t) || other.Load == load))
            .Where(t => t.Residency == own || t.Residency == TuitionResidency.Any || (t.Residency == TuitionResidency.Online && online) || (t.Residency == TuitionResidency.International && terms.International))
            .OrderBy(t => t.Residency == TuitionResidency.International ? -1 : t.Residency == own ? 0 : t.Residency == TuitionResidency.Online ? 1 : 2)
            .ThenBy(t => t.Voice == FigureVoice.Listing ? 1 : 0)
            .ThenByDescending(t => Recent(t, newest))
            .ThenBy(t => t.Voice)
            .ThenByDescending(t => t.NamesFees)
            .ThenBy(t => t.Basis switch
            {
                TuitionBasis.Program => 0,
                TuitionBasis.Credit => 1,
                TuitionBasis.Course => 2,
                TuitionBasis.Year => 3,
                _ => 4,
            })
            .ThenBy(t => t.Amount);

        bool CouldReplace(StatedTuition other, StatedTuition price) => other.Residency == price.Residency || other.Residency == TuitionResidency.Any || (online && other.Residency == TuitionResidency.Online);
    }

    /// <summary>The year of a price; an official price up to two years older than the record's newest counts as of that year.</summary>
    private static int Recent(StatedTuition price, int newest) =>
        price.Year is not { } year ? 0 : price.Voice == FigureVoice.Official && newest - year <= 2 ? newest : year;

    private static DegreePrice Published(
        Institution institution, IReadOnlyList<Charges> charges, DegreeLength length, PriceTerms terms, bool online)
    {
        Charges? newest = charges.LastOrDefault(c => c.TuitionInState.IsKnown || c.PerCreditInState.IsKnown);
        if (newest is null)
        {
            Figure<decimal> reported = charges.Count > 0 ? charges[^1].TuitionInState : default;
            return new DegreePrice(
                Figure<decimal>.Missing(charges.Count > 0 ? reported.Status : FigureStatus.NotReported, reported.Source, Dollars),
                "Neither the program nor the institution states a price.",
                []);
        }

        ChargeResidency residency = terms.At(institution);
        Figure<decimal> annual = newest.TuitionFor(residency);
        Figure<decimal> fees = newest.FeesFor(residency);
        Figure<decimal> perCredit = newest.PerCreditFor(residency);
        string whose = institution.Control != Control.Public ? "" : residency == ChargeResidency.InState ? "in-state " : "out-of-state ";

        var notes = new List<string>(length.Assumptions)
        {
            "The institution's one graduate price; the program's own may differ.",
        };
        if (online)
        {
            notes.Add("Online programs often charge another price.");
        }

        if (LacksAState(institution, terms))
        {
            notes.Add(NoState);
        }

        bool byCredit = perCredit.IsKnown && length.AreCreditHours && (!annual.IsKnown
            || (terms.PartTime == true && RateCheck.Of(newest, residency) is { Fits: true }));
        Figure<decimal> price = byCredit ? perCredit : annual;
        if (!price.IsKnown)
        {
            return new DegreePrice(Figure<decimal>.Missing(price.Status, price.Source, Dollars), $"The institution reports no {whose}graduate price.", notes);
        }

        decimal years = (decimal)length.AcademicYears;
        decimal tuition = byCredit ? perCredit.Value * (decimal)length.Credits : annual.Value * years;
        decimal required = fees.IsKnown ? fees.Value * years : 0;
        if (!fees.IsKnown)
        {
            notes.Add("Required fees are not reported and not counted.");
        }

        string yearsText = years.ToString("0.#", CultureInfo.InvariantCulture);
        string basis = byCredit
            ? $"{length.Credits.ToString("0.#", CultureInfo.InvariantCulture)} credits x {whose}{StatedWhole.Money(perCredit.Value)}"
            : $"{yearsText} academic year{(years == 1 ? "" : "s")} x {whose}{StatedWhole.Money(annual.Value)}";
        if (required > 0)
        {
            basis += $" + {yearsText} year{(years == 1 ? "" : "s")} of fees x {StatedWhole.Money(fees.Value)}";
        }

        Source source = price.Source! with { Column = price.Source!.Column + (fees.IsKnown ? "+" + fees.Source!.Column : "") };
        FigureKind kind = length.Assumptions.Count == 0 && price.Kind == FigureKind.Estimated ? FigureKind.Estimated : FigureKind.Assumed;
        return new DegreePrice(Figure<decimal>.Known(decimal.Round(tuition + required, 2), kind, source, Dollars), basis, notes)
        {
            Tuition = Figure<decimal>.Known(Cents.Round(tuition), kind, price.Source, Dollars),
            Fees = fees.IsKnown
                ? Figure<decimal>.Known(Cents.Round(required), kind, fees.Source!, Dollars)
                : Figure<decimal>.Missing(fees.Status, fees.Source, Dollars),
        };
    }
}
