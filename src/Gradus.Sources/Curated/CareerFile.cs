using Gradus.Careers;
using Gradus.People;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Curated;

/// <summary>Reads <c>data/careers.yaml</c>: where degrees can lead.</summary>
public static class CareerFile
{
    public const string FileName = "careers.yaml";

    private static readonly FileShape<SocCode> Soc = FileShapes.Text(7, "^[0-9]{2}-[0-9]{4}$", "a SOC code NN-NNNN in quotes").As(code => new SocCode(code));

    private static readonly FileShape<string> Onet = FileShapes.Text(10, "^[0-9]{2}-[0-9]{4}[.][0-9]{2}$", "an O*NET code NN-NNNN.NN in quotes");

    private static readonly FileShape<CareerOccupation> Occupation = FileShapes.Group<CareerOccupation>(keys =>
    {
        Key<SocCode> soc = keys.Required("soc", "The code under which jobs and pay are counted", Soc);
        Key<string> onet = keys.Required("onet", "The entry of O*NET that describes it", Onet);
        Key<string?> sister = keys.Optional("sister", "Whose survey stands in where O*NET has not surveyed it", Onet);
        Key<string?> because = keys.Optional("because", "Why that one", FileShapes.Text(200));
        return found => (sister.In(found) is null) != (because.In(found) is null)
            ? throw found.Error("give sister and because together: which survey stands in, and why.")
            : new CareerOccupation(soc.In(found), onet.In(found), sister.In(found), because.In(found));
    });

    private static readonly FileShape<CareerClaim> Claim = FileShapes.Group<CareerClaim>(keys =>
    {
        Key<string> says = keys.Required("says", "What is said, in our own words", FileShapes.Text(300));
        Key<ClaimGround> known = keys.Required("known", "How it is known", FileShapes.Choice(CareerWords.Grounds));
        Key<string?> source = keys.Optional("source", "Address of the page or file", CuratedShapes.SecureAddress);
        Key<int?> year = keys.OptionalValue("year", "Year of the edition that was read", FileShapes.Whole(1990, 2100));
        Key<string?> because = keys.Optional("because", "Why we think so, of a judgement", FileShapes.Text(300));
        return found =>
        {
            bool isJudged = known.In(found) == ClaimGround.Judged;
            bool isCited = source.In(found) is not null && year.In(found) is not null;
            bool hasSome = source.In(found) is not null || year.In(found) is not null;
            return isJudged && (because.In(found) is null || hasSome) ? throw found.Error("a judgement says because, and has neither source nor year.")
                : !isJudged && (!isCited || because.In(found) is not null) ? throw found.Error("what a page or file says has source and year, and no because.")
                : new CareerClaim(says.In(found), known.In(found), source.In(found), year.In(found), because.In(found));
        };
    });

    private static readonly FileShape<Draft> Part = FileShapes.Group<Draft>(keys =>
    {
        Key<string> id = keys.Required("id", "Key", CuratedShapes.Key);
        Key<string> name = keys.Required("name", "Name for readers", FileShapes.Text(60));
        Key<string> description = keys.Required("description", "What one does in it", FileShapes.Text(200));
        Key<IReadOnlyList<Focus>> focus = keys.Required("focus", "What a degree that leads there is about", CuratedShapes.Focus);
        Key<IReadOnlyList<Setting>> settings = keys.Optional("settings", "The trade that it belongs to; left out for any", FileShapes.Choices(Vocabularies.Settings), []);
        Key<IReadOnlyList<Placed<SocCode>>> occupations = keys.Required("occupations", "Codes that people in it are counted under, named above", FileShapes.List(Soc.Placed(), 1, 10));
        Key<IReadOnlyList<Placed<string>>> types = keys.Required("degreeTypes", "Degree types named for it, a judgement", FileShapes.List(CuratedShapes.Key.Placed(), 1, 12));
        Key<string> because = keys.Required("because", "Why those", FileShapes.Text(200));
        return found => new Draft(
            new Specialisation(
                id.In(found), name.In(found), description.In(found), focus.In(found), settings.In(found), [.. occupations.In(found).Select(o => o.Value)],
                [.. types.In(found).Select(t => t.Value)], because.In(found)),
            occupations.In(found),
            types.In(found));
    });

    private static readonly FileShape<(Funnel Funnel, IReadOnlyList<Draft> Parts)> Way = FileShapes.Group<(Funnel, IReadOnlyList<Draft>)>(keys =>
    {
        Key<string> id = keys.Required("id", "Key", CuratedShapes.Key);
        Key<string> name = keys.Required("name", "Name for readers", FileShapes.Text(60));
        Key<GoalKind> goal = keys.Required("goal", "The kind of career of a profile that means it", FileShapes.Choice(Vocabularies.GoalKinds));
        Key<string> summary = keys.Required("summary", "What it is; what it leads to is a claim", FileShapes.Text(300));
        Key<IReadOnlyList<CareerClaim>> claims = keys.Required("claims", "What is said of it, with what stands behind it", FileShapes.List(Claim, 1, 12));
        Key<IReadOnlyList<Draft>> parts = keys.Required("specialisations", "Its parts", FileShapes.List(Part, 1, 40));
        return found => (new Funnel(id.In(found), name.In(found), goal.In(found), summary.In(found), claims.In(found), [.. parts.In(found).Select(p => p.Specialisation)]), parts.In(found));
    });

    /// <summary>What the file may hold.</summary>
    public static FileShape<CareerDraft> Shape { get; } = FileShapes.Group<CareerDraft>(keys =>
    {
        Key<IReadOnlyList<CareerOccupation>> occupations = keys.Required(
            "occupations", "The occupations that are spoken of", FileShapes.List(Occupation, 1, 100).Once(o => o.Soc, o => $"the occupation {o.Soc} stands twice.", "soc"));
        Key<IReadOnlyList<(Funnel Funnel, IReadOnlyList<Draft> Parts)>> funnels = keys.Required(
            "funnels", "The ways out of a degree", FileShapes.List(Way, 1, 10).Once(w => w.Funnel.Id, w => $"the funnel '{w.Funnel.Id}' stands twice.", "id"));
        return found =>
        {
            HashSet<SocCode> known = [.. occupations.In(found).Select(o => o.Soc)];
            Draft[] parts = [.. funnels.In(found).SelectMany(w => w.Parts)];
            foreach (Placed<SocCode> named in parts.SelectMany(p => p.Occupations).Where(o => !known.Contains(o.Value)))
            {
                throw named.Node.Error($"the occupation {named.Value} is not named above; named are {string.Join(", ", known.Order())}.");
            }

            return new CareerDraft(
                new CareerBook([.. occupations.In(found).OrderBy(o => o.Soc)], [.. funnels.In(found).Select(w => w.Funnel)]),
                [.. parts.SelectMany(p => p.DegreeTypes)]);
        };
    });

    /// <summary>Where degrees can lead; nothing where there is no such file.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="degreeTypes">Identifiers of the degree types there are.</param>
    /// <exception cref="InputException">The file is malformed, or names an occupation or a degree type that there is not.</exception>
    public static CareerBook ReadIfAny(string file, IReadOnlyCollection<string> degreeTypes) =>
        File.Exists(file) ? Parse(YamlNodeReader.ReadFile(file)).With(degreeTypes) : CareerBook.None;

    /// <exception cref="InputException">The file does not have the shape.</exception>
    public static CareerDraft Parse(FileNode root) => Shape.Read(root, "careers");

    private sealed record Draft(Specialisation Specialisation, IReadOnlyList<Placed<SocCode>> Occupations, IReadOnlyList<Placed<string>> DegreeTypes);
}

/// <summary>What the file says, before its degree types are held against those there are.</summary>
/// <param name="Book">What it says.</param>
/// <param name="DegreeTypes">Each that it names, with its place.</param>
public sealed record CareerDraft(CareerBook Book, IReadOnlyList<Placed<string>> DegreeTypes)
{
    /// <exception cref="InputException">It names a degree type that is none of these.</exception>
    public CareerBook With(IReadOnlyCollection<string> known) => DegreeTypes.FirstOrDefault(t => !known.Contains(t.Value)) is { } unknown
        ? throw unknown.Node.Error($"there is no degree type '{unknown.Value}'{NearestWord.Suggestion(unknown.Value, known)}.")
        : Book;
}
