namespace Gradus.Rules;

/// <summary>Reads how figures widen from the rules of <c>evidence.yaml</c>.</summary>
public static class WideningRules
{
    /// <exception cref="InputException">A rule is not there, or holds no number.</exception>
    public static Widening Read(RuleBook book)
    {
        RuleReading rules = book.At(book.AsOf).Read();
        return new Widening
        {
            FirmYears = rules.Whole("evidence-firm-years"),
            ReportShare = (double)rules.Fraction("evidence-report-share"),
            ListingShare = (double)rules.Fraction("evidence-listing-share"),
            Growth = (double)rules.Fraction("evidence-price-growth"),
            BoundYears = rules.Whole("evidence-bound-years"),
            BoundFactor = (double)rules.Number("evidence-bound-factor"),
            General = ((double)rules.Fraction("evidence-general-low"), (double)rules.Fraction("evidence-general-high")),
            ReportHost = new Uri(rules.Cited.First(r => r.Rule.Id == "evidence-report-share").Dated.Source.Address).Host,
        };
    }
}
