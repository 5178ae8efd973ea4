using System.Buffers;
using System.Text.Json;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Admission;
using Gradus.Programs.Curriculum;

namespace Gradus.App.Verbs.Show;

/// <summary>The value of a fact as JSON, in the form that the program schema gives for its field.</summary>
internal static class FactJson
{
    /// <summary>The value as an element of its own.</summary>
    public static JsonElement Of(FactValue value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            Write(json, value);
        }

        return JsonElement.Parse(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, FactValue value)
    {
        switch (value)
        {
            case NumberValue number:
                json.WriteNumberValue(number.Value);
                break;
            case MonthsValue months:
                json.WriteStartObject();
                json.WriteNumber("min", months.Least);
                json.WriteNumber("max", months.Most);
                json.WriteEndObject();
                break;
            case FlagValue flag:
                json.WriteBooleanValue(flag.Value);
                break;
            case WordValue word:
                json.WriteStringValue(word.Key);
                break;
            case WordsValue words:
                Array(json, words.Keys, json.WriteStringValue);
                break;
            case FinalProjectValue project:
                json.WriteStartObject();
                json.WritePropertyName("options");
                Array(json, project.Options.Select(o => o.Key()), json.WriteStringValue);
                json.WriteBoolean("required", project.Required);
                json.WriteEndObject();
                break;
            case PriceValue price:
                Price(json, price.Price);
                break;
            case CoursesValue courses:
                Array(json, courses.Courses, course => Course(json, course));
                break;
            case DeadlinesValue deadlines:
                Array(json, deadlines.Deadlines, deadline => Deadline(json, deadline));
                break;
            case RequirementsValue requirements:
                Array(json, requirements.Groups, group => Group(json, group));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value), value, "No known kind of value.");
        }
    }

    private static void Price(Utf8JsonWriter json, StatedTuition price)
    {
        json.WriteStartObject();
        json.WriteNumber("amount", price.Amount);
        json.WriteString("per", ProgramWords.TuitionBases.KeyOf(price.Basis));
        json.WriteString("residency", ProgramWords.TuitionResidencies.KeyOf(price.Residency));
        if (price.Times is { } times)
        {
            json.WriteNumber("times", times);
        }

        if (price.Load is { } load)
        {
            json.WriteString("load", load.Key());
        }

        if (price.Bound is { } bound)
        {
            json.WriteString("bound", ProgramWords.PriceBounds.KeyOf(bound));
        }

        json.WriteEndObject();
    }

    private static void Course(Utf8JsonWriter json, ProgramCourse course)
    {
        json.WriteStartObject();
        json.WriteString("code", course.Code);
        json.WriteString("title", course.Title);
        json.WriteEndObject();
    }

    private static void Deadline(Utf8JsonWriter json, Deadline deadline)
    {
        json.WriteStartObject();
        json.WriteString("term", AdmissionWords.Terms.KeyOf(deadline.Term));
        json.WriteString("date", deadline.MonthDay);
        json.WriteString("round", deadline.Round);
        json.WriteBoolean("closing", deadline.Meaning == DeadlineMeaning.Closing);
        json.WriteEndObject();
    }

    private static void Group(Utf8JsonWriter json, CourseGroup group)
    {
        json.WriteStartObject();
        json.WriteString("name", group.Name);
        if (group.Pick is { } pick)
        {
            json.WriteNumber("pick", pick);
        }
        else
        {
            json.WriteNull("pick");
        }

        if (group.Credits is { } credits)
        {
            json.WriteNumber("credits", credits);
        }
        else
        {
            json.WriteNull("credits");
        }

        json.WritePropertyName("from");
        Array(json, group.From, course => Course(json, course));
        json.WriteEndObject();
    }

    private static void Array<T>(Utf8JsonWriter json, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray();
        foreach (T item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
