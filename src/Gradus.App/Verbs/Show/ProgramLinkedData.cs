using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.Catalogs;
using Gradus.Programs;

namespace Gradus.App.Verbs.Show;

/// <summary>
/// A program or offering as schema.org's EducationalOccupationalProgram in JSON-LD, for search engines and for those who
/// save the page. Holds only what does not depend on who reads.
/// </summary>
public static class ProgramLinkedData
{
    /// <summary>One JSON document; angle brackets and ampersands are escaped, so that it can stand inside a page.</summary>
    public static string Of(Catalog catalog, Item item)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "EducationalOccupationalProgram");
            json.WriteString("identifier", item.Id);
            json.WriteString("name", item.Title);
            WriteCredential(json, item);
            WriteProvider(json, item);
            if (item.Cip is { } cip)
            {
                json.WriteStartObject("about");
                json.WriteString("@type", "DefinedTerm");
                json.WriteString("inDefinedTermSet", "Classification of Instructional Programs (CIP 2020)");
                json.WriteString("termCode", cip.ToString());
                json.WriteString("name", catalog.FindCip(cip)?.Title);
                json.WriteEndObject();
            }

            if (item.Program is { } program)
            {
                WriteFacts(json, program);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteCredential(Utf8JsonWriter json, Item item)
    {
        json.WriteStartObject("educationalCredentialAwarded");
        json.WriteString("@type", "EducationalOccupationalCredential");
        json.WriteString("credentialCategory", "Master's degree");
        if (item.Program is { Degree: not "other" } program)
        {
            json.WriteString("name", program.Degree);
        }

        json.WriteEndObject();
    }

    private static void WriteProvider(Utf8JsonWriter json, Item item)
    {
        json.WriteStartObject("provider");
        json.WriteString("@type", "CollegeOrUniversity");
        json.WriteString("name", item.Institution.Name);
        if (WebLink.Of(item.Institution.WebAddress) is { } site)
        {
            json.WriteString("url", site);
        }

        json.WriteStartObject("address");
        json.WriteString("@type", "PostalAddress");
        json.WriteString("addressLocality", item.Institution.City);
        json.WriteString("addressRegion", item.Institution.State);
        json.WriteString("addressCountry", "US");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteFacts(Utf8JsonWriter json, Gradus.Programs.Program program)
    {
        if (WebLink.Of(program.Url) is { } page)
        {
            json.WriteString("url", page);
        }

        if (program.MinimumMonths.IsKnown)
        {
            json.WriteString("timeToComplete", string.Create(CultureInfo.InvariantCulture, $"P{Math.Round(program.MinimumMonths.Value, MidpointRounding.AwayFromZero)}M"));
        }

        if (program.Credits is { IsKnown: true, Value: var credits } && credits == Math.Truncate(credits))
        {
            json.WriteNumber("numberOfCredits", (int)credits);
        }

        if (program.Modalities.Count > 0)
        {
            json.WriteStartArray("educationalProgramMode");
            foreach (string mode in program.Modalities.Select(ItemContract.Key))
            {
                json.WriteStringValue(mode);
            }

            json.WriteEndArray();
        }
    }
}
