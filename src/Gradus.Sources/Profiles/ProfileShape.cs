using System.Globalization;
using System.Text.Json.Nodes;
using Gradus.People;
using Gradus.Readiness.Courses;
using Gradus.Sources.Forms;
using static Gradus.Sources.Profiles.ProfileForms;

namespace Gradus.Sources.Profiles;

/// <summary>
/// Every field of a profile, declared once: name, meaning, form and bounds. The reader, the writer, the JSON Schema, the
/// reference page and the questions of <c>gradus profile new</c> are all made from this.
/// </summary>
public static class ProfileShape
{
    /// <summary>Most criteria that one person brings.</summary>
    public const int MostOwnCriteria = ProfileCriteria.Most;

    private static readonly GroupShape<Residency> Residency = new GroupShape<Residency>(new())
        .With("state", "State of legal residence, which decides in-state prices", State, r => r.State, (r, v) => r with { State = v })
        .WithValue("citizenship", "Status in the United States", Choice(Vocabularies.Citizenships), r => r.Citizenship, (r, v) => r with { Citizenship = v })
        .With("stationed", "State where you, your spouse or the parent you depend on is stationed on active duty: its public schools charge you the resident price", State, r => r.Stationed, (r, v) => r with { Stationed = v })
        .WithValue("workAuthorisationYears", "Years of authorised work needed after the degree", new IntegerShape(0, 10, "years"),
            r => r.WorkAuthorisationYears, (r, v) => r with { WorkAuthorisationYears = v })
        .WithValue("practicalTrainingUsed", "On a student visa: the highest level of degree after which you used practical training (OPT)", Choice(Vocabularies.TrainingUses),
            r => r.PracticalTrainingUsed, (r, v) => r with { PracticalTrainingUsed = v })
        .WithValue("stemExtensionsUsed", "STEM extensions of practical training you have used", new IntegerShape(0, 2, "extensions"),
            r => r.StemExtensionsUsed, (r, v) => r with { StemExtensionsUsed = v });

    private static readonly GroupShape<Degree> Degree = new GroupShape<Degree>(new())
        .WithValue("level", "Highest degree, finished or about to be", Choice(Vocabularies.DegreeLevels), d => d.Level, (d, v) => d with { Level = v })
        .With("field", "What it is in, in your own words", Text, d => d.Field, (d, v) => d with { Field = v })
        .WithValue("gpa", "Grade point average; on the 4.0 scale unless gpaScale names another", Grade, d => d.Gpa, (d, v) => d with { Gpa = v })
        .WithValue("gpaScale", "The scale of that average; schools convert it by tables of their own", Choice(Vocabularies.GradeScales), d => d.GpaScale, (d, v) => d with { GpaScale = v })
        .WithValue("year", "Year it was or will be conferred", Year, d => d.Year, (d, v) => d with { Year = v })
        .WithValue("country", "Where it was earned", Choice(Vocabularies.DegreeCountries), d => d.Country, (d, v) => d with { Country = v })
        .Rule(GradeWithinScale, GradeWithinScaleInSchema);

    private static readonly GroupShape<MathematicsStudied> Mathematics = new GroupShape<MathematicsStudied>(default)
        .WithValue("subject", "What was studied", Choice(Vocabularies.Mathematics), m => m.Subject, (m, v) => m with { Subject = v }).Required()
        .WithValue("level", "How far", Choice(Vocabularies.StudyLevels), m => m.Level, (m, v) => m with { Level = v })
        .WithValue("year", "Year it was last studied", Year, m => m.Year, (m, v) => m with { Year = v })
        .Answer(SubjectAnswer.Read);

    private static readonly GroupShape<ComputingStudied> Computing = new GroupShape<ComputingStudied>(default)
        .WithValue("subject", "What was studied", Choice(Vocabularies.Computing), c => c.Subject, (c, v) => c with { Subject = v }).Required()
        .WithValue("level", "How far", Choice(Vocabularies.StudyLevels), c => c.Level, (c, v) => c with { Level = v })
        .WithValue("year", "Year it was last studied", Year, c => c.Year, (c, v) => c with { Year = v })
        .Answer(SubjectAnswer.Read);

    private static readonly GroupShape<Course> Course = new GroupShape<Course>(new() { Title = "" })
        .With("title", "Title of the course", Text, c => c.Title, (c, v) => c with { Title = v }).Required()
        .With("code", "Its code at the school, such as MATH 2551", new TextShape(30), c => c.Code, (c, v) => c with { Code = v })
        .WithValue("credits", "Credits as the school counts them", new NumberShape(0, 60), c => c.Credits, (c, v) => c with { Credits = v })
        .With("grade", "Grade as the transcript writes it, in quotes where it is a number", new TextShape(10), c => c.Grade, (c, v) => c with { Grade = v })
        .WithValue("year", "Year it was taken", Year, c => c.Year, (c, v) => c with { Year = v })
        .With("subjects", "Subjects it is of, where its title does not say so or says another", Words(Vocabularies.Subjects), c => c.Subjects, (c, v) => c with { Subjects = v });

    private static readonly GroupShape<TestedSubject> Tested = new GroupShape<TestedSubject>(default)
        .WithValue("subject", "What was tested", Choice(Vocabularies.Tested), t => t.Subject, (t, v) => t with { Subject = v }).Required()
        .WithValue("ability", "The result: 0 is the middle, 1 a standard deviation above", new NumberShape(-4, 4), t => t.Ability, (t, v) => t with { Ability = v }).Required()
        .WithValue("error", "Its standard error", new NumberShape(0, 1), t => t.Error, (t, v) => t with { Error = v }).Required();

    private static readonly GroupShape<Background> Background = new GroupShape<Background>(new())
        .With("degree", "Your highest degree", Degree, b => b.Degree, (b, v) => b with { Degree = v })
        .With("mathematics", "Mathematics studied; a subject left out counts as not mentioned, level none as not studied",
            new ListShape<MathematicsStudied>(Mathematics, 6, m => m.Subject), b => b.Mathematics, (b, v) => b with { Mathematics = v })
        .WithValue("programming", "What you can do in programming", Choice(Vocabularies.ProgrammingLevels), b => b.Programming, (b, v) => b with { Programming = v })
        .With("computing", "Computing studied beyond programming",
            new ListShape<ComputingStudied>(Computing, 5, c => c.Subject), b => b.Computing, (b, v) => b with { Computing = v })
        .With("courses", "Courses from your transcript", new ListShape<Course>(Course, 200, identity: null), b => b.Courses, (b, v) => b with { Courses = v })
        .With("tested", "Results of gradus test: what you know, which no school counts", new ListShape<TestedSubject>(Tested, 6, t => t.Subject), b => b.Tested, (b, v) => b with { Tested = v })
        .Elsewhere(Disability, AskDisabilityOffice);

    private static readonly GroupShape<Job> Job = new GroupShape<Job>(new())
        .With("title", "What you do now", Text, j => j.Title, (j, v) => j with { Title = v })
        .WithValue("occupation", "The occupation it belongs to", Occupation, j => j.Occupation, (j, v) => j with { Occupation = v })
        .WithValue("status", "What you do now; military pay is what you are paid without allowances", Choice(Vocabularies.JobStatuses), j => j.Status, (j, v) => j with { Status = v })
        .WithValue("salary", "Yearly pay before tax; your last one where you do not work now", DollarsPerYear, j => j.Salary, (j, v) => j with { Salary = v })
        .WithValue("hourlyPay", "Pay of an hour before tax, where you are not paid by the year", new NumberShape(0, 2000, "USD an hour"), j => j.HourlyPay, (j, v) => j with { HourlyPay = v })
        .WithValue("hoursPerWeek", "Hours a week that are paid so; 40 where you do not say", new IntegerShape(1, 100, "hours a week"), j => j.HoursPerWeek, (j, v) => j with { HoursPerWeek = v })
        .WithValue("payWithout", "Yearly pay you would have without the degree, where it is not today's: at home abroad, after unemployment or care, in a first job, after the service", DollarsPerYear, j => j.PayWithout, (j, v) => j with { PayWithout = v })
        .WithValue("yearsToRetirement", "Years until you stop working for pay", new IntegerShape(0, 60, "years"), j => j.YearsToRetirement, (j, v) => j with { YearsToRetirement = v })
        .WithValue("keepWorking", "Whether you want to go on working while you study", Flag, j => j.KeepWorking, (j, v) => j with { KeepWorking = v })
        .WithValue("employerAidPerYear", "What your employer pays towards tuition", DollarsPerYear, j => j.EmployerAidPerYear, (j, v) => j with { EmployerAidPerYear = v })
        .WithValue("employerAidStayMonths", "Months you must stay after the degree, or pay your employer's help back", new IntegerShape(0, 120, "months"), j => j.EmployerAidStayMonths, (j, v) => j with { EmployerAidStayMonths = v })
        .Rule(NotByTheHour, NotByTheHourInSchema);

    private static readonly GroupShape<Study> Study = new GroupShape<Study>(new())
        .With("modality", "Every way of studying you would take", Words(Vocabularies.StudyModes), s => s.Modality, (s, v) => s with { Modality = v })
        .WithValue("pace", "How much of the week the degree may take", Choice(Vocabularies.Paces), s => s.Pace, (s, v) => s with { Pace = v })
        .WithValue("hoursPerWeek", "Hours a week you have for study", new HoursShape(), s => s.HoursPerWeek, (s, v) => s with { HoursPerWeek = v })
        .WithValue("coursesPerTerm", "The most courses you would take in a term", new IntegerShape(1, 6, "courses"), s => s.CoursesPerTerm, (s, v) => s with { CoursesPerTerm = v })
        .WithValue("summers", "true: you study in summers too, where courses run; false: you do not", Flag, s => s.Summers, (s, v) => s with { Summers = v })
        .WithValue("summersOnly", "true: you can study in summers only", Flag, s => s.SummersOnly, (s, v) => s with { SummersOnly = v })
        .WithValue("earnedCredits", "Credits towards the degree that you already have: a 4+1 degree, transfer, exemption", new NumberShape(0, 60), s => s.EarnedCredits, (s, v) => s with { EarnedCredits = v })
        .Elsewhere(Disability, AskDisabilityOffice);

    private static readonly GroupShape<Near> NearShape = new GroupShape<Near>(new(default, 0))
        .WithValue("place", "City and state", Place, n => n.Place, (n, v) => n with { Place = v }).Required()
        .WithValue("miles", "As the crow flies", new IntegerShape(1, 5000, "miles"), n => n.Miles, (n, v) => n with { Miles = v }).Required();

    private static readonly GroupShape<PlaceWishes> Places = new GroupShape<PlaceWishes>(new())
        .With("states", "States you would like to study in", List(State, 60), p => p.States, (p, v) => p with { States = v })
        .With("regions", "Census regions or divisions you would like to study in", Words(Vocabularies.Regions), p => p.Regions, (p, v) => p with { Regions = v })
        .With("near", "A place you would like to stay close to", NearShape, p => p.Near, (p, v) => p with { Near = v })
        .WithValue("moveAnywhere", "true: any place will do; false: you will not move", Flag, p => p.MoveAnywhere, (p, v) => p with { MoveAnywhere = v });

    private static readonly GroupShape<Household> Household = new GroupShape<Household>(new())
        .WithValue("filingStatus", "Federal tax filing status", Choice(Vocabularies.FilingStatuses), h => h.FilingStatus, (h, v) => h with { FilingStatus = v })
        .WithValue("dependents", "People you claim as dependents", new IntegerShape(0, 20, "people"), h => h.Dependents, (h, v) => h with { Dependents = v })
        .With("childrenBorn", "Years in which your children were born: they grow up, and credits end", List(Year, 20, unique: false), h => h.ChildrenBorn, (h, v) => h with { ChildrenBorn = v })
        .WithValue("partnerIncome", "Your partner's income before tax", DollarsPerYear, h => h.PartnerIncome, (h, v) => h with { PartnerIncome = v });

    private static readonly GroupShape<Scholarship> ScholarshipShape = new GroupShape<Scholarship>(new() { Amount = 0, Per = default })
        .With("name", "What it is called", Text, s => s.Name, (s, v) => s with { Name = v })
        .WithValue("amount", "How much", Dollars, s => s.Amount, (s, v) => s with { Amount = v }).Required()
        .WithValue("per", "What the amount is for", Choice(Vocabularies.ScholarshipBases), s => s.Per, (s, v) => s with { Per = v }).Required()
        .WithValue("kind", "How it is paid; left out, its name decides, and else it goes to the school", Choice(Vocabularies.AidKinds), s => s.Kind, (s, v) => s with { Kind = v })
        .With("at", "The school or the program it holds at; left out, it is counted at every program", Holder, s => s.At, (s, v) => s with { At = v })
        .With("seasons", "The seasons whose terms it pays for; left out, all that its kind pays for", Words(Vocabularies.Seasons), s => s.Seasons, (s, v) => s with { Seasons = v })
        .WithValue("coursesPerYear", "Most courses of an academic year that it pays for", new IntegerShape(1, 20, "courses"), s => s.CoursesPerYear, (s, v) => s with { CoursesPerYear = v })
        .Rule(GiBillWithoutAmount);

    private static readonly GroupShape<GiBill> GiBillShape = new GroupShape<GiBill>(new())
        .WithValue("share", "Your tier of the full benefit: 1 is all of it", new NumberShape(0, 1), g => g.Share, (g, v) => g with { Share = v })
        .WithValue("housingPerMonth", "The whole housing allowance that the VA names for the school's place, at full time; your tier is taken of it", DollarsPerMonth, g => g.HousingPerMonth, (g, v) => g with { HousingPerMonth = v })
        .WithValue("monthsLeft", "Months of the benefit that you have left", new NumberShape(0, 48), g => g.MonthsLeft, (g, v) => g with { MonthsLeft = v })
        .WithValue("yellowRibbonPerYear", "What the school and the VA add under the Yellow Ribbon program", DollarsPerYear, g => g.YellowRibbonPerYear, (g, v) => g with { YellowRibbonPerYear = v });

    private static readonly GroupShape<Assistantship> AssistantshipShape = new GroupShape<Assistantship>(new())
        .WithValue("tuitionShare", "Share of the tuition that is waived: 1 is all of it", new NumberShape(0, 1), a => a.TuitionShare, (a, v) => a with { TuitionShare = v })
        .WithValue("payPerYear", "Pay of an academic year before tax", DollarsPerYear, a => a.PayPerYear, (a, v) => a with { PayPerYear = v })
        .With("at", "The school or the program that promised it; left out, it is counted at every program", Holder, a => a.At, (a, v) => a with { At = v });

    private static readonly GroupShape<Budget> Budget = new GroupShape<Budget>(new())
        .WithValue("total", "The most you would pay for the whole degree, loans included", Dollars, b => b.Total, (b, v) => b with { Total = v })
        .WithValue("perYear", "The most you would pay in one year, loans included", DollarsPerYear, b => b.PerYear, (b, v) => b with { PerYear = v })
        .WithValue("savings", "Savings you would spend on the degree", Dollars, b => b.Savings, (b, v) => b with { Savings = v })
        .WithValue("livingPerMonth", "What your household spends on living now", DollarsPerMonth, b => b.LivingPerMonth, (b, v) => b with { LivingPerMonth = v })
        .WithValue("mayBorrow", "Whether you would borrow", Flag, b => b.MayBorrow, (b, v) => b with { MayBorrow = v })
        .With("scholarships", "Scholarships and stipends already promised",
            new ListShape<Scholarship>(ScholarshipShape, 20, identity: null), b => b.Scholarships, (b, v) => b with { Scholarships = v })
        .With("assistantship", "A teaching or research assistantship already promised, held while studying full-time on campus",
            AssistantshipShape, b => b.Assistantship, (b, v) => b with { Assistantship = v })
        .With("giBill", "The Post-9/11 GI Bill, where you have a right to it", GiBillShape, b => b.GiBill, (b, v) => b with { GiBill = v })
        .Rule(NotInThousands, NotInThousandsInSchema);

    private static readonly GroupShape<PriorLoans> Loans = new GroupShape<PriorLoans>(new())
        .WithValue("federalUndergraduate", "Principal still owed on federal loans from undergraduate study", Dollars, l => l.FederalUndergraduate, (l, v) => l with { FederalUndergraduate = v })
        .WithValue("federalGraduate", "Principal still owed on federal loans from graduate study", Dollars, l => l.FederalGraduate, (l, v) => l with { FederalGraduate = v })
        .WithValue("private", "Principal still owed on private student loans", Dollars, l => l.Private, (l, v) => l with { Private = v })
        .WithValue("borrowingForThisSince", "The term you began this program and first borrowed for it, where that was before the present limits began", StartTerm, l => l.BorrowingForThisSince, (l, v) => l with { BorrowingForThisSince = v })
        .WithValue("expectedEnd", "The term the school expects you to end that program in", StartTerm, l => l.ExpectedEnd, (l, v) => l with { ExpectedEnd = v })
        .WithValue("publicService", "Whether you would work for a public or non-profit employer while repaying", Flag, l => l.PublicService, (l, v) => l with { PublicService = v });

    private static readonly GroupShape<OwnAssumptions> Assumptions = new GroupShape<OwnAssumptions>(new())
        .WithValue("stateTaxRate", "State income tax as a fraction of income: 0.05 is 5 %", new NumberShape(0, 0.2m), a => a.StateTaxRate, (a, v) => a with { StateTaxRate = v })
        .WithValue("discountRate", "How much less a dollar counts for each year it comes later, above inflation: 0.03 is 3 %",
            new NumberShape(0, 0.25m), a => a.DiscountRate, (a, v) => a with { DiscountRate = v })
        .WithValue("horizonYears", "Years of work after the degree that you count its return over", new IntegerShape(1, 50, "years"), a => a.HorizonYears, (a, v) => a with { HorizonYears = v });

    private static readonly GroupShape<Goal> Goal = new GroupShape<Goal>(new())
        .WithValue("kind", "The kind of career", Choice(Vocabularies.GoalKinds), g => g.Kind, (g, v) => g with { Kind = v })
        .With("occupations", "Occupations you aim for", List(Occupation, 20), g => g.Occupations, (g, v) => g with { Occupations = v })
        .With("focus", "What you want to study", Words(Vocabularies.Focuses), g => g.Focus, (g, v) => g with { Focus = v })
        .With("setting", "What you want to apply it to", Words(Vocabularies.Settings), g => g.Setting, (g, v) => g with { Setting = v })
        .With("degreeTypes", "Types of degree you would like", List(DegreeType, 40), g => g.DegreeTypes, (g, v) => g with { DegreeTypes = v });

    private static readonly GroupShape<Requirements> Require = new GroupShape<Requirements>(new())
        .With("states", "Only in these states", List(State, 60), r => r.States, (r, v) => r with { States = v })
        .With("regions", "Only in these regions or divisions", Words(Vocabularies.Regions), r => r.Regions, (r, v) => r with { Regions = v })
        .With("modality", "Only taught in one of these ways", Words(Vocabularies.StudyModes), r => r.Modality, (r, v) => r with { Modality = v })
        .WithValue("stem", "true: only fields on the STEM list; false: only others", Flag, r => r.Stem, (r, v) => r with { Stem = v })
        .WithValue("maxTuition", "Only up to this tuition and fees, to you, for the whole degree", Dollars, r => r.MaxTuition, (r, v) => r with { MaxTuition = v })
        .WithValue("readyWithin", "Only what you can have everything for that it asks, within so many weeks of courses", new IntegerShape(0, 520, "weeks"), r => r.ReadyWithin, (r, v) => r with { ReadyWithin = v })
        .With("degreeTypes", "Only these types of degree", List(DegreeType, 40), r => r.DegreeTypes, (r, v) => r with { DegreeTypes = v })
        .With("focus", "Only about one of these", Words(Vocabularies.Focuses), r => r.Focus, (r, v) => r with { Focus = v })
        .With("control", "Only at these kinds of institution", Words(Vocabularies.Controls), r => r.Control, (r, v) => r with { Control = v })
        .WithValue("minAwards", "Only with at least so many degrees awarded in the newest year", new IntegerShape(1, 10_000, "degrees"), r => r.MinAwards, (r, v) => r with { MinAwards = v })
        .WithValue("hasEarnings", "true: only with official earnings of graduates", Flag, r => r.HasEarnings, (r, v) => r with { HasEarnings = v });

    /// <summary>The whole profile.</summary>
    public static GroupShape<Profile> Root { get; } = new GroupShape<Profile>(new())
        .Ignored("$schema", "Where an editor finds this schema", new TextShape(300))
        .With("name", "A name for this profile; it need not be yours", Text, p => p.Name, (p, v) => p with { Name = v })
        .WithValue("start", "The term you would start in", StartTerm, p => p.Start, (p, v) => p with { Start = v })
        .With("residency", "Where you live and under which status: decides prices, aid and work afterwards", Residency, p => p.Residency, (p, v) => p with { Residency = v })
        .With("background", "What you bring", Background, p => p.Background, (p, v) => p with { Background = v })
        .With("job", "Your job now", Job, p => p.Job, (p, v) => p with { Job = v })
        .With("study", "How you would study", Study, p => p.Study, (p, v) => p with { Study = v })
        .With("places", "Where you would like to study", Places, p => p.Places, (p, v) => p with { Places = v })
        .With("household", "Who you live with, for taxes and aid", Household, p => p.Household, (p, v) => p with { Household = v })
        .With("budget", "The money for it", Budget, p => p.Budget, (p, v) => p with { Budget = v })
        .With("loans", "Student loans you already have", Loans, p => p.Loans, (p, v) => p with { Loans = v })
        .With("assumptions", "Figures of your own, used in place of the assumptions named beside each answer", Assumptions, p => p.Assumptions, (p, v) => p with { Assumptions = v })
        .With("goal", "What you aim for", Goal, p => p.Goal, (p, v) => p with { Goal = v })
        .With("researchAreas", "Areas whose published research counts for you", Words(Vocabularies.ResearchAreas), p => p.ResearchAreas, (p, v) => p with { ResearchAreas = v })
        .With("finalProject", "Final projects you would like; any of them will do", Words(Vocabularies.FinalProjects), p => p.FinalProject, (p, v) => p with { FinalProject = v })
        .With("weights", "How much each criterion counts, 0 to 100; those left out count nothing. Not together with order", ProfilePriorities.Weights, p => p.Weights, (p, v) => p with { Weights = v })
        .With("order", "Criteria, the most important first. Not together with weights", ProfilePriorities.Order, p => p.Order, (p, v) => p with { Order = v })
        .With("criteria", "Measures of your own, such as an adviser's marks; they count as weights or order say, and else as much as the cohort", ProfileCriteria.All, p => p.Criteria, (p, v) => p with { Criteria = v })
        .With("require", "What every answer must have; all else is left out of the answers", Require, p => p.Require, (p, v) => p with { Require = v })
        .Elsewhere(Disability, AskDisabilityOffice)
        .Rule(ProfilePriorities.NotBoth, ProfilePriorities.NotBothInSchema)
        .Rule(ProfileCriteria.AreDeclared);

    private static string[] Disability => ["disability", "disabilities", "disabled", "accommodation", "accommodations", "deaf", "blind", "health", "illness"];

    private const string AskDisabilityOffice = "no figure here depends on it, so no answer uses it. Ask each school's disability office what it provides and how long that takes, before you apply; help that your state's vocational rehabilitation agency promises goes under budget.scholarships.";

    /// <summary>An average above 4 belongs to a scale that has to be named.</summary>
    private static void GradeWithinScale(Degree degree, MappingNode node, string path, ProfileReading reading)
    {
        if (degree.Gpa is { } gpa && gpa > GradeAverage.TopOf(degree.GpaScale ?? GradeScale.FourPoint))
        {
            string scales = string.Join(", ", Vocabularies.GradeScales.Keys.Skip(1));
            reading.Problems.Add(node.Find("gpa")!.Value.At, string.Create(
                CultureInfo.InvariantCulture,
                $"{reading.NameOf(path, "gpa")} is {gpa}, above the {GradeAverage.TopOf(degree.GpaScale ?? GradeScale.FourPoint):0.0} of its scale; {(reading.ShownBeside is null
                    ? $"name the scale it is on, as in gpaScale: {(gpa <= GradeAverage.TopOf(GradeScale.FourPointThree) ? "four-point-three" : "ten-point")} ({scales})."
                    : "say in the next question which scale it is on.")}"));
        }
    }

    private static void GradeWithinScaleInSchema(JsonObject schema) => schema["anyOf"] = new JsonArray(
        new JsonObject { ["required"] = new JsonArray("gpaScale") },
        new JsonObject { ["properties"] = new JsonObject { ["gpa"] = new JsonObject { ["maximum"] = GradeAverage.TopOf(GradeScale.FourPoint) } } });

    /// <summary>Nobody is paid so little a year: it is pay of an hour, or thousands.</summary>
    private static void NotByTheHour(Job job, MappingNode node, string path, ProfileReading reading)
    {
        foreach ((string key, decimal? pay) in new[] { ("salary", job.Salary), ("payWithout", job.PayWithout) })
        {
            if (pay is > 0 and < LeastYearlyPay)
            {
                reading.Problems.Add(node.Find(key)?.Value.At ?? node.At, string.Create(
                    CultureInfo.InvariantCulture,
                    $"{reading.NameOf(path, key)} is {pay} USD a year. {(reading.ShownBeside is null
                        ? $"Is it pay of an hour? Then write hourlyPay: {pay}. Is it thousands? Then write {key}: {pay}k."
                        : $"Is it pay of an hour? Then give what it comes to in a year. Is it thousands? Then give {pay}k.")}"));
            }
        }
    }

    private const decimal LeastYearlyPay = 500;

    /// <summary>The GI Bill pays by its own rules, so that nobody knows its amount: it has a field that asks for none.</summary>
    private static void GiBillWithoutAmount(Scholarship value, MappingNode node, string path, ProfileReading reading)
    {
        if (node.Find("amount") is null && AidKinds.IsVeterans(value.Name ?? ""))
        {
            reading.Problems.Add(node.At, $"{path} is the GI Bill: you need no amount for it. Leave it out here and write budget: {{giBill: {{share: 1}}}}, where 1 is the full benefit; the other keys of budget.giBill are {string.Join(", ", GiBillShape.Fields.Select(f => f.Name).Where(n => n != "share"))}.");
        }
    }

    /// <summary>No degree costs so little: it is thousands; nothing at all may be meant.</summary>
    private static void NotInThousands(Budget budget, MappingNode node, string path, ProfileReading reading)
    {
        foreach ((string key, decimal? most) in new[] { ("total", budget.Total), ("perYear", budget.PerYear) })
        {
            if (most is > 0 and < LeastBudget)
            {
                reading.Problems.Add(node.Find(key)?.Value.At ?? node.At, string.Create(CultureInfo.InvariantCulture, $"{reading.NameOf(path, key)} is {most} USD. Is it thousands? Then write {key}: {most}k."));
            }
        }
    }

    private const decimal LeastBudget = 500;

    private static void NotByTheHourInSchema(JsonObject schema) => NothingOrAtLeast(schema, LeastYearlyPay, "salary", "payWithout");

    private static void NotInThousandsInSchema(JsonObject schema) => NothingOrAtLeast(schema, LeastBudget, "total", "perYear");

    private static void NothingOrAtLeast(JsonObject schema, decimal least, params ReadOnlySpan<string> keys)
    {
        foreach (string key in keys)
        {
            schema["properties"]![key]!["anyOf"] = new JsonArray(
                new JsonObject { ["type"] = "null" }, new JsonObject { ["maximum"] = 0 }, new JsonObject { ["minimum"] = least });
        }
    }

    private static ChoiceShape<T> Choice<T>(Vocabulary<T> words)
        where T : struct, Enum => new(words);

    private static ListShape<T> Words<T>(Vocabulary<T> words)
        where T : struct, Enum => new(Choice(words), words.Count, word => word);

    private static ListShape<T> List<T>(Shape<T> item, int most, bool unique = true)
        where T : notnull => new(item, most, unique ? (Func<T, object>)(value => value) : null);
}
