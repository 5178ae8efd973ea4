namespace Gradus.App.Charts;

/// <summary>A box that a text fills on a drawing, by the widest letters that a browser may set it in.</summary>
public readonly record struct LabelBox(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Of a letter of the stronger labels at 13 units.</summary>
    private const double LetterWidth = 9;

    /// <summary>Of a letter of the smaller ones.</summary>
    private const double SmallLetterWidth = 7.9;

    private const double Rise = 11;
    private const double Fall = 3.5;

    /// <summary>The box of a line of text at its base.</summary>
    public static LabelBox Of(double x, double y, string text, TextEnd end, bool small = false)
    {
        double width = text.Length * (small ? SmallLetterWidth : LetterWidth);
        double left = end switch { TextEnd.Start => x, TextEnd.End => x - width, _ => x - (width / 2) };
        return new LabelBox(left, y - Rise, left + width, y + Fall);
    }

    public bool Meets(LabelBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool IsWithin(LabelBox frame) => Left >= frame.Left && Right <= frame.Right && Top >= frame.Top && Bottom <= frame.Bottom;

    public LabelBox With(LabelBox other) => new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));
}

/// <summary>Where a label was put: the base of its first line.</summary>
public readonly record struct LabelPlace(double X, double Y, TextEnd End, LabelBox Box);

/// <summary>Puts labels beside their points so that none lies on another; one that fits nowhere is left out.</summary>
/// <param name="frame">What labels may not leave.</param>
public sealed class Labels(LabelBox frame)
{
    private const double LineHeight = 15;
    private const double Beside = 9;
    private const int MostSteps = 18;
    private readonly List<LabelBox> _taken = [];

    /// <summary>Marks a box as taken.</summary>
    public void Take(LabelBox box) => _taken.Add(box);

    /// <summary>The nearest free place beside a point; null where there is none.</summary>
    /// <param name="x">Of the point.</param>
    /// <param name="y">Of the point.</param>
    /// <param name="lines">The first stronger than the others.</param>
    public LabelPlace? Put(double x, double y, IReadOnlyList<string> lines)
    {
        foreach (double step in Enumerable.Range(0, MostSteps))
        {
            foreach (double down in step == 0 ? [0] : new[] { -step * LineHeight, step * LineHeight })
            {
                foreach ((double aside, TextEnd end) in new[] { (Beside, TextEnd.Start), (-Beside, TextEnd.End) })
                {
                    double at = y + down - ((lines.Count - 1) * LineHeight / 2) + 4;
                    LabelBox box = lines.Select((line, i) => LabelBox.Of(x + aside, at + (i * LineHeight), line, end, i > 0)).Aggregate((a, b) => a.With(b));
                    if (box.IsWithin(frame) && !_taken.Exists(box.Meets))
                    {
                        Take(box);
                        return new LabelPlace(x + aside, at, end, box);
                    }
                }
            }
        }

        return null;
    }
}
