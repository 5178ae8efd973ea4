namespace Gradus.App.Charts;

/// <summary>A kind of people in a grid of them.</summary>
/// <param name="Count">How many.</param>
/// <param name="Style">Class of the style sheet.</param>
/// <param name="IsStruck">True where a bar across says what its tone says.</param>
public sealed record PeopleKind(int Count, string Style, bool IsStruck = false);

/// <summary>Small people, twenty in a row, one kind after the other.</summary>
public static class PeopleGrid
{
    private const double Width = 400;
    private const int InRow = 20;
    private const double Wide = Width / InRow;
    private const double High = 34;

    public static string Draw(string label, IReadOnlyList<PeopleKind> kinds)
    {
        PeopleKind[] people = [.. kinds.SelectMany(k => Enumerable.Repeat(k, k.Count))];
        var svg = new Svg(Width, Math.Max(1, (people.Length + InRow - 1) / InRow) * High, "people");
        for (int i = 0; i < people.Length; i++)
        {
            DrawPerson(svg, people[i], i % InRow * Wide, i / InRow * High);
        }

        return svg.ToText(label);
    }

    private static void DrawPerson(Svg svg, PeopleKind kind, double left, double top)
    {
        double middle = left + (Wide / 2);
        svg.Dot(middle, top + 6, 4, kind.Style);
        svg.Path($"M{Svg.N(middle - 6)},{Svg.N(top + 29)} V{Svg.N(top + 17)} Q{Svg.N(middle - 6)},{Svg.N(top + 11)} {Svg.N(middle)},{Svg.N(top + 11)} Q{Svg.N(middle + 6)},{Svg.N(top + 11)} {Svg.N(middle + 6)},{Svg.N(top + 17)} V{Svg.N(top + 29)} Z", kind.Style);
        if (kind.IsStruck)
        {
            svg.Line(middle - 4, top + 20, middle + 4, top + 20, "person-strike");
        }
    }
}
