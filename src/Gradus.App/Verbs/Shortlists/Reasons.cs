using System.Globalization;
using Gradus.App.Figures;
using Gradus.Ranking;

namespace Gradus.App.Verbs.Shortlists;

/// <summary>Parts of a score in words.</summary>
public static class Reasons
{
    /// <summary>The measure with its unit: "$9,900", "12 miles", "+8 % a year".</summary>
    public static string Measure(ScorePart part)
    {
        Figure<double> measure = part.Measure;
        if (!measure.IsKnown)
        {
            return FigureText.Of(measure.Status);
        }

        double value = measure.Value;
        return part.Criterion.Id switch
        {
            "cost" or "whole-cost" or "debt" or "return" => Money(value),
            "return-risk" => $"{(value * 100).ToString("0", CultureInfo.InvariantCulture)} %",
            "earnings-1yr" or "earnings-5yr" => $"{Money(value)} ({measure.Unit![4..]})",
            "cohort" => $"{value.ToString("#,0", CultureInfo.InvariantCulture)} awards",
            "trend" => $"{(value * 100).ToString("+0;-0;0", CultureInfo.InvariantCulture)} % a year",
            "research" => $"{value.ToString("#,0.0", CultureInfo.InvariantCulture)} papers",
            "price-level" => $"{value.ToString("0.0", CultureInfo.InvariantCulture)} (US 100)",
            "distance" => $"{value.ToString("#,0", CultureInfo.InvariantCulture)} miles",
            "stem" or "modality" => value > 0.5 ? "yes" : "no",
            _ => $"{(value * 100).ToString("0", CultureInfo.InvariantCulture)} % of my goal",
        };
    }

    /// <summary>One reason in a line: what, and where it stands among all.</summary>
    public static string Sentence(ScorePart part)
    {
        string measure = Measure(part);
        bool good = part.Advantage > 0;
        switch (part.Criterion.Id)
        {
            case "stem":
                return good ? "its CIP code is on the STEM list" : "its CIP code is not on the STEM list";
            case "modality":
                return good ? "a page says it is taught the way I can study" : "it is not taught the way I can study";
            case "focus":
                return $"matches {measure}";
            case "distance" when part.Measure.Value == 0:
                return "no moving: it is studied at home or lies in a place I wished for";
        }

        string what = part.Criterion.Id switch
        {
            "cost" => $"{measure} tuition and fees{(part.Peers is null ? "" : ", at the general charge")}",
            "whole-cost" => $"{measure} in all until it is done{(part.Peers is null ? "" : ", at the general charge")}",
            "earnings-1yr" => $"{measure} earned one year after",
            "earnings-5yr" => $"{measure} earned five years after",
            "cohort" => $"{measure} in the newest year",
            "trend" => $"awards changed by {measure}",
            "debt" => $"{measure} median debt",
            "research" => $"{measure} in my areas",
            "price-level" => $"price level {measure}",
            "return" => $"{measure} beyond staying as I am, in the middle of its range",
            "return-risk" => $"{measure} chance of a loss",
            _ => $"{measure} away",
        };
        double ahead = part.Ahead ?? 0;
        string standing = part.Worth == 0
            ? "at or beyond the least favourable twentieth"
            : $"more favourable than {(ahead * 100).ToString("0", CultureInfo.InvariantCulture)} %";
        return $"{what}: {standing}";
    }

    private static string Money(double value) => FigureText.Money((decimal)value);
}
