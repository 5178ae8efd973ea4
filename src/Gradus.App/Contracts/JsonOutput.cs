using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gradus.App.Figures;
using Gradus.Programs.Search;

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

    /// <summary>Three counts: known to meet all conditions, may meet them, do not.</summary>
    public static void Matches(this Utf8JsonWriter json, MatchCounts counts)
    {
        json.WriteStartObject("matches");
        json.WriteNumber("known", counts.Known);
        json.WriteNumber("may", counts.May);
        json.WriteNumber("no", counts.No);
        json.WriteEndObject();
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

    /// <summary>The key that JSON answers use for whom a figure speaks of.</summary>
    public static string Key(FigureSubject of) => of.ToString().ToLowerInvariant();

    /// <summary>The key that JSON answers use for a grade.</summary>
    public static string Key(FigureGrade grade) => grade == FigureGrade.ThirdParty ? "third-party" : grade.ToString().ToLowerInvariant();

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

        if (typeof(T) != typeof(bool))
        {
            End(json, "low", figure.Low, write);
            End(json, "high", figure.High, write);
        }

        json.WriteString("status", Key(figure.Status));
        json.WriteString("kind", figure.IsKnown ? Key(figure.Kind) : null);
        json.WriteString("of", figure.Evidence is { } evidence ? Key(evidence.Of) : null);
        if (figure.Evidence?.Age is { } age)
        {
            json.WriteNumber("age", age);
        }
        else
        {
            json.WriteNull("age");
        }

        json.WriteString("grade", figure.Evidence is { } weighed ? Key(weighed.Grade) : null);
        json.WriteString("source", figure.Source is { } source ? source with { Year = null } + "" : null);
        json.WriteString("year", figure.Source?.Year);
        json.WriteString("unit", figure.Unit);
    }

    private static void End<T>(Utf8JsonWriter json, string name, T? end, Action<Utf8JsonWriter, T> write)
        where T : struct
    {
        json.WritePropertyName(name);
        if (end is { } value)
        {
            write(json, value);
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
