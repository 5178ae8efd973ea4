using System.Globalization;
using System.Text.Json.Nodes;
using Gradus.App.Figures;
using Gradus.App.Questions;
using Gradus.App.Verbs.Ready;
using Gradus.Catalogs;
using Gradus.Readiness.Bridges;

namespace Gradus.App.Verbs.Bridge;

/// <summary>What can be asked of a bridge plan beside the degree and the person.</summary>
/// <param name="Choices">When it begins, how much time there is, and what counts as missing.</param>
/// <param name="Aim">The plan that a page shows first.</param>
public sealed record BridgeQuestion(BridgeChoices Choices, BridgeAim Aim)
{
    private const int MostHours = 80;

    /// <summary>Days before the rules were looked at from which a plan may begin, and years after it.</summary>
    private const int DaysBack = 366;

    private const int YearsOn = 5;

    public static Parameter<DateOnly> StartPart { get; } = new(
        "start",
        "First day of study, such as 2027-01-15 (default: the day on which the rules were last looked at)",
        "First day of study",
        text => Written.TryReadDay(text, out DateOnly day)
            ? day
            : throw Parameters.Refusal(ProblemCode.Malformed, "give a day as year-month-day, such as 2027-01-15."),
        "someday",
        "13/13",
        "0001-01-01",
        "9999-12-31")
    {
        Hint = "DAY",
        Form = () => new JsonObject { ["type"] = "string", ["format"] = "date" },
    };

    public static Parameter<int> HoursPart { get; } = Parameters.Whole(
        "hours", "Hours a week that I have for it (default: those of my profile, or what the guide assumes)", "Hours a week", 1, MostHours) with
    { Hint = "N" };

    public static Parameter<bool> UnknownPart { get; } = Parameters.Flag("unknown", "Count as missing what I did not say, and what a school has to be asked about", "Count what is not known as missing");

    public static Parameter<BridgeAim> AimPart { get; } = Parameters.Word("aim", $"Which plan comes first: {string.Join(", ", BridgeAims.All.Keys)}", "Plan shown first", BridgeAims.All) with
    {
        Hint = "AIM",
        Usual = BridgeAims.All.KeyOf(BridgeAim.Cheapest),
    };

    /// <summary>Every part that an address can say, in the order of help.</summary>
    public static IReadOnlyList<Parameter> All { get; } = [StartPart, HoursPart, UnknownPart, AimPart];

    /// <summary>The same with the degree, the person and their courses and tests.</summary>
    public static IReadOnlyList<Parameter> Whole { get; } = [SubjectParameters.Id, ReadyQuestion.ProfilePart, ReadyQuestion.CoursesPart, .. ReadyQuestion.OfTests, .. All];

    /// <summary>Nothing said.</summary>
    public static BridgeQuestion Usual { get; } = new(new BridgeChoices(), BridgeAim.Cheapest);

    /// <summary>What an address and a form keep of it; parts that are as usual are left out.</summary>
    public IEnumerable<(string Name, string Value)> Fields =>
    [
        .. Choices.Start is { } start ? [(StartPart.Name, Written.Day(start))] : Array.Empty<(string, string)>(),
        .. Choices.HoursPerWeek is { } hours ? [(HoursPart.Name, hours.ToString(CultureInfo.InvariantCulture))] : Array.Empty<(string, string)>(),
        .. Choices.CountsUnknown ? [(UnknownPart.Name, "true")] : Array.Empty<(string, string)>(),
        .. Aim == Usual.Aim ? Array.Empty<(string, string)>() : [(AimPart.Name, BridgeAims.All.KeyOf(Aim))],
    ];

    /// <exception cref="InputException">A part cannot be used, and problems are not gathered.</exception>
    public static BridgeQuestion Read(GivenValues given, Catalog catalog)
    {
        DateOnly? start = StartPart.ReadOr(given);
        DateOnly first = catalog.Rules.AsOf.AddDays(-DaysBack);
        DateOnly last = catalog.Rules.AsOf.AddYears(YearsOn);
        if (start is { } day && (day < first || day > last))
        {
            given.Refuse(new Problem(ProblemCode.OutOfRange, StartPart.Name, Written.Day(day), $"give a day from {Written.Day(first)} to {Written.Day(last)}."));
            start = null;
        }

        return new BridgeQuestion(
            new BridgeChoices { Start = start, HoursPerWeek = HoursPart.ReadOr(given), CountsUnknown = UnknownPart.Read(given, false) },
            AimPart.Read(given, Usual.Aim));
    }
}
