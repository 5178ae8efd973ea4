using System.Globalization;
using Gradus.App.Charts;
using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.Careers;
using Gradus.Catalogs;
using Gradus.Institutions;
using Gradus.People;
using Gradus.Research;
using Gradus.Schools;
using Gradus.Statistics;

namespace Gradus.App.Verbs.School;

/// <summary>The rows of the answer: each thing to weigh, for every school asked about.</summary>
internal static class SchoolRows
{
    /// <summary>Papers are shared out among their authors' schools; from so many on the shares say nothing.</summary>
    private const double FewPapers = 10;

    private static readonly Measured Papers = new(
        SchoolMeasure.Papers, "papers", "Published research", "fewer", "more", (f, _) => $"{Written.Number(f.Value, f.Value < FewPapers ? "0.#" : "#,0")} papers", "the whole institution, all departments",
        "How large the group is that writes, not how well it teaches.", "Which of your groups would I join, and how many master's students published with it?", InTens: true);

    private static readonly Measured Spending = new(
        SchoolMeasure.Spending, "spending", "Spent on computing research", "less", "more", (f, _) => $"{Millions(f.Value)} in fiscal {f.Source?.Year}", "the whole institution, computing",
        "Money that pays projects and assistants; laboratories of the state weigh heavily.", "How many research assistantships go to master's students?", InTens: true);

    private static readonly Measured Doctorates = new(
        SchoolMeasure.Doctorates, "doctorates", "Doctorates in computing", "fewer", "more",
        (f, s) => s.Years is [.., var newest] ? $"{Titles.Number((int)f.Value)} in {Titles.Count(s.Years.Length, "year")}, {Titles.Number(newest.Computing.Value)} in {newest.Year}" : "", "the whole institution, computing",
        "How large the doctoral program is beside the master's.", "How many of your master's students went on to your doctorate?", InTens: true);

    private static readonly Measured Teachers = new(
        SchoolMeasure.Faculty, "faculty", "Faculty employed full-time", "less", "more", (f, _) => Written.Percent(f.Value), "the whole institution, all fields and levels",
        "Who teaches there at large; nobody publishes who teaches this degree.", "How many professors teach in this degree, and how many take a master's thesis?");

    private static readonly Measured Pay = new(
        SchoolMeasure.Pay, "pay", "Pay, one year after", "less", "more", (f, _) => Dollars(f), null,
        "Where graduates work and what they did before counts as much as the school.", "What did the last class of this degree earn, in the middle, and how many of them answered?");

    private static readonly Measured Debt = new(
        SchoolMeasure.Debt, "debt", "Federal debt at the degree", "less", "more", (f, _) => Dollars(f), null,
        "Of those who borrowed; loans of others are not in it.", "How many students of this degree borrow, and how much in the middle?");

    private static readonly Measured Degrees = new(
        SchoolMeasure.Awards, "awards", "Degrees a year in the field and those next to it", "fewer", "more", (f, _) => $"{Titles.Number((int)f.Value)} in {f.Source?.Year}", "all master's degrees there of the fields that share its first four digits, online too",
        "A large class is a large network and a busy faculty.", "How many start each year, on campus and online, and how many finish?", InTens: true);

    private static readonly Measured Students = new(
        SchoolMeasure.Students, "students", "Graduate students", "fewer", "more", (f, _) => $"{Titles.Number((int)f.Value)} in full-time terms", "the whole institution, all fields",
        "How much of the school is there for graduates.", null, InTens: true);

    private static readonly Measured Level = new(
        SchoolMeasure.PriceLevel, "place", "Price level of the place", "cheaper", "dearer", (f, _) => $"{Written.Number(f.Value, "0.0")} (nation 100)", null,
        "What living there costs, and what pay there buys.", null);

    private static readonly Measured Price = new(
        SchoolMeasure.Price, "price", "Price of the degree", "cheaper", "dearer", (f, _) => Dollars(f), null,
        "Tuition and fees; of peers the price of their largest degree of the kind, mostly estimates.", "What do tuition and all required fees of this degree come to, for me?");

    public static IEnumerable<SchoolRow> Of(Catalog catalog, SchoolMeasures measures, IReadOnlyList<ComparedSchool> schools, Profile? person)
    {
        foreach (SchoolRow list in OutsideLists(catalog, schools, person))
        {
            yield return list;
        }

        foreach (Measured measure in (Measured[])[Papers, Spending, Doctorates, Teachers])
        {
            yield return Row(catalog, measures, measure, schools, person);
        }

        yield return new SchoolRow("centres", "Research centres", "No official file lists them.", null,
            [.. schools.Select(s => Unknown(s, "Which centres and laboratories take master's students, and how many did last year?"))]);
        foreach (Measured measure in (Measured[])[Pay, Debt, Degrees, Students])
        {
            yield return Row(catalog, measures, measure, schools, person);
        }

        yield return ServicesRow(catalog, schools);
        yield return SupportRow(catalog, schools);
        yield return Row(catalog, measures, Level, schools, person);
        yield return Row(catalog, measures, Price, schools, person);
    }

    /// <summary>The rows that go with one degree of a school: doctorates, research money, faculty, services, and how students are paid for.</summary>
    public static IEnumerable<SchoolRow> OfOne(Catalog catalog, SchoolMeasures measures, ComparedSchool school)
    {
        foreach (Measured measure in (Measured[])[Doctorates, Spending, Teachers])
        {
            yield return Row(catalog, measures, measure, [school], null);
        }

        yield return ServicesRow(catalog, [school]);
        yield return SupportRow(catalog, [school]);
    }

    private static SchoolRow ServicesRow(Catalog catalog, IReadOnlyList<ComparedSchool> schools) =>
        new("services", "Counselling and placement", "That a service is there; not how good or how busy it is.", null, [.. schools.Select(s => Services(catalog, s))]);

    private static SchoolRow SupportRow(Catalog catalog, IReadOnlyList<ComparedSchool> schools) =>
        new("support", "How students are paid for", "Known of the nation only; no file says it of a school.", null, [.. schools.Select(s => Support(catalog, s))]);

    private static SchoolRow Row(Catalog catalog, SchoolMeasures measures, Measured of, IReadOnlyList<ComparedSchool> schools, Profile? person)
    {
        IReadOnlyList<double>[] peers = [.. schools.Select(s => measures.Of(of.Measure, s.School, s.Peers))];
        // Schools of one kind whose degrees are of one code have the same peers, but for each other.
        double[] all = [.. schools.Zip(peers).DistinctBy(p => (p.First.Peers.Control, p.First.Peers.Kind, p.First.School.Degree?.Cip?.Four)).SelectMany(p => p.Second).Order()];
        string name = of.Measure == SchoolMeasure.Papers && measures.PaperYears is { } years ? $"{of.Name}{Areas(person)}, {Span(years)}" : of.Name;
        return new SchoolRow(of.Key, name, of.Tells, all.Length < PeerPlace.Fewest ? null : Strip(of, all), [.. schools.Zip(peers, (s, p) => Figure(catalog, measures, of, s, p, schools))]);
    }

    private static SchoolStrip Strip(Measured of, double[] ascending)
    {
        double middle = Math.Round(Quantile.Of(ascending, 0.5), 2);
        return new SchoolStrip(ascending.Length, middle, of.Measure switch
        {
            SchoolMeasure.Spending => Millions(middle),
            SchoolMeasure.Pay or SchoolMeasure.Debt or SchoolMeasure.Price => ChartText.MoneyMark(middle),
            SchoolMeasure.Faculty => Written.Percent(middle),
            SchoolMeasure.PriceLevel => Written.Number(middle, "0.0"),
            SchoolMeasure.Papers when middle < FewPapers => Written.Number(middle, "0.#"),
            _ => Written.Number(middle, "#,0"),
        }, of.InTens, PeerPlace.Ticks(ascending));
    }

    private static SchoolFigure Figure(Catalog catalog, SchoolMeasures measures, Measured of, ComparedSchool school, IReadOnlyList<double> peers, IReadOnlyList<ComparedSchool> schools)
    {
        Figure<double> figure = measures.Of(of.Measure, school.School);
        FigureOf<double> said = FigureContract.Of(figure);
        string? note = Note(catalog, of.Measure, school, schools);
        if (!figure.IsKnown)
        {
            return Unknown(school, of.Ask) with { Source = said.Source, Year = said.Year, Peers = peers.Count, Note = note ?? (of.Measure == SchoolMeasure.Papers ? "None was found; names get lost where papers are joined to schools." : null) };
        }

        return new SchoolFigure(
            school.Institution.Id.Value,
            of.Said(figure, new Said([.. catalog.DoctoratesOf(school.Institution.Id).Where(y => y.Computing.IsKnown)])),
            true, figure.Value, figure.Low, figure.High, said.Of, of.Whom ?? Whom(of.Measure, school, figure), said.Grade, said.Source, said.Year,
            peers.Count < PeerPlace.Fewest ? null : $"{PeerPlace.Words(peers, figure.Low!.Value, figure.Value, figure.High!.Value, of.Less, of.More)} like it",
            peers.Count, note, said.Grade == "own" && of.Measure != SchoolMeasure.Awards ? null : of.Ask);
    }

    private static SchoolFigure Unknown(ComparedSchool school, string? ask) =>
        new(school.Institution.Id.Value, "not known", false, null, null, null, null, null, null, null, null, null, 0, null, ask);

    /// <summary>Of whom a figure of a field, a place or a price speaks.</summary>
    private static string Whom(SchoolMeasure measure, ComparedSchool school, Figure<double> figure) => measure switch
    {
        SchoolMeasure.PriceLevel => school.Institution.MetroPriceParity.IsKnown ? "everybody in the metropolitan area" : "everybody in the state",
        SchoolMeasure.Price => FigureText.Grade(figure),
        _ when figure.Kind == FigureKind.Estimated => "this guide's estimate for the field there",
        _ when figure.Evidence?.Of == FigureSubject.Campuses => "aided graduates of the field, several campuses together",
        _ => "aided graduates of the field there, online too",
    };

    private static string? Note(Catalog catalog, SchoolMeasure measure, ComparedSchool school, IReadOnlyList<ComparedSchool> schools) => measure switch
    {
        SchoolMeasure.Faculty when catalog.FacultyOf(school.Institution.Id)?.MonthlyPay is { IsKnown: true } pay => $"Average pay of its faculty, all fields: {Written.Dollars(pay.Value)} a month.",
        SchoolMeasure.PriceLevel => Wage(catalog, school, schools),
        _ => null,
    };

    /// <summary>
    /// What an occupation of the field earns there: one that all schools compared have a wage of, the one with the most jobs in all their places; where there is none, that with the
    /// most jobs in this place, and that it is another than beside the others. Null where no wage is known.
    /// </summary>
    private static string? Wage(Catalog catalog, ComparedSchool school, IReadOnlyList<ComparedSchool> schools)
    {
        MetroWage[][] all = [.. schools.Select(s => Wages(catalog, s)).Where(w => w.Length > 0)];
        MetroWage[] here = Wages(catalog, school);
        SocCode? shared = all.SelectMany(w => w).GroupBy(w => w.Code).Where(g => g.Count() == all.Length)
            .OrderBy(g => catalog.FindOccupation(g.Key)!.Title.EndsWith("All Other", StringComparison.Ordinal)).ThenByDescending(g => g.Sum(w => w.Employment.OrNull ?? 0)).ThenBy(g => g.Key.Text, StringComparer.Ordinal).Select(g => (SocCode?)g.Key).FirstOrDefault();
        MetroWage? shown = here.FirstOrDefault(w => w.Code == shared) ?? here.OrderByDescending(w => w.Employment.OrNull ?? 0).ThenBy(w => w.Code.Text, StringComparer.Ordinal).FirstOrDefault();
        return shown is null ? null
            : $"{catalog.FindOccupation(shown.Code)!.Title} earn {Written.Dollars(shown.Median.Value)} there in the middle, whatever their degree ({shown.Median.Source?.Year}){(shared is null && all.Length > 1 ? "; no occupation of the fields has a wage in each of these places, so they are not the same" : "")}.";
    }

    /// <summary>Wages of the occupations of a school's field where it lies.</summary>
    private static MetroWage[] Wages(Catalog catalog, ComparedSchool school) => school.Institution.Cbsa is not { } area ? []
        : [.. (school.School.Degree?.Field?.Occupations ?? []).Distinct().Select(code => catalog.MetroWages.Find(area, code)).OfType<MetroWage>().Where(w => w.Median.IsKnown && catalog.FindOccupation(w.Code) is not null)];

    private static SchoolFigure Services(Catalog catalog, ComparedSchool school)
    {
        const string Ask = "How many of the last class had work in the field after six months, and what did career services do for them?";
        if (catalog.ServicesOf(school.Institution.Id) is not { } services || !services.Placement.IsKnown)
        {
            return Unknown(school, Ask);
        }

        (Figure<bool> Said, string Name)[] all = [(services.Counselling, "counselling"), (services.Employment, "work while studying"), (services.Placement, "placement")];
        string[] offered = [.. all.Where(s => s.Said.OrNull == true).Select(s => s.Name)];
        StudentServices[] peers = [.. school.Peers.Members.Select(p => catalog.ServicesOf(p.Id)).OfType<StudentServices>().Where(s => s.Placement.IsKnown)];
        FigureOf<bool> figure = FigureContract.Of(catalog.Grading.Weigh(services.Placement, FigureSubject.Institution));
        return new SchoolFigure(
            school.Institution.Id.Value, offered.Length == all.Length ? "all three are offered" : offered.Length == 0 ? "none is offered" : $"{string.Join(" and ", offered)} only", true,
            null, null, null, figure.Of, "the whole institution, all levels", figure.Grade, figure.Source, figure.Year, null, peers.Length,
            peers.Length == 0 ? null : $"Placement is offered by {Titles.Number(peers.Count(p => p.Placement.Value))} of {Titles.Number(peers.Length)} like it.", Ask);
    }

    private static SchoolFigure Support(Catalog catalog, ComparedSchool school)
    {
        SchoolFigure unknown = Unknown(school, "Which share of master's students has an assistantship or a waiver in the first year, and what does it pay?");
        return school.School.Degree is not { } degree || SupportContract.Of(catalog, degree) is not { } nation
            ? unknown
            : unknown with
            {
                Note = $"{nation.Words} {EarningsText.Loans(catalog, degree)}".TrimEnd(),
                Of = nation.Self.Of,
                Grade = nation.Self.Grade,
                Source = nation.Self.Source,
                Year = nation.Self.Year,
            };
    }

    /// <summary>A row for each list that the person brought; one that says how to bring one where there is none.</summary>
    private static IEnumerable<SchoolRow> OutsideLists(Catalog catalog, IReadOnlyList<ComparedSchool> schools, Profile? person)
    {
        const string Tells = "Somebody else's judgement, by somebody else's weights; this guide ships none.";
        if (person is not { Criteria.Count: > 0 })
        {
            yield return new SchoolRow("outside", "Outside assessments", Tells, null,
                [.. schools.Select(s => Unknown(s, null) with { Said = "you brought none", Note = "Bring a list of somebody else's, and it stands here." })]);
            yield break;
        }

        foreach (OwnCriterion list in person.Criteria)
        {
            yield return new SchoolRow("outside", $"Your list: {list.Name}", Tells, null, [.. schools.Select(s => Listed(catalog, list, s))]);
        }
    }

    private static SchoolFigure Listed(Catalog catalog, OwnCriterion list, ComparedSchool school)
    {
        string unit = school.Institution.Id.ToString();
        HashSet<string> there = [unit, .. catalog.Items.Where(i => i.Institution.Id == school.Institution.Id).Select(i => i.Id)];
        OwnMark[] marks = [.. list.Values.Where(m => there.Contains(m.Id)).OrderBy(m => m.Id == school.School.Degree?.Id ? 0 : m.Id == unit ? 1 : 2)];
        if (marks.Length == 0)
        {
            return Unknown(school, null) with { Said = "not on it" };
        }

        double[] others = [.. list.Values.Where(m => !there.Contains(m.Id)).Select(m => (double)m.Value)];
        double value = (double)marks[0].Value;
        return new SchoolFigure(
            school.Institution.Id.Value, $"{list.Unit ?? "points"} {Written.Number(marks[0].Value)}", true, value, value, value, marks[0].Id == unit ? "institution" : "program", "as your list has it", null,
            list.Source ?? list.Name, null, others.Length == 0 ? null : $"{PeerPlace.Words(others, value, value, value, "a smaller number", "a larger number")} others on it", others.Length, null, null);
    }

    private static string Dollars(Figure<double> figure) => figure.Spread is null ? Written.Dollars(figure.Value) : Written.Range((decimal)figure.Low!.Value, (decimal)figure.High!.Value);

    /// <summary>Thousands of dollars: whole millions from ten on.</summary>
    private static string Millions(double thousands) => ChartText.MoneyMark(1000 * (thousands >= 10_000 ? Math.Round(thousands / 1000) * 1000 : thousands));

    private static string Areas(Profile? person) => person is { ResearchAreas.Count: > 0 } ? $" in {string.Join(", ", person.ResearchAreas.Select(Vocabularies.ResearchAreas.MeaningOf))}" : " in machine learning and its neighbours";

    private static string Span((int First, int Last) years) => string.Create(CultureInfo.InvariantCulture, $"{years.First}-{years.Last}");

    /// <summary>What a row says beside its figure.</summary>
    /// <param name="Years">Doctorates by year as far as they are known, the oldest first.</param>
    private sealed record Said(Doctorates[] Years);

    /// <summary>A measure with its words.</summary>
    /// <param name="Measure">Which.</param>
    /// <param name="Key">Of the row.</param>
    /// <param name="Name">Of the row.</param>
    /// <param name="Less">What a smaller value is.</param>
    /// <param name="More">What a larger one is.</param>
    /// <param name="Said">A known figure in words.</param>
    /// <param name="Whom">Of whom it speaks; null where that depends on the figure.</param>
    /// <param name="Tells">What it can tell.</param>
    /// <param name="Ask">What to ask where it is not the degree's own; null for nothing.</param>
    /// <param name="InTens">True where it is drawn in steps of ten times.</param>
    private sealed record Measured(SchoolMeasure Measure, string Key, string Name, string Less, string More, Func<Figure<double>, Said, string> Said, string? Whom, string Tells, string? Ask, bool InTens = false);
}
