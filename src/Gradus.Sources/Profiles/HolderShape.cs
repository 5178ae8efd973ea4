using System.Text.Json.Nodes;
using Gradus.Sources.Forms;

namespace Gradus.Sources.Profiles;

/// <summary>A school or a program, by its name or its id; a UNITID may be written as the number that it is.</summary>
internal sealed class HolderShape : Shape<string>
{
    private static readonly TextShape Words = ProfileForms.Text;

    public override string Allowed => "the name of a school, its UNITID, or the id of a program";

    public override bool TryRead(Node node, string path, ProfileReading reading, out string value)
    {
        if (node is ScalarNode { Kind: ScalarKind.Number } number && UnitId.TryParse(number.Text, out _))
        {
            value = number.Text;
        }
        else if (node is not ScalarNode { Kind: ScalarKind.Text })
        {
            return Refuse(node, path, reading, out value);
        }
        else if (!Words.TryRead(node, path, reading, out value))
        {
            return false;
        }

        return reading.Known.WhyNoSchool?.Invoke(value) is not { } why || RefuseWith(node, $"{path} is {Quoted.Of(value)}: {why}", reading, out value);
    }

    public override Node Write(string value) => ScalarNode.OfText(value);

    public override JsonObject Schema(KnownNames known)
    {
        JsonObject schema = Words.Schema(known);
        schema["type"] = new JsonArray("string", "integer");
        schema["minimum"] = UnitId.Smallest;
        schema["maximum"] = UnitId.Largest;
        return schema;
    }

    public override Node FromAnswer(string answer) => ScalarNode.OfText(answer.Trim());
}
