using System.Globalization;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Admission;
using Gradus.Programs.Curriculum;

namespace Gradus.Sources.Dataset.Loading;

/// <summary>The rows of the tables that hold facts of named programs: prices, courses, groups of courses, deadlines.</summary>
internal sealed class FactDetails
{
    private readonly Dictionary<(string Program, int Fact), PriceRow> _prices = [];
    private readonly Dictionary<(string Program, int Fact, int Group), List<ProgramCourse>> _courses = [];
    private readonly Dictionary<(string Program, int Fact), List<GroupRow>> _groups = [];
    private readonly Dictionary<(string Program, int Fact), List<Deadline>> _deadlines = [];

    public FactDetails(TableSet tables)
    {
        ReadPrices(tables);
        ReadCourses(tables);
        ReadGroups(tables);
        ReadDeadlines(tables);
    }

    private sealed record PriceRow(decimal Amount, TuitionBasis Basis, TuitionResidency Residency, Pace? Load, PriceBound? Bound, FigureVoice Voice);

    private sealed record GroupRow(int Number, string Name, int? Pick, double? Credits);

    /// <summary>The price of a fact; null where the fact is none.</summary>
    public StatedTuition? Price(string program, int fact, Source source, FactKind kind, int? year) =>
        _prices.TryGetValue((program, fact), out PriceRow? row)
            ? new(row.Amount, row.Basis, row.Residency, source, kind) { Load = row.Load, Bound = row.Bound, Voice = row.Voice, Year = year }
            : null;

    /// <summary>The courses of a fact that is a plain list.</summary>
    public IReadOnlyList<ProgramCourse> Courses(string program, int fact) => _courses.GetValueOrDefault((program, fact, 0)) ?? [];

    /// <summary>The groups of a fact, each with its courses.</summary>
    public IReadOnlyList<CourseGroup> Groups(string program, int fact) =>
    [
        .. (_groups.GetValueOrDefault((program, fact)) ?? []).OrderBy(g => g.Number)
            .Select(g => new CourseGroup(g.Name, g.Pick, g.Credits, _courses.GetValueOrDefault((program, fact, g.Number)) ?? [])),
    ];

    public IReadOnlyList<Deadline> Deadlines(string program, int fact) => _deadlines.GetValueOrDefault((program, fact)) ?? [];

    private void ReadPrices(TableSet tables)
    {
        Table t = Tables.ProgramPrices;
        int program = t.Ordinal("program");
        int fact = t.Ordinal("fact");
        int amount = t.Ordinal("amount");
        int per = t.Ordinal("per");
        int residency = t.Ordinal("residency");
        int load = t.Ordinal("load");
        int bound = t.Ordinal("bound");
        int voice = t.Ordinal("voice");
        using TableReader row = tables.Open(t);
        while (row.Read())
        {
            _prices.Add((row.Text(program), row.Integer(fact)), new PriceRow(
                (decimal)(row.NumberOrNull(amount) ?? throw row.Bad(amount, "an amount")),
                row.Text(per) switch
                {
                    "credit" => TuitionBasis.Credit,
                    "course" => TuitionBasis.Course,
                    "term" => TuitionBasis.Term,
                    "year" => TuitionBasis.Year,
                    "program" => TuitionBasis.Program,
                    _ => throw row.Bad(per, "credit, course, term, year or program"),
                },
                row.Text(residency) switch
                {
                    "any" => TuitionResidency.Any,
                    "in-state" => TuitionResidency.InState,
                    "out-of-state" => TuitionResidency.OutOfState,
                    "online" => TuitionResidency.Online,
                    _ => throw row.Bad(residency, "any, in-state, out-of-state or online"),
                },
                row.TextOrNull(load) is not { } pace ? null : Vocabularies.Paces.TryFind(pace, out Pace known) ? known : throw row.Bad(load, "full-time or part-time"),
                row.Text(bound) switch
                {
                    "" => null,
                    "lower" => PriceBound.Lower,
                    "upper" => PriceBound.Upper,
                    "rounded" => PriceBound.Rounded,
                    _ => throw row.Bad(bound, "lower, upper or rounded"),
                },
                row.Text(voice) switch
                {
                    "official" => FigureVoice.Official,
                    "report" => FigureVoice.Report,
                    "listing" => FigureVoice.Listing,
                    _ => throw row.Bad(voice, "official, report or listing"),
                }));
        }
    }

    private void ReadCourses(TableSet tables)
    {
        Table t = Tables.ProgramCourses;
        int program = t.Ordinal("program");
        int fact = t.Ordinal("fact");
        int group = t.Ordinal("group");
        int code = t.Ordinal("code");
        int title = t.Ordinal("title");
        using TableReader row = tables.Open(t);
        while (row.Read())
        {
            (string, int, int) key = (row.Text(program), row.Integer(fact), row.Integer(group));
            if (!_courses.TryGetValue(key, out List<ProgramCourse>? list))
            {
                _courses.Add(key, list = []);
            }

            list.Add(new ProgramCourse(row.TextOrNull(code), row.Text(title)));
        }
    }

    private void ReadGroups(TableSet tables)
    {
        Table t = Tables.ProgramRequirements;
        int program = t.Ordinal("program");
        int fact = t.Ordinal("fact");
        int group = t.Ordinal("group");
        int name = t.Ordinal("name");
        int pick = t.Ordinal("pick");
        int credits = t.Ordinal("credits");
        using TableReader row = tables.Open(t);
        while (row.Read())
        {
            Of(_groups, (row.Text(program), row.Integer(fact))).Add(new GroupRow(row.Integer(group), row.Text(name), row.IntegerOrNull(pick), row.NumberOrNull(credits)));
        }
    }

    private void ReadDeadlines(TableSet tables)
    {
        Table t = Tables.ProgramDeadlines;
        int program = t.Ordinal("program");
        int fact = t.Ordinal("fact");
        int term = t.Ordinal("term");
        int date = t.Ordinal("date");
        int round = t.Ordinal("round");
        using TableReader row = tables.Open(t);
        while (row.Read())
        {
            string day = row.Text(date);
            if (!AdmissionWords.Terms.TryFind(row.Text(term), out EntryTerm start))
            {
                throw row.Bad(term, string.Join(", ", AdmissionWords.Terms.Keys));
            }

            if (day.Length != 5 || !int.TryParse(day.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int month) || !int.TryParse(day.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out int of))
            {
                throw row.Bad(date, "a day of the year MM-DD");
            }

            Of(_deadlines, (row.Text(program), row.Integer(fact))).Add(new Deadline(start, month, of, row.TextOrNull(round)));
        }
    }

    private static List<T> Of<T>(Dictionary<(string Program, int Fact), List<T>> map, (string Program, int Fact) key)
    {
        if (!map.TryGetValue(key, out List<T>? list))
        {
            map.Add(key, list = []);
        }

        return list;
    }
}
