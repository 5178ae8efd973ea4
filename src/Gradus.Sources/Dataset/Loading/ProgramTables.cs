using Gradus.People;
using Gradus.Programs;

namespace Gradus.Sources.Dataset.Loading;

/// <summary>Named programs and the facts behind them.</summary>
internal static class ProgramTables
{
    public static IReadOnlyList<Program> Programs(TableSet tables)
    {
        Dictionary<string, List<ProgramFact>> facts = Facts(tables);
        Table t = Tables.Programs;
        int id = t.Ordinal("id");
        int unit = t.Ordinal("unit_id");
        int cip = t.Ordinal("cip");
        int stated = t.Ordinal("cip_stated");
        var programs = new List<Program>(512);
        using TableReader row = tables.Open(t);
        while (row.Read())
        {
            string slug = row.Text(id);
            ProgramFacts of = new(facts.GetValueOrDefault(slug) ?? []);
            (Figure<double> shortest, Figure<double> longest) = of.Months();
            programs.Add(new Program
            {
                Id = slug,
                Institution = row.Unit(unit),
                School = row.TextOrNull(t.Ordinal("school")),
                Title = row.Text(t.Ordinal("title")),
                Degree = row.Text(t.Ordinal("degree")),
                Focus = row.Words(t.Ordinal("focus")),
                Concentration = row.TextOrNull(t.Ordinal("concentration")),
                DegreeType = row.Text(t.Ordinal("degree_type")),
                Cip = row.TextOrNull(cip) is null ? null : row.Cip(cip),
                CipIsStated = row.FlagOrNull(stated) ?? false,
                CipReason = row.Text(t.Ordinal("cip_reason")),
                Restriction = row.TextOrNull(t.Ordinal("restriction")),
                SameAs = row.TextOrNull(t.Ordinal("same_as")),
                UrlIsOwn = row.FlagOrNull(t.Ordinal("url_is_own")) ?? true,
                OfferingId = row.TextOrNull(t.Ordinal("offering")),
                Url = row.Text(t.Ordinal("url")),
                Note = row.TextOrNull(t.Ordinal("note")),
                CreditSystem = row.TextOrNull(t.Ordinal("credit_system")),
                Credits = of.Number("credits", "credits"),
                MinimumMonths = shortest,
                MaximumMonths = longest,
                Modalities = of.Words("modality", Vocabularies.Modalities),
                Paces = of.Words("pace", Vocabularies.Paces),
                FinalProjects = of.FinalProject()?.Options ?? [],
                FinalProjectRequired = of.FinalProject()?.Required,
                Coursework = of.Coursework(),
                Admission = of.Admission(),
                FeesPerTerm = of.Dollars("feesPerTerm"),
                StemStated = of.Flag("stem"),
                Tuition = of.Tuition(),
                Facts = of.All,
                Doubts = row.Texts(t.Ordinal("doubts")),
            });
        }

        return programs;
    }

    private static Dictionary<string, List<ProgramFact>> Facts(TableSet tables)
    {
        Table t = Tables.ProgramFacts;
        var details = new FactDetails(tables);
        int program = t.Ordinal("program");
        int position = t.Ordinal("position");
        int field = t.Ordinal("field");
        int value = t.Ordinal("value");
        int page = t.Ordinal("source");
        int kind = t.Ordinal("kind");
        int year = t.Ordinal("year");
        var facts = new Dictionary<string, List<ProgramFact>>(512);
        using TableReader row = tables.Open(t);
        while (row.Read())
        {
            string address = row.Text(page);
            FactKind of = row.Text(kind) switch
            {
                "official" => FactKind.Official,
                "official-old" => FactKind.OfficialOld,
                "third-party" => FactKind.ThirdParty,
                _ => throw row.Bad(kind, "official, official-old or third-party"),
            };
            int? ofYear = row.IntegerOrNull(year);
            Source source = PageSource.Of(address, ofYear);
            string slug = row.Text(program);
            if (!facts.TryGetValue(slug, out List<ProgramFact>? list))
            {
                facts.Add(slug, list = []);
            }

            list.Add(new ProgramFact(row.Text(field), Value(details, slug, row.Integer(position), row.Text(field), row.Text(value), source, of, ofYear), source, of));
        }

        return facts;
    }

    private static FactValue Value(FactDetails details, string program, int position, string field, string json, Source source, FactKind kind, int? year) => field switch
    {
        "tuition" => new PriceValue(details.Price(program, position, source, kind, year) ?? throw new InputException($"tables/program_prices.csv: fact {position} of {program} has no price.")),
        "coreCourses" or "electives" => new CoursesValue(details.Courses(program, position)),
        "requirements" => new RequirementsValue(details.Groups(program, position)),
        "deadlines" => new DeadlinesValue(details.Deadlines(program, position)),
        _ => FactValues.Read(field, json),
    };
}
