using System.CommandLine;
using System.Text;
using System.Text.Json.Serialization.Metadata;
using Gradus.App.Shell;

namespace Gradus.App.Contracts;

/// <summary>The forms in which a command gives its answer: text to read, a table or JSON; one at a time.</summary>
internal sealed class AnswerForms
{
    private readonly Option<bool> _csv;
    private readonly Option<bool> _json;

    /// <param name="verb">The command, and the name of its schema.</param>
    /// <param name="row">What a row of the table is: "a row for each program".</param>
    public AnswerForms(string verb, string row)
    {
        _csv = new Option<bool>("--csv") { Description = $"Answer as a table (CSV): {row}" };
        _json = new Option<bool>("--json") { Description = $"Answer as JSON; schema: gradus schema {verb}" };
    }

    public void AddTo(Command command)
    {
        command.Add(_csv);
        command.Add(_json);
    }

    /// <summary>Before any work is done.</summary>
    /// <exception cref="InputException">Two forms are asked for.</exception>
    public void Check(ParseResult parsed)
    {
        if (parsed.GetValue(_csv) && parsed.GetValue(_json))
        {
            throw new InputException("--csv and --json are two forms of one answer: give one of them.");
        }
    }

    /// <summary>Writes the answer in the form that is asked for.</summary>
    /// <param name="parsed">The command as given.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="type">How it becomes JSON.</param>
    /// <param name="table">The same as a table, in UTF-8.</param>
    /// <param name="text">Writes the same as text.</param>
    public void Write<T>(ParseResult parsed, T answer, JsonTypeInfo<T> type, Func<T, byte[]> table, Action<Screen, T> text)
        where T : notnull
    {
        TextWriter output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(_json))
        {
            AnswerJson.Write(output, answer, type);
        }
        else if (parsed.GetValue(_csv))
        {
            output.Write(Encoding.UTF8.GetString(table(answer)));
        }
        else
        {
            text(new Screen(output), answer);
        }
    }
}
