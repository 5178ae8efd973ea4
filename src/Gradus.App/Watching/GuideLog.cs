using System.Text;
using System.Text.Json;

namespace Gradus.App.Watching;

/// <summary>
/// What happens, one JSON object a line, for whoever runs the guide. Kinds, routes as they are declared, times and numbers: never an address that was asked for, a name, a network address
/// or anything that somebody gave. Safe to use from many threads.
/// </summary>
/// <param name="to">Takes the lines; null for nobody.</param>
/// <param name="time">Says when.</param>
public sealed class GuideLog(TextWriter? to, TimeProvider time)
{
    private readonly Lock _one = new();

    /// <summary>True where somebody reads it.</summary>
    public bool IsOn => to is not null;

    /// <summary>Writes one line.</summary>
    /// <param name="what">What happened.</param>
    /// <param name="details">Words of this program's own, or numbers.</param>
    public void Write(string what, params ReadOnlySpan<(string Name, object Value)> details)
    {
        if (to is null)
        {
            return;
        }

        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line))
        {
            json.WriteStartObject();
            json.WriteString("at", time.GetUtcNow().UtcDateTime);
            json.WriteString("event", what);
            foreach ((string name, object value) in details)
            {
                switch (value)
                {
                    case int number:
                        json.WriteNumber(name, number);
                        break;
                    case double number:
                        json.WriteNumber(name, Math.Round(number, 1));
                        break;
                    default:
                        json.WriteString(name, value.ToString());
                        break;
                }
            }

            json.WriteEndObject();
        }

        string text = Encoding.UTF8.GetString(line.GetBuffer(), 0, (int)line.Length);
        lock (_one)
        {
            to.WriteLine(text);
            to.Flush();
        }
    }
}
