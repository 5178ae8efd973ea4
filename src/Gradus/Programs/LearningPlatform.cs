namespace Gradus.Programs;

/// <summary>Platforms of open online courses that sell whole degrees, by the credit or for one price.</summary>
public static class LearningPlatform
{
    private static readonly string[] Names = ["Coursera", "edX"];

    /// <summary>The platform that a program's title, its page or a page that its facts are from names; null where none does, or it is not taught online.</summary>
    public static string? Of(Program program) => !program.IsOnline ? null
        : Array.Find(Names, name => Said(program).Any(text => text.Contains(name, StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<string> Said(Program program) => [program.Title, program.Url, .. program.Facts.Select(f => f.Source.Document ?? "")];
}
