using Gradus.App.Questions;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs;
using Gradus.StudyModes;

namespace Gradus.App.Verbs.Modes;

/// <summary>What can be asked of the ways to study, beside who asks.</summary>
/// <param name="Items">Programs that shall stand for the ways; empty for those of the person's list.</param>
/// <param name="NotFound">Named, and not in the dataset.</param>
/// <param name="Hours">Hours a week for study, in place of those of the profile; null for those.</param>
public sealed record ModesQuestion(IReadOnlyList<Item> Items, IReadOnlyList<string> NotFound, int? Hours)
{
    private const int LongestId = 200;
    private const int MostHours = 100;

    public static Parameter<string> IdsPart { get; } = Parameters.Text("id", "Programs or offerings to compare the ways by (default: those I keep, else the first of my shortlist for each way)", "Programs", LongestId, "no-such-id") with
    {
        IsPositional = true,
        IsMany = true,
        Most = ModeChoices.MostItems,
    };

    public static Parameter<int> HoursPart { get; } = Parameters.Whole("hours", "Hours a week I have for study (default: those of my profile)", "Hours a week for study", 1, MostHours) with { Hint = "N" };

    /// <summary>What an address can say beside the programs, in the order of help.</summary>
    public static IReadOnlyList<Parameter> All { get; } = [HoursPart];

    /// <summary>Every part with the programs and the person, in the order of help.</summary>
    public static IReadOnlyList<Parameter> Everything { get; } = [IdsPart, SubjectParameters.Profile, .. All];

    /// <summary>Reads it. Of several programs named, those that there are count, and the others are said.</summary>
    /// <exception cref="InputException">A part cannot be used and problems are not gathered, or none of the programs named is there.</exception>
    public static ModesQuestion Read(GivenValues given, Catalog catalog)
    {
        int? hours = HoursPart.ReadOr(given);
        string[] ids = [.. IdsPart.ReadAll(given).Distinct(StringComparer.Ordinal)];
        string[] missing = [.. ids.Where(id => catalog.FindItem(id) is null)];
        return new ModesQuestion(
            missing.Length == ids.Length || given.Gathers ? given.LookUpAll(IdsPart, id => Named.Item(id, catalog)) : [.. ids.Except(missing, StringComparer.Ordinal).Select(id => catalog.FindItem(id)!)],
            missing,
            hours);
    }

    /// <summary>The person with the hours of the question; null where nobody is and none are said.</summary>
    public Profile? Asks(Profile? person) => Hours is { } hours ? (person ?? new Profile()) with { Study = (person ?? new Profile()).Study with { HoursPerWeek = new WeeklyHours(hours, hours) } } : person;

    /// <summary>What the ways are asked with.</summary>
    /// <param name="kept">Identifiers of what the person keeps.</param>
    public ModeChoices Choices(IReadOnlyList<string> kept) => new() { Items = Items, Kept = kept };
}
