using System.Text.Json;
using Gradus.People;
using Gradus.Programs;
using Sylvan.Data.Csv;

namespace Gradus.Tests.Programs;

/// <summary>A named program with what the rubric says it is.</summary>
internal sealed record LabelledProgram(
    string Id, int UnitId, string Title, string Degree, string? Concentration, CipCode? Cip, string DegreeType, Focus[] Focus);

/// <summary>Joins the hand-made labels to the facts they were made from: the edition of 22 November 2026.</summary>
internal static class LabelledPrograms
{
    public static IReadOnlyList<LabelledProgram> Read()
    {
        var labels = File.ReadLines(Path.Combine(SourceFiles.Repository, "tests", "labels", "degree-types.csv"))
            .Skip(1).Select(line => line.Split(',')).ToDictionary(cells => cells[0], StringComparer.Ordinal);
        var programs = new List<LabelledProgram>();
        foreach (string line in File.ReadLines(Path.Combine(SourceFiles.Directory, "programs", "facts.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            JsonElement facts = json.RootElement;
            string[] label = labels[facts.GetProperty("id").GetString()!];
            string? cip = facts.GetProperty("cip").GetString();
            programs.Add(new(
                label[0], facts.GetProperty("unitid").GetInt32(), facts.GetProperty("title").GetString()!,
                facts.GetProperty("degree").GetString()!, facts.GetProperty("concentration").GetString(),
                cip is null ? null : CipCode.Parse(cip), label[1], [.. label[2].Split(' ').Select(key => ProgramWords.Focuses.First(w => w.Key == key).Value)]));
        }

        Assert.Equal(labels.Count, programs.Count);
        return programs;
    }

    /// <summary>Titles that no named program has, with degree and degree type; focus is not labelled.</summary>
    public static IReadOnlyList<LabelledProgram> ReadTitles(string file)
    {
        using var csv = CsvDataReader.Create(Path.Combine(SourceFiles.Repository, "tests", "labels", file));
        var programs = new List<LabelledProgram>();
        while (csv.Read())
        {
            programs.Add(new(csv.GetString(0), 0, csv.GetString(0), csv.GetString(1), null, null, csv.GetString(2), []));
        }

        return programs;
    }
}
