namespace Gradus.Rules;

/// <summary>Which proposals a person wants to see counted; all off unless they ask.</summary>
public sealed record Scenarios(bool FixedStay = false, bool OptRestricted = false)
{
    public static Scenarios None { get; } = new();
}

/// <summary>How long a student on an F-1 visa may work after the degree. Information, not legal advice.</summary>
/// <param name="OptMonths">Practical training after any degree.</param>
/// <param name="StemMonths">Extension for a degree on the STEM list; 0 for others.</param>
/// <param name="GraceDays">Days to leave or change status afterwards.</param>
/// <param name="Cited">The rules these are.</param>
public sealed record WorkAuthorisation(int OptMonths, int StemMonths, int GraceDays, IReadOnlyList<RuleInForce> Cited)
{
    public int Months => OptMonths + StemMonths;

    /// <param name="rules">Rules of the day the degree ends.</param>
    /// <param name="isStem">Whether the degree's CIP code is on the list.</param>
    /// <param name="scenarios">Proposals to count.</param>
    public static WorkAuthorisation From(RuleSet rules, bool isStem, Scenarios scenarios)
    {
        RuleReading read = rules.Read();
        bool restricted = scenarios.OptRestricted || read.Flag("scenario-opt-restricted");
        bool fixedStay = scenarios.FixedStay || read.Flag("scenario-fixed-stay");
        int opt = read.Whole("opt-months");
        int stem = isStem ? read.Whole("stem-opt-months") : 0;
        int grace = read.Whole(fixedStay ? "scenario-f1-grace-days" : "f1-grace-days");
        return restricted ? new(0, 0, grace, read.Cited) : new(opt, stem, grace, read.Cited);
    }
}
