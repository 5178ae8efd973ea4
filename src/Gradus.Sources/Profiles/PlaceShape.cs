using System.Text.Json.Nodes;
using Gradus.People;
using Gradus.Places;
using Gradus.Sources.Forms;

namespace Gradus.Sources.Profiles;

/// <summary>A city with its state, or alone where only one college city has that name.</summary>
internal sealed class PlaceShape : Shape<PlaceName>
{
    private const string Pattern = "^[^ ,][^,]{0,79}, [A-Z]{2}$";
    private const int LongestCity = 80;
    private const int Named = 6;

    public override string Allowed => "a city and a state code, such as Atlanta, GA";

    public override bool TryRead(Node node, string path, ProfileReading reading, out PlaceName value)
    {
        value = default;
        if (node is ScalarNode { Kind: ScalarKind.Number } zip && zip.Text.Length == 5)
        {
            return RefuseWith(node, $"{path} is {Quoted.Of(zip.Text)[1..^1]}, which looks like a ZIP code; ZIP codes are not in this dataset, so write the city and its state, such as Atlanta, GA.", reading, out value);
        }

        if (node is not ScalarNode { Kind: ScalarKind.Text } scalar || scalar.Text.Length > 120 || scalar.Text.Any(c => c is '\t' or '\n' or '\r' || !FormText.IsAllowed(c)))
        {
            return Refuse(node, path, reading, out value);
        }

        string text = scalar.Text.Trim();
        int comma = text.LastIndexOf(',');
        return comma > 0 && comma <= LongestCity ? WithState(node, path, text[..comma].Trim(), text[(comma + 1)..].Trim(), reading, out value)
            : comma < 0 && text.Length > 0 ? WithoutComma(node, path, text, reading, out value)
            : Refuse(node, path, reading, out value);
    }

    public override Node Write(PlaceName value) => ScalarNode.OfText(value.ToString());

    public override JsonObject Schema(KnownNames known) => new() { ["type"] = "string", ["pattern"] = Pattern };

    public override Node FromAnswer(string answer) => ScalarNode.OfText(answer.Trim());

    private static bool WithState(Node node, string path, string city, string state, ProfileReading reading, out PlaceName value)
    {
        value = default;
        // "Atlanta, GA 30332": the ZIP code says nothing more.
        string bare = state.Split(' ') is [.., var last] words && words.Length > 1 && last.Length is 5 or 10 && char.IsAsciiDigit(last[0]) ? string.Join(' ', words[..^1]) : state;
        if (StateShape.Find(bare, reading.Known) is not { } code)
        {
            return RefuseWith(node, $"{path} is {Quoted.Of($"{city}, {state}")}, whose state is not known; write its two letters, as in Atlanta, GA.", reading, out value);
        }

        value = new PlaceName(Spelled(city, code, reading.Known), code);
        return city.Length > 0 || RefuseWith(node, $"{path} names no city; write one, as in Atlanta, GA.", reading, out value);
    }

    private bool WithoutComma(Node node, string path, string text, ProfileReading reading, out PlaceName value)
    {
        int blank = text.LastIndexOf(' ');
        if (blank > 0 && text.Length - blank == 3 && StateShape.Find(text[(blank + 1)..], reading.Known) is { } code)
        {
            value = new PlaceName(Spelled(text[..blank].Trim(), code, reading.Known), code);
            return true;
        }

        Place[] alike = [.. reading.Known.Places.Where(p => string.Equals(p.City, text, StringComparison.OrdinalIgnoreCase)).OrderBy(p => p.State, StringComparer.Ordinal)];
        value = alike.Length == 1 ? new PlaceName(alike[0].City, alike[0].State) : default;
        return alike.Length == 1 || (alike.Length == 0
            ? Refuse(node, path, reading, out value)
            : RefuseWith(node, $"{path} is {Quoted.Of(text)}, a name of several cities; write which: {string.Join("; ", alike.Take(Named).Select(p => $"{p.City}, {p.State}"))}{(alike.Length > Named ? " ..." : "")}.", reading, out value));
    }

    /// <summary>The city as the dataset spells it, where it knows it.</summary>
    private static string Spelled(string city, string state, KnownNames known) =>
        known.Places.FirstOrDefault(p => p.State == state && string.Equals(p.City, city, StringComparison.OrdinalIgnoreCase))?.City ?? city;
}
