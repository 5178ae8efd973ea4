namespace Gradus.App.Charts;

/// <summary>A dot of a cloud, with what it could as well be on both axes.</summary>
/// <param name="Name">Beside the dot, a line for each part; empty for none.</param>
/// <param name="Title">What it is; browsers show it when pointed at.</param>
/// <param name="X">Across, USD.</param>
/// <param name="Across">Both ends of <paramref name="X"/>.</param>
/// <param name="Y">Up, USD.</param>
/// <param name="Up">Both ends of <paramref name="Y"/>.</param>
/// <param name="IsFirm">Filled where true, hollow where not.</param>
public sealed record CloudDot(IReadOnlyList<string> Name, string Title, double X, (double Low, double High) Across, double Y, (double Low, double High) Up, bool IsFirm);

/// <summary>Dollars across and dollars up, a dot for each thing; what has a name is drawn last and stronger.</summary>
public static class Cloud
{
    private const double Left = 50;
    private const double Top = 18;

    /// <summary>As wide as a text is, for a screen.</summary>
    private static readonly (double Width, double Height, string Style) Wide = (700, 400, "cloud wide");

    /// <summary>For a phone.</summary>
    private static readonly (double Width, double Height, string Style) Narrow = (400, 290, "cloud narrow");

    /// <param name="label">What is drawn, for those who do not see it.</param>
    /// <param name="dots">In any order.</param>
    /// <param name="wish">The most that a person would pay, marked with its words; null for none.</param>
    /// <returns>The drawing for a wide screen and that for a phone.</returns>
    public static (string Wide, string Narrow) Draw(string label, IReadOnlyList<CloudDot> dots, (double At, string Words)? wish = null) =>
        (Draw(label, dots, wish, Wide), Draw(label, dots, wish, Narrow));

    private static string Draw(string label, IReadOnlyList<CloudDot> dots, (double At, string Words)? wish, (double Width, double Height, string Style) frame)
    {
        (double right, double bottom) = (frame.Width - 16, frame.Height - 38);
        var x = LinearScale.Round(0, Math.Max(dots.Max(d => d.Across.High), wish?.At ?? 0), Left, right);
        var y = LinearScale.Round(Math.Min(0, dots.Min(d => d.Up.Low)), Math.Max(1, dots.Max(d => d.Up.High)), bottom, Top);
        var svg = new Svg(frame.Width, frame.Height, frame.Style);
        foreach (double tick in y.Ticks())
        {
            svg.Line(Left, y.At(tick), right, y.At(tick), tick == 0 ? "axis" : "grid");
            svg.Text(Left - 6, y.At(tick) + 4, ChartText.ShortMoney(tick), "tick", TextEnd.End);
        }

        foreach (double tick in x.Ticks())
        {
            svg.Text(x.At(tick), bottom + 20, ChartText.ShortMoney(tick), "tick", tick == x.High ? TextEnd.End : TextEnd.Middle);
        }

        if (wish is { } most)
        {
            svg.Line(x.At(most.At), Top, x.At(most.At), bottom, "cloud-wish");
            svg.Text(x.At(most.At), Top - 5, most.Words, "tick", WishEnd(x.At(most.At), frame.Width));
        }

        foreach (CloudDot dot in dots.OrderBy(d => d.Name.Count > 0))
        {
            string style = dot.Name.Count > 0 ? "cloud-named" : "cloud-other";
            svg.Line(x.At(dot.X), y.At(dot.Up.Low), x.At(dot.X), y.At(dot.Up.High), $"{style}-range");
            svg.Line(x.At(dot.Across.Low), y.At(dot.Y), x.At(dot.Across.High), y.At(dot.Y), $"{style}-range");
            svg.Dot(x.At(dot.X), y.At(dot.Y), dot.Name.Count > 0 ? 5.5 : 4, dot.IsFirm ? style : $"{style} cloud-hollow", dot.Title);
        }

        var labels = new Labels(new LabelBox(Left + 2, 0, frame.Width, bottom));
        if (wish is { } price)
        {
            labels.Take(LabelBox.Of(x.At(price.At), Top - 5, price.Words, WishEnd(x.At(price.At), frame.Width), small: true));
        }

        foreach (CloudDot dot in dots)
        {
            labels.Take(new LabelBox(x.At(dot.X) - 6, y.At(dot.Y) - 6, x.At(dot.X) + 6, y.At(dot.Y) + 6));
        }

        foreach (CloudDot dot in dots.Where(d => d.Name.Count > 0))
        {
            Name(svg, dot, x.At(dot.X), y.At(dot.Y), labels);
        }

        return svg.ToText(label);
    }

    private static TextEnd WishEnd(double at, double width) => at > width / 2 ? TextEnd.End : TextEnd.Start;

    /// <summary>The name beside its dot, or away from it at the end of a line; a dot whose name fits nowhere has it in its title and in the table.</summary>
    private static void Name(Svg svg, CloudDot dot, double x, double y, Labels labels)
    {
        if (labels.Put(x, y, dot.Name) is not { } place)
        {
            return;
        }

        if (y < place.Box.Top || y > place.Box.Bottom)
        {
            svg.Line(x, y, place.X - (place.End == TextEnd.Start ? 2 : -2), y < place.Box.Top ? place.Box.Top + 3 : place.Box.Bottom, "cloud-lead");
        }

        for (int i = 0; i < dot.Name.Count; i++)
        {
            svg.Text(place.X, place.Y + (i * 15), dot.Name[i], i == 0 ? "value halo" : "tick halo", place.End);
        }
    }
}
