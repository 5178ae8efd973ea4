using System.Globalization;
using System.Text.RegularExpressions;
using Gradus.People;
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

    public static KnownNameShape State { get; } = new(
        "a two-letter state code in capitals, such as GA",
        "^[A-Z]{2}$",
        text => text.Length == 2 && text.All(char.IsAsciiLetterUpper),
        known => known.States);

    public static KnownNameShape DegreeType { get; } = new(
        "the id of a degree type, such as ms-machine-learning",
        "^[a-z][a-z0-9-]{1,59}$",
        text => text.Length is >= 2 and <= 60 && char.IsAsciiLetterLower(text[0]) && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'),
        known => known.DegreeTypes);

    public static FormShape<Term> StartTerm { get; } = new(
        $"a season (spring, summer or fall) and a year from {FirstStartYear} to {LastYear}, such as fall 2027",
        TermForm(),
        MakeTerm,
        term => term.ToString());

    public static FormShape<SocCode> Occupation { get; } = new(
        "a SOC code, such as 15-2051 for data scientists",
        OccupationForm(),
        (string text, KnownNames _, out SocCode code) => SocCode.TryParse(text, out code) ? null : "; not a SOC code.",
        code => code.ToString());

    public static FormShape<PlaceName> Place { get; } = new(
        "a city and a state code, such as Atlanta, GA",
        PlaceForm(),
        MakePlace,
        place => place.ToString());

    private static string? MakeTerm(string text, KnownNames known, out Term term)
    {
        string[] parts = text.Split(' ');
        Vocabularies.Seasons.TryFind(parts[0], out Season season);
        int year = int.Parse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture);
        term = new Term(season, year);
        return year is >= FirstStartYear and <= LastYear ? null : $"; allowed: a year from {FirstStartYear} to {LastYear}.";
    }

    private static string? MakePlace(string text, KnownNames known, out PlaceName place)
    {
        place = new PlaceName(text[..^4], text[^2..]);
        if (!place.City.All(c => c is not ('\t' or '\n' or '\r') && FormText.IsAllowed(c)) || place.City.EndsWith(' '))
        {
            return "; the city must be one line of plain text.";
        }

        return State.Check(place.State, known) is { } trouble ? $", whose state is not known{trouble}" : null;
    }

    [GeneratedRegex("^(spring|summer|fall) [0-9]{4}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TermForm();

    [GeneratedRegex("^[0-9]{2}-[0-9]{4}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OccupationForm();

    [GeneratedRegex("^[^ ,][^,]{0,79}, [A-Z]{2}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlaceForm();
}
