using CsCheck;
using Gradus.Institutions;
using Gradus.People;
using Gradus.Ranking.Criteria;

namespace Gradus.Tests.Profiles;

/// <summary>Makes profiles at random, every field said or not.</summary>
internal static class ProfileGen
{
    private static readonly Gen<string> Text =
        Gen.OneOf(
            Gen.String["abcXYZ 0189-_.:#,'\"\\[]{}&*!|>%@`?~éß漢"].Where(t => t.Length is > 0 and <= 30),
            OneOf("true", "null", "NO", "1e5", "0x10", "- a", "~", " padded ", "15-2051", "2027-01-01", "a: b", "#", "y", ".inf", "=", "😀 \"quoted\" \\ path", "<<", "---", "..."));

    private static readonly Gen<decimal> Dollars = Gen.Int[0, 1_000_000_00].Select(cents => cents / 100m);
    /// <summary>The reader asks whether less is meant in thousands.</summary>
    private static decimal? NotInThousands(decimal? amount) => amount is > 0 and < 500 ? amount + 500 : amount;

    private static readonly Gen<int> Years = Gen.Int[1950, 2045];
    private static readonly Gen<string> States = OneOf("AL", "DC", "GA", "OH");
    private static readonly Gen<ValueList<string>> DegreeTypes = List(OneOf("ms-computer-science", "ms-machine-learning"));
    private static readonly Gen<SocCode> Occupations = OneOf("15-2051", "15-1252", "00-0000").Select(code => new SocCode(code));

    private static readonly Gen<Residency> Residency = Gen.Select(Maybe(States), Some<Citizenship>(), MaybeValue(Gen.Int[0, 10]))
        .Select((state, citizenship, years) => new Residency { State = state, Citizenship = citizenship, WorkAuthorisationYears = years });

    private static readonly Gen<Degree> Degree = Gen.Select(Some<DegreeLevel>(), Maybe(Text), MaybeValue(Gen.Int[0, 400]), MaybeValue(Years))
        .Select((level, field, gpa, year) => new Degree { Level = level, Field = field, Gpa = gpa / 100m, Year = year });

    private static readonly Gen<Course> Course =
        Gen.Select(Text, Maybe(Text), MaybeValue(Gen.Int[0, 120]), Maybe(OneOf("A-", "3.7", "pass")), MaybeValue(Years))
            .Select((title, code, credits, grade, year) => new Course { Title = title, Code = code, Credits = credits / 2m, Grade = grade, Year = year, Subjects = year % 3 == 0 ? [Prerequisite.LinearAlgebra, Prerequisite.Statistics] : [] });

    private static readonly Gen<Background> Background = Gen.Select(
        Degree,
        List(Gen.Select(One<MathematicsSubject>(), Some<StudyLevel>(), MaybeValue(Years)).Select((s, l, y) => new MathematicsStudied(s, l, y)), m => m.Subject),
        Some<ProgrammingLevel>(),
        List(Gen.Select(One<ComputingSubject>(), Some<StudyLevel>(), MaybeValue(Years)).Select((s, l, y) => new ComputingStudied(s, l, y)), c => c.Subject),
        Course.Array[0, 3])
        .Select((degree, mathematics, programming, computing, courses) => new Background
        {
            Degree = degree,
            Mathematics = mathematics,
            Programming = programming,
            Computing = computing,
            Courses = [.. courses],
            Tested = programming is null ? [] : [new TestedSubject(Prerequisite.Statistics, (int)programming / 4m, 0.35m)],
        });

    private static readonly Gen<Job> Job = Gen.Select(Maybe(Text), MaybeValue(Occupations), MaybeValue(Dollars), MaybeValue(Gen.Bool), MaybeValue(Dollars))
        .Select((title, occupation, salary, keep, aid) => new Job
        {
            Title = title,
            Occupation = occupation,
            Salary = NotInThousands(salary),
            KeepWorking = keep,
            EmployerAidPerYear = aid,
        });

    private static readonly Gen<Study> Study =
        Gen.Select(Words<StudyMode>(), Some<Pace>(), MaybeValue(Gen.Select(Gen.Int[1, 50], Gen.Int[0, 50]).Select((least, more) => new WeeklyHours(least, least + more))))
            .Select((modality, pace, hours) => new Study { Modality = modality, Pace = pace, HoursPerWeek = hours });

    private static readonly Gen<PlaceWishes> Places =
        Gen.Select(
            List(States),
            Words<Region>(),
            Maybe(Gen.Select(OneOf("Atlanta", "St. Louis", "Coeur d'Alene", "Cañon City", "A: #b"), States, Gen.Int[1, 5000])
                .Select((city, state, miles) => new Near(new PlaceName(city, state), miles))),
            MaybeValue(Gen.Bool))
            .Select((states, regions, near, move) => new PlaceWishes { States = states, Regions = regions, Near = near, MoveAnywhere = move });

    private static readonly Gen<Scholarship> Scholarship = Gen.Select(Maybe(Text), Dollars, One<ScholarshipBasis>(), Maybe(Text))
        .Select((name, amount, per, at) => new Scholarship { Name = name, Amount = amount, Per = per, At = at });

    private static readonly Gen<Budget> Budget =
        Gen.Select(MaybeValue(Dollars), MaybeValue(Dollars), MaybeValue(Dollars), MaybeValue(Gen.Int[0, 100_000]), MaybeValue(Gen.Bool), Scholarship.Array[0, 2], MaybeValue(Gen.Int[0, 100]))
            .Select((total, year, savings, living, borrow, scholarships, share) => new Budget
            {
                Total = NotInThousands(total),
                PerYear = NotInThousands(year),
                Savings = savings,
                LivingPerMonth = living,
                MayBorrow = borrow,
                Scholarships = [.. scholarships],
                Assistantship = new Assistantship { TuitionShare = share / 100m, PayPerYear = savings },
            });

    private static readonly Gen<(Household, PriorLoans, OwnAssumptions)> Means =
        Gen.Select(Some<FilingStatus>(), MaybeValue(Gen.Int[0, 20]), MaybeValue(Dollars), MaybeValue(Dollars), MaybeValue(Gen.Int[0, 200]), MaybeValue(Gen.Int[1, 50]))
            .Select((status, dependents, income, loan, rate, horizon) => (
                new Household { FilingStatus = status, Dependents = dependents, PartnerIncome = income },
                new PriorLoans { FederalUndergraduate = loan, FederalGraduate = income, Private = loan },
                new OwnAssumptions { StateTaxRate = rate / 1000m, DiscountRate = rate / 800m, HorizonYears = horizon }));

    /// <summary>A program may be about something else; nobody wishes for that.</summary>
    private static Gen<ValueList<Focus>> Focuses => List(OneOf([.. Vocabularies.Focuses.Select(w => w.Value)]));

    private static readonly Gen<Goal> Goal = Gen.Select(Some<GoalKind>(), List(Occupations), Focuses, DegreeTypes)
        .Select((kind, occupations, focus, types) => new Goal { Kind = kind, Occupations = occupations, Focus = focus, DegreeTypes = types });

    private static readonly Gen<Requirements> Require =
        Gen.Select(List(States), Words<Region>(), Words<StudyMode>(), MaybeValue(Gen.Bool), MaybeValue(Dollars), Words<Control>(), MaybeValue(Gen.Int[1, 10_000]), Focuses)
            .Select((states, regions, modality, flag, most, control, awards, focus) => new Requirements
            {
                States = states,
                Regions = regions,
                Modality = modality,
                Stem = flag,
                MaxTuition = most,
                Control = control,
                MinAwards = awards,
                Focus = focus,
                HasEarnings = !flag,
            });

    private static readonly Gen<(ValueList<CriterionWeight> Weights, ValueList<string> Order)> Priorities =
        Gen.Select(List(OneOf([.. KnownCriteria.All.Select(c => c.Id)])), Gen.Int[1, 1000], Gen.Bool).Select((criteria, seed, weighted) => weighted
            ? (ValueList.Create<CriterionWeight>([.. criteria.OrderBy(c => KnownCriteria.All.ToList().FindIndex(k => k.Id == c)).Select((c, i) => new CriterionWeight(c, (seed + (i * 77)) % 1000 / 10m + 0.1m))]), ValueList.Create<string>([]))
            : (ValueList.Create<CriterionWeight>([]), criteria));

    private static readonly Gen<ValueList<OwnCriterion>> Criteria =
        Gen.Select(OneOf("own-a", "own-b-2"), OneOf("Marks", "A: #b"), Maybe(Text), MaybeValue(Gen.Bool), Gen.Int[-100_000, 100_000])
            .Select((id, name, source, less, mark) => new OwnCriterion
            {
                Id = id,
                Name = name,
                Source = source,
                PrefersLess = less,
                Values = [new("139755", mark / 100m), new("139755-11.0701", (mark / 100m) + 1)],
            })
            .Array[0, 3].Select(all => ValueList.Create<OwnCriterion>([.. all.DistinctBy(c => c.Id)]));

    public static Gen<Profile> Profile { get; } =
        Gen.Select(
            Gen.Select(Maybe(Text), MaybeValue(Gen.Select(One<Season>(), Gen.Int[2024, 2045]).Select((s, y) => new Term(s, y))), Residency, Background, Job, Study),
            Gen.Select(Places, Budget, Means, Goal, Require, Priorities),
            Gen.Select(Words<ResearchArea>(), Words<FinalProject>(), Criteria))
            .Select((who, what, how) => new Profile
            {
                Name = who.Item1,
                Start = who.Item2,
                Residency = who.Item3,
                Background = who.Item4,
                Job = who.Item5,
                Study = who.Item6,
                Places = what.Item1,
                Budget = what.Item2,
                Household = what.Item3.Item1,
                Loans = what.Item3.Item2,
                Assumptions = what.Item3.Item3,
                Goal = what.Item4,
                Require = what.Item5,
                Weights = what.Item6.Weights is [_, ..] given ? [.. given, .. how.Item3.Select(c => new CriterionWeight(c.Id, 7.5m))] : [],
                Order = what.Item6.Order is [_, ..] order ? [.. order, .. how.Item3.Select(c => c.Id)] : [],
                Criteria = how.Item3,
                ResearchAreas = how.Item1,
                FinalProject = how.Item2,
            });

    private static Gen<T> OneOf<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(i => items[i]);

    private static Gen<T> One<T>()
        where T : struct, Enum => OneOf(Enum.GetValues<T>());

    private static Gen<T?> Some<T>()
        where T : struct, Enum => MaybeValue(One<T>());

    private static Gen<T?> MaybeValue<T>(Gen<T> gen)
        where T : struct => Gen.Select(Gen.Bool, gen).Select((said, value) => said ? value : (T?)null);

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class => Gen.Select(Gen.Bool, gen).Select((said, value) => said ? value : null);

    private static Gen<ValueList<T>> Words<T>()
        where T : struct, Enum => List(One<T>());

    private static Gen<ValueList<T>> List<T>(Gen<T> item) => List(item, value => value);

    private static Gen<ValueList<T>> List<T, TKey>(Gen<T> item, Func<T, TKey> key) =>
        item.Array[0, 4].Select(items => ValueList.Create<T>([.. items.DistinctBy(key)]));
}
