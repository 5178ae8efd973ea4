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

    /// <summary>What kind of statement a figure is, in the words of <see cref="GradeWords"/>.</summary>
    public static string Of(FigureKind kind) => GradeWords.Of(kind);

    /// <summary>How far it can be taken for the item's own: "its own page, 2026", "told by others, 2020", "the university's general rate".</summary>
    public static string Grade<T>(Figure<T> figure)
        where T : struct =>
        Grade(figure.Evidence?.Grade, figure.Evidence?.Of, figure.Source?.Year, figure.IsKnown ? Of(figure.Kind) : Of(figure.Status));

    /// <inheritdoc cref="GradeWords.Of(FigureGrade?, FigureSubject?, string?, string)"/>
    public static string Grade(FigureGrade? grade, FigureSubject? of, string? year, string standing) => GradeWords.Of(grade, of, year, standing);

    /// <summary>Dollars to the dollar; the range as far as it is known where the figure is not firm: "$10,000-46,000".</summary>
    public static string Range(Figure<decimal> figure) =>
        figure.Spread is null ? Money(figure) : Written.Range(figure.Low!.Value, figure.High!.Value);

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
            (true, { } source) => $"{GradeWords.OfOrigin(figure.Kind, figure.Evidence?.Grade == FigureGrade.ThirdParty)}; {source}",
            (false, { } source) => source.ToString(),
            _ => "",
        };
}
