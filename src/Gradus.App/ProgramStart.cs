using Gradus.App.Shell;

namespace Gradus.App;

internal static class ProgramStart
{
    /// <summary>Bytes that a command may leave behind before the collector begins: most commands end before.</summary>
    private const long OneAnswer = 96 * 1024 * 1024;

    /// <summary>Commands that go on for long, and what they leave behind has to go.</summary>
    private static readonly string[] Lasting = ["serve", "mcp", "data"];

    private static int Main(string[] arguments)
    {
        if (arguments.Length > 0 && !Lasting.Contains(arguments[0], StringComparer.Ordinal))
        {
            CollectLater();
        }

        OpenOutput? output = Open(() => Console.Out, Console.SetOut);
        OpenOutput? error = Open(() => Console.Error, Console.SetError);
        int code = CommandLine.Run(arguments, Console.Out, Console.Error);
        Console.Out.Flush();
        if (output?.Trouble is { } trouble)
        {
            Console.Error.WriteLine($"gradus: the answer could not be written whole ({trouble}); write it where there is room.");
            code = ExitCode.WrongUse;
        }

        error?.Flush();
        return code;
    }

    /// <summary>Lets the collector wait; where the machine allows the program less than that, it begins as ever.</summary>
    private static void CollectLater()
    {
        try
        {
            GC.TryStartNoGCRegion(OneAnswer);
        }
        catch (ArgumentOutOfRangeException)
        {
            // More than the heap may hold here.
        }
    }

    /// <summary>The stream, made such that nothing breaks where the shell has closed it or its reader goes; null where there is none.</summary>
    private static OpenOutput? Open(Func<TextWriter> open, Action<TextWriter> set)
    {
        try
        {
            var output = new OpenOutput(open());
            set(output);
            return output;
        }
        catch (IOException)
        {
            set(TextWriter.Null);
            return null;
        }
    }
}
