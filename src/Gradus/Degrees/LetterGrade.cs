namespace Gradus.Degrees;

/// <summary>Letter grades in their order.</summary>
public static class LetterGrade
{
    private static readonly string[] Order = ["F", "D-", "D", "D+", "C-", "C", "C+", "B-", "B", "B+", "A-", "A", "A+"];

    /// <summary>Written for a course that was withdrawn from: no grade, and no credit.</summary>
    public const string Withdrawn = "W";

    /// <summary>Those that may be named, the best first.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Order.Reverse()];

    /// <summary>True for one of them, in any case.</summary>
    public static bool IsKnown(string grade) => Of(grade) >= 0;

    /// <summary>False where a grade is known and below the least, or gives no credit; what is not said is not below.</summary>
    public static bool Reaches(string? grade, string? least) => grade is null || (Of(grade) > 0 && (least is null || Of(grade) >= Of(least)));

    /// <summary>Larger for a better grade; the largest for one that is not said, the least for a withdrawal.</summary>
    public static int Rank(string? grade) => grade is null ? Order.Length : Of(grade);

    private static int Of(string grade) => Array.FindIndex(Order, g => string.Equals(g, grade, StringComparison.OrdinalIgnoreCase));
}
