using Gradus.App.Verbs.Profiles;
using Gradus.App.Web;
using Gradus.People;
using Gradus.Returns;

namespace Gradus.App.Verbs.Return;

/// <summary>What a reader chose on the page of a return; all of it stands in the page's address.</summary>
/// <param name="Against">"stay", "online", "self-study" or an item's identifier.</param>
/// <param name="Sets">Own values of assumptions, "key:value".</param>
public sealed record ReturnState(string Against, IReadOnlyList<string> Sets)
{
    /// <summary>More own values than this are not read.</summary>
    public const int MostSets = 40;

    private const int LongestText = 100;

    /// <summary>The example person shown; null for the reader's own profile.</summary>
    public string? Example { get; init; }

    /// <summary>Reads <c>against</c> and every <c>set</c>, and what the forms add: <c>other</c>, an item's identifier, and <c>key</c> with <c>value</c>.</summary>
    /// <param name="query">The address's query.</param>
    /// <param name="added">True when a form was sent: the page then moves to its own address.</param>
    public static ReturnState Read(IQueryCollection query, out bool added)
    {
        string other = Cut(query["other"].ToString().Trim());
        string key = Cut(query["key"].ToString());
        string value = Cut(query["value"].ToString()).Replace("$", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal).Trim();
        var sets = query["set"].Take(MostSets).Select(s => Cut(s ?? "")).ToList();
        added = other.Length > 0 || (key.Length > 0 && value.Length > 0);
        if (key.Length > 0 && value.Length > 0)
        {
            sets.RemoveAll(s => s.StartsWith(key + ":", StringComparison.Ordinal));
            sets.Add($"{key}:{value}");
        }

        string against = other.Length > 0 ? other : Cut(query["against"].ToString());
        return new ReturnState(against.Length > 0 ? against : AgainstKeys.Stay, sets) { Example = ExampleProfiles.Find(query["example"].LastOrDefault())?.Id };
    }

    /// <summary>Whose return it is: the example person's, or the reader's own.</summary>
    public Profile Person(Reader reader) => ExampleProfiles.Find(Example)?.Read(reader.Known) ?? reader.Profile ?? new Profile();

    /// <exception cref="InputException">An own value is of no assumption or out of bounds.</exception>
    public ReturnSettings Settings() => new() { Given = ReturnInput.Read(Sets.Select(s => s.Replace(':', '='))) };

    public string Address(string id) => Query("/return/" + Uri.EscapeDataString(id));

    public string CsvAddress(string id) => Query($"/return/{Uri.EscapeDataString(id)}/values.csv");

    private string Query(string path)
    {
        string[] parts =
        [
            .. Example is { } example ? new[] { "example=" + example } : [],
            .. Against == AgainstKeys.Stay ? Array.Empty<string>() : ["against=" + Uri.EscapeDataString(Against)],
            .. Sets.Select(s => "set=" + Uri.EscapeDataString(s)),
        ];
        return parts.Length == 0 ? path : path + "?" + string.Join('&', parts);
    }

    private static string Cut(string text) => text.Length <= LongestText ? text : text[..LongestText];
}
