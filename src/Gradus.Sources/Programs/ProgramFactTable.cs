using System.Text.Json;
using Gradus.Programs;
using Gradus.Programs.Admission;
using Gradus.Programs.Curriculum;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;

namespace Gradus.Sources.Programs;

/// <summary>Every fact of a named program with its page. Prices, courses, groups of courses and deadlines have tables of their own.</summary>
public static class ProgramFactTable
{
    public static Table Declaration { get; } = new(
        "program_facts", "Every fact of a named program with its page", "facts",
        ["programs/facts"], ["program", "position"],
        [
            FactTables.Program,
            new("position", ColumnType.Integer, "Position within the program's record", null, 1, 1000),
            new("field", ColumnType.Text, "Field of the program schema"),
            new("value", ColumnType.Json, "The value as JSON; null where a table of its own holds it: program_prices, program_courses, program_requirements, program_deadlines"),
            new("source", ColumnType.Text, "Page address"),
            new("kind", ColumnType.Text, "official, official-old or third-party"),
            new("year", ColumnType.Integer, "Year the page or figure speaks of", null, 1990, 2100),
        ])
    {
        References = [new(["program"], "programs", ["id"])],
    };

    /// <summary>This table and those of the fields with one of their own.</summary>
    public static IReadOnlyList<TableWriter> Build(IEnumerable<ProgramRecord> records, ProgramReporters reporters)
    {
        var facts = new TableWriter(Declaration);
        var prices = new TableWriter(ProgramPriceTable.Declaration);
        var courses = new TableWriter(ProgramCourseTable.Declaration);
        var requirements = new TableWriter(ProgramRequirementTable.Declaration);
        var deadlines = new TableWriter(ProgramDeadlineTable.Declaration);
        foreach (ProgramRecord record in records)
        {
            for (int i = 0; i < record.Facts.Count; i++)
            {
                RecordFact fact = record.Facts[i];
                string position = Numerals.Of(i + 1);
                facts.Add(
                    record.Id, position, fact.Field, AddDetails(record.Id, position, fact) ? "null" : fact.Json, fact.Page, ProgramWords.PageKinds.KeyOf(fact.Kind),
                    fact.Year is { } year ? Numerals.Of(year) : Missing.NotReported);
            }
        }

        return [facts, prices, courses, requirements, deadlines];

        // False where the fact's field has no table of its own.
        bool AddDetails(string program, string position, RecordFact fact)
        {
            JsonElement value = JsonElement.Parse(fact.Json);
            switch (fact.Field)
            {
                case "tuition":
                    ProgramPriceTable.Add(prices, program, position, value, reporters.VoiceOf(fact));
                    return true;
                case "coreCourses" or "electives":
                    ProgramCourseTable.Add(courses, program, position, 0, value);
                    return true;
                case "requirements":
                    ProgramRequirementTable.Add(requirements, courses, program, position, value);
                    return true;
                case "deadlines":
                    ProgramDeadlineTable.Add(deadlines, program, position, value);
                    return true;
                default:
                    return false;
            }
        }
    }

    /// <summary>The facts of every program, in the order of its record.</summary>
    internal static Dictionary<string, List<ProgramFact>> Load(TableSet tables)
    {
        var details = new FactDetails(tables);
        var facts = new Dictionary<string, List<ProgramFact>>(512);
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            string program = row.Text(0);
            string field = row.Text(2);
            FactKind kind = row.Word(5, row.Text(5), ProgramWords.PageKinds);
            int? year = row.IntegerOrNull(6);
            Source source = PageSource.Of(row.Text(4), year);
            FactValue value = details.Find(program, row.Integer(1), field, source, kind, year) ?? FactValues.Read(field, row, 3);
            FactTables.ListOf(facts, program).Add(new ProgramFact(field, value, source, kind));
        }

        return facts;
    }

    /// <summary>The tables of the fields with one of their own.</summary>
    private sealed class FactDetails(TableSet tables)
    {
        private readonly Dictionary<(string Program, int Fact), ProgramPrice> _prices = ProgramPriceTable.Load(tables);
        private readonly Dictionary<(string Program, int Fact, int Group), List<ProgramCourse>> _courses = ProgramCourseTable.Load(tables);
        private readonly Dictionary<(string Program, int Fact), List<RequirementRow>> _groups = ProgramRequirementTable.Load(tables);
        private readonly Dictionary<(string Program, int Fact), List<Deadline>> _deadlines = ProgramDeadlineTable.Load(tables);

        /// <summary>Null where the field has no table of its own.</summary>
        public FactValue? Find(string program, int fact, string field, Source source, FactKind kind, int? year) => field switch
        {
            "tuition" => new PriceValue(Price(program, fact, source, kind, year)),
            "coreCourses" or "electives" => new CoursesValue(Courses(program, fact, 0)),
            "requirements" => new RequirementsValue(
            [
                .. (_groups.GetValueOrDefault((program, fact)) ?? []).OrderBy(g => g.Number)
                    .Select(g => new CourseGroup(g.Name, g.Pick, g.Credits, Courses(program, fact, g.Number))),
            ]),
            "deadlines" => new DeadlinesValue(_deadlines.GetValueOrDefault((program, fact)) ?? []),
            _ => null,
        };

        private StatedTuition Price(string program, int fact, Source source, FactKind kind, int? year) => _prices.TryGetValue((program, fact), out ProgramPrice? row)
            ? new(row.Amount, row.Basis, row.Residency, source, kind) { Times = row.Times, Load = row.Load, Bound = row.Bound, Voice = row.Voice, Year = year }
            : throw new InputException($"{tables.PathOf(ProgramPriceTable.Declaration)}: fact {fact} of {program} has no price.");

        private IReadOnlyList<ProgramCourse> Courses(string program, int fact, int group) => _courses.GetValueOrDefault((program, fact, group)) ?? [];
    }
}
