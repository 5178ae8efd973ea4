using System.Text.Json;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.Sources.Dataset.Loading;

/// <summary>The facts of one program, read into figures. A field that no page states is not reported.</summary>
internal sealed class FactReader(IReadOnlyList<ProgramFact> facts)
{
    public IReadOnlyList<ProgramFact> Facts => facts;

    public Figure<double> Credits() => Find("credits") is { } fact
        ? Number(fact, Parse(fact).GetDouble(), "credits")
        : Figure<double>.Missing(FigureStatus.NotReported, null, "credits");

    public (Figure<double> Minimum, Figure<double> Maximum) Months()
    {
        if (Find("lengthMonths") is not { } fact)
        {
            var missing = Figure<double>.Missing(FigureStatus.NotReported, null, "months");
            return (missing, missing);
        }

        JsonElement value = Parse(fact);
        return (
            Number(fact, value.GetProperty("min").GetDouble(), "months"),
            Number(fact, value.GetProperty("max").GetDouble(), "months"));
    }

    public IReadOnlyList<string> Words(string field) => Find(field) is { } fact ? Strings(Parse(fact)) : [];

    public IReadOnlyList<string> FinalProjects() =>
        Find("finalProject") is { } fact ? Strings(Parse(fact).GetProperty("options")) : [];

    public IReadOnlyList<Modality> Modalities() => [.. Words("modality").Select(word => word switch
    {
        "campus" => Modality.Campus,
        "online-async" => Modality.OnlineAsync,
        "online-sync" => Modality.OnlineSync,
        "online" => Modality.Online,
        "hybrid" => Modality.Hybrid,
        _ => throw new InputException($"tables/program_facts.csv: modality '{word}' is not campus, online-async, online-sync, online or hybrid."),
    })];

    public IReadOnlyList<StatedTuition> Tuition() => [.. facts.Where(f => f.Field == "tuition").Select(fact =>
    {
        JsonElement value = Parse(fact);
        return new StatedTuition(
            value.GetProperty("amount").GetDecimal(),
            value.GetProperty("per").GetString() switch
            {
                "credit" => TuitionBasis.Credit,
                "course" => TuitionBasis.Course,
                "term" => TuitionBasis.Term,
                "year" => TuitionBasis.Year,
                _ => TuitionBasis.Program,
            },
            value.GetProperty("residency").GetString() switch
            {
                "in-state" => TuitionResidency.InState,
                "out-of-state" => TuitionResidency.OutOfState,
                "online" => TuitionResidency.Online,
                _ => TuitionResidency.Any,
            },
            fact.Source,
            fact.Kind);
    })];

    private static Figure<double> Number(ProgramFact fact, double value, string unit) =>
        Figure<double>.Known(value, FigureKind.Stated, fact.Source, unit);

    private static IReadOnlyList<string> Strings(JsonElement array) => [.. array.EnumerateArray().Select(e => e.GetString()!)];

    private static JsonElement Parse(ProgramFact fact) => JsonElement.Parse(fact.Json);

    private ProgramFact? Find(string field) => facts.FirstOrDefault(f => f.Field == field);
}
