using Gradus.People;
using Gradus.Programs;
using Gradus.Sources.Curated;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Programs;

/// <summary>What a file under <c>data/programs</c> may hold, and what is read from it.</summary>
public static class ProgramShape
{
    private const string SourceKeyPattern = "^s[1-9][0-9]?$";
    private const string SourceKeyAllowed = "a key of 'sources': s1, s2 ...";

    private static readonly FileShape<string> SourceKey = FileShapes.Text(4, SourceKeyPattern, SourceKeyAllowed);

    internal static FileShape<int> Year { get; } = FileShapes.Whole(1990, 2100);

    private static readonly FileShape<CitedPage> Page = FileShapes.Group<CitedPage>(keys =>
    {
        Key<string> page = keys.Required("page", "Its address", CuratedShapes.WebAddress);
        Key<FactKind> kind = keys.Required("kind", "Whose page it is", FileShapes.Choice(ProgramWords.PageKinds));
        Key<int?> year = keys.OptionalValue("year", "Year the page or figure speaks of", Year);
        return found => new CitedPage(page.In(found), kind.In(found), year.In(found));
    });

    /// <summary>The records in file order.</summary>
    public static FileShape<IReadOnlyList<ProgramRecord>> File { get; } = FileShapes.Group<IReadOnlyList<ProgramRecord>>(keys =>
    {
        Key<UnitId> institution = keys.Required("unitId", "IPEDS UNITID of the institution that awards the degrees", CuratedShapes.Institution);
        Key<string> name = keys.Required("institution", "Its name in the IPEDS directory", FileShapes.Text(200));
        Key<IReadOnlyList<WrittenProgram>> programs = keys.Required(
            "programs", "Its programs, ascending by id", FileShapes.List(Program(), 1, 100).Once(p => p.Id, p => $"the id '{p.Id}' stands twice.", "id"));
        return found => [.. programs.In(found).Select(program => program.Of(institution.In(found), name.In(found)))];
    });

    private static FileShape<WrittenProgram> Program() => FileShapes.Group<WrittenProgram>(keys =>
    {
        Key<string> id = keys.Required("id", "Slug, unique among all files: <school>-<degree>-<focus>[-online]", CuratedShapes.Key);
        Key<string> title = keys.Required("title", "Official degree title", FileShapes.Text(200));
        Key<string> degree = keys.Required("degree", "The degree awarded", FileShapes.Choice([.. ProgramWords.Degrees]));
        Key<IReadOnlyList<Focus>> focus = keys.Required("focus", "What the degree is about, as the page tells", CuratedShapes.Focus);
        Key<string?> school = keys.Optional("school", "School, college or department that awards it", FileShapes.Text(200));
        Key<string?> concentration = keys.Optional("concentration", "Official name of the track, for a general degree", FileShapes.Text(200));
        Key<CipCode?> cip = keys.OptionalValue("cip", "Six-digit CIP code, only where the school states it", CuratedShapes.Cip6);
        Key<string> url = keys.Required("url", "The program's own page", CuratedShapes.WebAddress);
        Key<CreditSystem?> creditSystem = keys.OptionalValue("creditSystem", "Unit of its credits", FileShapes.Choice(ProgramWords.CreditSystems));
        Key<string?> note = keys.Optional("note", "What a careful reader should know, in our own words", FileShapes.Text(2000));
        Key<IReadOnlyList<OwnKey<CitedPage>>> sources = keys.Optional(
            "sources", "Pages the facts below cite", FileShapes.Map(SourceKeyPattern, SourceKeyAllowed, Page), []);
        Key<IReadOnlyList<WrittenFact>> facts = keys.Optional("facts", "What the pages say", Facts(), []);
        return found =>
        {
            List<RecordFact> cited = Cited(facts.In(found), sources.In(found));
            return new WrittenProgram(id.In(found), (institution, name) => new ProgramRecord
            {
                Institution = institution,
                InstitutionName = name,
                Id = id.In(found),
                Title = title.In(found),
                Degree = degree.In(found),
                Focus = focus.In(found),
                School = school.In(found),
                Concentration = concentration.In(found),
                Cip = cip.In(found),
                Url = url.In(found),
                CreditSystem = creditSystem.In(found),
                Note = note.In(found),
                Facts = cited,
            });
        };
    });

    /// <summary>In the order of the schema.</summary>
    private static FileShape<IReadOnlyList<WrittenFact>> Facts() => FileShapes.Group<IReadOnlyList<WrittenFact>>(keys =>
    {
        Key<IReadOnlyList<WrittenFact>>[] fields = [.. FactFields.All.Select(field => keys.Optional(field.Name, field.Description, OfField(field), []))];
        return found => [.. fields.SelectMany(field => field.In(found))];
    });

    private static FileShape<IReadOnlyList<WrittenFact>> OfField(FactField field)
    {
        FileShape<WrittenFact> fact = FileShapes.Group<WrittenFact>(keys =>
        {
            Key<string> value = keys.Required("value", "What the page says", field.Value.AsJson(), field.Name);
            Key<Placed<string>> source = keys.Required("source", "The page, by its key among the sources", SourceKey.Placed());
            return found => new WrittenFact(field.Name, value.In(found), source.In(found));
        });
        return field.Many ? FileShapes.List(fact, 1, 50) : fact.As(one => (IReadOnlyList<WrittenFact>)[one]);
    }

    private static List<RecordFact> Cited(IReadOnlyList<WrittenFact> facts, IReadOnlyList<OwnKey<CitedPage>> sources)
    {
        HashSet<string> used = [.. facts.Select(fact => fact.Source.Value)];
        var cited = new List<RecordFact>();
        foreach (WrittenFact fact in facts)
        {
            CitedPage page = sources.FirstOrDefault(source => source.Name == fact.Source.Value)?.Value
                ?? throw fact.Source.Node.Error($"{fact.Field} cites '{fact.Source.Value}', which is not among the program's sources: {(sources.Count == 0 ? "there are none" : string.Join(", ", sources.Select(s => s.Name)))}.");
            cited.Add(new(fact.Field, fact.Json, page.Address, page.Kind, page.Year));
        }

        return sources.FirstOrDefault(source => !used.Contains(source.Name)) is { } idle
            ? throw idle.Node.Error($"no fact cites the source '{idle.Name}'.")
            : cited;
    }

    /// <summary>A program, once its institution is known.</summary>
    private sealed record WrittenProgram(string Id, Func<UnitId, string, ProgramRecord> Of);

    /// <summary>A page that facts cite.</summary>
    private sealed record CitedPage(string Address, FactKind Kind, int? Year);

    /// <summary>A fact as it is written: its page is named by a key.</summary>
    private sealed record WrittenFact(string Field, string Json, Placed<string> Source);
}
