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

    /// <summary>Kind and source: "official; NCES IPEDS, IC2023_AY, TUITION6, 2023-24"; whose it is not, where it is missing.</summary>
    public static string Origin<T>(this FigureOf<T> figure)
        where T : struct => figure.Cited() is not { } cited ? "" : figure.Kind is { } kind ? $"{GradeWords.OfOrigin(KindOf(kind), figure.Grade == FigureKeys.Of(FigureGrade.ThirdParty))}; {cited}" : cited;

    /// <summary>Dollars, or the range, with the word of grade after them; the reason alone where there is none.</summary>
    public static string Graded(this FigureOf<decimal> figure, string between = ", ") =>
        figure.Value is null ? Missing(figure.Status) : $"{figure.InDollars()}{between}{figure.InGrade()}";

    /// <summary>Dollars, or the range where the figure is not firm; the reason where there is none.</summary>
    public static string InDollars(this FigureOf<decimal> figure) => figure.Value is not { } value ? Missing(figure.Status)
        : figure.Low is null || figure.High is null || figure.Low == figure.High ? Written.Dollars(value)
        : Written.Range(figure.Low.Value, figure.High.Value);

    /// <summary>"1,204"; the reason where there is none.</summary>
    public static string InCount(this FigureOf<int> figure) => figure.Value is { } value ? Written.Count(value) : Missing(figure.Status);

    /// <summary>A number as a format has it; the reason where there is none.</summary>
    public static string InNumber(this FigureOf<double> figure, string format) => figure.Value is { } value ? Written.Number(value, format) : Missing(figure.Status);

    /// <summary>"yes", "no", or the reason that nobody says.</summary>
    public static string InYesNo(this FigureOf<bool> figure) => figure.Value is { } value ? value ? "yes" : "no" : Missing(figure.Status);

    /// <summary>How far it can be taken for the degree's own.</summary>
    public static string InGrade(this FigureOf<decimal> figure) => FigureText.Grade(
        figure.Grade is { } grade ? Enum.GetValues<FigureGrade>().First(g => FigureKeys.Of(g) == grade) : null,
        figure.Of is { } of ? Enum.GetValues<FigureSubject>().First(s => FigureKeys.Of(s) == of) : null,
        figure.Year,
        figure.Standing());

    /// <summary>Why a figure is missing, by the key of its status.</summary>
    public static string Missing(string status) => FigureText.Of(Enum.GetValues<FigureStatus>().First(s => FigureKeys.Of(s) == status));

    /// <summary>What kind of statement it is, by its key.</summary>
    public static string Kind(string key) => FigureText.Of(KindOf(key));

    private static FigureKind KindOf(string key) => Enum.GetValues<FigureKind>().First(k => FigureKeys.Of(k) == key);
}
