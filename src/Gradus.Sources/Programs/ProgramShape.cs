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
        var record = new RecordKeys(keys, allStand: false);
        Key<IReadOnlyList<OwnKey<CitedPage>>> sources = keys.Optional(
            "sources", "Pages the facts below cite", FileShapes.Map(SourceKeyPattern, SourceKeyAllowed, Page), []);
        Key<IReadOnlyList<WrittenFact>> facts = keys.Optional("facts", "What the pages say", Facts(), []);
        return found =>
        {
            List<RecordFact> cited = Cited(facts.In(found), sources.In(found));
            return new WrittenProgram(record.Id.In(found), (institution, name) => record.Of(found, institution, name, cited));
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
