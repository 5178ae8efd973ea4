using System.Globalization;
using System.Text.Json.Nodes;
using Gradus.App.Figures;
using Gradus.App.Questions;
using Gradus.Applications;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.App.Verbs.Apply;

/// <summary>A percentage of one program, or a range of them.</summary>
/// <param name="Id">Of the program.</param>
/// <param name="Low">0 to 100.</param>
/// <param name="High">0 to 100, at least <paramref name="Low"/>.</param>
public readonly record struct ProgramPercent(string Id, decimal Low, decimal High);

/// <summary>What can be asked about applications.</summary>
public static class ApplyQuestion
{
    private const int LongestId = 200;
    private const int MostFees = 10_000;
    private const decimal Whole = 100;

    /// <summary>Days before the rules were looked at on which a question may be asked, and years after it.</summary>
    private const int DaysBack = 366;

    private const int YearsOn = 5;

    public static Parameter<string> IdsPart { get; } = Parameters.Text("id", "Programs or offerings to look at (default: those I keep or follow, else the first of my shortlist)", "Programs", LongestId, "no-such-id") with
    {
        IsPositional = true,
        IsMany = true,
        Most = ApplicationChoices.MostItems,
    };

    public static Parameter<DateOnly> OnPart { get; } = new(
        "on",
        "The day to count from, such as 2027-01-15 (default: the day on which the rules were last looked at)",
        "The day to count from",
        text => Written.TryReadDay(text, out DateOnly day) ? day : throw Parameters.Refusal(ProblemCode.Malformed, "give a day as year-month-day, such as 2027-01-15."),
        "someday",
        "0001-01-01",
        "9999-12-31")
    {
        Hint = "DAY",
        Form = () => new JsonObject { ["type"] = "string", ["format"] = "date" },
    };

    public static Parameter<decimal> FeesPart { get; } = Parameters.Dollars("fees", "The most that all application fees together may come to", "Fees in all, at most", 0, MostFees) with { Hint = "USD" };

    public static Parameter<int> MostPart { get; } = Parameters.Whole("most", "The most applications I would make (default: what the guide assumes)", "Applications, at most", 1, ApplicationChoices.MostApplications) with { Hint = "N" };

    public static Parameter<ProgramPercent> ChancePart { get; } = Percents(
        "chance", "My own chance of admission in percent: cmu-ms-machine-learning=20-40", "My own chances", Range, "cmu-ms-machine-learning", "cmu-ms-machine-learning=101", "cmu-ms-machine-learning=60-20", "no-such-id=40");

    public static Parameter<ProgramPercent> WorthPart { get; } = Percents(
        "worth", "What being admitted is worth to me, 0 to 100: cmu-ms-machine-learning=80 (default: its worth on my shortlist)", "My own worths", One, "cmu-ms-machine-learning", "cmu-ms-machine-learning=101", "cmu-ms-machine-learning=20-60", "no-such-id=40");

    public static Parameter<string> OfferPart { get; } = Parameters.Text("offer", "Programs that offered me a place, to compare", "Offers", LongestId, "no-such-id") with { Hint = "ID", IsMany = true, IsList = true, Most = ApplicationChoices.MostItems };

    /// <summary>What an address can say beside the programs, in the order of help.</summary>
    public static IReadOnlyList<Parameter> All { get; } = [OnPart, FeesPart, MostPart, ChancePart, WorthPart, OfferPart];

    /// <summary>Every part with the programs and the person, in the order of help.</summary>
    public static IReadOnlyList<Parameter> Everything { get; } = [IdsPart, SubjectParameters.Profile, .. All];

    /// <exception cref="InputException">A part cannot be used, and problems are not gathered.</exception>
    public static ApplicationChoices Read(GivenValues given, Catalog catalog)
    {
        DateOnly? on = OnPart.ReadOr(given);
        DateOnly first = catalog.Rules.AsOf.AddDays(-DaysBack);
        DateOnly last = catalog.Rules.AsOf.AddYears(YearsOn);
        if (on is { } day && (day < first || day > last))
        {
            given.Refuse(new Problem(ProblemCode.OutOfRange, OnPart.Name, Written.Day(day), $"give a day from {Written.Day(first)} to {Written.Day(last)}."));
            on = null;
        }

        return new ApplicationChoices
        {
            Items = given.LookUpAll(IdsPart, id => Named.Item(id, catalog)),
            On = on,
            Fees = FeesPart.ReadOr(given),
            Most = MostPart.ReadOr(given),
            Chances = Known(given, ChancePart, catalog).ToDictionary(c => c.Id, c => ((double)(c.Low / Whole), (double)(c.High / Whole)), StringComparer.Ordinal),
            Worths = Known(given, WorthPart, catalog).ToDictionary(c => c.Id, c => (double)(c.Low / Whole), StringComparer.Ordinal),
            Offers = given.LookUpAll(OfferPart, id => Named.Item(id, catalog)),
        };
    }

    /// <summary>Those whose program there is, the last word on each counting.</summary>
    private static IEnumerable<ProgramPercent> Known(GivenValues given, Parameter<ProgramPercent> part, Catalog catalog) =>
        part.ReadAll(given).Where(p => given.LookUp(part, p.Id, id => Named.Item(id, catalog), (Item?)null) is not null).GroupBy(p => p.Id, StringComparer.Ordinal).Select(g => g.Last());

    private static Parameter<ProgramPercent> Percents(string name, string words, string label, Func<string, (decimal Low, decimal High)> read, params string[] refused) => new(
        name,
        words,
        label,
        text => text.LastIndexOf('=') is var at and > 0 && read(text[(at + 1)..].Trim()) is var range
            ? new ProgramPercent(text[..at].Trim(), range.Low, range.High)
            : throw Parameters.Refusal(ProblemCode.Malformed, "give the id of a program and percent, such as cmu-ms-machine-learning=40."),
        refused)
    {
        Hint = "ID=N",
        IsMany = true,
        IsList = true,
        Most = ApplicationChoices.MostItems,
        Form = () => new JsonObject { ["type"] = "string", ["pattern"] = "^[^=]+=[0-9.]+(-[0-9.]+)?%?$" },
    };

    private static (decimal Low, decimal High) Range(string text) => WrittenRange.TryRead(text.TrimEnd('%'), out decimal low, out decimal high)
        ? low <= high && high <= Whole ? (low, high) : throw Parameters.Refusal(ProblemCode.OutOfRange, "give the lower end of a range first, both from 0 to 100.")
        : One(text);

    private static (decimal Low, decimal High) One(string text) =>
        decimal.TryParse(text.TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal percent) && percent <= Whole
            ? (percent, percent)
            : throw Parameters.Refusal(ProblemCode.OutOfRange, "give percent from 0 to 100.");
}
