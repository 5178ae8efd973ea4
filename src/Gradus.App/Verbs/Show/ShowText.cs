using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.App.Verbs.School;
using Gradus.Institutions;

namespace Gradus.App.Verbs.Show;

/// <summary>One program or offering for a person to read, from the same record as its JSON: the answer to them first, then the figures, each with its source.</summary>
internal sealed class ShowText(Screen screen, ShowContract shown)
{
    private readonly ShownInstitution _institution = shown.InstitutionFacts;

    private bool IsProgram => shown.Kind == "program";

    public void Write()
    {
        screen.Heading(shown.Title);
        screen.Line($"{shown.Institution}, {shown.City}, {shown.StateName} ({ControlNames.Words(Enum.GetValues<Control>().First(c => ControlNames.Key(c) == shown.Control))})");
        screen.Line(shown.Id);
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
        WriteSchool();
        WriteMissing();
        screen.Line();
        screen.Line($"Dataset {shown.Dataset}.");
    }

    private void WriteIdentity()
    {
        if (shown.Restriction is { } restriction)
        {
            screen.Line($"Not for everybody: {restriction}{(shown.RestrictionPage is { } page ? $" ({page})" : "")}");
        }

        if (shown.Conversion == true)
        {
            screen.Line("Made for people whose degree is not in computing.");
        }

        if (shown.DegreeTypeName is { } type)
        {
            screen.Line($"Degree type: {type}. Focus: {string.Join(", ", shown.Focus)}.");
        }

        if (shown.Cip is { } cip)
        {
            screen.Line($"CIP {cip} {shown.CipTitle} ({shown.CipReason ?? "as reported"}). On the STEM list: {shown.Stem.InYesNo()} (DHS list of {shown.Sources.StemList}).");
        }

        if (!IsProgram)
        {
            if (shown.Programs.Count > 0)
            {
                screen.Line($"Named programs counted here: {string.Join(", ", shown.Programs)}.");
            }

            return;
        }

        screen.Line(shown.UrlIsOwn == true ? $"Page: {shown.Url}" : $"Its own page is not known; read at {shown.Url}");
        screen.Line(shown.Offering is { } offering ? $"Counted in offering {offering}." : $"No offering of the institution's is known to hold it: {shown.CipReason}.");
        if (shown.SameAs is { } same)
        {
            screen.Line($"One degree with {same}: another track of it.");
        }

        if (shown.Note is not null)
        {
            screen.Line($"Note: {shown.Note}");
        }

        foreach (string doubt in shown.Doubts)
        {
            screen.Line($"Doubt: {doubt}");
        }
    }

    private void WritePrice()
    {
        PriceContract price = shown.TuitionToMe;
        FigureOf<decimal> total = price.Figure();
        screen.Heading($"Tuition and required fees for the whole degree, {shown.PriceFor}");
        screen.Line(total.Value is not null ? $"{total.Graded()}: {price.Basis}" : price.Basis);
        screen.Line($"({string.Join("; ", new[] { total.Value is null ? null : total.Standing(), total.Cited() }.Where(part => !string.IsNullOrEmpty(part)))})");
        foreach (string assumption in price.Assumptions)
        {
            screen.Line($"  - {assumption}");
        }

        foreach (string sentence in shown.TuitionPlace)
        {
            screen.Line(sentence);
        }
    }

    private void WriteVisa()
    {
        if (shown.Visa.Count == 0)
        {
            return;
        }

        screen.Heading("On a student visa");
        foreach (string sentence in shown.Visa)
        {
            screen.Line($"- {sentence}");
        }
    }

    private void WriteProgramFacts()
    {
        if (!IsProgram)
        {
            return;
        }

        screen.Heading("What its pages say");
        screen.Table(["Fact", "Value", "Page, kind and year"], shown.Facts.Select(f => (IReadOnlyList<string>)
        [
            f.Name,
            f.Text,
            $"{f.Source} ({f.KindName}, {f.Year ?? "year not stated"})",
        ]));
        if (shown.NotSeen.Count > 0)
        {
            screen.Line($"Not seen on its pages: {string.Join(", ", shown.NotSeen)}.");
        }
    }

    private void WriteAwards()
    {
        if (shown.AwardGrowth is not { } growth)
        {
            return;
        }

        screen.Heading($"Master's degrees awarded, first majors (NCES IPEDS, {shown.Sources.Awards})");
        screen.Table(
            ["Year", ">Awards", ">to men", ">to women"],
            shown.AwardsByYear.Select(a => (IReadOnlyList<string>)[a.Year, a.Total.InCount(), a.Men.InCount(), a.Women.InCount()]));
        screen.Line(growth.Value is { } trend
            ? $"Growth {Written.Percent(trend, "+0.0;-0.0;0")} a year (derived: last two years against first two)."
            : $"Growth: {FigureWords.Missing(growth.Status)}, too few awards at the start or a year not reported.");
    }

    private void WriteCharges()
    {
        screen.Heading("What the institution charges graduate students in a full-time year (not the program's own price)");
        if (shown.Charges.Count == 0)
        {
            screen.Line("Not reported to NCES IPEDS student charges.");
            return;
        }

        screen.Table(
            ["Year", ">In-state", ">Out-of-state", ">Fees in", ">Fees out", ">Credit in", ">Credit out", ">Books", ">Room+board"],
            shown.Charges.Select(c => (IReadOnlyList<string>)
            [
                c.Year, Cell(c.TuitionInState), Cell(c.TuitionOutOfState), Cell(c.FeesInState), Cell(c.FeesOutOfState),
                Cell(c.PerCreditInState), Cell(c.PerCreditOutOfState), Cell(c.Books), Cell(c.OffCampusRoomAndBoard),
            ]));
        screen.Line($"NCES IPEDS, {shown.Sources.Charges}: TUITION6, TUITION7, FEE6, FEE7, HRCHG6, HRCHG7, CHG4AY3, CHG7AY3 (off campus). "
            + "USD of each year; * imputed by NCES; n/a not applicable; n/r not reported.");
    }

    private void WriteEarnings()
    {
        screen.Heading("What graduates earned and owed");
        WriteIfAny(shown.GraduateLoansNote);
        if (shown.Cip is not { } cip || (shown.NewestEarnings?.Reported != true && !shown.EarningsReported && shown.Earnings1yr.Value is null))
        {
            screen.Line("The College Scorecard has no master's row for this field at this institution, and nothing can be estimated.");
            return;
        }

        CipCode field = CipCode.Parse(cip).Four;
        if (shown.NewestEarnings is { } newest)
        {
            screen.Line($"College Scorecard, release of {newest.Released}, CIP {field}{(newest.Reported ? "" : "; it has no figure")}:");
            WriteMedians(newest.Earnings);
            if (newest.Reported)
            {
                screen.Line($"Debt at the end, federal loans at this school: median {newest.MedianDebt.Graded()}.");
                WriteIfAny(newest.MixedNote);
                WriteIfAny(newest.CampusNote);
            }
        }

        screen.Line(shown.EarningsReported ? "The older release:" : "The older release has no row:");
        WriteMedians(shown.Earnings);
        if (shown.EarningsReported)
        {
            screen.Line($"Debt at the end, graduates of {shown.Sources.Debt} with federal loans: median {shown.MedianDebt.Graded()}, mean {Amount(shown.MeanDebt)}.");
            WriteIfAny(shown.CampusNote);
        }

        screen.Line($"{EarningsText.Covers(field)} {EarningsText.Apart}");
    }

    private void WriteMedians(IReadOnlyList<ShownEarnings> earnings) => screen.Table(
        ["After", ">Median", "Dollars of", "Graduates of", "Earned in"],
        earnings.Select(e => (IReadOnlyList<string>)[Titles.Count(e.YearsAfter, "year"), e.Median.Graded(), $"{e.DollarsOf}", e.GraduatesOf, e.EarnedIn]));

    private void WriteIfAny(string? sentence)
    {
        if (sentence is not null)
        {
            screen.Line(sentence);
        }
    }

    private void WriteResearch()
    {
        ResearchSummary[] areas = ResearchSummary.Of(shown.Research);
        screen.Heading("Research of the whole institution (fractional papers; not the quality of the program)");
        if (areas.Length == 0)
        {
            screen.Line("No paper found in the venue-years that are used.");
        }
        else
        {
            screen.Table(
                ["Area", ">Papers", "Years with papers"],
                areas.Select(a => (IReadOnlyList<string>)[a.Name, Written.Number(a.Papers, "#,0.0"), $"{a.FirstYear}-{a.LastYear}"]));
            screen.Line("csmetrics.net (DBLP, OpenAlex), CC BY 4.0; venue-years with a known-affiliation share of at least 0.7.");
        }

        foreach (string words in shown.ResearchDensity.Select(d => d.Words).OfType<string>())
        {
            screen.Line(words);
        }

        if (shown.ResearchSpending is [.., { } last])
        {
            screen.Line($"Computer-science R&D spending in fiscal year {last.FiscalYear}: {(last.Total.Value is { } thousands ? Written.Dollars(thousands * 1000) : FigureWords.Missing(last.Total.Status))} (NSF NCSES, HERD).");
        }
    }

    private void WriteOccupations()
    {
        if (shown.Occupations.Count == 0)
        {
            return;
        }

        screen.Heading("Occupations the field leads to (CIP-SOC crosswalk), all of the United States");
        screen.Table(
            ["SOC", "Occupation", ">10 %", ">Median", ">90 %", ">Growth"],
            shown.Occupations.OrderByDescending(o => o.Growth.Value ?? double.MinValue).ThenBy(o => o.Soc, StringComparer.Ordinal).Select(o => (IReadOnlyList<string>)
            [
                o.Soc, o.Title, Cell(o.WageP10), Cell(o.WageP50), Cell(o.WageP90),
                o.Growth.Value is { } growth ? Written.Percent(growth, "+0.0;-0.0;0") : FigureWords.Missing(o.Growth.Status),
            ]));
        screen.Line($"Annual wages: BLS OEWS, {shown.Sources.Wages}. Growth of employment: BLS projections, {shown.Sources.Projections}. All ages and degrees, not graduates of this program.");
    }

    private void WriteInstitution()
    {
        screen.Heading("The institution");
        screen.Line($"{_institution.Web}. Listed in the IPEDS directory of {_institution.DirectoryYear}{(_institution.Open ? "" : "; not active in the newest one")}.");
        screen.Line($"Students, 12 months: {_institution.Enrollment.InCount()}, of them only at a distance {_institution.ExclusivelyDistance.InCount()} ({_institution.Enrollment.Year}). "
            + $"Graduate full-time equivalents: {_institution.GraduateFte.InCount()} ({_institution.GraduateFte.Year}).");
        screen.Line($"Graduate programs at a distance: {(_institution.GraduateDistancePrograms switch { true => "some", false => "none", null => "not reported" })} (NCES IPEDS IC). "
            + $"Graduate application fee: {Amount(_institution.ApplicationFee)} ({_institution.ApplicationFee.Year}).");
        screen.Line($"Price level, United States 100: metropolitan area {_institution.MetroPriceParity.InNumber("0.0")}, state {_institution.StatePriceParity.InNumber("0.0")} (BEA, {shown.Sources.PriceLevels}).");
    }

    private void WriteSchool()
    {
        screen.Heading($"Choosing the school (more, with sources: gradus school {shown.Id})");
        screen.Line($"Like it: {shown.School.Like}.");
        foreach (ShownSchoolRow row in shown.School.Rows)
        {
            SchoolFigure figure = row.Figure;
            screen.Line(row.Key switch
            {
                "services" => $"- Services: {figure.Said}.{(figure.Note is { } note ? $" {note}" : "")}",
                "support" => $"- Paid for: {WithoutLoans(figure.Note) ?? $"{figure.Said}."}",
                _ => $"- {row.Name}: {figure.Said}{(figure.Place is { } place ? $"; {place}" : "")}.",
            });
        }
    }

    /// <summary>How students are paid for, without the sentence on loans, which stands among the debts already; null where nothing is left.</summary>
    private string? WithoutLoans(string? note) => note is null ? null
        : shown.GraduateLoansNote is { } loans && note.EndsWith(loans, StringComparison.Ordinal) ? note[..^loans.Length].TrimEnd() is { Length: > 0 } rest ? rest : null
        : note;

    private void WriteMissing()
    {
        if (shown.Unknown.Count > 0)
        {
            screen.Heading("What we do not know");
            foreach (string line in shown.Unknown)
            {
                screen.Line($"  - {line}");
            }
        }
    }

    private static string Amount(FigureOf<decimal> figure) => figure.Value is { } amount ? Written.Dollars(amount) : FigureWords.Missing(figure.Status);

    private static string Cell(FigureOf<decimal> figure) => (figure.Value, figure.Status) switch
    {
        ({ } amount, _) => Written.Dollars(amount) + (figure.Kind == FigureKeys.Of(FigureKind.Estimated) ? "*" : ""),
        (_, "not-applicable") => "n/a",
        (_, "suppressed") => "withheld",
        _ => "n/r",
    };
}
