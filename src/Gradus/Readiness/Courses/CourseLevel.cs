namespace Gradus.Readiness.Courses;

/// <summary>How far into a degree a course is, by the number of its code as most schools in the United States give it.</summary>
internal static class CourseLevel
{
    /// <summary>By the first digit of a number of three or four digits; null for other numbers, which schools give in ways of their own.</summary>
    public static string? Of(string? code)
    {
        if (code is null)
        {
            return null;
        }

        int end = code.Length;
        while (end > 0 && !char.IsAsciiDigit(code[end - 1]))
        {
            end--;
        }

        int start = end;
        while (start > 0 && char.IsAsciiDigit(code[start - 1]))
        {
            start--;
        }

        return (end - start) is 3 or 4 && (start == 0 || !char.IsAsciiDigit(code[0]))
            ? code[start] switch { '1' or '2' => "lower division", '3' or '4' => "upper division", '0' => null, _ => "graduate" }
            : null;
    }
}
