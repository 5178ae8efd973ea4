using System.Text;
using System.Text.Json;
using Gradus.App.Asked;
using Gradus.App.Figures;
using Gradus.App.Questions;
using Gradus.App.Shell;
using Gradus.App.Verbs.Apply;
using Gradus.Keeping;
using Gradus.People;
using Gradus.Ranking;
using Gradus.Sources.Files;
using Gradus.Sources.Profiles;
using Gradus.Workspace;

namespace Gradus.App.Verbs.Report;

/// <summary>Reports as files: written whole or not at all, read back from what they hold.</summary>
internal static class ReportFile
{
    /// <summary>Bytes of the largest report that is read.</summary>
    public const int LargestFile = 16 * 1024 * 1024;

    /// <summary>Characters in which a file of this program says that it is one.</summary>
    private const int HeadLength = 400;

    private const int LongestName = 60;

    /// <summary>Writes a page. One that this program wrote is replaced; any other file is left as it is.</summary>
    /// <exception cref="InputException">Another file has that name, or the place cannot be written to.</exception>
    public static void Write(string path, string page)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new InputException(new Problem(ProblemCode.Missing, "out", null, "name a file, such as report.html."));
        }

        bool there = File.Exists(path);
        if (there && !IsOurs(path))
        {
            throw new InputException(new Problem(ProblemCode.Conflict, "out", path, "this file is no report of gradus; give the name of a new file. Nothing was written."));
        }

        WholeFile.Write(path, page, new WriteTerms { Replaces = there });
    }

    /// <summary>Writes the table of a class; one that this program wrote, which its first line tells, is replaced; any other file is left as it is.</summary>
    /// <exception cref="InputException">Another file has that name, or the place cannot be written to.</exception>
    public static void WriteTable(string path, byte[] table)
    {
        bool there = File.Exists(path);
        if (there && !FirstLine(BoundedFile.Read(path, LargestFile)).SequenceEqual(FirstLine(table)))
        {
            throw new InputException(new Problem(ProblemCode.Conflict, "out", path, "this file is no table of a class of gradus; move it, or name another folder. It was left as it is."));
        }

        WholeFile.Write(path, Encoding.UTF8.GetString(table), new WriteTerms { Replaces = there });

        static ReadOnlySpan<byte> FirstLine(byte[] bytes) => bytes.AsSpan(0, bytes.AsSpan().IndexOf((byte)'\n') + 1);
    }

    /// <summary>A name for the report of a profile, in lower case: "report-working-engineer.html".</summary>
    public static string NameOf(string? profile)
    {
        string name = string.Join('-', new string([.. (profile ?? "").ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return name.Length == 0 ? "report.html" : $"report-{(name.Length > LongestName ? name[..LongestName] : name)}.html";
    }

    /// <summary>Reads what a report was made from.</summary>
    /// <exception cref="InputException">It is none, is damaged, or was written by a newer program.</exception>
    public static ReadReport Read(string path)
    {
        string page = Encoding.UTF8.GetString(BoundedFile.Read(path, LargestFile));
        string opening = $"id=\"{ReportHtml.RecordId}\">";
        int from = page.LastIndexOf(opening, StringComparison.Ordinal) + opening.Length;
        int to = page.LastIndexOf("</script>", StringComparison.Ordinal);
        if (!IsOursBy(page) || from < opening.Length || to < from)
        {
            throw new InputException($"{path}: holds no report of one person; name a file that gradus report wrote.");
        }

        try
        {
            using var record = JsonDocument.Parse(page.AsMemory(from, to - from));
            JsonElement root = record.RootElement;
            int form = root.GetProperty("form").GetInt32();
            if (form is < 1 or > ReportContract.NewestForm)
            {
                throw new InputException($"{path}: was written by a newer gradus (form {Written.Count(form)}; this one reads up to {Written.Count(ReportContract.NewestForm)}).");
            }

            JsonElement given = root.GetProperty("given");
            return new ReadReport(
                path,
                page,
                root.GetProperty("dataset").GetString() ?? throw new JsonException("dataset"),
                root.GetProperty("program").GetString() ?? throw new JsonException("program"),
                new ReportGiven(
                    given.GetProperty("profile").GetString() ?? throw new JsonException("profile"),
                    [.. given.GetProperty("id").EnumerateArray().Select(id => id.GetString() ?? throw new JsonException("id"))],
                    given.GetProperty("on").GetString(),
                    given.GetProperty("courses").GetBoolean(),
                    given.GetProperty("kept").GetString()));
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InputException($"{path}: the record inside is damaged; take the file from where it was first saved, or make the report from the profile.", error);
        }
    }

    private static bool IsOurs(string path)
    {
        try
        {
            using FileStream file = BoundedFile.Open(path, LargestFile);
            byte[] head = new byte[HeadLength];
            return IsOursBy(Encoding.UTF8.GetString(head, 0, file.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false)));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InputException)
        {
            return false;
        }
    }

    private static bool IsOursBy(string page) =>
        page.StartsWith("<!DOCTYPE html>", StringComparison.Ordinal) && page.AsSpan(0, Math.Min(page.Length, HeadLength)).Contains($"<meta name=\"generator\" content=\"{ReportHtml.Generator}\"", StringComparison.Ordinal);
}

/// <summary>A report that was read.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Page">The whole text.</param>
/// <param name="Dataset">Version of the dataset that it was made from.</param>
/// <param name="Program">Version of the program that made it.</param>
/// <param name="Given">What it was made from beside that.</param>
internal sealed record ReadReport(string Path, string Page, string Dataset, string Program, ReportGiven Given)
{
    /// <summary>The same question on a dataset.</summary>
    /// <exception cref="InputException">What the report holds does not fit the dataset.</exception>
    public ReportAnswer Again(AskedData data)
    {
        try
        {
            KeptWork work = Given.Kept is { } kept ? PortableWorkspace.Read("what is kept", kept) : KeptWork.Nothing;
            Profile person = ProfileReader.Parse("profile.yaml", Encoding.UTF8.GetBytes(Given.Profile), data.Catalog.Names()) with { Told = [.. work.Figures] };
            var given = new GivenValues(name => name == ReportQuestion.IdsPart.Name ? Given.Id
                : name == ApplyQuestion.OnPart.Name && Given.On is { } on ? [on]
                : name == ReportQuestion.CoursesPart.Name && Given.Courses ? ["true"] : []);
            return ReportAnswer.Of(data, person, ReportQuestion.Read(given, data.Catalog).With(work), who => Shortlist.Make(data.Catalog, who));
        }
        catch (InputException refused)
        {
            throw new InputException($"{Path}: what it was made from does not fit dataset {data.Version}: {refused.Message}", refused);
        }
    }

    /// <summary>How the report made again compares with this one, one sentence.</summary>
    public string Compared(ReportContract again, string page) =>
        page == Page ? "The same as the file, byte for byte."
        : Dataset != again.Dataset ? $"The file was made from dataset {Dataset}; this one is {again.Dataset}: figures may differ."
        : Program != again.Program ? $"The file was made by gradus {Program}; this is {again.Program}: words and figures may differ."
        : "Not the same as the file: it was changed after it was made.";

    /// <summary>True where only a change of the file explains that it differs.</summary>
    public bool WasChanged(ReportContract again, string page) => page != Page && Dataset == again.Dataset && Program == again.Program;
}
