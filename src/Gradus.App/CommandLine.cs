using System.CommandLine;
using System.CommandLine.Parsing;
using Gradus.App.Contracts;
using Gradus.App.Mcp;
using Gradus.App.Shell;
using Gradus.App.Verbs.Apply;
using Gradus.App.Verbs.Bridge;
using Gradus.App.Verbs.Careers;
using Gradus.App.Verbs.Compare;
using Gradus.App.Verbs.Cost;
using Gradus.App.Verbs.Curricula;
using Gradus.App.Verbs.Data;
using Gradus.App.Verbs.Find;
using Gradus.App.Verbs.Keeping;
using Gradus.App.Verbs.Learn;
using Gradus.App.Verbs.Loans;
using Gradus.App.Verbs.Modes;
using Gradus.App.Verbs.More;
using Gradus.App.Verbs.Offices;
using Gradus.App.Verbs.Outside;
using Gradus.App.Verbs.Plan;
using Gradus.App.Verbs.Profiles;
using Gradus.App.Verbs.Rank;
using Gradus.App.Verbs.Ready;
using Gradus.App.Verbs.Report;
using Gradus.App.Verbs.Return;
using Gradus.App.Verbs.Schema;
using Gradus.App.Verbs.School;
using Gradus.App.Verbs.SelfTest;
using Gradus.App.Verbs.Serve;
using Gradus.App.Verbs.Shortlists;
using Gradus.App.Verbs.Show;
using Gradus.App.Verbs.Types;
using Gradus.App.Verbs.WrittenGuide;
using Gradus.Catalogs;
using Gradus.Sources.Compiler;
using Gradus.Sources.Dataset;
using Gradus.Sources.Forms;
using Gradus.Sources.Loading;

namespace Gradus.App;

/// <summary>The command line: parses, runs, and turns every failure into one clear error and an exit code.</summary>
public static class CommandLine
{
    /// <summary>Asks for the trace of an error of this program, with any command.</summary>
    public const string Debug = "--debug";

    /// <summary>Runs one command; no command at all opens the guide in the browser.</summary>
    /// <param name="arguments">As they were typed.</param>
    /// <param name="output">Takes answers.</param>
    /// <param name="error">Takes complaints.</param>
    /// <param name="read">Reads the dataset of a folder, for a process that answers many commands; null to read it anew.</param>
    /// <returns>0 done; 1 the answer is "no"; 2 wrong use.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error, Func<string, Catalog>? read = null)
    {
        var shown = new PrintableWriter(output);
        var complaints = new PrintableWriter(error);
        try
        {
            return Invoke(arguments, shown, complaints, read ?? CatalogLoader.Load);
        }
        catch (Exception problem)
        {
            complaints.WriteLine($"gradus: {Sentence(problem)}");
            if (ArgumentBounds.BeforeTheEnd(arguments).Contains(Debug, StringComparer.Ordinal))
            {
                complaints.WriteLine(problem.ToString());
            }

            if (ArgumentBounds.BeforeTheEnd(arguments).Contains("--json", StringComparer.Ordinal))
            {
                AnswerJson.Write(shown, ProblemContract.OfFault(problem, Sentence(problem)), ProblemJson.Plain.ProblemContract);
            }

            return ExitCode.WrongUse;
        }
    }

    /// <summary>What went wrong, for the person who asked. Only what this program did not foresee points to the trace.</summary>
    internal static string Sentence(Exception problem) => problem switch
    {
        InputException => problem.Message,
        OperationCanceledException => "stopped; nothing was changed.",
        IOException or UnauthorizedAccessException => OneLine(problem.Message),
        AggregateException { InnerExceptions: [Exception only] } => Sentence(only),
        System.Reflection.TargetInvocationException { InnerException: { } inner } => Sentence(inner),
        _ => $"something went wrong that this program did not foresee ({problem.GetType().Name}: {OneLine(problem.Message)}); {Debug} shows where.",
    };

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").Trim();

    private static int Invoke(IReadOnlyList<string> arguments, TextWriter output, TextWriter error, Func<string, Catalog> read)
    {
        // An argument that begins with @ is itself, not a file of further arguments.
        ParseResult parsed = Root().Parse(arguments.All(a => a == Debug) ? ["serve", .. arguments] : arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if ((ArgumentBounds.Refusal(arguments, parsed) ?? (AsksForHelp(arguments) ? null : ParserProblems.First(parsed, arguments))) is { } refusal)
        {
            return Refuse(new InputException(refusal), parsed, output, error);
        }

        try
        {
            return parsed.Invoke(new CommandCall { Output = output, Error = error, EnableDefaultExceptionHandler = false, Read = read, ProcessTerminationTimeout = ServeCommand.Patience(parsed) });
        }
        catch (InputException problem)
        {
            return Refuse(problem, parsed, output, error);
        }
    }

    /// <summary>One line for the person; for a program that asked for JSON the same as a problem.</summary>
    private static int Refuse(InputException problem, ParseResult parsed, TextWriter output, TextWriter error)
    {
        string words = Wording.Of(problem, parsed.CommandResult.Command);
        error.WriteLine($"gradus: {words}");
        if (parsed.Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash).Any(t => t.Value == "--json"))
        {
            AnswerJson.Write(output, ProblemContract.Of(problem, words), ProblemJson.Plain.ProblemContract);
        }

        return ExitCode.WrongUse;
    }

    /// <summary>Every command there is, for the reference pages and the tests that check them.</summary>
    public static RootCommand Root()
    {
        var root = new RootCommand("""
            The guide to US master's degrees in machine learning: your own case, on official data.

            Without a command the guide opens in the browser, as with serve.

            Exit codes: 0 done; 1 the answer is "no"; 2 the command, a file or the dataset cannot be used as given.
            """)
        {
            GuideCommand.Create(),
            FindCommand.Create(),
            ShowCommand.Create(),
            CompareCommand.Create(),
            SchoolCommand.Create(),
            ShortlistCommand.Create(),
            RankCommand.Create(),
            LearnCommand.Create(),
            MoreCommand.Create(),
            OutsideCommand.Create(),
            CareersCommand.Create(),
            TypesCommand.Create(),
            ModesCommand.Create(),
            ReadyCommand.Create(),
            CurriculumCommand.Create(),
            PlanCommand.Create(),
            BridgeCommand.Create(),
            SelfTestCommand.Create(),
            ApplyCommand.Create(),
            TrackCommand.Create(),
            ReportCommand.Create(),
            CostCommand.Create(),
            ReturnCommand.Create(),
            LoansCommand.Create(),
            ListCommand.Create(),
            WatchCommand.Create(),
            WorkspaceCommand.Create(),
            ProfileCommand.Create(ShippedNames),
            Data(),
            ServeCommand.Create(),
            PeopleCommand.Create(),
            McpCommand.Create(),
            SchemaCommand.Create(),
        };
        foreach (Command command in ChoiceCommands.Create())
        {
            root.Add(command);
        }

        root.Options.Add(new Option<bool>(Debug) { Description = "Show where an error of this program arose", Recursive = true });
        HelpText.Apply(root);
        return root;
    }

    /// <summary>Names that a profile may use: those of the dataset, or, where none can be read, any.</summary>
    private static KnownNames ShippedNames()
    {
        string directory = DataLocation.Directory(null);
        return PackageFile.IsIn(directory) ? DataLocation.Load(null).Names() : KnownNames.Unchecked;
    }

    private static Command Data()
    {
        Command data = DataCommand.Create();
        data.Add(UpdateCommand.Create(
            (from, dataset, progress, _) => DatasetCompiler.Compile(from, dataset, progress).WriteInto(dataset),
            (dataset, from) => [.. DatasetVerifier.Verify(dataset, from).Where(f => f.Severity == Severity.Error).Select(f => f.ToString())]));
        return data;
    }

    private static bool AsksForHelp(IReadOnlyList<string> arguments) => ArgumentBounds.BeforeTheEnd(arguments).Any(a => a is "--help" or "-h" or "-?");
}
