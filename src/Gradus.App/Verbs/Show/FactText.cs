using System.Globalization;
using System.Text.Json;
using Gradus.App.Figures;
using Gradus.Programs;

namespace Gradus.App.Verbs.Show;

/// <summary>Facts of a named program in words.</summary>
public static class FactText
{
    private static readonly (string Field, string Name)[] Names =
    [
        ("credits", "Credits"), ("lengthMonths", "Length, months"), ("modality", "Taught"), ("pace", "Pace"),
        ("finalProject", "Final project"), ("prerequisites", "Prerequisites"), ("bridge", "Preparatory courses"), ("gre", "GRE"),
        ("minimumGpa", "Minimum GPA"), ("tuition", "Tuition"), ("coreCourses", "Core courses"), ("electives", "Electives"),
        ("specializations", "Specializations"), ("deadlines", "Deadlines"),
    ];

    /// <summary>The fields of a record that a page may state, in order.</summary>
    public static IReadOnlyList<string> Fields { get; } = [.. Names.Select(n => n.Field)];

    public static string Name(string field) => Names.FirstOrDefault(n => n.Field == field).Name ?? field;

    public static string Kind(FactKind kind) => kind switch
    {
        FactKind.Official => "official",
        FactKind.OfficialOld => "official, older",
        _ => "third party",
    };

    /// <summary>The value of a fact as a person would write it.</summary>
    public static string Value(ProgramFact fact)
    {
        JsonElement value = JsonElement.Parse(fact.Json);
        return (fact.Field, value.ValueKind) switch
        {
            ("lengthMonths", _) => Range(value),
            ("finalProject", _) => $"{Strings(value.GetProperty("options"))}{(value.TryGetProperty("required", out JsonElement required) && required.ValueKind == JsonValueKind.True ? " (required)" : "")}",
            ("tuition", _) => Tuition(value),
            ("prerequisites", JsonValueKind.Array) => string.Join(", ", value.EnumerateArray().Select(e => Prerequisite(e.GetString() ?? ""))),
            ("coreCourses" or "electives", _) => string.Join("; ", value.EnumerateArray().Select(Course)),
            ("deadlines", _) => string.Join("; ", value.EnumerateArray().Select(Deadline)),
            (_, JsonValueKind.True) => "yes",
            (_, JsonValueKind.False) => "no",
            (_, JsonValueKind.Array) => Strings(value),
            (_, JsonValueKind.Number) => value.GetDouble().ToString("0.##", CultureInfo.InvariantCulture),
            _ => value.ToString(),
        };
    }

    private static string Range(JsonElement value)
    {
        double least = value.GetProperty("min").GetDouble();
        double most = value.GetProperty("max").GetDouble();
        string low = least.ToString("0.#", CultureInfo.InvariantCulture);
        return least == most ? low : $"{low} to {most.ToString("0.#", CultureInfo.InvariantCulture)}";
    }

    private static string Tuition(JsonElement value)
    {
        string residency = value.GetProperty("residency").GetString() switch
        {
            "in-state" => ", in-state",
            "out-of-state" => ", out-of-state",
            "online" => ", online",
            _ => "",
        };
        return $"{FigureText.Money(value.GetProperty("amount").GetDecimal())} per {value.GetProperty("per").GetString()}{residency}";
    }

    private static string Course(JsonElement course)
    {
        string? code = course.GetProperty("code").GetString();
        string title = course.GetProperty("title").GetString() ?? "";
        return code is null ? title : $"{code} {title}";
    }

    private static string Deadline(JsonElement deadline)
    {
        string? round = deadline.TryGetProperty("round", out JsonElement of) ? of.GetString() : null;
        return $"{deadline.GetProperty("term").GetString()} {deadline.GetProperty("date").GetString()}{(round is null ? "" : $" ({round})")}";
    }

    private static string Prerequisite(string name) => name switch
    {
        "related-bachelors" => "a related bachelor's degree",
        "any-bachelors" => "any bachelor's degree",
        _ => name.Replace('-', ' '),
    };

    private static string Strings(JsonElement array) => string.Join(", ", array.EnumerateArray().Select(e => e.GetString()));
}
