using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.App.Verbs.Show;

/// <summary>
/// A program or offering as schema.org's EducationalOccupationalProgram in JSON-LD, for search engines and for those who
/// save the page. Holds only what does not depend on who reads and what a page states: a price that is estimated, rounded, undated or told by
/// somebody else is no offer of the school's.
/// </summary>
public static class ProgramLinkedData
{
    private const string Context = "https://schema.org";

    /// <summary>One JSON document; angle brackets and ampersands are escaped, so that it can stand inside a page.</summary>
    public static string Of(Catalog catalog, Item item)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("@context", Context);
            WriteProgram(json, catalog, item);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Every named program in one document, ascending by id.</summary>
    /// <param name="catalog">The dataset.</param>
    /// <param name="to">Left open.</param>
    public static void WriteAll(Catalog catalog, Stream to)
    {
        using var json = new Utf8JsonWriter(to, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("@context", Context);
        json.WriteStartArray("@graph");
        foreach (Item item in catalog.Items.Where(i => i.Program is not null).OrderBy(i => i.Id, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            WriteProgram(json, catalog, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteProgram(Utf8JsonWriter json, Catalog catalog, Item item)
    {
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
            WriteOffers(json, program);
        }
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
        json.WriteString("addressLocality", item.City);
        json.WriteString("addressRegion", item.Institution.State);
        json.WriteString("addressCountry", "US");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteFacts(Utf8JsonWriter json, Gradus.Programs.Program program)
    {
        if (program.UrlIsOwn && WebLink.Of(program.Url) is { } page)
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

    private static void WriteOffers(Utf8JsonWriter json, Gradus.Programs.Program program)
    {
        StatedTuition[] prices = [.. program.Tuition.Where(IsOffer)];
        if (prices.Length == 0)
        {
            return;
        }

        json.WriteStartArray("offers");
        foreach (StatedTuition price in prices)
        {
            string load = price.Load is { } pace ? ", " + pace.Key() : "";
            json.WriteStartObject();
            json.WriteString("@type", "Offer");
            json.WriteString("category", $"Tuition of {price.Year}, {ProgramWords.TuitionBases.MeaningOf(price.Basis)}, for {ProgramWords.TuitionResidencies.MeaningOf(price.Residency)}{load}");
            json.WriteString("validFrom", price.Year!.Value.ToString("0000", CultureInfo.InvariantCulture));
            json.WriteString("url", WebLink.Of(price.Source.Document));
            json.WriteStartObject("priceSpecification");
            json.WriteString("@type", "UnitPriceSpecification");
            json.WriteNumber(price.Bound switch { PriceBound.Lower => "minPrice", PriceBound.Upper => "maxPrice", _ => "price" }, price.Amount);
            json.WriteString("priceCurrency", "USD");
            json.WriteString("unitText", ProgramWords.TuitionBases.MeaningOf(price.Basis));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static bool IsOffer(StatedTuition price) => price is { Kind: FactKind.Official or FactKind.OfficialOld, Voice: FigureVoice.Official, Year: not null, Bound: not PriceBound.Rounded } && WebLink.Of(price.Source.Document) is not null;
}
