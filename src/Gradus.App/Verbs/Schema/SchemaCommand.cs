using System.CommandLine;
using Gradus.App.Questions;
using Gradus.App.Shell;
using Gradus.Sources.Forms;
using Gradus.Sources.Profiles;
using Gradus.Sources.Schemas;

namespace Gradus.App.Verbs.Schema;

/// <summary><c>gradus schema</c>: the JSON Schemas of questions, answers and the files a person writes.</summary>
public static class SchemaCommand
{
    /// <summary>Names of all schemas, ascending.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. AnswerSchemas.Names.Append("profile").Concat(QuestionSchemas.Names).Concat(HandWrittenSchemas.All.Select(s => s.Name)).Order(StringComparer.Ordinal)];

    public static Command Create()
    {
        var name = new Argument<string?>("name") { Description = $"One of {string.Join(", ", Names)}", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("schema", """
            Print a JSON Schema: of an answer (find, show ...), of what can be asked (find-question, cost-question ...), of a profile, or of a file of the dataset that people edit (program, rules, scope ...).

            Example: gradus schema profile
            """)
        {
            name,
        };
        command.SetAction(parsed =>
        {
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(name) is not { } wanted)
            {
                foreach (string each in Names)
                {
                    output.WriteLine(each);
                }

                return ExitCode.Done;
            }

            output.Write(Read(Named.OneOf("schema", wanted, Names)));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The text of a schema.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static string Read(string name) => name switch
    {
        "profile" => ProfileSchema.Write(KnownNames.Unchecked),
        _ when QuestionSchemas.Names.Contains(name) => QuestionSchemas.Of(name),
        _ => HandWrittenSchemas.Find(name)?.Write() ?? AnswerSchemas.Of(name),
    };
}
