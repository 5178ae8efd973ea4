using System.Text.Json;
using Gradus.Programs.Curriculum.Reading;
using Gradus.Sources.Files;
using Gradus.Sources.Forms;

namespace Gradus.Sources.Curriculum;

/// <summary>Course catalogues of universities, one JSON object a line with school, code, title and description. Read to train; nothing of it is shipped.</summary>
public static class CourseCatalogueFile
{
    /// <summary>Below the folder of the publishers' files.</summary>
    public const string FileName = "courses/courses.jsonl.gz";

    /// <summary>The labelled courses with what their catalogues say.</summary>
    /// <param name="from">Folder of the publishers' files.</param>
    /// <param name="labelled">The labels.</param>
    /// <exception cref="InputException">The file is not there, a line is no course, or a labelled course is in no catalogue.</exception>
    public static IReadOnlyList<LabelledCourse> Describe(string from, IReadOnlyList<LabelledCourse> labelled)
    {
        string path = Path.Combine(from, FileName);
        using var bytes = new SourceBytes(FileName, BoundedFile.Read(path, FileName, SizeLimits.LargestTable));
        using UnpackedBytes unpacked = Unpacker.Unpack(bytes);
        var wanted = labelled.Select(c => (c.School, c.Code, c.Title)).ToHashSet();
        var found = new Dictionary<(string, string, string), string>();
        int number = 0;
        ReadOnlyMemory<byte> rest = unpacked.Bytes.AsMemory();
        while (rest.Length > 0)
        {
            number++;
            int end = rest.Span.IndexOf((byte)'\n');
            ReadOnlyMemory<byte> line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (line.Length > 0 && Read(line, number) is var (key, description) && wanted.Contains(key))
            {
                found.TryAdd(key, description);
            }
        }

        return
        [
            .. labelled.Select(c => found.TryGetValue((c.School, c.Code, c.Title), out string? description)
                ? c with { Description = description }
                : throw new InputException($"{FileName}: {c.School} {c.Code} {c.Title} is labelled and in no catalogue of it.")),
        ];
    }

    private static ((string School, string Code, string Title) Key, string Description) Read(ReadOnlyMemory<byte> line, int number)
    {
        try
        {
            using var course = JsonDocument.Parse(line);
            return ((Text(course, "school"), Text(course, "code"), Text(course, "title")), Text(course, "description"));
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw InputException.At(FileName, number, null, $"is no course with school, code, title and description: {JsonFault.Of(error)}");
        }
    }

    private static string Text(JsonDocument course, string name) => course.RootElement.GetProperty(name).GetString()?.Trim() ?? "";
}
