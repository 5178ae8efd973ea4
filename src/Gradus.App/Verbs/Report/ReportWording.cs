using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.App.Verbs.Ready;
using Gradus.App.Verbs.Shortlists;
using Gradus.Ranking;

namespace Gradus.App.Verbs.Report;

/// <summary>What a report says beside the answers that it is made of.</summary>
internal static class ReportWording
{
    /// <summary>Said once in every report.</summary>
    public const string Advice = "It informs; it is no financial, legal or immigration advice.";

    /// <summary>What it comes to, in a sentence.</summary>
    public static string Finding(ReportContract report)
    {
        string list = report.List.Items is [var first, ..]
            ? Head(report.List, $"{first.Title}, {first.Institution}", Titles.Count(report.List.Count, "degree"))
            : "Nothing meets every condition";
        return $"{list}; {Written.Lower(report.Applications.Finding)}.";
    }

    /// <summary>Who leads the list, no surer than its draws: those whose order is a coin toss are level.</summary>
    private static string Head(ShortlistContract list, string first, string degrees) => list.Groups switch
    {
        [{ Level: true, Ids.Count: 2 }, ..] when list.Items.Count > 1 => $"{first}, and {list.Items[1].Title}, {list.Items[1].Institution}, are level at the head of {degrees} that fit or may fit",
        [{ Level: true } level, ..] => $"{Titles.Number(level.To)} are level at the head of {degrees} that fit or may fit, {first} among them",
        [{ AheadOfNext: < LevelGroup.Firm }, ..] => $"{first} leads {degrees} that fit or may fit, without being sure",
        _ => $"{first} stands first of {degrees} that fit or may fit",
    };

    /// <summary>What no part uses: a field counts as soon as one part counts it.</summary>
    public static IReadOnlyList<NotUsedContract> NotUsed(ReportContract report)
    {
        IReadOnlyList<NotUsedContract>[] parts =
        [
            report.List.NotUsed, report.Applications.NotUsed,
            .. report.Programs.SelectMany(p => new[] { p.Cost.NotUsed, p.Return?.NotUsed, p.Ready.NotUsed, p.Plan?.NotUsed }).OfType<IReadOnlyList<NotUsedContract>>(),
        ];
        return [.. parts[0].Where(f => parts.All(p => p.Any(other => other.Field == f.Field)))];
    }

    /// <summary>Whose choice the programs looked at closely are.</summary>
    public static string Close(ReportContract report) => (report.Programs.Count, report.Applications.Origin) switch
    {
        (0, _) => "No program is looked at closely: none is named, kept or on the list.",
        (_, "named") => "Looked at closely: the programs that were named.",
        (_, "kept") => "Looked at closely: the most valued of the programs kept or followed.",
        _ => "Looked at closely: the most valued named programs of the list.",
    };

    /// <summary>A program with its school, on one line.</summary>
    public static string Name(ReportProgram program) => $"{program.Title}, {program.Institution}";

    /// <summary>How far the chance of being no better off is known, or why there is no return.</summary>
    public static string Loss(ReportProgram program) =>
        program.Return is { } of ? Return.ReturnSummary.Chances(of.LossRange.Low, of.LossRange.High) : "not known";

    /// <summary>What it adds in eight cases of ten: "-$41,000 to $210,000"; "not known".</summary>
    public static string Adds(ReportProgram program) =>
        program.Return is { } of ? $"{Return.ReturnSummary.Money((double)of.P10)} to {Return.ReturnSummary.Money((double)of.P90)}" : "not known";

    /// <summary>When it can be begun: "now", "2 courses, 15 weeks".</summary>
    public static string ReadyAfter(ReportProgram program) => ReadyWords.After(program.Ready.Verdict, program.Ready.Weeks, program.Ready.Courses);

    /// <summary>Its last day in words, or that none is known.</summary>
    public static string Day(ReportContract report, ReportProgram program) => report.Applications.Find(program.Id).DayInWords;

    /// <summary>Every rule and judgement that a part used, each once, by id.</summary>
    public static IReadOnlyList<RuleContract> Rules(ReportContract report) =>
    [
        .. report.Programs.SelectMany(p => p.Cost.Rules.Concat(p.Return?.Rules ?? []).Concat(p.Ready.Assumptions).Concat(p.Plan?.Assumptions ?? []))
            .DistinctBy(r => (r.Id, r.From, r.InShort)).OrderBy(r => r.Id, StringComparer.Ordinal).ThenBy(r => r.From),
    ];

    /// <summary>What is said of several programs, each thing once, with the programs that it is said of: "all of them", or their names.</summary>
    public static IEnumerable<(T Said, string Of)> Once<T>(ReportContract report, Func<ReportProgram, IEnumerable<T>> said)
        where T : notnull =>
        report.Programs.SelectMany(p => said(p).Distinct().Select(s => (Program: p, Said: s))).GroupBy(x => x.Said)
            .Select(g => (g.Key, g.Count() == report.Programs.Count ? "all of them" : string.Join("; ", g.Select(x => Name(x.Program)))));
}
