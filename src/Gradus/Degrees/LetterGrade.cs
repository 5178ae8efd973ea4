namespace Gradus.Degrees;

/// <summary>Letter grades in their order.</summary>
public static class LetterGrade
{
    private static readonly string[] Order = ["F", "D-", "D", "D+", "C-", "C", "C+", "B-", "B", "B+", "A-", "A", "A+"];

    /// <summary>Those that may be named, the best first.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Order.Reverse()];

    /// <summary>True for one of them, in any case.</summary>
    public static bool IsKnown(string grade) => Of(grade) >= 0;

    /// <summary>False where a grade is known and below the least; what is not said, or not asked for, is not below.</summary>
    public static bool Reaches(string? grade, string? least) => grade is null || least is null || Of(grade) >= Of(least);

    private static int Of(string grade) => Array.FindIndex(Order, g => string.Equals(g, grade, StringComparison.OrdinalIgnoreCase));
}
