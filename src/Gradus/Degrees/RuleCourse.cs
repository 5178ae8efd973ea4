using System.Globalization;
using Gradus.People;

namespace Gradus.Degrees;

/// <summary>A course that counts towards a degree.</summary>
/// <param name="Code">"CS 6515"; of a course that nobody names, its group and a number.</param>
/// <param name="Title">In the school's words; of a course that nobody names, what it is chosen from.</param>
/// <param name="Credits">Above 0, with at most one decimal, in the degree's own unit.</param>
public sealed record RuleCourse(string Code, string Title, decimal Credits)
{
    /// <summary>Seasons in which it is given; empty where nobody says.</summary>
    public ValueList<Season> Seasons { get; init; } = [];

    /// <summary>What has to be done before it; null for nothing.</summary>
    public CourseTree? Requires { get; init; }

    /// <summary>What has to be done before it or in the same term; null for nothing.</summary>
    public CourseTree? Alongside { get; init; }

    /// <summary>Hours of work a week as those report who took it, at most one decimal; null where nobody does.</summary>
    public decimal? Hours { get; init; }

    /// <summary>How many reported the hours.</summary>
    public int Reports { get; init; }

    /// <summary>Marks that rules select by.</summary>
    public ValueList<string> Marks { get; init; } = [];

    /// <summary>True where it is not on record as given now: no plan takes it unless the person asks for it.</summary>
    public bool IsDormant { get; init; }

    /// <summary>True for a place that a course of one's own choice fills: no page names the courses of its group.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The letters before the number: "CS".</summary>
    public string Subject => Code[..NumberAt()].TrimEnd(' ', ':', '-');

    /// <summary>The first digit of the number and noughts: 6000 of "CS 6515"; null where the code has no number.</summary>
    public int? Level
    {
        get
        {
            int at = NumberAt();
            int end = at;
            while (end < Code.Length && char.IsAsciiDigit(Code[end]))
            {
                end++;
            }

            return !IsOpen && end > at && end - at <= 6 && int.TryParse(Code.AsSpan(at, end - at), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                ? number / (int)Math.Pow(10, end - at - 1) * (int)Math.Pow(10, end - at - 1)
                : null;
        }
    }

    /// <summary>Code and title; of a course of one's own choice the title.</summary>
    public override string ToString() => IsOpen ? Title : $"{Code} {Title}";

    private int NumberAt() => Code.AsSpan().IndexOfAnyInRange('0', '9') is var at && at < 0 ? Code.Length : at;
}
