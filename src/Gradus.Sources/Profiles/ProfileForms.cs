using System.Text.RegularExpressions;
using Gradus.Sources.Forms;

namespace Gradus.Sources.Profiles;

/// <summary>The forms of single values that a profile is made of, with their bounds.</summary>
internal static partial class ProfileForms
{
    public const int FirstStartYear = 2024;
    public const int LastYear = 2045;
    public const int FirstPastYear = 1950;

    public static NumberShape DollarsPerYear { get; } = new(0, 10_000_000, "USD a year");

    public static NumberShape DollarsPerMonth { get; } = new(0, 100_000, "USD a month");

    public static NumberShape Dollars { get; } = new(0, 10_000_000, "USD");

    public static FlagShape Flag { get; } = new();

    public static IntegerShape Year { get; } = new(FirstPastYear, LastYear, "year");

    public static TextShape Text { get; } = new(120);

    public static StateShape State { get; } = new();

    public static TermShape StartTerm { get; } = new();

    public static PlaceShape Place { get; } = new();

    public static HolderShape Holder { get; } = new();

    public static GradeShape Grade { get; } = new();

    public static KnownNameShape DegreeType { get; } = new(
        "the id of a degree type, such as ms-machine-learning",
        "^[a-z][a-z0-9-]{1,59}$",
        text => text.Length is >= 2 and <= 60 && char.IsAsciiLetterLower(text[0]) && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'),
        known => known.DegreeTypes);

    public static FormShape<SocCode> Occupation { get; } = new(
        "a SOC code, such as 15-2051 for data scientists",
        OccupationForm(),
        (string text, KnownNames _, out SocCode code) => SocCode.TryParse(text, out code) ? null : "; not a SOC code.",
        code => code.ToString());

    [GeneratedRegex("^[0-9]{2}-[0-9]{4}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.Patience)]
    private static partial Regex OccupationForm();
}
