using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Gradus.People;

namespace Gradus.Sources.Forms;

/// <summary>Hours a week: one whole number, or two with a hyphen between them.</summary>
public sealed partial class HoursShape : Shape<WeeklyHours>
{
    private const int Least = 1;
    private const int Most = 100;
    private const string Pattern = "^[0-9]{1,3}-[0-9]{1,3}$";

    public override string Allowed => $"whole hours from {Least} to {Most}, or a range such as 12-15";

    public override bool TryRead(Node node, string path, ProfileReading reading, out WeeklyHours value)
    {
        value = default;
        if (Number.TryRead(node, Most, "hours a week", out decimal hours) && decimal.IsInteger(hours) && hours is >= Least and <= Most)
        {
            value = new WeeklyHours((int)hours, (int)hours);
            return true;
        }

        if (node is not ScalarNode { Kind: ScalarKind.Text } scalar || Plain(scalar.Text) is not { } plain)
        {
            return Refuse(node, path, reading, out value);
        }

        string[] ends = plain.Split('-');
        value = new WeeklyHours(
            int.Parse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture), int.Parse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture));
        return (value.Least >= Least && value.Most <= Most && value.Least <= value.Most) || Refuse(node, path, reading, out value);
    }

    public override Node Write(WeeklyHours value) =>
        value.Least == value.Most ? ScalarNode.OfNumber(value.Least) : ScalarNode.OfText(value.ToString());

    public override JsonObject Schema(KnownNames known) => new()
    {
        ["type"] = new JsonArray("integer", "string"),
        ["minimum"] = Least,
        ["maximum"] = Most,
        ["pattern"] = Pattern,
    };

    public override Node FromAnswer(string answer) => base.FromAnswer(Plain(answer) ?? (WrittenNumber.TryRead(answer, Most, "hours a week", out decimal hours) ? ScalarNode.OfNumber(hours).Text : answer));

    /// <summary>"12-15" from "12 to 15 hours"; null where it is no range.</summary>
    private static string? Plain(string text)
    {
        string bare = text.ToLowerInvariant().Replace(" to ", "-", StringComparison.Ordinal).Replace('\u2013', '-')
            .Replace("hours", "", StringComparison.Ordinal).Replace("a week", "", StringComparison.Ordinal).Replace("per week", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        return !text.EndsWith('\n') && text.Length <= 40 && Form().IsMatch(bare) ? bare : null;
    }

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Patterns.Patience)]
    private static partial Regex Form();
}
