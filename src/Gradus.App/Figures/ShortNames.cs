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

    /// <summary>As a drawing has room for it: "Georgia Tech", "U. Washington-Seattle".</summary>
    public static string School(string name) => Institution(name)
        .Replace("Institute of Technology", "Tech", StringComparison.Ordinal)
        .Replace("University of ", "U. ", StringComparison.Ordinal)
        .Replace("University", "U.", StringComparison.Ordinal)
        .Replace(" Campus", "", StringComparison.Ordinal);

    /// <summary>A text in so many letters, its end as "..." where it is longer.</summary>
    public static string Cut(string text, int letters) => text.Length <= letters ? text : text[..(letters - 3)].TrimEnd(' ', ',', ':', '(') + "...";

    /// <summary>What a degree is in, in so many letters: the part that tells it from its neighbours stays longest, "CS: Machine Learning".</summary>
    public static string Subject(string title, int letters)
    {
        string name = Title(title).Replace(" (online)", "", StringComparison.Ordinal);
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        return name.Length <= letters || colon < 0 ? Cut(name, letters) : Cut(Initials(name[..colon]) + name[colon..], letters);
    }

    /// <summary>"CS: ML" of "Master of Science in Computer Science (Online): Machine Learning specialization", where there is room for no more.</summary>
    public static string Initials(string title) => string.Join(
        ": ",
        Title(title).Replace("(online)", "", StringComparison.Ordinal).Split(':', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: 1 } one ? one[0] : string.Concat(part.Split(' ').Where(w => w.Length > 0 && char.IsUpper(w[0])).Select(w => w[0]))));
}
