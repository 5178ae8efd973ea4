using System.Text.Json;
using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.Careers;
using Gradus.Catalogs;
using Gradus.Costs;
using Gradus.Costs.Prices;
using Gradus.Earnings;
using Gradus.Programs;
using Gradus.Research;

namespace Gradus.App.Verbs.Show;

/// <summary>One program or offering as JSON.</summary>
internal static class ShowJson
{
    public static void Write(TextWriter output, Catalog catalog, Item item, PriceTerms terms) =>
        JsonOutput.Write(output, catalog.Version, json =>
        {
            ItemJson.Identity(json, catalog, item);
            json.WriteString("url", item.Program?.Url);
            json.WriteString("note", item.Program?.Note);
            json.WriteString("restriction", item.Restriction);
            json.WriteString("sameAs", item.Program?.SameAs);
            json.Strings("doubts", item.Program?.Doubts ?? []);
            PriceJson.Write(json, "tuitionToMe", Pricing.Of(catalog, item, terms));
            TuitionContextJson.Write(json, "tuitionContext", TuitionContext.Of(catalog, new TuitionDistributions(catalog), item, terms));
            WriteFacts(json, item);
            WriteAwards(json, catalog, item);
            WriteCharges(json, catalog, catalog.ChargesOf(item.Institution.Id));
            WriteEarnings(json, catalog, item);
            WriteResearch(json, catalog, item);
            WriteOccupations(json, catalog, item);
            WriteInstitution(json, catalog, item);
            json.Strings("unknown", Unknowns.Of(catalog, item, terms));
        });

    private static void WriteFacts(Utf8JsonWriter json, Item item)
    {
        json.WriteStartArray("facts");
        foreach (ProgramFact fact in item.Program?.Facts ?? [])
        {
            json.WriteStartObject();
            json.WriteString("field", fact.Field);
            json.WritePropertyName("value");
            FactJson.Write(json, fact.Value);
            json.WriteString("source", fact.Source.Document);
            json.WriteString("kind", fact.Kind switch { FactKind.Official => "official", FactKind.OfficialOld => "official-old", _ => "third-party" });
            json.WriteString("year", fact.Source.Year);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAwards(Utf8JsonWriter json, Catalog catalog, Item item)
    {
        json.WriteStartArray("awardsByYear");
        foreach (Awards awards in item.Offering?.Awards ?? [])
        {
            json.WriteStartObject();
            json.WriteString("year", awards.Year.ToString());
            json.Figure("total", catalog.Grading.Weigh(awards.Total, FigureSubject.Offering));
            json.Figure("men", catalog.Grading.Weigh(awards.Men, FigureSubject.Offering));
            json.Figure("women", catalog.Grading.Weigh(awards.Women, FigureSubject.Offering));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCharges(Utf8JsonWriter json, Catalog catalog, IReadOnlyList<Charges> charges)
    {
        json.WriteStartArray("charges");
        foreach (Charges year in charges)
        {
            json.WriteStartObject();
            json.WriteString("year", year.Year.ToString());
            json.Figure("tuitionInState", catalog.Grading.Weigh(year.TuitionInState, FigureSubject.Institution));
            json.Figure("tuitionOutOfState", catalog.Grading.Weigh(year.TuitionOutOfState, FigureSubject.Institution));
            json.Figure("feesInState", catalog.Grading.Weigh(year.FeesInState, FigureSubject.Institution));
            json.Figure("feesOutOfState", catalog.Grading.Weigh(year.FeesOutOfState, FigureSubject.Institution));
            json.Figure("perCreditInState", catalog.Grading.Weigh(year.PerCreditInState, FigureSubject.Institution));
            json.Figure("perCreditOutOfState", catalog.Grading.Weigh(year.PerCreditOutOfState, FigureSubject.Institution));
            json.Figure("books", catalog.Grading.Weigh(year.Books, FigureSubject.Institution));
            json.Figure("onCampusRoomAndBoard", catalog.Grading.Weigh(year.OnCampusRoomAndBoard, FigureSubject.Institution));
            json.Figure("onCampusOther", catalog.Grading.Weigh(year.OnCampusOther, FigureSubject.Institution));
            json.Figure("offCampusRoomAndBoard", catalog.Grading.Weigh(year.OffCampusRoomAndBoard, FigureSubject.Institution));
            json.Figure("offCampusOther", catalog.Grading.Weigh(year.OffCampusOther, FigureSubject.Institution));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEarnings(Utf8JsonWriter json, Catalog catalog, Item item)
    {
        ProgramEarnings? earnings = catalog.EarningsOf(item);
        json.WriteStartArray("earnings");
        foreach (HorizonCohort cohort in catalog.Horizons)
        {
            json.WriteStartObject();
            json.WriteNumber("yearsAfter", (int)cohort.Horizon);
            json.WriteString("graduatesOf", cohort.GraduatesOf);
            json.WriteString("earnedIn", cohort.EarnedIn);
            json.WriteNumber("dollarsOf", cohort.DollarsOf);
            json.Figure("median", catalog.Grading.Weigh(earnings?.Median(cohort.Horizon) ?? Figure<decimal>.Missing(FigureStatus.NotCollected, cohort.Source, $"USD of {cohort.DollarsOf}"), FigureSubject.Offering));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Figure("medianDebt", catalog.Grading.Weigh(earnings?.MedianDebt ?? default, FigureSubject.Offering));
        json.Figure("meanDebt", catalog.Grading.Weigh(earnings?.MeanDebt ?? default, FigureSubject.Offering));
    }

    private static void WriteResearch(Utf8JsonWriter json, Catalog catalog, Item item)
    {
        json.WriteStartArray("research");
        foreach (AreaOutput output in catalog.ResearchOf(item.Institution.Id))
        {
            json.WriteStartObject();
            json.WriteString("area", output.Area);
            json.WriteNumber("year", output.Year);
            json.WriteNumber("papers", output.Papers);
            json.WriteNumber("share", output.Share);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("researchSpending");
        foreach (ResearchSpending spending in catalog.SpendingOf(item.Institution.Id))
        {
            json.WriteStartObject();
            json.WriteNumber("fiscalYear", spending.FiscalYear);
            json.Figure("total", catalog.Grading.Weigh(spending.Total, FigureSubject.Institution));
            json.Figure("federal", catalog.Grading.Weigh(spending.Federal, FigureSubject.Institution));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteOccupations(Utf8JsonWriter json, Catalog catalog, Item item)
    {
        json.WriteStartArray("occupations");
        foreach (Occupation occupation in (item.Field?.Occupations ?? []).Select(o => catalog.FindOccupation(o)).OfType<Occupation>())
        {
            json.WriteStartObject();
            json.WriteString("soc", occupation.Code.Text);
            json.WriteString("title", occupation.Title);
            json.Figure("wageP10", catalog.Grading.Weigh(occupation.WagePercentiles[0], FigureSubject.Nation));
            json.Figure("wageP50", catalog.Grading.Weigh(occupation.MedianWage, FigureSubject.Nation));
            json.Figure("wageP90", catalog.Grading.Weigh(occupation.WagePercentiles[4], FigureSubject.Nation));
            json.Figure("growth", catalog.Grading.Weigh(occupation.Growth, FigureSubject.Nation));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteInstitution(Utf8JsonWriter json, Catalog catalog, Item item)
    {
        json.WriteStartObject("institutionFacts");
        json.WriteString("web", item.Institution.WebAddress);
        json.WriteNumber("directoryYear", item.Institution.DirectoryYear);
        json.WriteBoolean("open", item.Institution.Open);
        json.Figure("enrollment", catalog.Grading.Weigh(item.Institution.Enrollment, FigureSubject.Institution));
        json.Figure("exclusivelyDistance", catalog.Grading.Weigh(item.Institution.ExclusivelyDistance, FigureSubject.Institution));
        json.Figure("graduateFte", catalog.Grading.Weigh(item.Institution.GraduateFte, FigureSubject.Institution));
        json.Figure("applicationFee", catalog.Grading.Weigh(item.Institution.ApplicationFee, FigureSubject.Institution));
        json.Figure("statePriceParity", catalog.Grading.Weigh(item.Institution.StatePriceParity, FigureSubject.Institution));
        json.Figure("metroPriceParity", catalog.Grading.Weigh(item.Institution.MetroPriceParity, FigureSubject.Institution));
        json.WriteEndObject();
    }
}
