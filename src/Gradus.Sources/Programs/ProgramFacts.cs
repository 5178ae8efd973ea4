using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Admission;
using Gradus.Programs.Curriculum;

namespace Gradus.Sources.Programs;

/// <summary>The facts of one program as figures, words, courses and terms of admission. A field that no page states is not reported.</summary>
/// <param name="facts">Of its record.</param>
/// <param name="place">What messages call the file that they stand in, and the program.</param>
internal sealed class ProgramFacts(IReadOnlyList<ProgramFact> facts, string place)
{
    public IReadOnlyList<ProgramFact> All => facts;

    public Figure<double> Number(string field, string unit) => Find(field) is { Value: NumberValue number } fact
        ? Figure<double>.Known((double)number.Value, FigureKind.Stated, fact.Source, unit)
        : Figure<double>.Missing(FigureStatus.NotReported, null, unit);

    public Figure<decimal> Dollars(string field) => Find(field) is { Value: NumberValue number } fact
        ? Figure<decimal>.Known(number.Value, FigureKind.Stated, fact.Source, "USD")
        : Figure<decimal>.Missing(FigureStatus.NotReported, null, "USD");

    public Figure<bool> Flag(string field) => Find(field) is { Value: FlagValue flag } fact
        ? Figure<bool>.Known(flag.Value, FigureKind.Stated, fact.Source, "yes or no")
        : Figure<bool>.Missing(FigureStatus.NotReported);

    public (Figure<double> Minimum, Figure<double> Maximum) Months()
    {
        if (Find("lengthMonths") is not { Value: MonthsValue months } fact)
        {
            var missing = Figure<double>.Missing(FigureStatus.NotReported, null, "months");
            return (missing, missing);
        }

        return (
            Figure<double>.Known((double)months.Least, FigureKind.Stated, fact.Source, "months"),
            Figure<double>.Known((double)months.Most, FigureKind.Stated, fact.Source, "months"));
    }

    public IReadOnlyList<T> Words<T>(string field, Vocabulary<T> vocabulary)
        where T : struct, Enum => [.. Names(field).Select(key => Word(vocabulary, field, key))];

    public FinalProjectValue? FinalProject() => Find("finalProject")?.Value as FinalProjectValue;

    public IReadOnlyList<StatedTuition> Tuition() => [.. facts.Select(f => f.Value).OfType<PriceValue>().Select(p => p.Price)];

    public Coursework Coursework() => new(
        Courses("coreCourses"), Courses("electives"), Names("specializations"), (Find("requirements")?.Value as RequirementsValue)?.Groups ?? []);

    public AdmissionFacts Admission() => new()
    {
        Prerequisites = Words("prerequisites", Vocabularies.Prerequisites),
        Bridge = (Find("bridge")?.Value as FlagValue)?.Value,
        Gre = Find("gre")?.Value is WordValue gre ? Word(AdmissionWords.GreRules, "gre", gre.Key) : null,
        MinimumGpa = Number("minimumGpa", "of 4.0"),
        ApplicationFee = Dollars("applicationFee"),
        Toefl = Number("toefl", "points"),
        Ielts = Number("ielts", "band"),
        Duolingo = Number("duolingo", "points"),
        Pte = Number("pte", "points"),
        StartTerms = Words("startTerms", AdmissionWords.Terms),
        Deadlines = (Find("deadlines")?.Value as DeadlinesValue)?.Deadlines ?? [],
        Counts = new AdmissionCounts(Count("applicants"), Count("admitted"), Count("classSize"), Number("admitRate", "of applicants")),
    };

    private Figure<int> Count(string field) => Find(field) is { Value: NumberValue number } fact
        ? Figure<int>.Known((int)number.Value, FigureKind.Stated, fact.Source, "people")
        : Figure<int>.Missing(FigureStatus.NotReported, null, "people");

    private IReadOnlyList<string> Names(string field) => (Find(field)?.Value as WordsValue)?.Keys ?? [];

    private IReadOnlyList<ProgramCourse> Courses(string field) => (Find(field)?.Value as CoursesValue)?.Courses ?? [];

    private ProgramFact? Find(string field) => facts.FirstOrDefault(f => f.Field == field);

    /// <summary>The member of a vocabulary that a key stands for.</summary>
    /// <exception cref="InputException">The vocabulary has no such key.</exception>
    private T Word<T>(Vocabulary<T> vocabulary, string field, string key)
        where T : struct, Enum => vocabulary.TryFind(key, out T value)
            ? value
            : throw new InputException($"{place}: {field} '{key}' is not one of {string.Join(", ", vocabulary.Keys)}.");
}
