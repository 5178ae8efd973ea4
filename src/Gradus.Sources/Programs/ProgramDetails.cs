using System.Globalization;
using System.Text.Json;
using Gradus.Sources.Curated;
using Gradus.Sources.Dataset;

namespace Gradus.Sources.Programs;

/// <summary>Writes the facts of named programs that have tables of their own: prices, courses, groups of courses, deadlines.</summary>
internal sealed class ProgramDetails(ProgramReporters reporters)
{
    private static readonly string[] Voices = ["official", "report", "listing"];

    private readonly TableWriter _prices = new(Tables.ProgramPrices);
    private readonly TableWriter _courses = new(Tables.ProgramCourses);
    private readonly TableWriter _requirements = new(Tables.ProgramRequirements);
    private readonly TableWriter _deadlines = new(Tables.ProgramDeadlines);

    /// <summary>The tables with their names: "tables/program_prices.csv" ...</summary>
    public IEnumerable<(string Name, byte[] Bytes)> Files =>
        ((TableWriter[])[_prices, _courses, _requirements, _deadlines]).Select(t => ("tables/" + t.Table.FileName, t.ToBytes()));

    /// <summary>Adds a fact to the table of its field.</summary>
    /// <param name="program">The slug.</param>
    /// <param name="position">The fact's position in the record.</param>
    /// <param name="fact">The fact.</param>
    /// <returns>False where its field has no table of its own.</returns>
    public bool Add(string program, int position, RecordFact fact)
    {
        string at = Whole(position);
        JsonElement value = JsonElement.Parse(fact.Json);
        switch (fact.Field)
        {
            case "tuition":
                _prices.Add(
                    program, at, TableWriter.Number(value.GetProperty("amount").GetDouble(), 2), Text(value, "per"), Text(value, "residency"),
                    Text(value, "load"), Text(value, "bound"), Voices[(int)reporters.VoiceOf(fact)]);
                return true;
            case "coreCourses" or "electives":
                AddCourses(program, at, 0, value);
                return true;
            case "requirements":
                AddGroups(program, at, value);
                return true;
            case "deadlines":
                int number = 0;
                foreach (JsonElement deadline in value.EnumerateArray())
                {
                    _deadlines.Add(program, at, Whole(++number), Text(deadline, "term"), Text(deadline, "date"), Text(deadline, "round"));
                }

                return true;
            default:
                return false;
        }
    }

    private void AddGroups(string program, string at, JsonElement groups)
    {
        int number = 0;
        foreach (JsonElement group in groups.EnumerateArray())
        {
            number++;
            _requirements.Add(program, at, Whole(number), Text(group, "name"), NumberOf(group, "pick"), NumberOf(group, "credits"));
            if (group.TryGetProperty("from", out JsonElement from))
            {
                AddCourses(program, at, number, from);
            }
        }
    }

    private void AddCourses(string program, string at, int group, JsonElement courses)
    {
        int number = 0;
        foreach (JsonElement course in courses.EnumerateArray())
        {
            _courses.Add(program, at, Whole(group), Whole(++number), Text(course, "code"), Text(course, "title"));
        }
    }

    private static string Text(JsonElement of, string key) =>
        of.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static string NumberOf(JsonElement of, string key) =>
        of.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.Number ? TableWriter.Number(value.GetDouble(), 2) : Missing.NotReported;

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);
}
