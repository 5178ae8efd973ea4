using System.Globalization;
using Gradus.App.Verbs.Profiles;
using Gradus.App.Web;
using Gradus.Ledgers;
using Gradus.People;
using Microsoft.Extensions.Primitives;

namespace Gradus.App.Verbs.Cost;

/// <summary>What a reader chose on the cost page; all of it stands in the page's address.</summary>
/// <param name="Way">Null for the way that fits the profile.</param>
/// <param name="Summers">True to study in summers too.</param>
/// <param name="Edits">Own figures, one for each line and term.</param>
public sealed record CostState(StudyWay? Way, bool Summers, IReadOnlyList<LineEdit> Edits)
{
    /// <summary>More own figures than this are refused: the address holds no more.</summary>
    public const int MostEdits = 100;

    /// <summary>More problems than this are not listed.</summary>
    private const int MostProblems = 10;

    private const char Sign = ':';

    public LedgerChoices Choices => new() { Way = Way, Summers = Summers, Edits = Edits };

    /// <summary>The example person shown; null for the reader's own profile.</summary>
    public string? Example { get; init; }

    /// <summary>The line whose row takes figures; null for none.</summary>
    public LineKey? Editing { get; init; }

    /// <summary>
    /// Reads <c>way</c>, <c>summers</c>, <c>edit</c> and every <c>set</c>, and what forms add: a figure of any line (<c>line</c>,
    /// <c>term</c>, <c>amount</c>), or those of one row (<c>tuition</c>, <c>tuition@2</c>).
    /// </summary>
    /// <param name="query">The address's query.</param>
    /// <param name="problems">What cannot be used, each one sentence.</param>
    /// <param name="added">True when the form that adds a figure was sent: the page then moves to its own address.</param>
    public static CostState Read(IQueryCollection query, List<string> problems, out bool added)
    {
        var edits = new List<LineEdit>();
        StringValues sets = query["set"];
        if (sets.Count > MostEdits)
        {
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"{sets.Count} figures of your own are given; at most {MostEdits} fit into one address, and the rest are left out."));
        }

        foreach (string? text in sets.Take(MostEdits))
        {
            Take(edits, text ?? "", problems);
        }

        added = false;
        string term = query["term"].ToString();
        var given = query.Where(q => LineKey.Find(q.Key.Split('@')[0]) is not null)
            .OrderBy(q => q.Key.Contains('@'))
            .Select(q => (q.Key, Amount: q.Value.ToString()))
            .Append((Key: query["line"] + (term.Length > 0 ? "@" + term : ""), Amount: query["amount"].ToString()));
        foreach ((string line, string typed) in given)
        {
            string amount = typed.Replace("$", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal).Trim();
            if (line.Length > 0 && amount.Length > 0)
            {
                added = true;
                Take(edits, line + Sign + amount, problems);
            }
        }

        StringValues way = query["way"];
        StudyWay? chosen = StudyWay.Parse(way.ToString());
        if (way.ToString().Length > 0 && chosen is null)
        {
            problems.Add($"There is no such way of studying; the ways are {string.Join(", ", StudyWay.All.Select(w => w.Key))}.");
        }

        added &= problems.Count == 0;
        if (problems.Count > MostProblems)
        {
            problems.RemoveRange(MostProblems, problems.Count - MostProblems);
            problems.Add("More cannot be used; mend these first.");
        }

        return new CostState(chosen, query["summers"] == "true", edits) { Editing = LineKey.Find(query["edit"].ToString()), Example = ExampleProfiles.Find(query["example"].LastOrDefault())?.Id };
    }

    /// <summary>Whose cost it is: the example person's, or the reader's own.</summary>
    public Profile Person(Reader reader) => ExampleProfiles.Find(Example)?.Read(reader.Known) ?? reader.Profile ?? new Profile();

    /// <summary>The page's address.</summary>
    public string Address(string id) => Query("/cost/" + Uri.EscapeDataString(id));

    /// <summary>The page's address with a row that takes figures.</summary>
    public string EditAddress(string id, LineKey key) => Address(id) + (Address(id).Contains('?', StringComparison.Ordinal) ? "&" : "?") + $"edit={key.Id}#row-{key.Id}";

    /// <summary>The address of the lines as a file.</summary>
    public string CsvAddress(string id) => Query($"/cost/{Uri.EscapeDataString(id)}/lines.csv");

    /// <summary>Own figures as the address holds them.</summary>
    public IEnumerable<string> Sets => Edits.Select(e => e.Text(Sign));

    /// <summary>The same without the own figures of a line.</summary>
    public CostState Without(LineKey key) => this with { Edits = [.. Edits.Where(e => e.Key != key)] };

    private string Query(string path)
    {
        string[] parts =
        [
            .. Example is { } example ? new[] { "example=" + example } : [],
            .. Way is { } way ? new[] { "way=" + way.Key } : [],
            .. Summers ? ["summers=true"] : Array.Empty<string>(),
            .. Sets.Select(s => "set=" + Uri.EscapeDataString(s)),
        ];
        return parts.Length == 0 ? path : path + "?" + string.Join('&', parts);
    }

    private static void Take(List<LineEdit> edits, string text, List<string> problems)
    {
        const int Longest = 60;
        try
        {
            LineEdit edit = LineEdit.Parse(text.Length <= Longest ? text : text[..Longest], Sign);
            edits.RemoveAll(e => e.Key == edit.Key && (e.Term == edit.Term || edit.Term is null));
            if (edits.Count == MostEdits)
            {
                problems.Add(string.Create(CultureInfo.InvariantCulture, $"At most {MostEdits} figures of your own fit into one address."));
                return;
            }

            edits.Add(edit);
        }
        catch (InputException problem)
        {
            problems.Add(PageWords.Say(problem));
        }
    }
}
