using Gradus.Degrees;
using Gradus.People;
using Gradus.Programs;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Curated;

/// <summary>Reads <c>data/degree-rules/*.yaml</c>: what a degree asks of those who study it, one degree a file.</summary>
public static class DegreeRuleFile
{
    public const string Folder = "degree-rules";

    private const string Ending = ".yaml";
    private const int MostCourses = 500;

    private static readonly FileShape<string> Grade = FileShapes.Choice([.. LetterGrade.All]);

    private static readonly FileShape<Named<CourseSelector>> Listed = FileShapes.List(RuleCourseShape.Code.Placed(), 1, MostCourses).As(list => new Named<CourseSelector>(CourseSelector.Of(list.Select(c => c.Value)), list));

    private static readonly FileShape<Named<CourseSelector>> Described = FileShapes.Group<Named<CourseSelector>>(keys =>
    {
        Key<IReadOnlyList<Placed<string>>> courses = keys.Optional("courses", "Codes of courses", FileShapes.List(RuleCourseShape.Code.Placed(), 1, MostCourses), []);
        Key<IReadOnlyList<string>> subjects = keys.Optional("subjects", "One of these subjects: the letters of a code", FileShapes.List(RuleCourseShape.Code, 1, 100), []);
        Key<IReadOnlyList<string>> others = keys.Optional("otherThan", "None of these subjects", FileShapes.List(RuleCourseShape.Code, 1, 100), []);
        Key<int?> level = keys.OptionalValue("fromLevel", "This level or above: 600, 6000", FileShapes.Whole(1, 99_999));
        Key<IReadOnlyList<string>> marks = keys.Optional("marks", "All of these marks", FileShapes.List(RuleCourseShape.Mark, 1, 10), []);
        Key<IReadOnlyList<Placed<string>>> except = keys.Optional("except", "Never these courses", FileShapes.List(RuleCourseShape.Code.Placed(), 1, MostCourses), []);
        Key<bool> any = keys.Optional("any", "true: any course of this file", FileShapes.Only(true), false);
        return found =>
        {
            var of = new CourseSelector
            {
                Codes = [.. courses.In(found).Select(c => c.Value)],
                Subjects = [.. subjects.In(found)],
                OtherThan = [.. others.In(found)],
                FromLevel = level.In(found),
                Marks = [.. marks.In(found)],
                Except = [.. except.In(found).Select(c => c.Value)],
                IsAny = any.In(found),
            };
            return of with { Except = [] } == new CourseSelector()
                ? throw found.Error("it says of no course that it is meant; give courses, subjects, otherThan, fromLevel, marks or any.")
                : new Named<CourseSelector>(of, [.. courses.In(found), .. except.In(found)]);
        };
    });

    private static readonly FileShape<Named<CourseSelector>> Selector = FileShapes.Either(node => node is Forms.SequenceNode, Listed, Described);

    private static readonly FileShape<Named<RulePart>> Part = FileShapes.Group<Named<RulePart>>(keys =>
    {
        Key<string> name = keys.Required("name", "What the part is called", RuleCourseShape.Name);
        Key<int> pick = keys.Required("pick", "How many courses of it at least", FileShapes.Whole(1, 50));
        Key<Named<CourseSelector>> from = keys.Required("from", "The courses of the part", Selector);
        return found => new Named<RulePart>(new RulePart(name.In(found), pick.In(found), from.In(found).Value), from.In(found).Codes);
    });

    private static readonly FileShape<Named<Placed<RuleGroup>>> Group = FileShapes.Group<Named<Placed<RuleGroup>>>(keys =>
    {
        Key<string> id = keys.Required("id", "A short name that people may write", CuratedShapes.Key);
        Key<string> name = keys.Required("name", "What the group is called", RuleCourseShape.Name);
        Key<int?> pick = keys.OptionalValue("pick", "How many courses", FileShapes.Whole(1, 50));
        Key<decimal?> credits = keys.OptionalValue("credits", "How many credits", RuleCourseShape.Credits);
        Key<Named<CourseSelector>> from = keys.Required("from", "The courses that fill it: a list of codes, or what they have in common", Selector);
        Key<IReadOnlyList<Named<RulePart>>> parts = keys.Optional("parts", "So many of its courses have to be of a part of them", FileShapes.List(Part, 1, 10), []);
        Key<string?> grade = keys.Optional("grade", "The least grade that fills it", Grade);
        return found => pick.In(found) is null && credits.In(found) is null
            ? throw found.Error("it says neither how many courses (pick) nor how many credits.")
            : new Named<Placed<RuleGroup>>(
                new Placed<RuleGroup>(
                    new RuleGroup(id.In(found), name.In(found), from.In(found).Value) { Pick = pick.In(found), Credits = credits.In(found), Parts = [.. parts.In(found).Select(p => p.Value)], Grade = grade.In(found) },
                    found.Node),
                [.. from.In(found).Codes, .. parts.In(found).SelectMany(p => p.Codes)]);
    });

    private static readonly FileShape<Named<RuleMinimum>> Minimum = FileShapes.Group<Named<RuleMinimum>>(keys =>
    {
        Key<string> id = keys.Required("id", "A short name", CuratedShapes.Key);
        Key<string> name = keys.Required("name", "What is asked for, as the second half of a sentence", RuleCourseShape.Name);
        Key<int?> courses = keys.OptionalValue("courses", "How many courses", FileShapes.Whole(1, 50));
        Key<decimal?> credits = keys.OptionalValue("credits", "How many credits", RuleCourseShape.Credits);
        Key<Named<CourseSelector>> of = keys.Required("of", "The courses that count for it", Selector);
        Key<int?> months = keys.OptionalValue("withinMonths", "Within so many months of the start", FileShapes.Whole(4, 120));
        Key<bool> first = keys.Optional("first", "true: other courses only once it is met", FileShapes.Only(true), false);
        Key<string?> grade = keys.Optional("grade", "The least grade that counts", Grade);
        return found => courses.In(found) is null == credits.In(found) is null
            ? throw found.Error("it says how many courses or how many credits, one of the two.")
            : new Named<RuleMinimum>(
                new RuleMinimum(id.In(found), name.In(found), of.In(found).Value)
                {
                    Courses = courses.In(found),
                    Credits = credits.In(found),
                    WithinMonths = months.In(found),
                    IsFirst = first.In(found),
                    Grade = grade.In(found),
                },
                of.In(found).Codes);
    });

    private static readonly FileShape<Named<RuleLimit>> Limit = FileShapes.Group<Named<RuleLimit>>(keys =>
    {
        Key<string> id = keys.Required("id", "A short name", CuratedShapes.Key);
        Key<string> name = keys.Required("name", "What is limited, as the second half of a sentence", RuleCourseShape.Name);
        Key<decimal> credits = keys.Required("credits", "How many credits of them count", FileShapes.Number(0, RuleCourseShape.MostCredits));
        Key<Named<CourseSelector>> of = keys.Required("of", "The courses that it holds down", Selector);
        return found => new Named<RuleLimit>(new RuleLimit(id.In(found), name.In(found), of.In(found).Value, credits.In(found)), of.In(found).Codes);
    });

    private static readonly FileShape<Placed<RuleShare>> Share = FileShapes.Group<RuleShare>(keys =>
    {
        Key<string> first = keys.Required("first", "Id of a group", CuratedShapes.Key);
        Key<string> second = keys.Required("second", "Id of another", CuratedShapes.Key);
        Key<int> most = keys.Required("courses", "How many courses may fill both", FileShapes.Whole(1, 50));
        return found => first.In(found) == second.In(found) ? throw found.Error("a group shares nothing with itself.") : new RuleShare(first.In(found), second.In(found), most.In(found));
    }).Placed();

    private static readonly FileShape<ReadTrack> Track = FileShapes.Group<ReadTrack>(keys =>
    {
        Key<string> id = keys.Required("id", "A short name that people may write", CuratedShapes.Key);
        Key<string> name = keys.Required("name", "What the track is called", RuleCourseShape.Name);
        Key<IReadOnlyList<string>> programs = keys.Optional("programs", "Slugs of the programs that are this track", FileShapes.List(CuratedShapes.Key, 1, 20).Distinct(), []);
        Key<string?> page = keys.Optional("page", "Where it stands", CuratedShapes.WebAddress);
        Func<Found, ReadTrack> rest = Rules(keys, isRequired: true);
        return found => rest(found) with { Id = id.In(found), Name = name.In(found), Programs = programs.In(found), Page = page.In(found) };
    });

    private static readonly FileShape<StudyLimits> Load = FileShapes.Group<StudyLimits>(keys =>
    {
        Key<decimal?> fall = keys.OptionalValue("fall", "Most credits of a fall", RuleCourseShape.Credits);
        Key<decimal?> spring = keys.OptionalValue("spring", "Most credits of a spring", RuleCourseShape.Credits);
        Key<decimal?> summer = keys.OptionalValue("summer", "Most credits of a summer", RuleCourseShape.Credits);
        Key<int?> years = keys.OptionalValue("years", "Years from the first term to the last", FileShapes.Whole(1, 12));
        Key<decimal?> transfer = keys.OptionalValue("transfer", "Most credits earned elsewhere that count", FileShapes.Number(0, RuleCourseShape.MostCredits));
        Key<decimal?> full = keys.OptionalValue("fullTime", "Credits of a full-time fall or spring", RuleCourseShape.Credits);
        Key<string?> grade = keys.Optional("grade", "The least grade with which a course counts", Grade);
        Key<decimal?> average = keys.OptionalValue("average", "The least average to graduate with, of four", FileShapes.Number(1, 4));
        return found => new StudyLimits
        {
            Fall = fall.In(found),
            Spring = spring.In(found),
            Summer = summer.In(found),
            Years = years.In(found),
            Transfer = transfer.In(found),
            FullTime = full.In(found),
            Grade = grade.In(found),
            Average = average.In(found),
        };
    });

    private static readonly FileShape<TermFee> Fee = FileShapes.Group<TermFee>(keys =>
    {
        Key<Season> season = keys.Required("season", "The season", FileShapes.Choice(Vocabularies.Seasons));
        Key<decimal> from = keys.Required("fromCredits", "From so many credits of the term on", RuleCourseShape.Credits);
        Key<decimal> amount = keys.Required("amount", "USD a term", FileShapes.Number(0, 100_000));
        return found => new TermFee(season.In(found), from.In(found), amount.In(found));
    });

    private static readonly FileShape<TermCharges> Charges = FileShapes.Group<TermCharges>(keys =>
    {
        Key<decimal> credit = keys.Required("perCredit", "Tuition of a credit, USD", FileShapes.Number(0, 10_000));
        Key<decimal?> outOfState = keys.OptionalValue("perCreditOutOfState", "The same of somebody from another state, USD", FileShapes.Number(0, 10_000));
        Key<decimal?> abroad = keys.OptionalValue("perCreditAbroad", "The same of somebody from abroad, USD", FileShapes.Number(0, 10_000));
        Key<bool?> byMonth = keys.OptionalValue("byMonth", "Whether a term can be paid month by month", FileShapes.Flag());
        Key<IReadOnlyList<TermFee>> fees = keys.Optional("fees", "Required fees of a term; the highest step that is reached counts", FileShapes.List(Fee, 1, 30), []);
        Key<int> year = keys.Required("year", "The academic year they are of, by the year it begins in", FileShapes.Whole(2000, 2100));
        Key<string> page = keys.Required("page", "Where they stand", CuratedShapes.WebAddress);
        return found => new TermCharges(credit.In(found), fees.In(found), year.In(found), page.In(found))
        {
            PerCreditOutOfState = outOfState.In(found),
            PerCreditAbroad = abroad.In(found),
            ByMonth = byMonth.In(found),
        };
    });

    private static readonly FileShape<RuleSource> Source = FileShapes.Group<RuleSource>(keys =>
    {
        Key<string> page = keys.Required("page", "Its address", CuratedShapes.WebAddress);
        Key<string> read = keys.Required("read", "What was read there, in our own words", FileShapes.Text(300));
        Key<int?> year = keys.OptionalValue("year", "The year it speaks of", FileShapes.Whole(1990, 2100));
        return found => new RuleSource(page.In(found), read.In(found), year.In(found));
    });

    private static readonly FileShape<Placed<RuleSubstitution>> Substitution = FileShapes.Group<RuleSubstitution>(keys =>
    {
        Key<string> course = keys.Required("course", "The course taken", RuleCourseShape.Code);
        Key<string> of = keys.Required("for", "The course that rules name", RuleCourseShape.Code);
        return found => new RuleSubstitution(course.In(found), of.In(found));
    }).Placed();

    /// <summary>What a file may hold; its id is the file's name.</summary>
    public static FileShape<DegreeRules> Shape { get; } = FileShapes.Group<DegreeRules>(keys =>
    {
        Key<string> title = keys.Required("title", "The degree's name", RuleCourseShape.Name);
        Key<decimal> credits = keys.Required("credits", "Credits of the whole degree", RuleCourseShape.Credits);
        Key<CreditSystem> unit = keys.Required("unit", "What its credits are", FileShapes.Choice(ProgramWords.CreditSystems));
        Key<IReadOnlyList<RuleSource>> sources = keys.Required("sources", "The pages that were read", FileShapes.List(Source, 1, 30));
        Key<IReadOnlyList<string>> notes = keys.Optional("notes", "What else holds and is not counted, one sentence each", FileShapes.List(FileShapes.Text(300), 1, 20), []);
        Key<StudyLimits> load = keys.Optional("load", "How much and how long one may study", Load, new StudyLimits());
        Key<TermCharges?> charges = keys.Optional("charges", "What a term costs", Charges);
        Func<Found, ReadTrack> common = Rules(keys, isRequired: false);
        Key<IReadOnlyList<ReadTrack>> tracks = keys.Required("tracks", "Ways through the degree of which one is chosen", FileShapes.List(Track, 1, 30).Once(t => t.Id, t => $"there is another track {t.Id}.", "id"));
        Key<IReadOnlyList<IReadOnlyList<Placed<string>>>> exclusions = keys.Optional("exclusions", "Of each of these lists one course counts at most", FileShapes.List<IReadOnlyList<Placed<string>>>(FileShapes.List(RuleCourseShape.Code.Placed(), 2, 20), 1, 100), []);
        Key<IReadOnlyList<Placed<RuleSubstitution>>> substitutions = keys.Optional("substitutions", "Courses that count wherever another does", FileShapes.List(Substitution, 1, 100), []);
        Key<IReadOnlyList<Named<RuleCourse>>> courses = keys.Required("courses", "The courses that count", FileShapes.List(RuleCourseShape.Course, 1, MostCourses).Once(c => c.Value.Code, c => $"there is another course {c.Value.Code}.", "code"));
        return found =>
        {
            IReadOnlyList<Named<RuleCourse>> taught = courses.In(found);
            var known = taught.Select(c => c.Value.Code).ToHashSet(StringComparer.Ordinal);
            ReadTrack shared = common(found);
            foreach (Placed<string> code in taught.SelectMany(c => c.Codes).Concat(shared.Codes).Concat(tracks.In(found).SelectMany(t => t.Codes)).Concat(exclusions.In(found).SelectMany(e => e)))
            {
                if (!known.Contains(code.Value))
                {
                    throw code.Node.Error($"{Forms.Quoted.Of(code.Value)} is none of the courses of this file{NearestWord.Suggestion(code.Value, known)}; list it under courses.");
                }
            }

            foreach (Placed<RuleSubstitution> one in substitutions.In(found))
            {
                if (!known.Contains(one.Value.For))
                {
                    throw one.Node.Error($"{Forms.Quoted.Of(one.Value.For)} is none of the courses of this file{NearestWord.Suggestion(one.Value.For, known)}.");
                }
            }

            foreach (ReadTrack track in tracks.In(found))
            {
                CheckGroups(shared, track);
            }

            RuleCourseShape.CheckCircles(taught);
            return new DegreeRules
            {
                Id = "",
                Title = title.In(found),
                Credits = credits.In(found),
                Unit = unit.In(found),
                Sources = sources.In(found),
                Notes = notes.In(found),
                Limits = load.In(found),
                Charges = charges.In(found),
                Common = shared.Make(),
                Tracks = [.. tracks.In(found).Select(t => t.Make())],
                Exclusions = [.. exclusions.In(found).Select(e => (IReadOnlyList<string>)[.. e.Select(c => c.Value)])],
                Substitutions = [.. substitutions.In(found).Select(s => s.Value)],
                Courses = [.. taught.Select(c => c.Value)],
            };
        };
    });

    /// <summary>Every degree of a dataset, by the names of the files; none where there is no such folder.</summary>
    /// <param name="dataset">The dataset's folder.</param>
    /// <exception cref="InputException">A file is malformed, or two name the same program.</exception>
    public static IReadOnlyList<DegreeRules> ReadFolder(string dataset)
    {
        string folder = Path.Combine(dataset, Folder);
        if (!Directory.Exists(folder))
        {
            return [];
        }

        DegreeRules[] all = [.. Directory.EnumerateFiles(folder, "*" + Ending).Order(StringComparer.Ordinal).Select(file => Read(file))];
        foreach (IGrouping<string, DegreeRules> of in all.SelectMany(d => d.Tracks.SelectMany(t => t.Programs), (d, p) => (Degree: d, Program: p)).GroupBy(x => x.Program, x => x.Degree, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            throw new InputException($"{Folder}: the program {of.Key} stands in {string.Join(" and ", of.Select(d => d.Id + Ending))}; it belongs to one track of one degree.");
        }

        return all;
    }

    /// <summary>One file.</summary>
    /// <exception cref="InputException">It cannot be read, or does not have the shape.</exception>
    public static DegreeRules Read(string file) => Parse(YamlNodeReader.ReadFile(file, $"{Folder}/{Path.GetFileName(file)}"), Path.GetFileNameWithoutExtension(file));

    /// <exception cref="InputException">The file does not have the shape.</exception>
    public static DegreeRules Parse(FileNode root, string id) => Shape.Read(root, "the degree") with { Id = id };

    private static Func<Found, ReadTrack> Rules(KeySet keys, bool isRequired)
    {
        SeveralShape<Named<Placed<RuleGroup>>> list = FileShapes.List(Group, 1, 40).Once(g => g.Value.Value.Id, g => $"there is another group {g.Value.Value.Id}.", "id");
        Key<IReadOnlyList<Named<Placed<RuleGroup>>>> groups = isRequired
            ? keys.Required("groups", "What has to be filled; a course fills one group", list)
            : keys.Optional("groups", "What has to be filled on every track; a course fills one group", list, []);
        Key<IReadOnlyList<Named<RuleMinimum>>> minima = keys.Optional("minima", "So much of some courses at least, whichever group they fill", FileShapes.List(Minimum, 1, 20), []);
        Key<IReadOnlyList<Named<RuleLimit>>> limits = keys.Optional("limits", "So much of some courses counts at most", FileShapes.List(Limit, 1, 20), []);
        Key<IReadOnlyList<Placed<RuleShare>>> shares = keys.Optional("shares", "Groups that one course may fill both of", FileShapes.List(Share, 1, 20), []);
        return found => new ReadTrack(groups.In(found), minima.In(found), limits.In(found), shares.In(found));
    }

    private static void CheckGroups(ReadTrack shared, ReadTrack track)
    {
        string[] ids = [.. shared.Groups.Concat(track.Groups).Select(g => g.Value.Value.Id)];
        if (track.Groups.FirstOrDefault(g => shared.Groups.Any(s => s.Value.Value.Id == g.Value.Value.Id)) is { } twice)
        {
            throw twice.Value.Node.Error($"a group {twice.Value.Value.Id} stands among those of every track; give it another id.");
        }

        foreach (Placed<RuleShare> share in shared.Shares.Concat(track.Shares))
        {
            foreach (string id in new[] { share.Value.First, share.Value.Second }.Where(id => !ids.Contains(id)))
            {
                throw share.Node.Error($"{Forms.Quoted.Of(id)} is no group of track {track.Id}{NearestWord.Suggestion(id, ids)}; its groups are {string.Join(", ", ids)}.");
            }
        }
    }

    private sealed record ReadTrack(
        IReadOnlyList<Named<Placed<RuleGroup>>> Groups, IReadOnlyList<Named<RuleMinimum>> Minima, IReadOnlyList<Named<RuleLimit>> Limits, IReadOnlyList<Placed<RuleShare>> Shares)
    {
        public string Id { get; init; } = "";

        public string Name { get; init; } = "";

        public IReadOnlyList<string> Programs { get; init; } = [];

        public string? Page { get; init; }

        public IEnumerable<Placed<string>> Codes => Groups.SelectMany(g => g.Codes).Concat(Minima.SelectMany(m => m.Codes)).Concat(Limits.SelectMany(l => l.Codes));

        public DegreeTrack Make() => new(Id, Name, [.. Groups.Select(g => g.Value.Value)])
        {
            Programs = [.. Programs],
            Page = Page,
            Minima = [.. Minima.Select(m => m.Value)],
            Limits = [.. Limits.Select(l => l.Value)],
            Shares = [.. Shares.Select(s => s.Value)],
        };
    }
}
