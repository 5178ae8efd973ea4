using Gradus.App.Figures;

namespace Gradus.App.Contracts;

/// <summary>Figures of a contract in words, as <see cref="FigureText"/> has those of the domain.</summary>
public static class FigureWords
{
    /// <summary>"official", "your own"; why it is missing where it is: "not reported".</summary>
    public static string Standing<T>(this FigureOf<T> figure)
        where T : struct => figure.Kind is { } kind ? Kind(kind) : Missing(figure.Status);

    /// <summary>Whose figure it is and of what year.</summary>
    public static string? Cited<T>(this FigureOf<T> figure)
        where T : struct => figure.Source is null ? null : string.Join(", ", new[] { figure.Source, figure.Year }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>Dollars, or the range, with the word of grade after them; the reason alone where there is none.</summary>
    public static string Graded(this FigureOf<decimal> figure, string between = ", ") =>
        figure.Value is { } value ? $"{Range(value, figure.Low, figure.High)}{between}{Grade(figure)}" : Missing(figure.Status);

    /// <summary>Why a figure is missing, by the key of its status.</summary>
    public static string Missing(string status) => FigureText.Of(Enum.GetValues<FigureStatus>().First(s => FigureKeys.Of(s) == status));

    private static string Range(decimal value, decimal? low, decimal? high) =>
        low is null || high is null || low == high ? Written.Dollars(value) : $"{Written.Dollars(low.Value)}-{Written.Dollars(high.Value)[1..]}";

    private static string Grade(FigureOf<decimal> figure) => FigureText.Grade(
        figure.Grade is { } grade ? Enum.GetValues<FigureGrade>().First(g => FigureKeys.Of(g) == grade) : null,
        figure.Of is { } of ? Enum.GetValues<FigureSubject>().First(s => FigureKeys.Of(s) == of) : null,
        figure.Year,
        figure.Standing());

    /// <summary>What kind of statement it is, by its key.</summary>
    public static string Kind(string key) => FigureText.Of(Enum.GetValues<FigureKind>().First(k => FigureKeys.Of(k) == key));
}
