namespace Gradus.Tests.Support;

/// <summary>Committed files that the program itself produces; <c>GRADUS_REWRITE=1</c> writes them anew.</summary>
internal static class ExpectedFile
{
    public static bool Rewriting { get; } = Environment.GetEnvironmentVariable("GRADUS_REWRITE") == "1";

    public static void Check(string path, string content)
    {
        if (Rewriting)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, content);
        }

        string committed = File.Exists(path) ? File.ReadAllText(path) : "";
        Assert.True(content == committed, $"{path} is out of date; run the tests once with GRADUS_REWRITE=1 and read the difference.");
    }
}
