using Gradus.App.Shell;

namespace Gradus.App;

internal static class ProgramStart
{
    private static int Main(string[] arguments)
    {
        TextWriter output = Open(() => Console.Out, Console.SetOut);
        TextWriter error = Open(() => Console.Error, Console.SetError);
        try
        {
            int code = CommandLine.Run(arguments, output, error);
            output.Flush();
            error.Flush();
            return code;
        }
        catch (Exception problem) when (problem is IOException or ObjectDisposedException)
        {
            // Nobody reads what the program writes any more, so nobody can be told.
            return ExitCode.WrongUse;
        }
    }

    /// <summary>The stream, or, where the shell has closed it, one that takes everything and shows nothing.</summary>
    private static TextWriter Open(Func<TextWriter> open, Action<TextWriter> set)
    {
        try
        {
            return open();
        }
        catch (IOException)
        {
            set(TextWriter.Null);
            return TextWriter.Null;
        }
    }
}
