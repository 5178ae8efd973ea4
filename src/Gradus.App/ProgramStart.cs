using Gradus.App.Shell;

namespace Gradus.App;

internal static class ProgramStart
{
    private static int Main(string[] arguments)
    {
        TextWriter output = Open(() => Console.Out, writer => Console.SetOut(writer), () => Console.Out);
        TextWriter error = Open(() => Console.Error, writer => Console.SetError(writer), () => Console.Error);
        int code = CommandLine.Run(arguments, output, error);
        output.Flush();
        error.Flush();
        return code;
    }

    /// <summary>The stream, made such that nothing breaks where the shell has closed it or its reader goes.</summary>
    private static TextWriter Open(Func<TextWriter> open, Action<TextWriter> set, Func<TextWriter> opened)
    {
        try
        {
            set(new OpenOutput(open()));
        }
        catch (IOException)
        {
            set(TextWriter.Null);
        }

        return opened();
    }
}
