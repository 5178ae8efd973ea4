using Gradus.Readiness;

namespace Gradus.App.Figures;

/// <summary>What a program asks for beside what a person brings, in words.</summary>
public static class EntryText
{
    /// <summary>Said where a page offers preparatory courses to somebody without a bachelor's degree.</summary>
    public const string NoStandIn = "Its preparatory courses are for those who have a bachelor's degree: they do not stand for one";

    /// <summary>What is not met, and what has to be asked, in a line each; empty where nothing is in the way as far as is known.</summary>
    public static IEnumerable<string> Lines(EntryCheck check)
    {
        EntryDemand[] unmet = [.. check.Unmet];
        if (unmet.Length > 0)
        {
            yield return $"Not met: {Joined(unmet)}{(check.IsBridged ? ". It admits those who lack something to preparatory courses" : check.Bridge ? $". {NoStandIn}" : "")}.";
        }

        EntryDemand[] unclear = [.. check.Unclear];
        if (unclear.Length > 0)
        {
            yield return $"Unclear: {Joined(unclear)}.";
        }
    }

    /// <summary>The same without the reasons: "Not met: linear algebra."</summary>
    public static IEnumerable<string> Brief(EntryCheck check)
    {
        if (check.Unmet.Any())
        {
            yield return $"Not met: {string.Join(", ", check.Unmet.Select(p => p.What))}.";
        }

        if (check.Unclear.Any())
        {
            yield return $"Unclear: {string.Join(", ", check.Unclear.Select(p => p.What))}.";
        }
    }

    /// <summary>Everything that is asked for, one line each: "linear algebra: not met (you have not studied it)".</summary>
    public static IEnumerable<string> All(EntryCheck check) => check.Points.Select(p => $"{p.What}: {Words(p.Standing)} ({p.Why})");

    /// <summary>"met", "not met", "unclear", "not said".</summary>
    public static string Words(EntryStanding standing) => standing switch
    {
        EntryStanding.Met => "met",
        EntryStanding.NotMet => "not met",
        EntryStanding.Unclear => "unclear",
        _ => "not said",
    };

    private static string Joined(EntryDemand[] points) => string.Join("; ", points.Select(p => $"{p.What} ({p.Why})"));
}
