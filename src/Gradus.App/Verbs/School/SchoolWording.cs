using Gradus.App.Figures;
using Gradus.Institutions;
using Gradus.Schools;

namespace Gradus.App.Verbs.School;

/// <summary>Sentences of the answer on schools.</summary>
internal static class SchoolWording
{
    public static IReadOnlyList<string> Limits { get; } =
    [
        "No total is made of these: how much each counts is yours to say (gradus rank, or the weights of your list).",
        "A figure of a whole institution says little of one degree in it.",
        "Papers are those of conferences and years in which most authors' schools are known; of the newest years only a part.",
        "Pay and debt are of graduates who had federal aid; who came from abroad is hardly in them.",
        "Nobody publishes faculty by degree, centres, advising, or what graduates say: ask.",
    ];

    public static string Finding(IReadOnlyList<SchoolShown> schools) => schools switch
    {
        [] => "What is known of a school, and what to ask it",
        [{ } one] => $"{ShortNames.Institution(one.Name)}: {Titles.Number(one.Known)} of {Titles.Count(one.Things, "thing")} to weigh {(one.Known == 1 ? "is" : "are")} known, {(one.Own == 0 ? "none" : Titles.Number(one.Own))} of the degree or its field there",
        [_, _] => $"{string.Join("; ", schools.Select(s => $"{ShortNames.Institution(s.Name)}: {Titles.Number(s.Known)} of {Titles.Number(s.Things)} known"))}",
        _ => $"{Titles.Count(schools.Count, "school")}: of {Titles.Number(schools[0].Things)} things to weigh {Between(schools.Min(s => s.Known), schools.Max(s => s.Known))} are known of each",
    };

    private static string Between(int least, int most) => least == most ? Titles.Number(least) : $"{Titles.Number(least)} to {Titles.Number(most)}";

    /// <summary>Which school a name was taken for, and which others it could mean.</summary>
    public static string TakenAs(AskedSchool school) =>
        $"\"{school.Given}\" was taken for {school.Institution.Name}. {Titles.Count(school.Others.Count, "other")} could be meant: {string.Join("; ", school.Others.Take(MostOthers).Select(i => $"{i.Name} ({i.Id})"))}{(school.Others.Count > MostOthers ? $"; and {school.Others.Count - MostOthers} more" : "")}. Give the whole name or the UNITID.";

    private const int MostOthers = 5;

    /// <summary>Who is taken to be like a school: "the 131 public institutions with doctorates in computing".</summary>
    public static string Like(SchoolPeers peers) => $"the {Titles.Number(peers.Members.Count)} other {ControlNames.Words(peers.Control)} institutions that award such degrees and {Kind(peers.Kind)}";

    private static string Kind(DoctoralKind kind) => kind switch
    {
        DoctoralKind.Computing => "doctorates in computing",
        DoctoralKind.Other => "doctorates, none in computing",
        DoctoralKind.None => "no research doctorate",
        _ => "report none of their awards",
    };

    /// <summary>Whose figures those of a field are.</summary>
    public static string Degree(SchoolShown school) => school.DegreeTitle is null ? "No degree of this guide's fields was awarded there in the newest year."
        : school.DegreeIsNamed ? $"Figures of a field: {school.DegreeTitle}."
        : $"Figures of a field: its largest here, {school.DegreeTitle} ({school.Degree}).";

    /// <summary>Of whom, whose figure, of when: "the whole institution, all fields; NCES IPEDS, IC2024, 2024".</summary>
    public static string Standing(SchoolFigure figure) => string.Join("; ", new[] { figure.Whom, string.Join(", ", new[] { figure.Source, figure.Source?.Contains(figure.Year ?? " ", StringComparison.Ordinal) == true ? null : figure.Year }.OfType<string>()) }.Where(p => !string.IsNullOrEmpty(p)));
}
