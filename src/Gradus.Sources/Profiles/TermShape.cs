using System.Text.Json.Nodes;
using Gradus.People;
using Gradus.Sources.Forms;

namespace Gradus.Sources.Profiles;

/// <summary>A term, as people write it.</summary>
internal sealed class TermShape : Shape<Term>
{
    private const string Pattern = "^(spring|summer|fall) [0-9]{4}$";

    public override string Allowed => $"a season (spring, summer or fall) and a year from {ProfileForms.FirstStartYear} to {ProfileForms.LastYear}, such as fall 2027";

    public override bool TryRead(Node node, string path, ProfileReading reading, out Term value)
    {
        value = default;
        if (node is not ScalarNode { Kind: ScalarKind.Text } scalar || scalar.Text.Length > 40 || scalar.Text.Contains('\n', StringComparison.Ordinal))
        {
            return Refuse(node, path, reading, out value);
        }

        if (!WrittenTerm.TryRead(scalar.Text, out value, out string? trouble))
        {
            return trouble is null ? Refuse(node, path, reading, out value) : RefuseWith(node, $"{path} is {Quoted.Of(scalar.Text)}; {trouble}.", reading, out value);
        }

        return value.Year is >= ProfileForms.FirstStartYear and <= ProfileForms.LastYear
            || RefuseWith(node, $"{path} is {Quoted.Of(scalar.Text)}; allowed: a year from {ProfileForms.FirstStartYear} to {ProfileForms.LastYear}.", reading, out value);
    }

    public override Node Write(Term value) => ScalarNode.OfText(value.ToString());

    public override JsonObject Schema(KnownNames known) => new() { ["type"] = "string", ["pattern"] = Pattern };

    public override Node FromAnswer(string answer) => ScalarNode.OfText(WrittenTerm.TryRead(answer, out Term term, out _) ? term.ToString() : answer);
}
