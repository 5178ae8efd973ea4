using System.Text.Json;
using Gradus.App.Contracts;
using Gradus.App.Verbs.Show;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs.Search;
using Gradus.Ranking;
using Gradus.Ranking.Criteria;

namespace Gradus.App.Verbs.Shortlists;

/// <summary>A shortlist as JSON.</summary>
internal static class ShortlistJson
{
    public static void Write(TextWriter output, Catalog catalog, Profile profile, Shortlist answer, int limit, ulong seed) =>
        JsonOutput.Write(output, catalog.Version, json =>
        {
            json.WriteString("profile", profile.Name);
            json.WriteNumber("seed", seed);
            json.WriteNumber("considered", answer.Considered);
            json.WriteNumber("count", answer.Entries.Count);
            json.WriteStartArray("conditions");
            foreach (ItemFilter filter in answer.Filters)
            {
                json.WriteStartObject();
                json.WriteString("condition", filter.Wording);
                json.WriteNumber("countWithout", answer.Relaxed.Where(r => r.Filter == filter).Select(r => r.Count).FirstOrDefault());
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteBoolean("weightsGiven", DefaultWeights.AreGiven(profile));
            json.WriteStartArray("weights");
            foreach (Criterion criterion in answer.Criteria)
            {
                json.WriteStartObject();
                json.WriteString("criterion", criterion.Id);
                json.WriteString("name", criterion.Name);
                json.WriteNumber("weight", Rounded(answer.Weights[criterion]));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("items");
            foreach (ShortlistEntry entry in answer.Entries.Take(limit))
            {
                WriteEntry(json, catalog, entry);
            }

            json.WriteEndArray();
        });

    private static void WriteEntry(Utf8JsonWriter json, Catalog catalog, ShortlistEntry entry)
    {
        json.WriteStartObject();
        json.WriteNumber("rank", entry.Standing.Rank);
        json.WriteNumber("rankLow", entry.Standing.RankLow);
        json.WriteNumber("rankHigh", entry.Standing.RankHigh);
        json.WriteNumber("score", Rounded(entry.Standing.Score));
        ItemJson.Identity(json, catalog, entry.Item);
        PriceJson.Write(json, "tuitionToMe", entry.Price);
        json.WriteStartArray("parts");
        foreach (ScorePart part in entry.Parts)
        {
            json.WriteStartObject();
            json.WriteString("criterion", part.Criterion.Id);
            json.WriteNumber("weight", Rounded(part.Weight));
            json.Figure("measure", part.Measure);
            json.WriteNumber("worth", Rounded(part.Worth));
            json.WriteNumber("contribution", Rounded(part.Contribution));
            json.WriteString("peers", part.Peers);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Strings("for", entry.For.Select(Reasons.Sentence));
        json.Strings("against", entry.Against.Select(Reasons.Sentence));
        json.Strings("missing", entry.Missing.Select(p => p.Criterion.Id));
        json.WriteEndObject();
    }

    /// <summary>Nine decimals: far below any meaning, and the same text on every machine.</summary>
    private static double Rounded(double value) => Math.Round(value, 9);
}
