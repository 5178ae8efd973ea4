using Gradus.App.Questions;
using Gradus.App.Web;
using Gradus.People;

namespace Gradus.App.Verbs.Return;

/// <summary>What a reader chose on the page of a return; all of it stands in the page's address.</summary>
/// <param name="Question">What is asked.</param>
public sealed record ReturnState(ReturnQuestion Question)
{
    /// <summary>The example person shown; null for the reader's own profile.</summary>
    public string? Example { get; init; }

    /// <summary>Reads the question and <c>example</c>, and what the forms add: <c>other</c>, an item's identifier, and <c>key</c> with <c>value</c>.</summary>
    /// <param name="query">The address's query.</param>
    /// <param name="problems">What cannot be used; null to refuse it.</param>
    /// <param name="added">True when a form was sent: the page then moves to its own address.</param>
    public static ReturnState Read(IQueryCollection query, List<Problem>? problems, out bool added)
    {
        var question = ReturnQuestion.Read(GivenValues.From(query, problems));
        string other = query["other"].ToString().Trim();
        string key = query["key"].ToString();
        string value = query["value"].ToString().Replace("$", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal).Trim();
        string[] typed = key.Length > 0 && value.Length > 0 ? [$"{key}={value}"] : [];
        question = question with
        {
            Against = other.Length > 0 ? ReturnQuestion.AgainstPart.Read(new GivenValues(_ => [other], problems), question.Against) : question.Against,
            Own = ReturnQuestion.SetPart.ReadAll(new GivenValues(_ => typed, problems)).Aggregate(question.Own, ReturnQuestion.With),
        };
        added = (other.Length > 0 || typed.Length > 0) && problems is not { Count: > 0 };
        return new ReturnState(question) { Example = ExampleProfiles.Find(query["example"].LastOrDefault())?.Id };
    }

    /// <summary>Whose return it is: the example person's, or the reader's own.</summary>
    public Profile Person(Reader reader) => ExampleProfiles.Find(Example)?.Read(reader.Known) ?? reader.Self;

    /// <summary>What an address and a form keep.</summary>
    public IEnumerable<(string Name, string Value)> Fields => [.. Example is { } example ? [("example", example)] : Array.Empty<(string, string)>(), .. Question.Fields];

    public string Address(string id) => AddressText.Of("/return/" + Uri.EscapeDataString(id), Fields);

    public string CsvAddress(string id, string file = "values") => AddressText.Of($"/return/{Uri.EscapeDataString(id)}/{file}.csv", Fields);
}
