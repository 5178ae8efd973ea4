using System.Text.Json;
using Gradus.App.Contracts;
using Gradus.Catalogs;
using Gradus.Earnings;
using Gradus.Institutions;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.App.Verbs.Show;

/// <summary>The members that every item has in every JSON answer.</summary>
public static class ItemJson
{
    public static void Identity(Utf8JsonWriter json, Catalog catalog, Item item)
    {
        json.WriteString("id", item.Id);
        json.WriteString("kind", item.IsProgram ? "program" : "offering");
        json.WriteNumber("unitId", item.Institution.Id.Value);
        json.WriteString("institution", item.Institution.Name);
        json.WriteString("city", item.Institution.City);
        json.WriteString("state", item.Institution.State);
        json.WriteString("control", ControlNames.Key(item.Institution.Control));
        json.WriteString("cip", item.Cip?.ToString());
        json.WriteString("cipBasis", item.Cip is null ? null : item.Program is { CipIsStated: false } ? "inferred" : "stated");
        json.WriteString("title", item.Title);
        json.WriteString("degreeType", item.DegreeType);
        json.Strings("focus", item.Focus);
        json.WriteString("tier", item.Field?.Tier switch { Tier.Core => "core", Tier.Adjacent => "adjacent", _ => null });
        if (item.LatestAwards.IsKnown)
        {
            json.WriteNumber("awards", item.LatestAwards.Value);
        }
        else
        {
            json.WriteNull("awards");
        }

        json.WriteString("awardsStatus", JsonOutput.Key(item.LatestAwards.Status));
        json.WriteString("awardsYear", item.Offering?.Latest.Year.ToString());
        json.Figure("stem", item.Stem);
        json.Figure("earnings1yr", catalog.EarningsOf(item)?.Median(Horizon.OneYear) ?? default);
        json.Strings("modality", item.Modalities.Select(Key));
        json.WriteString("offering", item.Offering?.Id);
        json.Strings("programs", item.IsProgram || item.Offering is null ? [] : catalog.ProgramsOf(item.Offering).Select(p => p.Id));
    }

    public static string Key(Modality modality) => modality switch
    {
        Modality.Campus => "campus",
        Modality.OnlineAsync => "online-async",
        Modality.OnlineSync => "online-sync",
        Modality.Online => "online",
        _ => "hybrid",
    };
}
