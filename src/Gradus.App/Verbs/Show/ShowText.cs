using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.Careers;
using Gradus.Catalogs;
using Gradus.Costs;
using Gradus.Costs.Prices;
using Gradus.Earnings;
using Gradus.Institutions;
using Gradus.Ledgers;
using Gradus.Programs;
using Gradus.Research;
using Gradus.Rules;

namespace Gradus.App.Verbs.Show;

/// <summary>One program or offering for a person to read: the answer to them first, then the figures, each with its source.</summary>
internal sealed class ShowText(Screen screen, Catalog catalog, Item item, PriceTerms terms, StudentVisa? visa = null)
{
    private readonly Institution _institution = item.Institution;

    public void Write()
    {
        screen.Heading($"{item.Title}");
        screen.Line($"{_institution.Name}, {_institution.City}, {catalog.FindState(_institution.State)?.Name ?? _institution.State} ({ControlNames.Words(_institution.Control)})");
        screen.Line($"{item.Id}");
        WriteIdentity();
        WritePrice();
        WriteVisa();
        WriteProgramFacts();
        WriteAwards();
        WriteCharges();
        WriteEarnings();
        WriteResearch();
        WriteOccupations();
        WriteInstitution();
        WriteMissing();
        screen.Line();
        screen.Line($"Dataset {catalog.Version}.");
    }

    private void WriteIdentity()
    {
        if (item.Restriction is { } restriction)
        {
            string page = _institution.Restriction is { } whole ? $" ({whole.Source.Document})" : "";
            screen.Line($"Not for everybody: {restriction}{page}");
        }

        if (catalog.FindDegreeType(item.DegreeType) is { } type)
        {
            screen.Line($"Degree type: {type.Name}. Focus: {string.Join(", ", item.Focus.Select(ProgramWords.Focuses.KeyOf))}.");
        }

        if (item.Cip is { } cip)
        {
            string how = item.Program?.CipReason ?? "as reported";
            screen.Line($"CIP {cip} {catalog.FindCip(cip)?.Title} ({how}). On the STEM list: {FigureText.YesNo(item.Stem)} (DHS list of {catalog.Vintages.StemList.Period}).");
        }

        if (item.Program is { } program)
        {
            screen.Line(program.UrlIsOwn ? $"Page: {program.Url}" : $"Its own page is not known; read at {program.Url}");
            screen.Line(item.Offering is { } offering ? $"Counted in offering {offering.Id}." : $"No offering of the institution's is known to hold it: {program.CipReason}.");
            if (program.SameAs is { } same)
            {
                screen.Line($"One degree with {same}: another track of it.");
            }

            if (program.Note is not null)
            {
                screen.Line($"Note: {program.Note}");
            }

            foreach (string doubt in program.Doubts)
            {
                screen.Line($"Doubt: {doubt}");
            }
        }
        else if (catalog.ProgramsOf(item.Offering!) is { Count: > 0 } programs)
        {
            screen.Line($"Named programs counted here: {string.Join(", ", programs.Select(p => p.Id))}.");
        }
    }

    private void WritePrice()
    {
        DegreePrice price = Pricing.Of(catalog, item, terms);
        screen.Heading($"Tuition and required fees for the whole degree, {Titles.Whose(terms)}");
        screen.Line(price.Total.IsKnown ? $"{FigureText.Graded(price.Total)}: {price.Basis}" : price.Basis);
        screen.Line($"({FigureText.Origin(price.Total)})");
        foreach (string assumption in price.Assumptions)
        {
            screen.Line($"  - {assumption}");
        }

        if (TuitionContext.Of(catalog, new TuitionDistributions(catalog), item, terms) is { } context)
        {
            foreach (string sentence in new[] { TuitionText.Place(context), TuitionText.Year(context), TuitionText.Range(context) }.OfType<string>())
            {
                screen.Line(sentence);
            }
        }
    }

    private void WriteVisa()
    {
        if (visa is null)
        {
            return;
        }

        screen.Heading("On a student visa");
        foreach (string sentence in VisaText.Sentences(visa))
        {
            screen.Line($"- {sentence}");
        }

        if (visa.Study != VisaAnswer.No && SelectionOutlook.Of(catalog, catalog.Rules.At(catalog.Rules.AsOf), item) is { } outlook)
        {
            screen.Line($"- {VisaText.Selection(outlook)}");
        }
    }

    private void WriteProgramFacts()
    {
        if (item.Program is not { } program)
        {
            return;
        }

        screen.Heading("What its pages say");
        screen.Table(["Fact", "Value", "Page, kind and year"], program.Facts.Select(f => (IReadOnlyList<string>)
        [
            FactText.Name(f.Field),
            FactText.Value(f),
            $"{f.Source.Document} ({FactText.Kind(f.Kind)}, {f.Source.Year ?? "year not stated"})",
        ]));
        IReadOnlyList<string> silent = FactText.Silent(program);
        if (silent.Count > 0)
        {
            screen.Line($"Not seen on its pages: {string.Join(", ", silent)}.");
        }
    }

    private void WriteAwards()
    {
        if (item.Offering is not { } offering)
        {
            return;
        }

        screen.Heading($"Master's degrees awarded, first majors (NCES IPEDS, {catalog.Vintages.Documents("ipeds/C")})");
        screen.Table(
            ["Year", ">Awards", ">to men", ">to women"],
            offering.Awards.Select(a => (IReadOnlyList<string>)[a.Year.ToString(), FigureText.Count(a.Total), FigureText.Count(a.Men), FigureText.Count(a.Women)]));
        Figure<double> trend = AwardTrend.Of(offering);
        screen.Line(trend.IsKnown ? $"Growth {FigureText.Number(trend.Value * 100, "+0.0;-0.0;0")} % a year (derived: last two years against first two)." : $"Growth: {FigureText.Of(trend.Status)}, too few awards at the start or a year not reported.");
    }

    private void WriteCharges()
    {
        IReadOnlyList<Charges> charges = catalog.ChargesOf(_institution.Id);
        screen.Heading("What the institution charges graduate students in a full-time year (not the program's own price)");
        if (charges.Count == 0)
        {
            screen.Line("Not reported to NCES IPEDS student charges.");
            return;
        }

        screen.Table(
            ["Year", ">In-state", ">Out-of-state", ">Fees in", ">Fees out", ">Credit in", ">Credit out", ">Books", ">Room+board"],
            charges.Select(c => (IReadOnlyList<string>)
            [
                c.Year.ToString(), Cell(c.TuitionInState), Cell(c.TuitionOutOfState), Cell(c.FeesInState), Cell(c.FeesOutOfState),
                Cell(c.PerCreditInState), Cell(c.PerCreditOutOfState), Cell(c.Books), Cell(c.OffCampusRoomAndBoard),
            ]));
        screen.Line($"NCES IPEDS, {catalog.Vintages.Documents("ipeds/IC_AY")}: TUITION6, TUITION7, FEE6, FEE7, HRCHG6, HRCHG7, CHG4AY3, CHG7AY3 (off campus). "
            + "USD of each year; * imputed by NCES; n/a not applicable; n/r not reported.");
    }

    private void WriteEarnings()
    {
        screen.Heading("What graduates earned and owed");
        ReleasedEarnings? newest = catalog.NewestEarningsOf(item);
        ProgramEarnings? older = catalog.EarningsOf(item);
        bool estimated = catalog.PayOf(item, Horizon.OneYear).IsKnown;
        if (item.Cip is not { } cip || (newest is null && older is null && !estimated))
        {
            screen.Line("The College Scorecard has no master's row for this field at this institution, and nothing can be estimated.");
            return;
        }

        EarningsRelease release = catalog.NewestEarnings;
        if (release.Horizons.Count > 0)
        {
            screen.Line($"College Scorecard, release of {release.Released}, CIP {cip.Four}{(newest is null ? "; it has no figure" : "")}:");
            WriteMedians(release.Horizons, h => catalog.NewestMedianOf(item, h));
        }

        if (newest is not null)
        {
            screen.Line($"Debt at the end, federal loans at this school: median {FigureText.Graded(catalog.Grading.Weigh(newest.MedianDebt, newest.Of))}.");
            WriteCampuses(newest.Campuses);
        }

        screen.Line(older is null ? "The older release has no row:" : "The older release:");
        WriteMedians(catalog.Horizons, h => catalog.MedianOf(item, h));
        if (older is not null)
        {
            screen.Line($"Debt at the end, graduates of {catalog.Vintages.Debt.Period} with federal loans: median {FigureText.Graded(catalog.Grading.Weigh(older.MedianDebt, older.Of))}, mean {FigureText.Money(older.MeanDebt)}.");
            WriteCampuses(older.Campuses);
        }

        screen.Line($"{EarningsText.Covers(cip.Four)} {EarningsText.Apart}");
    }

    private void WriteMedians(IReadOnlyList<HorizonCohort> horizons, Func<Horizon, Figure<decimal>> median) => screen.Table(
        ["After", ">Median", "Dollars of", "Graduates of", "Earned in"],
        horizons.Select(h => (IReadOnlyList<string>)[EarningsText.After(h.Horizon), FigureText.Graded(median(h.Horizon)), $"{h.DollarsOf}", h.GraduatesOf, h.EarnedIn]));

    private void WriteCampuses(IReadOnlyList<UnitId> campuses)
    {
        if (EarningsText.Campuses(catalog, campuses) is { } sentence)
        {
            screen.Line(sentence);
        }
    }

    private void WriteResearch()
    {
        ResearchSummary[] areas = ResearchSummary.Of(catalog.ResearchOf(_institution.Id));
        screen.Heading("Research of the whole institution (fractional papers; not the quality of the program)");
        if (areas.Length == 0)
        {
            screen.Line("No paper found in the venue-years that are used.");
        }
        else
        {
            screen.Table(
                ["Area", ">Papers", "Years with papers"],
                areas.Select(a => (IReadOnlyList<string>)[a.Name, FigureText.Number(a.Papers, "#,0.0"), $"{a.FirstYear}-{a.LastYear}"]));
            screen.Line("csmetrics.net (DBLP, OpenAlex), CC BY 4.0; venue-years with a known-affiliation share of at least 0.7.");
        }

        if (catalog.SpendingOf(_institution.Id) is { Count: > 0 } spending)
        {
            ResearchSpending last = spending[^1];
            screen.Line($"Computer-science R&D spending in fiscal year {last.FiscalYear}: {(last.Total.IsKnown ? FigureText.Money(last.Total.Value * 1000) : FigureText.Of(last.Total.Status))} (NSF NCSES, HERD).");
        }
    }

    private void WriteOccupations()
    {
        if (item.Field is not { Occupations.Count: > 0 } field)
        {
            return;
        }

        screen.Heading("Occupations the field leads to (CIP-SOC crosswalk), all of the United States");
        Occupation[] occupations = [.. field.Occupations.Select(o => catalog.FindOccupation(o)).OfType<Occupation>()
            .OrderByDescending(o => o.Growth.OrNull ?? double.MinValue).ThenBy(o => o.Code)];
        screen.Table(
            ["SOC", "Occupation", ">10 %", ">Median", ">90 %", ">Growth"],
            occupations.Select(o => (IReadOnlyList<string>)
            [
                o.Code.Text, o.Title, Cell(o.WagePercentiles[0]), Cell(o.MedianWage), Cell(o.WagePercentiles[4]),
                o.Growth.IsKnown ? FigureText.Number(o.Growth.Value * 100, "+0.0;-0.0;0") + " %" : FigureText.Of(o.Growth.Status),
            ]));
        screen.Line($"Annual wages: BLS OEWS, {catalog.Vintages.Wages.Period}. Growth of employment: BLS projections, {catalog.Vintages.Projections.Period}. All ages and degrees, not graduates of this program.");
    }

    private void WriteInstitution()
    {
        screen.Heading("The institution");
        screen.Line($"{_institution.WebAddress}. Listed in the IPEDS directory of {_institution.DirectoryYear}{(_institution.Open ? "" : "; not active in the newest one")}.");
        screen.Line($"Students, 12 months: {FigureText.Count(_institution.Enrollment)}, of them only at a distance {FigureText.Count(_institution.ExclusivelyDistance)} ({_institution.Enrollment.Source?.Year}). "
            + $"Graduate full-time equivalents: {FigureText.Count(_institution.GraduateFte)} ({_institution.GraduateFte.Source?.Year}).");
        screen.Line($"Graduate programs at a distance: {(_institution.GraduateDistancePrograms switch { true => "some", false => "none", null => "not reported" })} (NCES IPEDS IC). "
            + $"Graduate application fee: {FigureText.Money(_institution.ApplicationFee)} ({_institution.ApplicationFee.Source?.Year}).");
        screen.Line($"Price level, United States 100: metropolitan area {FigureText.Number(_institution.MetroPriceParity, "0.0")}, state {FigureText.Number(_institution.StatePriceParity, "0.0")} (BEA, {catalog.Vintages.PriceLevels}).");
    }

    private void WriteMissing()
    {
        IReadOnlyList<string> unknown = Unknowns.Of(catalog, item, terms);
        if (unknown.Count > 0)
        {
            screen.Heading("What we do not know");
            foreach (string line in unknown)
            {
                screen.Line($"  - {line}");
            }
        }
    }

    private static string Cell(Figure<decimal> figure) => (figure.Status, figure.IsKnown && figure.Kind == FigureKind.Estimated) switch
    {
        (FigureStatus.Known, bool imputed) => FigureText.Money(figure.Value) + (imputed ? "*" : ""),
        (FigureStatus.NotApplicable, _) => "n/a",
        (FigureStatus.Suppressed, _) => "withheld",
        _ => "n/r",
    };
}
