using System.Text.Json.Nodes;
using Gradus.Sources.Forms;

namespace Gradus.Sources.Profiles;

/// <summary>A grade average; "3.4/4.0" is read as 3.4.</summary>
internal sealed class GradeShape : Shape<decimal>
{
    private const decimal Most = 100;
    private static readonly string[] FourPoint = ["4", "4.0", "4.00", "4,0"];
    private static readonly NumberShape Plain = new(0, Most);

    public override string Allowed => Plain.Allowed;

    public override bool TryRead(Node node, string path, ProfileReading reading, out decimal value)
    {
        value = default;
        if (node is ScalarNode { Kind: ScalarKind.Text } scalar)
        {
            string[] parts = scalar.Text.Replace("out of", "/", StringComparison.OrdinalIgnoreCase).Split('/', StringSplitOptions.TrimEntries);
            if (parts.Length == 2 && WrittenNumber.TryRead(parts[0], Most, out decimal grade))
            {
                value = grade;
                return FourPoint.Contains(parts[1], StringComparer.Ordinal)
                    || RefuseWith(node, $"{path} is {Quoted.Of(scalar.Text)}; write the average alone and name its scale beside it, as in gpa: {parts[0]} and gpaScale: {(parts[1].StartsWith("100", StringComparison.Ordinal) ? "percentage" : parts[1].StartsWith("4.3", StringComparison.Ordinal) ? "four-point-three" : parts[1].StartsWith('5') ? "five-point" : "ten-point")}.", reading, out value);
            }

            if (scalar.Text.TrimEnd().EndsWith('%'))
            {
                return RefuseWith(node, $"{path} is {Quoted.Of(scalar.Text)}; write gpa: {scalar.Text.Trim().TrimEnd('%').Trim()} and gpaScale: percentage.", reading, out value);
            }
        }

        // A decimal comma is meant here, never thousands.
        return Plain.TryRead(node, path, reading, out value);
    }

    public override Node Write(decimal value) => Plain.Write(value);

    public override JsonObject Schema(KnownNames known) => Plain.Schema(known);

    public override Node FromAnswer(string answer) => Plain.FromAnswer(answer);
}
