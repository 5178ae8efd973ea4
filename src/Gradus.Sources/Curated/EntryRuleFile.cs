using Gradus.Degrees;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Admission;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Curated;

/// <summary>Reads <c>data/entry-rules.yaml</c>: how pages join what they ask of those who enter.</summary>
public static class EntryRuleFile
{
    public const string FileName = "entry-rules.yaml";

    private static readonly Vocabulary<EntryStrength> Strengths = AdmissionWords.Strengths;

    private static readonly FileShape<EntryTree> Tree = FileShapes.Text(500).As(EntryTreeText.Parse);

    private static readonly FileShape<IEnumerable<LeastGrade>> Grade = FileShapes.Group<IEnumerable<LeastGrade>>(keys =>
    {
        Key<IReadOnlyList<Prerequisite>> of = keys.Required("of", "The subjects", FileShapes.Choices(Vocabularies.Subjects));
        Key<string> least = keys.Required("least", "The least grade that counts", FileShapes.Choice([.. LetterGrade.All]));
        Key<string?> or = keys.Optional("or", "What it takes in place of that grade, in a phrase", FileShapes.Text(80));
        return found => of.In(found).Select(s => new LeastGrade(s, least.In(found), or.In(found)));
    });

    private static readonly FileShape<StatedEntry> Entry = FileShapes.Group<StatedEntry>(keys =>
    {
        Key<string> program = keys.Required("program", "Its slug", CuratedShapes.Key);
        Key<EntryTree?> asks = keys.Optional("asks", "What it asks, joined by and, or and brackets; left out where its record lists all of it", Tree);
        Key<EntryStrength?> strength = keys.OptionalValue("strength", "How firmly it asks for these; left out where the page does not say", FileShapes.Choice(Strengths));
        Key<bool> degree = keys.Optional("asksDegree", "false: no earlier degree is asked for", FileShapes.Flag(), true);
        Key<CoursesAdmit?> courses = keys.OptionalValue("byCourses", "Whether passing its own courses admits: only where there is no application, also where it is a way in beside one", FileShapes.Choice(AdmissionWords.CoursesAdmits));
        Key<bool> average = keys.Optional("averageIsRequired", "false: the average on record is typical or recommended", FileShapes.Flag(), true);
        Key<IReadOnlyList<IEnumerable<LeastGrade>>?> grades = keys.Optional("grades", "Subjects that count only with a grade", FileShapes.List(Grade, most: 12));
        Key<string> page = keys.Required("page", "Where it says so", CuratedShapes.WebAddress);
        Key<string> read = keys.Required("read", "What was read there, in our own words", FileShapes.Text(300));
        return found => new StatedEntry(program.In(found), asks.In(found), strength.In(found), degree.In(found), average.In(found), page.In(found), read.In(found)) { LeastGrades = [.. (grades.In(found) ?? []).SelectMany(g => g).DistinctBy(g => g.Subject)], ByCourses = courses.In(found) };
    });

    public static FileShape<IReadOnlyDictionary<string, StatedEntry>> Shape { get; } = FileShapes.Group<IReadOnlyDictionary<string, StatedEntry>>(keys =>
    {
        Key<IReadOnlyList<StatedEntry>> rules = keys.Required("rules", "One for each program", FileShapes.List(Entry).Once(r => r.Program, r => $"there is another rule of {r.Program}.", "program"));
        return found => rules.In(found).ToDictionary(r => r.Program, StringComparer.Ordinal);
    });

    /// <summary>The programs with what is known of how they ask.</summary>
    /// <exception cref="InputException">The file is malformed.</exception>
    public static IReadOnlyList<Program> Apply(string file, IReadOnlyList<Program> programs)
    {
        if (!File.Exists(file))
        {
            return programs;
        }

        IReadOnlyDictionary<string, StatedEntry> rules = Parse(YamlNodeReader.ReadFile(file));
        return [.. programs.Select(p => rules.TryGetValue(p.Id, out StatedEntry? stated) ? p with { Admission = p.Admission with { Entry = stated.Of(p.Admission.Prerequisites) } } : p)];
    }

    /// <exception cref="InputException">The file does not have the shape.</exception>
    public static IReadOnlyDictionary<string, StatedEntry> Parse(FileNode root) => Shape.Read(root, "entry-rules");
}

/// <summary>How a page asks, as the file says it.</summary>
public sealed record StatedEntry(string Program, EntryTree? Asks, EntryStrength? Strength, bool AsksDegree, bool AverageIsRequired, string Page, string Read)
{
    /// <summary>Subjects that count only with a grade.</summary>
    public IReadOnlyList<LeastGrade> LeastGrades { get; init; } = [];

    /// <summary>Whether passing its courses admits; null where the page does not say so.</summary>
    public CoursesAdmit? ByCourses { get; init; }

    /// <summary>The rule of a program whose record lists these words.</summary>
    public EntryRule Of(IReadOnlyList<Prerequisite> listed)
    {
        var usual = EntryRule.Listed(listed);
        return usual with { Tree = Asks ?? usual.Tree, Strength = Strength ?? usual.Strength, AsksDegree = AsksDegree, AverageIsRequired = AverageIsRequired, LeastGrades = LeastGrades, ByCourses = ByCourses, Page = Page, Read = Read };
    }
}
