using System.Text.Json.Nodes;
using Gradus.App.Questions;
using Gradus.Keeping;
using Gradus.Ledgers;

namespace Gradus.App.Verbs.Keeping;

/// <summary>What can be asked of the verbs that keep: which degrees, and what to write beside them.</summary>
public static class KeepingQuestions
{
    /// <summary>Longer texts are refused by the workspace, with its own bound; more is not read at all.</summary>
    private const int LongestText = 4096;

    /// <summary>Days outside these years are slips.</summary>
    private const int FirstYear = 2000;

    private const int LastYear = 2100;

    private static readonly IReadOnlyList<string> Lines = ToldFigures.Keys;

    public static Parameter<string> Ids { get; } = SubjectParameters.Ids("id", "Of programs or offerings");

    public static Parameter<string> Id { get; } = Parameters.Text("id", "Of a program or an offering", "Degree", 200, "no-such-id") with { IsPositional = true, IsRequired = true };

    public static Parameter<string> NotePart { get; } = Parameters.Text("note", "What to write beside it", "Note", LongestText) with { Hint = "TEXT" };

    public static Parameter<string> Text { get; } = Parameters.Text("text", "The note; without one the note is taken away", "Note", LongestText) with { IsPositional = true, IsWords = true };

    public static Parameter<string> FigurePart { get; } = Parameters.Text(
        "figure",
        $"What, and how much: tuition=12000 for the whole degree, or a figure of its graduates, earnings-1yr=95000; without a number (tuition=) it is taken away. Keys: {string.Join(", ", Lines)}",
        "Your figure",
        100,
        "beer=5",
        "tuition",
        "tuition=-1") with
    {
        IsPositional = true,
        IsRequired = true,
        Form = () => new JsonObject { ["type"] = "string", ["pattern"] = $"^({string.Join('|', Lines)})[=:]([0-9][0-9,]*([.][0-9]{{1,2}})?)?$" },
    };

    public static Parameter<string> Told { get; } = Parameters.Text("told", "Who says so: my offer letter", "Who says so", LongestText) with { Hint = "TEXT" };

    public static Parameter<ApplicationStatus> StatusPart { get; } = Parameters.Word(
        "status", $"How far it is: {string.Join(", ", KeptApplication.Statuses.Select(s => s.Key))}", "Status", KeptApplication.Statuses) with
    { Hint = "WORD" };

    public static Parameter<OwnDay> DeadlinePart { get; } = Day("deadline", "The last day on which to apply, as the school told me, such as 2027-01-15; a time with its offset, such as 2027-01-15T23:59-05:00", "Last day to apply");

    public static Parameter<OwnDay> ReplyByPart { get; } = Day("reply-by", "The day by which I have to answer an offer or pay the deposit, in the same form", "Answer an offer by");

    public static Parameter<decimal> FeePart { get; } = Parameters.Dollars("fee", "What applying costs, as I was told; 0 where it was waived", "Fee, dollars", 0, KeptApplication.MostFee) with { Hint = "USD" };

    public static Parameter<string> DonePart { get; } = Parameters.Text("done", "Steps that are done: references, transcripts ...", "Done", KeptComparison.LongestName, "no-such-step") with { Hint = "STEP", IsMany = true, IsList = true, Most = KeptApplication.MostDone };

    public static Parameter<string> UndonePart { get; } = Parameters.Text("undone", "Steps that are not done after all", "Not done", KeptComparison.LongestName, "no-such-step") with { Hint = "STEP", IsMany = true, IsList = true, Most = KeptApplication.MostDone };

    public static Parameter<bool> StopPart { get; } = Parameters.Flag("stop", "Follow it no more", "Follow no more");

    public static Parameter<string> ComparisonName { get; } = Parameters.Text("name", "Its name", "Name", KeptComparison.LongestName) with { IsPositional = true, IsRequired = true };

    public static Parameter<string> Compared { get; } =
        SubjectParameters.Ids("ids", $"Two to {KeptComparison.MostItems} programs or offerings; without one the comparison is taken away") with { IsRequired = false };

    public static Parameter<string> RemovedCourseList { get; } = Parameters.Text("remove", "Take the list of this name away; without it all are shown", "Remove", KeptCourseList.LongestName);

    public static Parameter<string> ProfileFile { get; } = File("A profile, YAML or JSON");

    public static Parameter<string> ExportFile { get; } = File("The file to write, or - to write it to the output");

    public static Parameter<bool> Force { get; } = Parameters.Flag("force", "Replace the file if it is there", "Replace");

    public static Parameter<string> ImportFile { get; } = File("A file that the export wrote");

    public static Parameter<bool> Replace { get; } = Parameters.Flag("replace", "Take away what the file does not hold", "Replace");

    public static Parameter<bool> Yes { get; } = Parameters.Flag("yes", "I mean it", "I mean it");

    public static Parameter<string> WatchedIds { get; } = SubjectParameters.Ids("id", "Of programs or offerings (default: all that I keep or apply to)") with { IsRequired = false };

    public static Parameter<bool> Seen { get; } = Parameters.Flag("seen", "I have seen what has changed: the next answer is compared with this dataset", "I have seen this");

    /// <summary>Of <c>gradus watch</c>.</summary>
    public static IReadOnlyList<Parameter> Watch { get; } = [WatchedIds, Seen];

    /// <summary>Of <c>gradus track</c>.</summary>
    public static IReadOnlyList<Parameter> Track { get; } = [Id, StatusPart, DeadlinePart, ReplyByPart, FeePart, DonePart, UndonePart, StopPart];

    /// <summary>Every part of <c>gradus keep</c>, in the order of help.</summary>
    public static IReadOnlyList<Parameter> Keep { get; } = [Ids, NotePart];

    /// <summary>Of <c>gradus drop</c>.</summary>
    public static IReadOnlyList<Parameter> Drop { get; } = [Ids];

    /// <summary>Of <c>gradus forget</c>.</summary>
    public static IReadOnlyList<Parameter> Forget { get; } = [Ids];

    /// <summary>Of <c>gradus note</c>.</summary>
    public static IReadOnlyList<Parameter> Note { get; } = [Id, Text];

    /// <summary>Of <c>gradus figure</c>.</summary>
    public static IReadOnlyList<Parameter> Figure { get; } = [Id, FigurePart, Told];

    private static Parameter<OwnDay> Day(string name, string words, string label) => new(
        name,
        words,
        label,
        text => OwnDay.TryParse(text, out OwnDay day) && day.Day.Year is > FirstYear and < LastYear
            ? day
            : throw Parameters.Refusal(ProblemCode.Malformed, "give a day as year-month-day, such as 2027-01-15; a time needs its offset from UTC too, such as 2027-01-15T23:59-05:00, because it ends elsewhere at another hour."),
        "someday",
        "01-15T23:59",
        "0001-01-01")
    {
        Hint = "DAY",
    };

    private static Parameter<string> File(string words) => Parameters.Text("file", words, "File", LongestText) with { Hint = "FILE", IsPositional = true, IsRequired = true };
}
