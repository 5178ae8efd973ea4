using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.App.Verbs.Apply;
using Gradus.App.Verbs.Ready;
using Gradus.App.Verbs.Shortlists;

namespace Gradus.App.Verbs.Report;

/// <summary>A figure of a report with its standing, for the table of sources.</summary>
/// <param name="Of">Program and school.</param>
/// <param name="What">What it is a figure of.</param>
/// <param name="Value">In words; why it is missing where it is.</param>
/// <param name="Sure">How far it can be taken for the degree's own, or what kind of statement it is.</param>
/// <param name="Source">Whose figure it is; empty where nobody's.</param>
/// <param name="Year">The year it is of; "not said" where its source names none.</param>
internal sealed record ReportFigure(string Of, string What, string Value, string Sure, string Source, string Year)
{
    /// <summary>Every figure that was read from a source: of the list first, then of the programs looked at closely.</summary>
    public static IReadOnlyList<ReportFigure> All(ReportContract report)
    {
        Dictionary<string, string> names = report.List.Weights.ToDictionary(w => w.Criterion, w => w.Name, StringComparer.Ordinal);
        return [.. report.List.Items.SelectMany(i => Listed(i, names)), .. report.Programs.SelectMany(p => Close(p, report.Applications.Find(p.Id)))];
    }

    /// <summary>The five grades, and the kinds where none was weighed: "own", "old", "third-party", "general", "estimated", "official".</summary>
    public static string SureOf(string? grade, string? kind) => grade ?? (kind is null ? "missing" : kind == "own" ? "yours" : kind);

    private static IEnumerable<ReportFigure> Listed(ShortlistedItem item, Dictionary<string, string> names)
    {
        string of = $"{item.Title}, {item.Institution}";
        FigureOf<decimal> price = item.TuitionToMe.Figure();
        yield return Row(of, "tuition and required fees", price.InDollars(), price);
        yield return Row(of, "earned one year after", item.Earnings1yr.InDollars(), item.Earnings1yr);
        yield return Row(of, "on the list of STEM degrees", item.Stem.InYesNo(), item.Stem);
        foreach (ShortlistedPart part in item.Parts.Where(p => p.Measure.Value is null || (p.Measure.Source, p.Measure.Year, (decimal?)p.Measure.Value) is var said && said != (price.Source, price.Year, price.Value) && said != (item.Earnings1yr.Source, item.Earnings1yr.Year, item.Earnings1yr.Value)))
        {
            yield return Row(of, names.GetValueOrDefault(part.Criterion, part.Criterion), Measure(part.Measure), part.Measure);
        }
    }

    private static IEnumerable<ReportFigure> Close(ReportProgram program, ApplyProgram application)
    {
        string of = ReportWording.Name(program);
        AdmissionContract admission = program.Ready.Admission;
        yield return Row(of, "application fee", ApplyWording.Fee(application), application.Fee);
        yield return Row(of, "applied in one cycle", admission.Applicants.InCount(), admission.Applicants);
        yield return Row(of, "admitted", admission.Admitted.InCount(), admission.Admitted);
        yield return Row(of, "started", admission.ClassSize.InCount(), admission.ClassSize);
        yield return Row(of, "share admitted", admission.Rate.Value is { } rate ? Written.Percent(rate) : FigureWords.Missing(admission.Rate.Status), admission.Rate);
        yield return Row(of, "least average taken", admission.MinimumGpa.InNumber("0.##"), admission.MinimumGpa);
    }

    private static ReportFigure Row<T>(string of, string what, string value, FigureOf<T> figure)
        where T : struct => new(of, what, value, SureOf(figure.Grade, figure.Kind), figure.Source ?? "", figure.Source is null ? "" : figure.Year ?? "not said");

    private static string Measure(FigureOf<double> figure)
    {
        if (figure.Value is not { } value)
        {
            return FigureWords.Missing(figure.Status);
        }

        bool isMoney = figure.Unit?.StartsWith("USD", StringComparison.Ordinal) == true;
        return figure is { Low: { } low, High: { } high } && low != high
            ? isMoney ? Written.Range((decimal)low, (decimal)high) : $"{Written.Number(low)} to {Written.Number(high)}{Unit(figure)}"
            : isMoney ? Written.Dollars(value) : $"{Written.Number(value)}{Unit(figure)}";
    }

    private static string Unit(FigureOf<double> figure) => string.IsNullOrEmpty(figure.Unit) ? "" : " " + figure.Unit;
}
