using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gradus.App.Figures;

namespace Gradus.App.Contracts;

/// <summary>Writes an answer as one JSON document, two-space indented, ending with a line feed.</summary>
public static class JsonOutput
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Every answer is an object that begins with the dataset's version.</summary>
    public static void Write(TextWriter output, string dataset, Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>(0x4000);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("dataset", dataset);
            content(json);
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    public static void Figure(this Utf8JsonWriter json, string name, Figure<decimal> figure) =>
        Figure(json, name, figure, (j, v) => j.WriteNumberValue(v));

    public static void Figure(this Utf8JsonWriter json, string name, Figure<int> figure) =>
        Figure(json, name, figure, (j, v) => j.WriteNumberValue(v));

    public static void Figure(this Utf8JsonWriter json, string name, Figure<double> figure) =>
        Figure(json, name, figure, (j, v) => j.WriteNumberValue(v));

    public static void Figure(this Utf8JsonWriter json, string name, Figure<bool> figure) =>
        Figure(json, name, figure, (j, v) => j.WriteBooleanValue(v));

    public static void Strings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>The key that JSON answers use for a status.</summary>
    public static string Key(FigureStatus status) => status switch
    {
        FigureStatus.Known => "known",
        FigureStatus.Suppressed => "suppressed",
        FigureStatus.NotReported => "not-reported",
        FigureStatus.NotApplicable => "not-applicable",
        _ => "not-collected",
    };

    /// <summary>The key that JSON answers use for a kind.</summary>
    public static string Key(FigureKind kind) => kind == FigureKind.Own ? "own" : FigureText.Of(kind);

    /// <summary>The members of a figure inside an object that has others too.</summary>
    public static void FigureMembers(this Utf8JsonWriter json, Figure<decimal> figure) =>
        FigureMembers(json, figure, (j, v) => j.WriteNumberValue(v));

    private static void Figure<T>(Utf8JsonWriter json, string name, Figure<T> figure, Action<Utf8JsonWriter, T> write)
        where T : struct
    {
        json.WriteStartObject(name);
        FigureMembers(json, figure, write);
        json.WriteEndObject();
    }

    private static void FigureMembers<T>(Utf8JsonWriter json, Figure<T> figure, Action<Utf8JsonWriter, T> write)
        where T : struct
    {
        json.WritePropertyName("value");
        if (figure.IsKnown)
        {
            write(json, figure.Value);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteString("status", Key(figure.Status));
        json.WriteString("kind", figure.IsKnown ? Key(figure.Kind) : null);
        json.WriteString("source", figure.Source is { } source ? source with { Year = null } + "" : null);
        json.WriteString("year", figure.Source?.Year);
        json.WriteString("unit", figure.Unit);
    }
}
