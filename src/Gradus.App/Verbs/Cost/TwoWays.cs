using Gradus.Ledgers;

namespace Gradus.App.Verbs.Cost;

/// <summary>Keeping the job beside giving it up, where somebody with a job can do either; else the one way that was asked for.</summary>
/// <param name="First">The way in which no pay is given up, or the one way there is.</param>
/// <param name="Quit">The way in which pay is given up; null where there is none to compare with.</param>
public sealed record TwoWays(Ledger First, Ledger? Quit)
{
    /// <summary>Reads them off an answer: the way asked for stands for its kind, else the first that may be offered and that no visa rules out.</summary>
    public static TwoWays Of(CostAnswer answer)
    {
        Ledger[] ways = [answer.Ledger, .. answer.Ways.Select(w => w.Ledger).OfType<Ledger>().Where(l => l != answer.Ledger)];
        Ledger[] possible = Array.FindAll(ways, l => l.BarredBy is null);
        return answer.Ground.Profile.Job.PayNow > 0 && Array.Find(possible, l => !GivesUpPay(l)) is { } keep && Array.Find(possible, GivesUpPay) is { } quit
            ? new TwoWays(keep, quit)
            : new TwoWays(answer.Ledger, null);
    }

    /// <summary>"Keep your job: about $1,600. Quit for it: about $168,000."</summary>
    public string Headline => Quit is null
        ? $"Until the degree it costs you {About(First)}."
        : $"Keep your job: {About(First)}. Quit for it: {About(Quit)}.";

    /// <summary>The total in hundreds, both ends where its price is not firm; "at least" where a line is missing; what is left over where it is below nothing.</summary>
    public static string About(Ledger ledger) => ledger.TotalRange.Words;

    private static bool GivesUpPay(Ledger ledger) => ledger.SumOf(LineKey.ForegonePay) > 0;
}
