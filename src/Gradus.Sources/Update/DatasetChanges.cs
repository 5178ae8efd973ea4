using System.Text.Encodings.Web;
using System.Text.Json;
using Gradus.Sources.Files;
using Gradus.Sources.Forms;

namespace Gradus.Sources.Update;

/// <summary>How many rows of a table an update added, removed and changed.</summary>
public sealed record TableChanges(string Table, int Added, int Removed, int Changed);

/// <summary>What an update changed, kept beside the dataset that it made.</summary>
/// <param name="OldVersion">The dataset before; null where it stated no version.</param>
/// <param name="NewVersion">The dataset it made.</param>
/// <param name="Tables">Tables that differ, by name.</param>
/// <param name="AddedSources">Publishers' files read for the first time.</param>
/// <param name="RemovedSources">Publishers' files no longer read.</param>
/// <param name="ChangedSources">Publishers' files with other content than before.</param>
public sealed record DatasetChanges(
    string? OldVersion,
    string NewVersion,
    IReadOnlyList<TableChanges> Tables,
    IReadOnlyList<string> AddedSources,
    IReadOnlyList<string> RemovedSources,
    IReadOnlyList<string> ChangedSources)
{
    /// <summary>Not part of the dataset's content: the version does not depend on it.</summary>
    public const string FileName = "changes.json";

    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static DatasetChanges Of(DatasetDifference difference) => new(
        difference.OldVersion,
        difference.NewVersion ?? "",
        [.. difference.Tables.Select(t => new TableChanges(t.Table, t.Added, t.Removed, t.Changed))],
        difference.AddedSources,
        difference.RemovedSources,
        difference.ChangedSources);

    /// <summary>Writes the file into a folder.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public void Write(string directory)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            json.WriteStartObject();
            json.WriteString("from", OldVersion);
            json.WriteString("to", NewVersion);
            json.WriteStartArray("tables");
            foreach (TableChanges table in Tables)
            {
                json.WriteStartObject();
                json.WriteString("table", table.Table);
                json.WriteNumber("added", table.Added);
                json.WriteNumber("removed", table.Removed);
                json.WriteNumber("changed", table.Changed);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteList(json, "addedSources", AddedSources);
            WriteList(json, "removedSources", RemovedSources);
            WriteList(json, "changedSources", ChangedSources);
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        string path = Path.Combine(directory, FileName);
        File.WriteAllBytes(path + ".new", buffer.ToArray());
        File.Move(path + ".new", path, overwrite: true);
    }

    /// <summary>Null where no update made this dataset, or its record cannot be read: it is told for the reader's sake and nothing rests on it.</summary>
    /// <param name="directory">Folder of the dataset.</param>
    /// <param name="version">The dataset's version; a record of another is not this dataset's.</param>
    public static DatasetChanges? Read(string directory, string version)
    {
        string path = Path.Combine(directory, FileName);
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(BoundedFile.Read(path, FormLimits.File.Bytes));
            JsonElement root = document.RootElement;
            var changes = new DatasetChanges(
                root.GetProperty("from").GetString(),
                root.GetProperty("to").GetString() ?? "",
                [.. root.GetProperty("tables").EnumerateArray().Select(ReadTable)],
                ReadList(root, "addedSources"),
                ReadList(root, "removedSources"),
                ReadList(root, "changedSources"));
            return changes.NewVersion == version ? changes : null;
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or InputException)
        {
            return null;
        }
    }

    private static TableChanges ReadTable(JsonElement table) => new(
        table.GetProperty("table").GetString() ?? "",
        table.GetProperty("added").GetInt32(),
        table.GetProperty("removed").GetInt32(),
        table.GetProperty("changed").GetInt32());

    private static string[] ReadList(JsonElement root, string name) => [.. root.GetProperty(name).EnumerateArray().Select(item => item.GetString() ?? "")];

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> items)
    {
        json.WriteStartArray(name);
        foreach (string item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }
}
