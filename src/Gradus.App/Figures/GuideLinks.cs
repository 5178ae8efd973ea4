using System.Text;
namespace Gradus.App.Figures;

/// <summary>Addresses of other pages that charts and tables lead to.</summary>
public static class GuideLinks
{
    public const string Shortlist = "/shortlist";

    /// <summary>The whole case as a file; of an example person, or of the reader for null.</summary>
    public static string Report(string? example) => example is null ? "/report" : $"/report?example={example}";

    /// <summary>The path through the written guide.</summary>
    public const string Walk = "/guide";

    /// <summary>The systems that learn here, each with how good it is.</summary>
    public const string HowItLearns = Walk + "/how-it-learns";

    /// <summary>A page of the path: a row of the written guide.</summary>
    public static string Step(string key) => $"{Walk}/{key}";

    /// <summary>The page of a system that learns.</summary>
    public static string Engine(string key) => $"{HowItLearns}/{key}";

    /// <summary>Choices between two degrees, from which weights are learned.</summary>
    public const string Learn = "/learn";

    /// <summary>Rankings of somebody else, brought by the reader.</summary>
    public const string Outside = "/outside";

    /// <summary>Degrees like those that are kept.</summary>
    public const string More = "/more";

    /// <summary>Ways of studying side by side for one life.</summary>
    public const string Modes = "/online-or-campus";

    /// <summary>What to weigh in schools.</summary>
    public const string Schools = "/school";

    /// <summary>More schools than that cannot be told apart on a strip.</summary>
    public const int MostSchools = 6;

    /// <summary>The way there from the schools of some degrees, with its words: no more are weighed than have room, and the words say so.</summary>
    public static (string Address, string Words) WeighSchools(IEnumerable<Gradus.Programs.Item> degrees)
    {
        string[] schools = [.. degrees.DistinctBy(d => d.Institution.Id).Select(d => d.Id)];
        return (School(schools), schools.Length > MostSchools ? $"Weigh the first {MostSchools} schools" : "Weigh the schools");
    }

    /// <summary>The same of the schools of these, each a UNITID or the id of a degree; of the first <see cref="MostSchools"/>.</summary>
    public static string School(params IEnumerable<string> names) => $"{Schools}?{string.Join('&', names.Take(MostSchools).Select(n => $"name={Uri.EscapeDataString(n)}"))}";

    /// <summary>Degrees as rows, with what each costs and adds.</summary>
    /// <param name="items">Identifiers.</param>
    /// <param name="example">For an example person; null for the reader.</param>
    public static string Compare(IEnumerable<string> items, string? example = null) =>
        $"/compare?{string.Join('&', items.Select(i => $"id={Uri.EscapeDataString(i)}"))}{(example is null ? "" : $"&example={example}")}";

    public static string Field(CipCode cip) => $"/fields/{cip}";

    public static string Degree(string type) => $"/degrees/{type}";

    public static string Item(string id) => $"/programs/{Uri.EscapeDataString(id)}";

    /// <summary>What a program or offering costs the reader, line by line.</summary>
    public static string Cost(string id) => $"/cost/{Uri.EscapeDataString(id)}";

    /// <summary>What it asks of those who enter, beside what the reader brings.</summary>
    public static string Ready(string id) => $"/ready/{Uri.EscapeDataString(id)}";

    /// <summary>What one studies in it.</summary>
    public static string Curriculum(string id) => $"/curriculum/{Uri.EscapeDataString(id)}";

    /// <summary>Which course in which term until it is done.</summary>
    public static string Plan(string id) => $"/plan/{Uri.EscapeDataString(id)}";

    /// <summary>The plans from where the reader stands to what it asks.</summary>
    public static string Bridge(string id) => $"/bridge/{Uri.EscapeDataString(id)}";

    public static string Return(string id) => $"/return/{Uri.EscapeDataString(id)}";

    /// <summary>False for "//host" and "/\\host", which browsers take for another site, and for what no header can carry.</summary>
    public static bool IsLocal(string path) =>
        path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal) && !path.StartsWith("/\\", StringComparison.Ordinal) && Ascii.IsValid(path) && !path.Any(char.IsControl);

    /// <summary>The search with a filter: "cip=11.0701", "degree-type=ms-robotics".</summary>
    public static string Explore(string filter, string? state = null) =>
        "/explore?" + (filter.Length > 0 && state is not null ? $"{filter}&state={state}" : filter.Length > 0 ? filter : $"state={state}");
}
