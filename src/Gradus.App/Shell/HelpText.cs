using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Reflection;
using Gradus.Sources.Dataset;

namespace Gradus.App.Shell;

/// <summary>
/// Help of the same width everywhere. A command's description is written as one document: its first paragraph is the line
/// in the list of commands; the rest, with its examples, is shown by the command's own help, after the options.
/// </summary>
internal static class HelpText
{
    /// <summary>Columns of every help page, terminal or not, so that documents can quote it.</summary>
    public const int Width = 100;

    /// <summary>The program's own version, as the build states it.</summary>
    public static string ProgramVersion { get; } =
        typeof(HelpText).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    public static void Apply(RootCommand root)
    {
        var details = new Dictionary<Command, string>();
        Split(root, details);
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Description = "Show help";
        VersionOption version = root.Options.OfType<VersionOption>().Single();
        version.Description = "Show the version of the program and of its dataset";
        version.Action = new VersionAction();
        help.Action = new Action((HelpAction)help.Action!, details);
    }

    private static void Split(Command command, Dictionary<Command, string> details)
    {
        string[] parts = (command.Description ?? "").ReplaceLineEndings("\n").Split("\n\n", 2);
        command.Description = parts[0].Trim();
        if (parts.Length > 1)
        {
            details[command] = parts[1].TrimEnd();
        }

        foreach (Command sub in command.Subcommands)
        {
            Split(sub, details);
        }
    }

    /// <summary>Lines joined to paragraphs; an example keeps its own line.</summary>
    private static IEnumerable<string> Paragraphs(string text)
    {
        string paragraph = "";
        foreach (string line in text.Split('\n').Select(l => l.Trim()))
        {
            bool stands = line.Length == 0 || line.StartsWith("Example:", StringComparison.Ordinal);
            if (stands && paragraph.Length > 0)
            {
                yield return paragraph;
                paragraph = "";
            }

            if (stands)
            {
                yield return line;
            }
            else
            {
                paragraph += (paragraph.Length > 0 ? " " : "") + line;
            }
        }

        if (paragraph.Length > 0)
        {
            yield return paragraph;
        }
    }

    private sealed class VersionAction : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            string dataset = PackageFile.ReadVersion(DataLocation.Directory(null));
            parseResult.InvocationConfiguration.Output.WriteLine($"gradus {ProgramVersion}, dataset {dataset}");
            return ExitCode.Done;
        }
    }

    private sealed class Action : SynchronousCommandLineAction
    {
        private readonly HelpAction _inner;
        private readonly Dictionary<Command, string> _details;

        public Action(HelpAction inner, Dictionary<Command, string> details)
        {
            _inner = inner;
            _inner.MaxWidth = Width;
            _details = details;
        }

        public override int Invoke(ParseResult parseResult)
        {
            TextWriter output = parseResult.InvocationConfiguration.Output;
            parseResult.InvocationConfiguration.Output = new TrimmingWriter(output);
            int code = _inner.Invoke(parseResult);
            if (_details.TryGetValue(parseResult.CommandResult.Command, out string? text))
            {
                var screen = new Screen(output, Width);
                foreach (string paragraph in Paragraphs(text))
                {
                    screen.Line(paragraph);
                }
            }

            return code;
        }
    }
}
