namespace Gradus.App.Figures;

/// <summary>Names as far as a row of a table has room for them; the whole names stand on the degree's own page.</summary>
public static class ShortNames
{
    private static readonly string[] Openings =
    [
        "Online Master of Science in ", "Professional Master of Science in ", "Master of Science in ", "Master of Science, ", "Master of Engineering in ", "Master of Arts in ",
        "Master of Professional Studies in ", "Online MS in ", "M.S. in ", "MS in ", "Master of ", "Master's in ",
    ];

    private static readonly string[] Endings = [" specialization", " concentration", " track", ", M.S.", ", MS", " (MS)", " (M.S.)", ", Master of Science"];

    /// <summary>"Computer Science (online): Machine Learning" of "Master of Science in Computer Science (Online): Machine Learning specialization".</summary>
    public static string Title(string title)
    {
        string name = Openings.FirstOrDefault(o => title.StartsWith(o, StringComparison.OrdinalIgnoreCase)) is { } opening ? title[opening.Length..] : title;
        foreach (string ending in Endings.Where(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase)))
        {
            name = name[..^ending.Length];
        }

        return name.Length == 0 ? title : name.Replace("(Online)", "(online)", StringComparison.Ordinal);
    }

    /// <summary>"Georgia Institute of Technology" of "Georgia Institute of Technology-Main Campus".</summary>
    public static string Institution(string name) =>
        name.EndsWith("-Main Campus", StringComparison.Ordinal) ? name[..^"-Main Campus".Length]
        : name.StartsWith("The ", StringComparison.Ordinal) ? name[4..]
        : name;
}
