using System.CommandLine;
using System.Reflection;
using Gradus.App.Shell;

namespace Gradus.App.Verbs.Schema;

/// <summary><c>gradus schema</c>: the JSON Schemas of answers and of the files a person writes.</summary>
public static class SchemaCommand
{
    private const string Prefix = "schemas.";
    private const string Suffix = ".schema.json";

    /// <summary>Names of the schemas that the program carries, ascending.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(SchemaCommand).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(n => n[Prefix.Length..^Suffix.Length])
            .Order(StringComparer.Ordinal),
    ];

    public static Command Create()
    {
        var name = new Argument<string?>("name") { Description = $"One of {string.Join(", ", Names)}", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("schema", """
            Print a JSON Schema: of an answer (find, show, compare, shortlist ...) or of a file a person writes (profile, program).

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

            output.Write(Read(Given.OneOf("schema", wanted, Names)));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The text of a schema.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static string Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + name + Suffix)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
