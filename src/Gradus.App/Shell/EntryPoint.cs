namespace Gradus.App.Shell;

internal static class EntryPoint
{
    private static int Main(string[] arguments) => CommandLine.Run(arguments, Console.Out, Console.Error);
}
