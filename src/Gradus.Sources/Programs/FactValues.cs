using System.Text.Json;
using Gradus.People;
using Gradus.Programs;
using Gradus.Sources.Dataset;
using Gradus.Sources.Forms;

namespace Gradus.Sources.Programs;

/// <summary>Turns the JSON of a fact into the type of its field, once, at the edge.</summary>
internal static class FactValues
{
    /// <param name="field">Field of the program schema.</param>
    /// <param name="row">The row of the fact.</param>
    /// <param name="column">Holds the value in the form the schema gives for the field.</param>
    /// <exception cref="InputException">The value is not of that form.</exception>
    public static FactValue Read(string field, TableReader row, int column)
    {
        string json = row.Text(column);
        try
        {
            JsonElement value = JsonElement.Parse(json);
            return (field, value.ValueKind) switch
            {
                ("lengthMonths", _) => new MonthsValue(value.GetProperty("min").GetDecimal(), value.GetProperty("max").GetDecimal()),
                ("finalProject", _) => new FinalProjectValue(
                    [.. Strings(value.GetProperty("options")).Select(word => row.Word(column, word, Vocabularies.FinalProjects))],
                    value.GetProperty("required").GetBoolean()),
                (_, JsonValueKind.Number) => new NumberValue(value.GetDecimal()),
                (_, JsonValueKind.True or JsonValueKind.False) => new FlagValue(value.GetBoolean()),
                (_, JsonValueKind.String) => new WordValue(value.GetString()!),
                (_, JsonValueKind.Array) => new WordsValue([.. Strings(value)]),
                _ => throw row.Fault(column, $"{field} '{JsonFault.Short(json)}' is of no known form."),
            };
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw row.Fault(column, $"{field} '{JsonFault.Short(json)}' is not in the form of its field: {JsonFault.Of(error)}");
        }
    }

    private static IEnumerable<string> Strings(JsonElement array) => array.EnumerateArray().Select(e => e.GetString()!);
}
