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

    public override string Allowed => "a city and a state code, such as Atlanta, GA, or a ZIP code";

    public override bool TryRead(Node node, string path, ProfileReading reading, out PlaceName value)
    {
        value = default;
        if (node is ScalarNode { Kind: ScalarKind.Number or ScalarKind.Text } written && PlaceFinder.ZipOf(written.Text) is { } zip)
        {
            return OfZip(node, path, zip, reading, out value);
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

    /// <summary>The college city nearest by number within the same area of the post.</summary>
    private static bool OfZip(Node node, string path, string zip, ProfileReading reading, out PlaceName value)
    {
        Place? near = PlaceFinder.ByZip(zip, reading.Known.Places);
        value = near is null ? default : new PlaceName(near.City, near.State);
        return near is not null || RefuseWith(node, $"{path} is the ZIP code {zip}, and no college stands in its area ({zip[..3]}..). {(PlaceFinder.StateOfZip(zip, reading.Known.Places) is { Count: > 0 } state ? PlaceFinder.Cities(state) : "Write a city and its state, such as Atlanta, GA.")}", reading, out value);
    }

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

        IReadOnlyList<Place> alike = PlaceFinder.Alike(text, reading.Known.Places);
        value = alike.Count == 1 ? new PlaceName(alike[0].City, alike[0].State) : default;
        return alike.Count == 1 || (alike.Count == 0
            ? RefuseWith(node, $"{path} is {Quoted.Of(text)}, and no college stands in a city of that name alone; write the city with its state, such as Atlanta, GA, or a ZIP code.", reading, out value)
            : RefuseWith(node, $"{path} is {Quoted.Of(text)}, a name of several cities; write which: {string.Join("; ", alike.Take(Named).Select(p => $"{p.City}, {p.State}"))}{(alike.Count > Named ? " ..." : "")}.", reading, out value));
    }

    /// <summary>The city as the dataset spells it, where it knows it.</summary>
    private static string Spelled(string city, string state, KnownNames known) =>
        (known.Places.FirstOrDefault(p => p.State == state && string.Equals(p.City, city, StringComparison.OrdinalIgnoreCase)) ?? PlaceFinder.Alike(city, known.Places).FirstOrDefault(p => p.State == state))?.City ?? city;
}
