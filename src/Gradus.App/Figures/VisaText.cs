using System.Globalization;
using Gradus.Costs.Prices;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;
using Gradus.Rules;

namespace Gradus.App.Figures;

/// <summary>The rules of a student visa in sentences, the same wherever they are said.</summary>
public static class VisaText
{
    /// <summary>Said once, where the rules are.</summary>
    public const string NotAdvice = "Information, not legal advice: ask the school's international office.";

    /// <summary>The answer first, then each rule with its reference; ends with <see cref="NotAdvice"/>.</summary>
    public static IEnumerable<string> Sentences(StudentVisa visa)
    {
        yield return visa.Words;
        foreach (VisaPoint point in visa.Points)
        {
            yield return $"{point.Words} ({Reference(point.Rule)})";
        }

        yield return NotAdvice;
    }

    /// <summary>The answer in a few words, for a row: "no I-20", "up to 36 months of work after it", "practical training: ask".</summary>
    public static string Row(StudentVisa visa) => (visa.Study, visa.Training) switch
    {
        (VisaAnswer.No, _) => "no I-20",
        (VisaAnswer.Ask, _) => "I-20: ask",
        (_, VisaAnswer.No) => "no practical training after it",
        (_, VisaAnswer.Ask) => "practical training: ask",
        _ => string.Create(CultureInfo.InvariantCulture, $"up to {visa.Work.Months} months of work after it"),
    };

    /// <summary>"8 CFR 214.2(f)(10)", with "unconfirmed" where the text was not read.</summary>
    public static string Reference(RuleInForce rule) =>
        rule.Dated.Source.Reference + (rule.IsUncertain && rule.Dated.Source.Authority != Authority.Assumption ? ", " + rule.Standing : "");

    /// <summary>What the school will ask proof of before the I-20: the first twelve months' charges and living, less aid.</summary>
    public static string? FirstYear(Ledger ledger)
    {
        if (ledger.Visa is not { Study: not VisaAnswer.No })
        {
            return null;
        }

        decimal needed = ledger.Financing.Months.Take(12).Sum(m => m.Due + m.Living - m.Aid);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Before the I-20 you have to show about {Math.Ceiling(needed / 100) * 100:$#,0} for the first year{(ledger.IsComplete ? "" : ", and more where a charge is not known")}; the school names its own figure.");
    }

    /// <summary>At which wage level a first job there would stand in the H-1B selection, in sentences.</summary>
    public static string Selection(SelectionOutlook outlook)
    {
        string levels = string.Join(", ", outlook.Wage.Levels.Select((wage, i) => $"{i + 1} {(wage.IsKnown ? FigureText.Money(wage) : "too few filings")}"));
        string where = outlook.Low == outlook.High ? $"level {outlook.Low}" : $"level {outlook.Low} to {outlook.High}";
        string entered = outlook.High == 0 ? "under the first level no petition is possible"
            : $"a registration at it is entered {Entries(outlook)} in the selection{(outlook.Low == 0 ? ", and under the first level no petition is possible" : "")}";
        return $"H-1B, {outlook.Wage.Title} in {outlook.Wage.City}: the prevailing wage by level was {levels} (median of {outlook.Wage.Filings.ToString("#,0", CultureInfo.InvariantCulture)} certified filings; {outlook.Wage.Levels.First(l => l.IsKnown).Source}). "
            + $"The pay of its graduates a year after ({FigureText.Graded(outlook.Pay)}; {outlook.Pay.Unit}) would stand at {where}: {entered}. Employers name the level by the job's duties, not by its pay alone.";
    }

    private static string Entries(SelectionOutlook outlook)
    {
        decimal least = outlook.Selection.EntriesAt(Math.Max(1, outlook.Low));
        decimal most = outlook.Selection.EntriesAt(outlook.High);
        string count = least == most ? $"{least:0}" : $"{least:0} to {most:0}";
        return count == "1" ? "once" : $"{count} times";
    }

    /// <summary>For somebody of whom only the terms of price are known; null where they are on no student visa.</summary>
    /// <param name="rules">All of them.</param>
    /// <param name="item">The degree.</param>
    /// <param name="terms">Whose price is asked for.</param>
    /// <param name="modes">The ways it would be studied in; null or none for any.</param>
    public static StudentVisa? Of(RuleBook rules, Item item, PriceTerms terms, IReadOnlyList<StudyMode>? modes = null) => !terms.International ? null
        : StudyVisa.Of(rules, new Profile
        {
            Residency = new Residency { Citizenship = Citizenship.F1Visa },
            Study = new Study { Pace = terms.PartTime == true ? Pace.PartTime : null, Modality = [.. modes ?? []] },
        }, item);
}
