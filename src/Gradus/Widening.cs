using System.Globalization;
using Gradus.Statistics;

namespace Gradus;

/// <summary>
/// The one place that decides how subject, age and the way it was said widen a figure into an interval. Its numbers are data; see
/// <c>data/rules/evidence.yaml</c>.
/// </summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Widening
{
    /// <summary>A figure older than so many whole years is old.</summary>
    public required int FirmYears { get; init; }

    /// <summary>Either way, of what is reported from an official page; a fraction.</summary>
    public required double ReportShare { get; init; }

    /// <summary>Either way, of what a listing or a page without a date says; a fraction.</summary>
    public required double ListingShare { get; init; }

    /// <summary>The most that an old price grew in a year; a fraction.</summary>
    public required double Growth { get; init; }

    /// <summary>The year of the newest price that any page states: what an old price grew by since is counted up to it. 0 where no page states one.</summary>
    public int PricesUntil { get; init; }

    /// <summary>A price older than so many whole years is only a lower bound.</summary>
    public required int BoundYears { get; init; }

    /// <summary>How many times as much a lower bound may be.</summary>
    public required double BoundFactor { get; init; }

    /// <summary>The least and the most that a program charges, as multiples of the institution's general charge.</summary>
    public required (double Low, double High) General { get; init; }

    /// <summary>The site whose figures are reported from official pages: "gradpilot.com".</summary>
    public required string ReportHost { get; init; }

    /// <summary>How a page says something about somebody else.</summary>
    /// <param name="address">The page's address.</param>
    public FigureVoice VoiceOf(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? page) && (page.Host == ReportHost || page.Host.EndsWith("." + ReportHost, StringComparison.Ordinal))
            ? FigureVoice.Report
            : FigureVoice.Listing;

    /// <summary>What a price could as well be.</summary>
    /// <param name="value">The price as it was said; 0 or above.</param>
    /// <param name="evidence">What stands behind it.</param>
    /// <param name="general">Multiples of a general charge that programs charge themselves; null where too few are known.</param>
    /// <returns>Null where the price is firm.</returns>
    public Spread? OfPrice(double value, Evidence evidence, Spread? general)
    {
        if (evidence.Of > FigureSubject.Offering && (value > 0 || general is not null))
        {
            return (general ?? Spread.LognormalBetween("the general charge; programs charge from half to double of it", General.Low, General.High)).Times(value);
        }

        if (value <= 0)
        {
            return null;
        }

        bool old = evidence.Age > FirmYears;
        double either = evidence.Voice == FigureVoice.Report ? ReportShare : evidence.Voice == FigureVoice.Listing || evidence.Age is null ? ListingShare : 0;
        if (either == 0 && !old)
        {
            return null;
        }

        double high = 1 + either;
        if (old)
        {
            high *= Math.Pow(1 + Growth, Math.Max(evidence.Age!.Value, evidence.Year is { } year ? PricesUntil - year : 0)) * (evidence.Age > BoundYears ? BoundFactor : 1);
        }

        return Spread.LognormalBetween(Words(evidence), value * (1 - either), value * high);
    }

    /// <summary>Why a price is not firm: "a price of 2019, as somebody else reports it".</summary>
    private string Words(Evidence evidence)
    {
        string age = evidence is not { Age: { } years, Year: { } year } ? "a price without a date"
            : years <= FirmYears ? "a price"
            : string.Create(CultureInfo.InvariantCulture, $"{(years > BoundYears ? "at least " : "")}a price of {year}");
        return evidence.Voice switch
        {
            FigureVoice.Report => age + ", as reported from the official page",
            FigureVoice.Listing => age + ", as somebody else lists it",
            _ => age,
        };
    }
}
