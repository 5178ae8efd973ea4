namespace Gradus.App.Figures;

/// <summary>Figures in words: a value with its unit, or the reason that there is none.</summary>
public static class FigureText
{
    public static string Of(FigureStatus status) => status switch
    {
        FigureStatus.Suppressed => "suppressed",
        FigureStatus.NotReported => "not reported",
        FigureStatus.NotApplicable => "not applicable",
        FigureStatus.NotCollected => "no data",
        _ => "known",
    };

    public static string Of(FigureKind kind) => kind switch
    {
        FigureKind.Official => "official",
        FigureKind.Derived => "derived",
        FigureKind.Estimated => "estimated",
        FigureKind.Stated => "stated",
        FigureKind.Assumed => "assumed",
        _ => "your own",
    };

    /// <summary>How far it can be taken for the item's own: "stated 2026", "2020, third-party", "the university's general rate".</summary>
    public static string Grade<T>(Figure<T> figure)
        where T : struct
    {
        if (figure.Evidence is not { } evidence)
        {
            return figure.IsKnown ? Of(figure.Kind) : Of(figure.Status);
        }

        string year = figure.Source?.Year ?? "no year";
        return evidence.Grade switch
        {
            FigureGrade.General => evidence.Of switch
            {
                FigureSubject.Campuses => "several campuses together",
                FigureSubject.Institution => "the university's general rate",
                _ => "of all together",
            },
            FigureGrade.ThirdParty => $"{year}, third-party",
            FigureGrade.Old => $"stated {year}, old",
            FigureGrade.Estimated => Of(figure.Kind),
            _ => $"{Of(figure.Kind)} {year}",
        };
    }

    /// <summary>Dollars to the dollar; the range where the figure is not firm: "$10,000-46,000".</summary>
    public static string Range(Figure<decimal> figure) =>
        figure.Spread is null ? Money(figure) : $"{Money(figure.Low!.Value)}-{Money(figure.High!.Value)[1..]}";

    /// <summary>Dollars, or the range, with the word of grade after them: "$10,000-46,000, the university's general rate"; the reason alone where there is none.</summary>
    public static string Graded(Figure<decimal> figure, string between = ", ") =>
        figure.IsKnown ? $"{Range(figure)}{between}{Grade(figure)}" : Of(figure.Status);

    /// <summary>Dollars to the dollar.</summary>
    public static string Money(Figure<decimal> figure) =>
        figure.IsKnown ? Money(figure.Value) : Of(figure.Status);

    public static string Money(decimal amount) => Written.Dollars(amount);

    public static string Count(Figure<int> figure) =>
        figure.IsKnown ? Written.Count(figure.Value) : Of(figure.Status);

    public static string Number(Figure<double> figure, string format = "0.##") =>
        figure.IsKnown ? Written.Number(figure.Value, format) : Of(figure.Status);

    public static string Number(double value, string format = "0.##") => Written.Number(value, format);

    public static string YesNo(Figure<bool> figure) => figure.IsKnown ? figure.Value ? "yes" : "no" : Of(figure.Status);

    /// <summary>Kind and source of a figure: "official; NCES IPEDS, IC2023_AY, TUITION6, 2023-24".</summary>
    public static string Origin<T>(Figure<T> figure)
        where T : struct => (figure.IsKnown, figure.Source) switch
        {
            (true, { } source) => $"{Of(figure.Kind)}; {source}",
            (false, { } source) => source.ToString(),
            _ => "",
        };
}
