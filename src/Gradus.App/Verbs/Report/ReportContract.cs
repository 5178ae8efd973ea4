using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.App.Verbs.Apply;
using Gradus.App.Verbs.Cost;
using Gradus.App.Verbs.Plan;
using Gradus.App.Verbs.Ready;
using Gradus.App.Verbs.Return;
using Gradus.App.Verbs.Shortlists;

namespace Gradus.App.Verbs.Report;

/// <summary>
/// The answer of <c>gradus report</c> as other programs read it: one person's case, made of the answers of other verbs, and all that is needed to
/// make it again.
/// </summary>
[Description("Each part is the answer of another verb, asked alone")]
public sealed record ReportContract(
    [Description("Form of this record; a later one is counted up"), Least(1)] int Form,
    [Description("Version of the dataset")] string Dataset,
    [Description("Version of the program")] string Program,
    [Description("Name of the profile")] string? Profile,
    [Description("What it comes to, in a sentence")] string Finding,
    [Description("From which the same report can be made again")] ReportGiven Given,
    [Description("Everything the profile says, in words")] IReadOnlyList<ReportSaid> Said,
    [Description("What the profile does not say, one phrase each")] IReadOnlyList<string> NotSaid,
    [Description("Fields of the profile that no part of the report uses")] IReadOnlyList<NotUsedContract> NotUsed,
    [Description("The first of the list, as gradus shortlist gives them")] ShortlistContract List,
    [Description("Where to apply and what to do when, as gradus apply gives it")] ApplyContract Applications,
    [Description("The programs looked at closely, the most valued first")] IReadOnlyList<ReportProgram> Programs)
{
    /// <summary>The form that this program writes.</summary>
    public const int NewestForm = 1;
}

/// <summary>What a report was made from, beside the dataset.</summary>
public sealed record ReportGiven(
    [Description("The profile as YAML, without comments; empty where nothing was said")] string Profile,
    [Description("Programs that were named")] IReadOnlyList<string> Id,
    [Description("The day that was named, year-month-day; null for the day on which the rules were last looked at")] string? On,
    [Description("True where courses by term were asked for")] bool Courses,
    [Description("What the person keeps that counts here, in the form of gradus workspace export; null where nothing does")] string? Kept);

/// <summary>One thing that a profile says.</summary>
public sealed record ReportSaid(
    [Description("What it belongs to")] string Group,
    [Description("What is said")] string Name,
    [Description("How")] string Value);

/// <summary>A program looked at closely.</summary>
public sealed record ReportProgram(
    string Id,
    string Title,
    string Institution,
    string City,
    [Description("USPS code")] string State,
    [Description("Its page; null where none is on record")] string? Page,
    [Description("As gradus cost --ways gives it")] CostContract Cost,
    [Description("As gradus return gives it; null where there is none")] ReturnContract? Return,
    [Description("Why there is no return; null where there is one")] string? NoReturn,
    [Description("As gradus ready gives it")] ReadyProgramContract Ready,
    [Description("As gradus plan gives it; null where there is none, or none was asked for")] PlanContract? Plan,
    [Description("Why there is no study plan though one was asked for; null elsewhere")] string? NoPlan);
