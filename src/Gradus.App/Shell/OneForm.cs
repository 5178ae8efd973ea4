namespace Gradus.App.Shell;

/// <summary>An answer has one form at a time.</summary>
public static class OneForm
{
    /// <summary>Refuses a table and JSON together.</summary>
    /// <exception cref="InputException">Both are asked for.</exception>
    public static void Check(bool csv, bool json)
    {
        if (csv && json)
        {
            throw new InputException("--csv and --json are two forms of one answer: give one of them.");
        }
    }
}
