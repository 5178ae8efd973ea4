namespace Gradus.App.Shell;

/// <summary>What the program tells the shell.</summary>
public static class ExitCode
{
    /// <summary>Done, with something to show.</summary>
    public const int Done = 0;

    /// <summary>Done, and the answer is "no": nothing found, or the data do not verify.</summary>
    public const int No = 1;

    /// <summary>The command, a file or the dataset cannot be used as given.</summary>
    public const int WrongUse = 2;
}
