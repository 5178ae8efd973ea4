namespace Gradus.App.Web;

/// <summary>How pages and their files name the parts of a question when one cannot be used.</summary>
public static class PageWords
{
    /// <summary>What is wrong, with the part of the question as the page calls it.</summary>
    public static string Say(InputException problem) => problem.Problem is { } parts ? parts.Say(Name(parts.Field)) : problem.Message;

    private static string Name(string field) => field switch
    {
        "set" => "Your figure",
        "against" => "Compared with",
        "way" => "How you study",
        _ => char.ToUpperInvariant(field[0]) + field[1..].Replace('-', ' '),
    };
}
