using System.Globalization;
using Gradus.App.Questions;
using Gradus.App.Web;
using Gradus.Ledgers;
using Gradus.People;

namespace Gradus.App.Verbs.Cost;

/// <summary>What a reader chose on the cost page; all of it stands in the page's address.</summary>
/// <param name="Question">What is asked.</param>
public sealed record CostState(CostQuestion Question)
{
    /// <summary>More problems than this are not listed.</summary>
    private const int MostProblems = 10;

    /// <summary>The example person shown; null for the reader's own profile.</summary>
    public string? Example { get; init; }

    /// <summary>The line whose row takes figures; null for none.</summary>
    public LineKey? Editing { get; init; }

    /// <summary>
    /// Reads the question, <c>example</c> and <c>edit</c>, and what forms add: a figure of any line (<c>line</c>, <c>term</c>,
    /// <c>amount</c>), or those of one row (<c>tuition</c>, <c>tuition@2</c>).
    /// </summary>
    /// <param name="query">The address's query.</param>
    /// <param name="problems">What cannot be used.</param>
    /// <param name="added">True when the form that adds a figure was sent: the page then moves to its own address.</param>
    public static CostState Read(IQueryCollection query, List<Problem> problems, out bool added)
    {
        var question = CostQuestion.Read(GivenValues.From(query, problems));
        string[] typed = [.. Typed(query)];
        IReadOnlyList<LineEdit> edits = CostQuestion.SetPart.ReadAll(new GivenValues(_ => typed, problems)).Aggregate(question.Edits, CostQuestion.With);
        if (edits.Count > CostQuestion.MostEdits)
        {
            problems.Add(new Problem(ProblemCode.OutOfRange, CostQuestion.SetPart.Name, null, string.Create(CultureInfo.InvariantCulture, $"at most {CostQuestion.MostEdits} fit into one address.")));
            edits = [.. edits.Take(CostQuestion.MostEdits)];
        }

        added = typed.Length > 0 && problems.Count == 0;
        if (problems.Count > MostProblems)
        {
            problems.RemoveRange(MostProblems, problems.Count - MostProblems);
            problems.Add(new Problem(ProblemCode.Malformed, "more", null, "more cannot be used; mend these first.") { Sentence = "More cannot be used; mend these first." });
        }

        return new CostState(question with { Edits = edits }) { Editing = LineKey.Find(query["edit"].ToString()), Example = ExampleProfiles.Find(query["example"].LastOrDefault())?.Id };
    }

    /// <summary>Whose cost it is: the example person's, or the reader's own.</summary>
    public Profile Person(Reader reader) => ExampleProfiles.Find(Example)?.Read(reader.Known) ?? reader.Self;

    /// <summary>What an address and a form keep.</summary>
    public IEnumerable<(string Name, string Value)> Fields => [.. Example is { } example ? [("example", example)] : Array.Empty<(string, string)>(), .. Question.Fields];

    /// <summary>The page's address.</summary>
    public string Address(string id) => AddressText.Of("/cost/" + Uri.EscapeDataString(id), Fields);

    /// <summary>The page's address with a row that takes figures.</summary>
    public string EditAddress(string id, LineKey key) => AddressText.Of("/cost/" + Uri.EscapeDataString(id), Fields.Append(("edit", key.Id))) + "#row-" + key.Id;

    /// <summary>The address of the lines as a file.</summary>
    public string CsvAddress(string id) => AddressText.Of($"/cost/{Uri.EscapeDataString(id)}/lines.csv", Fields);

    /// <summary>The same without the own figures of a line.</summary>
    public CostState Without(LineKey key) => this with { Question = Question.Without(key) };

    /// <summary>"tuition@2=8000" for each figure typed into a form.</summary>
    private static IEnumerable<string> Typed(IQueryCollection query)
    {
        string term = query["term"].ToString();
        return query.Where(q => LineKey.Find(q.Key.Split('@')[0]) is not null)
            .OrderBy(q => q.Key.Contains('@'))
            .Select(q => (Line: q.Key, Amount: q.Value.ToString()))
            .Append((Line: query["line"] + (term.Length > 0 ? "@" + term : ""), Amount: query["amount"].ToString()))
            .Select(q => (q.Line, Amount: q.Amount.Replace("$", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal).Trim()))
            .Where(q => q.Line.Length > 0 && q.Amount.Length > 0)
            .Select(q => q.Line + "=" + q.Amount);
    }
}
