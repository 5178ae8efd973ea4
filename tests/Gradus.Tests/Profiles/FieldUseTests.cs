using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gradus.App.Asked;
using Gradus.App.Questions;
using Gradus.App.Shell;
using Gradus.App.Verbs.Bridge;
using Gradus.App.Verbs.Careers;
using Gradus.App.Verbs.Cost;
using Gradus.App.Verbs.Curricula;
using Gradus.App.Verbs.Find;
using Gradus.App.Verbs.Plan;
using Gradus.App.Verbs.Profiles;
using Gradus.App.Verbs.Ready;
using Gradus.App.Verbs.Return;
using Gradus.App.Verbs.School;
using Gradus.App.Verbs.Shortlists;
using Gradus.App.Verbs.Show;
using Gradus.App.Verbs.Types;
using Gradus.Costs.Prices;
using Gradus.Curricula;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Portraits;
using Gradus.Programs;
using Gradus.Prospects;
using Gradus.Ranking;
using Gradus.Readiness;
using Gradus.Readiness.Bridges;
using Gradus.Returns;
using Gradus.Schools;
using Gradus.Sources.Forms;
using Gradus.Sources.Profiles;
using Gradus.Tests.Rules;
using ExamplePeople = Gradus.Tests.Ledgers.People;

namespace Gradus.Tests.Profiles;

/// <summary>Every field that a person can fill in changes an answer, or is said by every answer not to be used.</summary>
public sealed class FieldUseTests
{
    private const string Somebody = """
        start: fall 2027
        residency: {state: OH, citizenship: us-citizen}
        background: {degree: {level: bachelor, field: biology, gpa: 3.2, year: 2020}}
        job: {title: clerk, salary: 60000, keepWorking: true}
        study: {modality: [campus], pace: part-time}
        budget: {livingPerMonth: 2500}
        goal: {occupations: [15-2051]}
        """;

    private const string Abroad = """
        start: fall 2027
        residency: {citizenship: f1-visa}
        job: {payWithout: 20000, keepWorking: false}
        study: {modality: [campus], pace: full-time}
        background: {degree: {level: master, field: computer science}}
        """;

    /// <summary>For each field: who says it, two things they may say, and a degree where that differs.</summary>
    private static readonly (string Path, string Who, string One, string Other)[] Changes =
    [
        ("name", Somebody, "name: a", "name: b"),
        ("start", Somebody, "start: fall 2027", "start: spring 2028"),
        ("residency.state", Somebody, "residency: {state: OH}", "residency: {state: GA}"),
        ("residency.citizenship", Somebody, "residency: {citizenship: us-citizen}", "residency: {citizenship: other}"),
        ("residency.stationed", Somebody, "residency: {stationed: GA}", "residency: {stationed: NC}"),
        ("residency.workAuthorisationYears", Abroad, "residency: {workAuthorisationYears: 1}", "residency: {workAuthorisationYears: 3}"),
        ("residency.practicalTrainingUsed", Abroad, "residency: {practicalTrainingUsed: none}", "residency: {practicalTrainingUsed: master}"),
        ("residency.stemExtensionsUsed", Abroad, "residency: {practicalTrainingUsed: none, stemExtensionsUsed: 0}", "residency: {practicalTrainingUsed: none, stemExtensionsUsed: 2}"),
        ("background.degree.level", Somebody, "background: {degree: {level: bachelor}}", "background: {degree: {level: none}}"),
        ("background.degree.field", Somebody, "background: {degree: {field: mathematics}}", "background: {degree: {field: music}}"),
        ("background.degree.gpa", Somebody, "background: {degree: {gpa: 3.4}}", "background: {degree: {gpa: 2.1}}"),
        ("background.degree.gpaScale", Somebody, "background: {degree: {gpa: 3.4, gpaScale: four-point}}", "background: {degree: {gpa: 3.4, gpaScale: five-point}}"),
        ("background.degree.year", Somebody, "background: {degree: {year: 2020}}", "background: {degree: {year: 2029}}"),
        ("background.degree.country", Abroad, "background: {degree: {country: us}}", "background: {degree: {country: elsewhere}}"),
        ("background.mathematics[].subject", Somebody, "background: {mathematics: [{subject: statistics, level: none}]}", "background: {mathematics: [{subject: calculus, level: none}]}"),
        ("background.mathematics[].level", Somebody, "background: {mathematics: [{subject: statistics, level: none}]}", "background: {mathematics: [{subject: statistics, level: course}]}"),
        ("background.mathematics[].year", Somebody, "background: {mathematics: [{subject: statistics, level: course, year: 2024}]}", "background: {mathematics: [{subject: statistics, level: course, year: 2001}]}"),
        ("background.programming", Somebody, "background: {programming: none}", "background: {programming: professional}"),
        ("background.tested[].subject", Somebody, "background: {tested: [{subject: calculus, ability: 2, error: 0.3}]}", "background: {tested: [{subject: statistics, ability: 2, error: 0.3}]}"),
        ("background.tested[].ability", Somebody, "background: {tested: [{subject: statistics, ability: 2, error: 0.3}]}", "background: {tested: [{subject: statistics, ability: -2, error: 0.3}]}"),
        ("background.tested[].error", Somebody, "background: {tested: [{subject: statistics, ability: 0.5, error: 0.3}]}", "background: {tested: [{subject: statistics, ability: 0.5, error: 0.9}]}"),
        ("background.computing[].subject", Somebody, "background: {computing: [{subject: data-structures, level: none}]}", "background: {computing: [{subject: databases, level: none}]}"),
        ("background.computing[].level", Somebody, "background: {computing: [{subject: data-structures, level: none}]}", "background: {computing: [{subject: data-structures, level: course}]}"),
        ("background.computing[].year", Somebody, "background: {computing: [{subject: data-structures, level: course, year: 2024}]}", "background: {computing: [{subject: data-structures, level: course, year: 2001}]}"),
        ("background.courses[].title", Somebody, "background: {courses: [{title: Statistics}]}", "background: {courses: [{title: Pottery}]}"),
        ("background.courses[].code", Somebody, "background: {courses: [{title: Statistics, code: STAT 1}]}", "background: {courses: [{title: Statistics, code: STAT 2}]}"),
        ("background.courses[].credits", Somebody, "background: {courses: [{title: Statistics, credits: 3}]}", "background: {courses: [{title: Statistics, credits: 6}]}"),
        ("background.courses[].grade", Somebody, "background: {courses: [{title: Statistics, grade: A}]}", "background: {courses: [{title: Statistics, grade: F}]}"),
        ("background.courses[].year", Somebody, "background: {courses: [{title: Statistics, year: 2024}]}", "background: {courses: [{title: Statistics, year: 2001}]}"),
        ("background.courses[].subjects", Somebody, "background: {courses: [{title: Advanced topics, subjects: [statistics]}]}", "background: {courses: [{title: Advanced topics, subjects: [databases]}]}"),
        ("job.title", Somebody, "job: {title: clerk}", "job: {title: data scientist}"),
        ("job.occupation", Somebody, "job: {occupation: 17-2141}", "job: {occupation: 15-2051}"),
        ("job.status", Somebody, "job: {status: employed}", "job: {status: unemployed}"),
        ("job.salary", Somebody, "job: {salary: 60000}", "job: {salary: 80000}"),
        ("job.hourlyPay", Abroad, "{residency: {citizenship: us-citizen}, job: {payWithout: null, hourlyPay: 20}}", "{residency: {citizenship: us-citizen}, job: {payWithout: null, hourlyPay: 40}}"),
        ("job.hoursPerWeek", Abroad, "{residency: {citizenship: us-citizen}, job: {payWithout: null, hourlyPay: 20, hoursPerWeek: 20}}", "{residency: {citizenship: us-citizen}, job: {payWithout: null, hourlyPay: 20, hoursPerWeek: 40}}"),
        ("job.payWithout", Somebody, "job: {payWithout: 50000}", "job: {payWithout: 70000}"),
        ("job.yearsToRetirement", Somebody, "job: {yearsToRetirement: 5}", "job: {yearsToRetirement: 9}"),
        ("job.keepWorking", Somebody, "job: {keepWorking: true}", "job: {keepWorking: false}"),
        ("job.employerAidPerYear", Somebody, "job: {employerAidPerYear: 1000}", "job: {employerAidPerYear: 5000}"),
        ("job.employerAidStayMonths", Somebody, "job: {employerAidPerYear: 5000, employerAidStayMonths: 1}", "job: {employerAidPerYear: 5000, employerAidStayMonths: 60}"),
        ("study.modality", Somebody, "study: {modality: [campus]}", "study: {modality: [online]}"),
        ("study.pace", Somebody, "study: {pace: part-time}", "study: {pace: full-time}"),
        ("study.hoursPerWeek", Somebody, "study: {hoursPerWeek: 9}", "study: {hoursPerWeek: 20}"),
        ("study.coursesPerTerm", Somebody, "study: {coursesPerTerm: 1}", "study: {coursesPerTerm: 2}"),
        ("study.summers", Somebody, "study: {summers: false}", "study: {summers: true}"),
        ("study.summersOnly", Somebody, "study: {summersOnly: false}", "study: {summersOnly: true}"),
        ("study.earnedCredits", Somebody, "study: {earnedCredits: 0}", "study: {earnedCredits: 6}"),
        ("places.states", Somebody, "places: {states: [OH]}", "places: {states: [GA]}"),
        ("places.regions", Somebody, "places: {regions: [west]}", "places: {regions: [south]}"),
        ("places.near.place", Somebody, "places: {near: {place: \"Cleveland, OH\", miles: 40}}", "places: {near: {place: \"Atlanta, GA\", miles: 40}}"),
        ("places.near.miles", Somebody, "places: {near: {place: \"Akron, OH\", miles: 5}}", "places: {near: {place: \"Akron, OH\", miles: 60}}"),
        ("places.moveAnywhere", Somebody, "places: {moveAnywhere: true}", "places: {moveAnywhere: false}"),
        ("household.filingStatus", Somebody, "household: {filingStatus: single}", "household: {filingStatus: married-jointly}"),
        ("household.dependents", Somebody, "household: {dependents: 0}", "household: {dependents: 2}"),
        ("household.childrenBorn", Somebody, "household: {dependents: 1, childrenBorn: [2024]}", "household: {dependents: 1, childrenBorn: [2008]}"),
        ("household.partnerIncome", Somebody, "household: {filingStatus: married-jointly, partnerIncome: 20000}", "household: {filingStatus: married-jointly, partnerIncome: 90000}"),
        ("budget.total", Somebody, "budget: {total: 10000}", "budget: {total: 90000}"),
        ("budget.perYear", Somebody, "budget: {perYear: 1000}", "budget: {perYear: 90000}"),
        ("budget.savings", Somebody, "budget: {savings: 0, livingPerMonth: 4000}", "budget: {savings: 30000, livingPerMonth: 4000}"),
        ("budget.livingPerMonth", Somebody, "budget: {livingPerMonth: 1000}", "budget: {livingPerMonth: 3500}"),
        ("budget.mayBorrow", Somebody, "budget: {mayBorrow: true, livingPerMonth: 4000}", "budget: {mayBorrow: false, livingPerMonth: 4000}"),
        ("budget.scholarships[].name", Somebody, "budget: {scholarships: [{name: tuition, amount: 90000, per: year}]}", "budget: {scholarships: [{name: cash gift, amount: 90000, per: year}]}"),
        ("budget.scholarships[].amount", Somebody, "budget: {scholarships: [{amount: 900, per: year}]}", "budget: {scholarships: [{amount: 1900, per: year}]}"),
        ("budget.scholarships[].per", Somebody, "budget: {scholarships: [{amount: 900, per: year}]}", "budget: {scholarships: [{amount: 900, per: term}]}"),
        ("budget.scholarships[].kind", Somebody, "budget: {scholarships: [{amount: 90000, per: year, kind: tuition}]}", "budget: {scholarships: [{amount: 90000, per: year, kind: cash}]}"),
        ("budget.scholarships[].seasons", Somebody, "budget: {scholarships: [{amount: 900, per: term, seasons: [fall]}]}", "budget: {scholarships: [{amount: 900, per: term, seasons: [fall, spring]}]}"),
        ("budget.scholarships[].coursesPerYear", Somebody, "budget: {scholarships: [{amount: 90000, per: year, coursesPerYear: 1}]}", "budget: {scholarships: [{amount: 90000, per: year, coursesPerYear: 3}]}"),
        ("budget.scholarships[].at", Somebody, "budget: {scholarships: [{amount: 900, per: year, at: 202134}]}", "budget: {scholarships: [{amount: 900, per: year, at: Kent State University}]}"),
        ("budget.assistantship.tuitionShare", Abroad, "budget: {assistantship: {tuitionShare: 0.2}}", "budget: {assistantship: {tuitionShare: 1}}"),
        ("budget.assistantship.payPerYear", Abroad, "budget: {assistantship: {tuitionShare: 1, payPerYear: 9000}}", "budget: {assistantship: {tuitionShare: 1, payPerYear: 20000}}"),
        ("budget.assistantship.at", Abroad, "budget: {assistantship: {tuitionShare: 1, at: 202134}}", "budget: {assistantship: {tuitionShare: 1, at: Kent State University}}"),
        ("budget.giBill.share", Somebody, "budget: {giBill: {share: 0.4}}", "budget: {giBill: {share: 1}}"),
        ("budget.giBill.housingPerMonth", Somebody, "{study: {pace: full-time}, budget: {giBill: {share: 1, housingPerMonth: 500}}}", "{study: {pace: full-time}, budget: {giBill: {share: 1, housingPerMonth: 1500}}}"),
        ("budget.giBill.monthsLeft", Somebody, "{study: {pace: full-time}, budget: {giBill: {share: 1, monthsLeft: 36}}}", "{study: {pace: full-time}, budget: {giBill: {share: 1, monthsLeft: 4}}}"),
        ("budget.giBill.yellowRibbonPerYear", Somebody, "{study: {pace: full-time}, budget: {giBill: {share: 1, yellowRibbonPerYear: 100}}}", "{study: {pace: full-time}, budget: {giBill: {share: 1, yellowRibbonPerYear: 9000}}}"),
        ("loans.federalUndergraduate", Somebody, "{study: {pace: full-time}, loans: {federalUndergraduate: 1000}}", "{study: {pace: full-time}, loans: {federalUndergraduate: 250000}}"),
        ("loans.federalGraduate", Somebody, "{study: {pace: full-time}, loans: {federalGraduate: 1000}}", "{study: {pace: full-time}, loans: {federalGraduate: 99000}}"),
        ("loans.private", Somebody, "loans: {private: 1000}", "loans: {private: 9000}"),
        ("loans.borrowingForThisSince", Somebody, "{study: {pace: full-time}, start: fall 2026, loans: {borrowingForThisSince: spring 2026}}", "{study: {pace: full-time}, start: fall 2026, loans: {borrowingForThisSince: fall 2026}}"),
        ("loans.expectedEnd", Somebody, "{study: {pace: full-time}, start: fall 2026, loans: {borrowingForThisSince: spring 2026, expectedEnd: spring 2026}}", "{study: {pace: full-time}, start: fall 2026, loans: {borrowingForThisSince: spring 2026, expectedEnd: fall 2028}}"),
        ("loans.publicService", Somebody, "{study: {pace: full-time}, loans: {publicService: false}}", "{study: {pace: full-time}, loans: {publicService: true}}"),
        ("assumptions.stateTaxRate", Somebody, "assumptions: {stateTaxRate: 0.01}", "assumptions: {stateTaxRate: 0.09}"),
        ("assumptions.discountRate", Somebody, "assumptions: {discountRate: 0.01}", "assumptions: {discountRate: 0.09}"),
        ("assumptions.horizonYears", Somebody, "assumptions: {horizonYears: 5}", "assumptions: {horizonYears: 15}"),
        ("goal.kind", Somebody, "goal: {kind: analytics}", "goal: {kind: research}"),
        ("goal.occupations", Somebody, "goal: {occupations: [15-2051]}", "goal: {occupations: [15-1252]}"),
        ("goal.focus", Somebody, "goal: {focus: [robotics]}", "goal: {focus: [statistics]}"),
        ("goal.setting", Somebody, "goal: {focus: [statistics], setting: [health]}", "goal: {focus: [statistics], setting: [finance]}"),
        ("goal.degreeTypes", Somebody, "goal: {degreeTypes: [ms-statistics]}", "goal: {degreeTypes: [ms-computer-science]}"),
        ("researchAreas", Somebody, "researchAreas: [robotics]", "researchAreas: [nlp]"),
        ("finalProject", Somebody, "finalProject: [thesis]", "finalProject: [exam]"),
        ("order", Somebody, "order: [cost, debt]", "order: [debt, cost]"),
        ("require.states", Somebody, "require: {states: [OH]}", "require: {states: [GA]}"),
        ("require.regions", Somebody, "require: {regions: [west]}", "require: {regions: [south]}"),
        ("require.modality", Somebody, "require: {modality: [campus]}", "require: {modality: [hybrid]}"),
        ("require.stem", Somebody, "require: {stem: true}", "require: {stem: false}"),
        ("require.maxTuition", Somebody, "require: {maxTuition: 10000}", "require: {maxTuition: 50000}"),
        ("require.readyWithin", Somebody, "{background: {programming: none}, require: {readyWithin: 0}}", "{background: {programming: none}, require: {readyWithin: 100}}"),
        ("require.degreeTypes", Somebody, "require: {degreeTypes: [ms-statistics]}", "require: {degreeTypes: [ms-computer-science]}"),
        ("require.focus", Somebody, "require: {focus: [robotics]}", "require: {focus: [statistics]}"),
        ("require.control", Somebody, "require: {control: [public]}", "require: {control: [private-nonprofit]}"),
        ("require.minAwards", Somebody, "require: {minAwards: 1}", "require: {minAwards: 100}"),
        ("require.hasEarnings", Somebody, "require: {hasEarnings: true}", "require: {hasEarnings: false}"),
        .. Gradus.Ranking.Criteria.KnownCriteria.All.Select(c => ($"weights.{c.Id}", Somebody, $"{{places: {{states: [OH], moveAnywhere: true}}, weights: {{debt: {(c.Id == "debt" ? 1 : 50)}, cost: {(c.Id == "cost" ? 1 : 50)}, {(c.Id is "debt" or "cost" ? "cohort" : c.Id)}: 1}}}}",
            $"{{places: {{states: [OH], moveAnywhere: true}}, weights: {{debt: {(c.Id == "debt" ? 99 : 50)}, cost: {(c.Id == "cost" ? 99 : 50)}, {(c.Id is "debt" or "cost" ? "cohort" : c.Id)}: {(c.Id is "debt" or "cost" ? 1 : 99)}}}}}")),
    ];

    /// <summary>Named degrees whose pages say what they ask for, one near no campus of the other.</summary>
    private static readonly string[] Degrees = ["georgia-tech-ms-analytics-online", "202134-11.0701", "cornell-meng-computer-science", "asu-mcs-computer-science-online"];

    public static TheoryData<string> Paths => [.. Changes.Select(c => c.Path)];

    /// <summary>What is said of criteria of one's own is tried with those.</summary>
    [Fact]
    public void EveryField_IsTried() => Assert.Equal(
        FieldUseReferenceTests.Leaves(ProfileShape.Root.Fields, "").Where(p => !p.StartsWith("criteria[]", StringComparison.Ordinal)).Order(StringComparer.Ordinal), Changes.Select(c => c.Path).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Paths))]
    public void Field_ChangesAnAnswer_OrEveryAnswerSaysThatItIsNotUsed(string path)
    {
        (_, string who, string one, string other) = Changes.Single(c => c.Path == path);
        FieldUse use = FieldUses.Of(path);
        Profile first = Read(who, one);
        Profile second = Read(who, other);
        Assert.NotEqual(first, second);
        if (use.Answers.Count == 0)
        {
            Assert.All(Enum.GetValues<PersonalAnswer>(), answer => Assert.Contains(NotUsed.In(answer, second), f => f.Field == path));
            Assert.All(Quick, answer => Assert.Equal(Say(answer, first), Say(answer, second)));
            return;
        }

        // One that changes is enough: those of the whole catalogue take longest, so they are asked last.
        PersonalAnswer[] tried = [.. use.Answers.OrderBy(a => !Quick.Contains(a))];
        Assert.True(tried.Any(answer => Say(answer, first) != Say(answer, second)), $"{path} changes none of {FieldUses.Words(use.Answers)}");
    }

    /// <summary>What an answer is said not to use changes nothing in it.</summary>
    [Theory]
    [MemberData(nameof(Paths))]
    public void FieldSaidNotToBeUsed_ChangesNothing(string path)
    {
        (_, string who, string one, string other) = Changes.Single(c => c.Path == path);
        Profile first = Read(who, one);
        Profile second = Read(who, other);
        foreach (PersonalAnswer answer in Quick.Where(a => NotUsed.In(a, first).Any(f => f.Field == path) && NotUsed.In(a, second).Any(f => f.Field == path)))
        {
            Assert.True(Say(answer, first) == Say(answer, second), $"{answer} says that it does not use {path}, and yet it changes with it");
        }
    }

    /// <summary>Answers of one degree; a whole shortlist takes longer.</summary>
    private static readonly PersonalAnswer[] Quick = [PersonalAnswer.Cost, PersonalAnswer.Return, PersonalAnswer.Show, PersonalAnswer.Plan, PersonalAnswer.Careers, PersonalAnswer.School, PersonalAnswer.Curriculum];

    /// <summary>What was said already, hashed: two tests ask for the same.</summary>
    private static readonly ConcurrentDictionary<(PersonalAnswer, Profile), string> Said = new();

    private static readonly ConcurrentDictionary<(string, string), Profile> People = new();

    private static string Say(PersonalAnswer answer, Profile profile) =>
        Said.GetOrAdd((answer, profile), static asked => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Words(asked.Item1, asked.Item2)))));

    private static string Words(PersonalAnswer answer, Profile profile) => answer switch
    {
        PersonalAnswer.Shortlist => Bare(JsonSerializer.Serialize(
            ShortlistContract.Of(ExamplePeople.Catalog, profile, ShortlistGround.Of(ExamplePeople.Catalog, profile).Rank(profile, draws: 20), new RowRange(0, 40), 1), ShortlistJson.Plain.ShortlistContract)),
        PersonalAnswer.Find => Bare(JsonSerializer.Serialize(
            FindContract.Of(
                ExamplePeople.Catalog,
                FindAnswer.Of(ExamplePeople.Catalog, "analytics", FindQuestion.Read(new GivenValues(_ => []), ExamplePeople.Catalog, countsOfferings: false), profile.PriceTerms()).Within(ShortlistFilters.OfBudget(profile, ExamplePeople.Catalog)),
                new RowRange(0, 60),
                profile),
            FindJson.Plain.FindContract)),
        PersonalAnswer.Plan => Plan(new LedgerGround(ExamplePeople.Catalog, Shipped.Rules, profile), ExamplePeople.Catalog.FindItem(Planned)!),
        PersonalAnswer.Bridge => string.Join('\n', Degrees.Select(id => Bridge(new ReadinessGround(ExamplePeople.Catalog, profile, new TestScores()), ExamplePeople.Catalog.FindItem(id)!))),
        PersonalAnswer.Careers => Bare(JsonSerializer.Serialize(
            CareersContract.Of(ExamplePeople.Catalog, CareerOutlook.Of(ExamplePeople.Catalog, profile, null, []), new CareersQuestion(CareerName.All, null, false)), CareersJson.Plain.CareersContract)),
        PersonalAnswer.Types => Bare(JsonSerializer.Serialize(
            TypesContract.Of(ExamplePeople.Catalog, TypeFit.All(ExamplePeople.Catalog, profile, profile.PriceTerms(), Portrayed), new TypesQuestion([]), profile, profile.PriceTerms()), TypesJson.Plain.TypesContract)),
        PersonalAnswer.School => Bare(JsonSerializer.Serialize(
            SchoolContract.Of(ExamplePeople.Catalog, [SchoolFinder.Find("139755", ExamplePeople.Catalog), .. Degrees.Select(id => SchoolFinder.Find(id, ExamplePeople.Catalog))], profile, profile.PriceTerms()), SchoolJson.Plain.SchoolContract)),
        PersonalAnswer.Curriculum => string.Join('\n', Degrees.Append("georgia-tech-ms-computer-science-machine-learning-online").Select(id => Bare(JsonSerializer.Serialize(
            CurriculumContract.Of(ExamplePeople.Catalog, Curricula.Value, ExamplePeople.Catalog.FindItem(id)!).For(profile), CurriculumJson.Plain.CurriculumContract)))),
        PersonalAnswer.Ready => Ready(new ReadinessGround(ExamplePeople.Catalog, profile, new TestScores())),
        PersonalAnswer.Cost => OfEach(new LedgerGround(ExamplePeople.Catalog, Shipped.Rules, profile), Cost),
        PersonalAnswer.Return => OfEach(ReturnGround.Of(ExamplePeople.Catalog, profile, Shipped.Rules, new ReturnSettings { Draws = 100 }), Return),
        _ => OfEach(profile, Show),
    };

    /// <summary>What is said of each of the degrees, on one ground.</summary>
    private static string OfEach<TGround>(TGround ground, Func<TGround, Item, string> say) =>
        string.Join('\n', Degrees.Select(id => say(ground, ExamplePeople.Catalog.FindItem(id)!)));

    /// <summary>Portraits of kinds of degree do not depend on a person.</summary>
    private static readonly ConcurrentDictionary<string, Portrait> Portraits = new(StringComparer.Ordinal);

    private static Portrait Portrayed(DegreeType type) => Portraits.GetOrAdd(type.Id, _ => Portrait.Of(ExamplePeople.Catalog, type));

    private static readonly Lazy<CatalogCurricula> Curricula = new(() => CurriculumCommand.Curricula(ExamplePeople.Catalog, SourceFiles.Data));

    /// <summary>A degree whose rules are on record, with free choices that earned credits fill.</summary>
    private const string Planned = "syracuse-ms-computer-science-online";

    private static string Plan(LedgerGround ground, Item item) => Bare(JsonSerializer.Serialize(
        PlanContract.Of(PlanAnswer.Of(ground, item, PlanAnswer.RulesOf(ground.Catalog, item), new PlanQuestion())), PlanJson.Plain.PlanContract));
    private static string Bridge(ReadinessGround ground, Item item) =>
        Bare(JsonSerializer.Serialize(BridgeContract.Of(ground, BridgeAnswer.Of(ground, item, new BridgeChoices()), BridgeAim.Cheapest), BridgeJson.Plain.BridgeContract));

    private static string Ready(ReadinessGround ground) =>
        Bare(JsonSerializer.Serialize(ReadyContract.Of(ground, CatalogReadiness.Of(ground), null, []), ReadyJson.Plain.ReadyContract))
        + string.Join('\n', Degrees.Select(id => Bare(JsonSerializer.Serialize(ReadyProgramContract.Of(ground, ProgramReadiness.Of(ground, ExamplePeople.Catalog.FindItem(id)!), null), ReadyJson.Plain.ReadyProgramContract))));

    private static string Cost(LedgerGround ground, Item item)
    {
        var cost = CostAnswer.Of(ground, item, LedgerChoices.None, withWays: false);
        return Bare(JsonSerializer.Serialize(CostContract.Of(cost), CostJson.Plain.CostContract)) + string.Join(' ', RepaymentText.Sentences(cost));
    }

    private static string Return(ReturnGround ground, Item item) =>
        ReturnAnswer.Of(ground, item, "stay") is { } known ? Bare(JsonSerializer.Serialize(ReturnContract.Of(known), ReturnJson.Plain.ReturnContract)) : "none";

    private static string Show(Profile profile, Item item) =>
        Bare(JsonSerializer.Serialize(ShowContract.Of(ExamplePeople.Catalog, item, profile.PriceTerms()).For(ExamplePeople.Catalog, profile, item), ShowJson.Plain.ShowContract))
            + (profile.IsInternational ? StudyVisa.MostAllowed(Shipped.Rules, profile, item)!.Words : "");

    private static string Bare(string json)
    {
        JsonNode node = JsonNode.Parse(json)!;
        node.AsObject().Remove("notUsed");
        return node.ToJsonString();
    }

    private static Profile Read(string who, string said) => People.GetOrAdd((who, said), static key => ProfileReader.FromNode(
        "p.yaml",
        Merge(YamlNodes.Read("who", key.Item1, FormLimits.Profile)!, YamlNodes.Read("said", key.Item2, FormLimits.Profile)!),
        ExamplePeople.Catalog.Names()));

    private static Node Merge(Node below, Node above) => (below, above) is (MappingNode under, MappingNode over)
        ? under with
        {
            Entries =
            [
                .. under.Entries.Where(e => over.Find(e.Key) is null),
                .. over.Entries.Select(e => under.Find(e.Key) is { } old ? e with { Value = Merge(old.Value, e.Value) } : e),
            ],
        }
        : above;
}
