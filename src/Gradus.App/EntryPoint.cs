namespace Gradus.App;

internal static class EntryPoint
{
    private static int Main(string[] arguments) => CommandLine.Run(arguments, Console.Out, Console.Error);
}
