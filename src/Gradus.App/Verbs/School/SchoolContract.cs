using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.App.Verbs.Profiles;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Institutions;
using Gradus.People;
using Gradus.Schools;

namespace Gradus.App.Verbs.School;

/// <summary>The answer of <c>gradus school</c> as other programs read it: what there is to weigh in a school, each as far as it is known.</summary>
[Description("No total: how much each thing counts is for the reader to say")]
public sealed record SchoolContract(
    [Description("Version of the dataset")] string Dataset,
    [Description("What it comes to, in a sentence")] string Finding,
    [Description("In the order asked; the figures of each row stand in the same order")] IReadOnlyList<SchoolShown> Schools,
    [Description("What to weigh, in the order in which guides name it")] IReadOnlyList<SchoolRow> Rows,
    [Description("Whose prices are shown")] string PricesFor,
    [Description("What this cannot say, one sentence each")] IReadOnlyList<string> Limits)
{
    [Description("Name of the profile; null for nobody in particular")]
    public string? Profile { get; init; }

    [Description("Names that could mean other schools too, and which was taken, a sentence each")]
    public IReadOnlyList<string> TakenAs { get; init; } = [];

    [Description("Fields of the profile that the answer does not use")]
    public IReadOnlyList<NotUsedContract> NotUsed { get; init; } = [];

    /// <param name="catalog">The dataset.</param>
    /// <param name="schools">One to six; none where a page is opened without a question.</param>
    /// <param name="person">Null for nobody in particular.</param>
    /// <param name="terms">Whose prices.</param>
    internal static SchoolContract Of(Catalog catalog, IReadOnlyList<AskedSchool> schools, Profile? person, PriceTerms terms)
    {
        var measures = new SchoolMeasures(catalog, person?.ResearchAreas ?? [], terms);
        ComparedSchool[] compared = [.. schools.Select(s => new ComparedSchool(s, SchoolPeers.Of(catalog, s.Institution)))];
        SchoolRow[] rows = compared.Length == 0 ? [] : [.. SchoolRows.Of(catalog, measures, compared, person)];
        SchoolShown[] shown = [.. compared.Select((s, i) => SchoolShown.Of(s, i, rows))];
        return new SchoolContract(catalog.Version, SchoolWording.Finding(shown), shown, rows, Titles.Whose(terms), SchoolWording.Limits)
        {
            Profile = person?.Name,
            TakenAs = [.. schools.Where(s => s.Given is not null).Select(SchoolWording.TakenAs)],
            NotUsed = person is null ? [] : Profiles.NotUsed.In(PersonalAnswer.School, person),
        };
    }
}

/// <summary>A school and those like it.</summary>
/// <param name="School">Which, and the degree that its figures of a field are of.</param>
/// <param name="Peers">Those like it.</param>
internal sealed record ComparedSchool(AskedSchool School, SchoolPeers Peers)
{
    public Institution Institution => School.Institution;
}

/// <summary>A school that is weighed.</summary>
public sealed record SchoolShown(
    [Description("The institution's id at IPEDS")] int UnitId,
    string Name,
    string City,
    [Description("USPS code")] string State,
    [Words("public", "nonprofit", "for-profit")] string Control,
    [Description("A letter for it where several stand on one strip")] string Letter,
    [Description("The program or offering that figures of a field are of; null where it has none in the newest year")] string? Degree,
    [Description("Its title")] string? DegreeTitle,
    [Description("True where the question named it; else it is the largest in the guide's own fields there")] bool DegreeIsNamed,
    [Description("Who is taken to be like it, in words")] string Like,
    [Description("Their names, ascending by UNITID")] IReadOnlyList<string> Peers,
    [Description("Things to weigh that are known"), Least(0)] int Known,
    [Description("Of how many; a list that nobody brought is not counted"), Least(0)] int Things,
    [Description("Of those known, how many are the degree's own and recent"), Least(0)] int Own,
    [Description("Who can enrol, where that is not everybody")] string? Restriction,
    [Description("False where it is closed or merged")] bool Open)
{
    internal static SchoolShown Of(ComparedSchool compared, int at, IReadOnlyList<SchoolRow> rows)
    {
        Institution school = compared.Institution;
        SchoolFigure[] figures = [.. rows.Select(r => r.Figures[at]).Where(f => f.Known || f.Ask is not null)];
        return new SchoolShown(
            school.Id.Value, school.Name, school.City, school.State, ControlNames.Key(school.Control), ((char)('A' + at)).ToString(),
            compared.School.Degree?.Id, compared.School.Degree?.Title, compared.School.IsNamed,
            SchoolWording.Like(compared.Peers), [.. compared.Peers.Members.Select(p => p.Name)],
            figures.Count(f => f.Known), figures.Length, figures.Count(f => f.Grade == "own"),
            compared.School.Degree?.Restriction ?? school.Restriction?.Text, school.Open);
    }
}

/// <summary>One thing to weigh.</summary>
public sealed record SchoolRow(
    [Words("outside", "papers", "spending", "doctorates", "faculty", "centres", "pay", "debt", "awards", "students", "services", "support", "place", "price")] string Key,
    string Name,
    [Description("What it can tell, and what not")] string Tells,
    [Description("The peers; null where it is no number, or fewer than ten of them have one")] SchoolStrip? Strip,
    [Description("One for each school, in their order")] IReadOnlyList<SchoolFigure> Figures);

/// <summary>The figures of those like the schools.</summary>
public sealed record SchoolStrip(
    [Description("How many have one"), Least(1)] int Count,
    [Description("Half of them lie at most here")] double Median,
    [Description("The same in words")] string MedianSaid,
    [Description("True where it is drawn in steps of ten times")] bool InTens,
    [Description("Every second percentile, from the 2nd to the 98th")] IReadOnlyList<double> Peers);

/// <summary>One thing as far as it is known of one school.</summary>
public sealed record SchoolFigure(
    int UnitId,
    [Description("In words: a number, a range, or that it is not known")] string Said,
    [Description("False where nothing is known of this school")] bool Known,
    [Description("Papers, thousand USD, doctorates, a share, USD, degrees, students, or 100 for the nation's prices; null where it is no number or not known")] double? Value,
    [Description("The 10th percentile of what it could be; the value itself where it is firm")] double? Low,
    [Description("The 90th percentile of what it could be; the value itself where it is firm")] double? High,
    [Description("Of whom it speaks"), Words("program", "offering", "campuses", "institution", "field", "nation")] string? Of,
    [Description("The same in words")] string? Whom,
    [Description("How far it can be taken for the degree's own"), Words("own", "old", "third-party", "general", "estimated")] string? Grade,
    [Description("Whose figure it is")] string? Source,
    [Description("The year or years it is of")] string? Year,
    [Description("Where it stands among those like it; null where that is not known")] string? Place,
    [Description("How many of those like it have one"), Least(0)] int Peers,
    [Description("What else is known, a sentence; null for nothing")] string? Note,
    [Description("What to ask the school, because it is not known or not of the degree; null for nothing")] string? Ask);
