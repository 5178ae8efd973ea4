using Gradus.People;
using Gradus.Rules;

namespace Gradus.Ledgers;

/// <summary>What has to be said of the tax on a promised help.</summary>
internal static class AidTaxWords
{
    /// <param name="scholarship">The help.</param>
    /// <param name="kind">How it is paid.</param>
    /// <param name="rules">Those of the first term.</param>
    public static IEnumerable<string> Of(Scholarship scholarship, AidKind kind, RuleSet rules)
    {
        if (scholarship.Amount == 0)
        {
            yield break;
        }

        string name = scholarship.Name ?? "A scholarship";
        string free = RuleText.Of(rules.Get("employer-assistance-exclusion").Dated.Value);
        if (AidKinds.IsStipend(scholarship))
        {
            yield return $"{name}: a stipend without work for it is income as far as it is more than the tuition and required fees that nothing else pays (26 U.S.C. 117); it bears no Social Security and Medicare tax. Mostly nothing is withheld: the tax is paid by the quarter.";
        }
        else if (kind == AidKind.EmployeeRemission)
        {
            yield return $"{name}: of tuition remitted to an employee {free} a calendar year is free of tax, an employer's other help included, and the rest is pay (26 U.S.C. 127). Only teaching and research assistants have all of it free (117(d)(5)).";
        }
        else if (kind == AidKind.FamilyRemission)
        {
            yield return $"{name}: graduate tuition remitted for an employee's spouse or child is pay of the employee, all of it (26 U.S.C. 117(d), 127). The tax is counted as if it came on your household's pay.";
        }
        else if (AidKinds.IsOfNationalService(scholarship))
        {
            yield return $"{name}: an education award of national service is income of the year in which it is used, and no scholarship for tax (IRS Publication 970): that tax is in no line here. Ask who does your return.";
        }
        else if (AidKinds.MayBeRemission(scholarship))
        {
            yield return $"{name} is counted free of tax. If it is remitted because you, your spouse or a parent work for the school, and not to a teaching or research assistant, a part or all of it is pay: say which kind it is.";
        }
        else if (AidKinds.IsPaidOut(kind))
        {
            yield return $"{name} is counted free of tax, as a gift is. A scholarship or stipend that pays for living is income: say that it is a fellowship.";
        }
    }
}
