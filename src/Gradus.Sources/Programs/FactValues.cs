using System.Text.Json;
using Gradus.People;
using Gradus.Programs;
using Gradus.Sources.Forms;

namespace Gradus.Sources.Programs;

/// <summary>Turns the JSON of a fact into the type of its field, once, at the edge.</summary>
internal static class FactValues
{
    /// <param name="field">Field of the program schema.</param>
    /// <param name="json">The value in the form the schema gives for the field.</param>
    /// <exception cref="InputException">The value is not of that form.</exception>
    public static FactValue Read(string field, string json)
    {
        try
        {
            JsonElement value = JsonElement.Parse(json);
            return (field, value.ValueKind) switch
            {
                ("lengthMonths", _) => new MonthsValue(value.GetProperty("min").GetDecimal(), value.GetProperty("max").GetDecimal()),
                ("finalProject", _) => new FinalProjectValue(
                    [.. Strings(value.GetProperty("options")).Select(word => Word(Vocabularies.FinalProjects, field, word))],
                    value.GetProperty("required").GetBoolean()),
                (_, JsonValueKind.Number) => new NumberValue(value.GetDecimal()),
                (_, JsonValueKind.True or JsonValueKind.False) => new FlagValue(value.GetBoolean()),
                (_, JsonValueKind.String) => new WordValue(value.GetString()!),
                (_, JsonValueKind.Array) => new WordsValue([.. Strings(value)]),
                _ => throw new InputException($"tables/program_facts.csv: {field} '{JsonFault.Short(json)}' is of no known form."),
            };
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InputException($"tables/program_facts.csv: {field} '{JsonFault.Short(json)}' is not in the form of its field: {JsonFault.Of(error)}", error);
        }
    }

    /// <summary>The member of a vocabulary that a key stands for.</summary>
    /// <exception cref="InputException">The vocabulary has no such key.</exception>
    public static T Word<T>(Vocabulary<T> vocabulary, string field, string key)
        where T : struct, Enum => vocabulary.TryFind(key, out T value)
            ? value
            : throw new InputException($"tables/program_facts.csv: {field} '{key}' is not one of {string.Join(", ", vocabulary.Keys)}.");

    private static IEnumerable<string> Strings(JsonElement array) => array.EnumerateArray().Select(e => e.GetString()!);
}
