using System.Globalization;
using System.Text;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.Tests.Programs;

/// <summary>How often the classifier says what the labels say, on one set of programs.</summary>
internal sealed class ClassifierAccuracy
{
    private readonly List<(LabelledProgram Program, DegreeClassification Answer)> _answers;

    public ClassifierAccuracy(DegreeTypeClassifier classifier, IEnumerable<LabelledProgram> programs) =>
        _answers = [.. programs.Select(p => (p, classifier.Classify(p.Title, p.Degree, p.Concentration, p.Cip)))];

    public int Count => _answers.Count;

    public int Right => _answers.Count(a => a.Answer.DegreeType == a.Program.DegreeType);

    public double Accuracy => (double)Right / Count;

    /// <summary>Mean over the degree types that occur in labels or answers of the harmonic mean of precision and recall.</summary>
    public double MacroF1 => Types().Average(type => F1(
        _answers.Count(a => a.Program.DegreeType == type && a.Answer.DegreeType == type),
        _answers.Count(a => a.Program.DegreeType == type),
        _answers.Count(a => a.Answer.DegreeType == type)));

    public double FocusExact => (double)_answers.Count(a => a.Program.Focus.ToHashSet().SetEquals(a.Answer.Focus)) / Count;

    public double FocusF1(Focus focus) => F1(
        _answers.Count(a => a.Program.Focus.Contains(focus) && a.Answer.Focus.Contains(focus)), Labelled(focus),
        _answers.Count(a => a.Answer.Focus.Contains(focus)));

    public int Labelled(Focus focus) => _answers.Count(a => a.Program.Focus.Contains(focus));

    public IReadOnlyList<string> Confusions() =>
        [.. _answers.Where(a => a.Answer.DegreeType != a.Program.DegreeType)
            .Select(a => $"`{a.Program.Id}`: labelled `{a.Program.DegreeType}`, classified `{a.Answer.DegreeType}` ({a.Answer.Reason})")
            .Order(StringComparer.Ordinal)];

    public IReadOnlyList<string> FocusDifferences() =>
        [.. _answers.Where(a => !a.Program.Focus.ToHashSet().SetEquals(a.Answer.Focus))
            .Select(a => $"`{a.Program.Id}`: labelled {string.Join(", ", a.Program.Focus.Select(ProgramWords.Focuses.KeyOf))}; classified {string.Join(", ", a.Answer.Focus.Select(ProgramWords.Focuses.KeyOf))}")
            .Order(StringComparer.Ordinal)];

    public string Row(string name) => string.Create(CultureInfo.InvariantCulture,
        $"| {name} | {Count} | {Right} | {Accuracy:0.000} | {MacroF1:0.000} | {FocusExact:0.000} |\n");

    /// <summary>A row for programs whose focus is not labelled.</summary>
    public string TypeRow(string name) => string.Create(CultureInfo.InvariantCulture,
        $"| {name} | {Count} | {Right} | {Accuracy:0.000} | {MacroF1:0.000} | not labelled |\n");

    public static void AppendList(StringBuilder text, IReadOnlyList<string> lines)
    {
        foreach (string line in lines)
        {
            text.Append("- ").Append(line).Append('\n');
        }

        text.Append(lines.Count == 0 ? "None.\n" : "");
    }

    private IEnumerable<string> Types() =>
        _answers.SelectMany(a => new[] { a.Program.DegreeType, a.Answer.DegreeType }).Distinct(StringComparer.Ordinal);

    private static double F1(int both, int labelled, int answered) =>
        labelled + answered == 0 ? 1 : 2.0 * both / (labelled + answered);
}
