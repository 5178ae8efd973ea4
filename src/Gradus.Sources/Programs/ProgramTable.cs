using Gradus.People;
using Gradus.Programs;
using Gradus.Sources.Dataset;

namespace Gradus.Sources.Programs;

/// <summary>Named programs.</summary>
public static class ProgramTable
{
    public static Table Declaration { get; } = new(
        "programs", "Named programs", "facts",
        ["programs/facts"], ["id"],
        [
            new("id", ColumnType.Text, "Slug"),
            Column.UnitId,
            new("school", ColumnType.Text, "School, college or department"),
            new("title", ColumnType.Text, "Degree title"),
            new("degree", ColumnType.Text, "MS, MPS, MEng, MSE, MCS, MEM, MASc, MA, MIDS or other"),
            new("focus", ColumnType.Words, "Focus keys"),
            new("concentration", ColumnType.Text, "Official name of the track within a general degree"),
            new("degree_type", ColumnType.Text, "Key of degree_types"),
            new("degree_type_reason", ColumnType.Text, "Which rule decided the degree type"),
            new("cip", ColumnType.Text, "Six-digit CIP code, stated or inferred"),
            new("cip_stated", ColumnType.Flag, "True when the school states the code"),
            new("cip_reason", ColumnType.Text, "How the code was found, or why there is none"),
            new("cip_others", ColumnType.Words, "Four-digit codes that are as usual for its kind and in which its school has awards: it may be counted there"),
            new("offering", ColumnType.Text, "Offering it belongs to"),
            new("restriction", ColumnType.Text, "Why most readers cannot choose it; empty where they can"),
            new("conversion", ColumnType.Flag, "True where it is made for people whose degree is not in computing"),
            new("same_as", ColumnType.Text, "Slug under which the same degree is listed first; empty where it is listed once"),
            new("taught_in", ColumnType.Text, "City of the campus where it is taught, in the institution's state; empty where that is the institution's own"),
            new("url", ColumnType.Text, "The program's page, or the page that tells of it"),
            new("url_is_own", ColumnType.Flag, "False where the page is not the school's"),
            new("credit_system", ColumnType.Text, "How its page counts credits: semester, quarter, units, course units ..."),
            new("note", ColumnType.Text, "What a careful reader should know"),
            new("doubts", ColumnType.Texts, "Facts that contradict another or are outside what is possible"),
        ])
    {
        References = [new(["unit_id"], "institutions", ["unit_id"])],
    };

    /// <summary>Same answers, same bytes.</summary>
    public static TableWriter Build(IReadOnlyList<ProgramAnswer> answers)
    {
        var table = new TableWriter(Declaration);
        foreach (ProgramAnswer answer in answers)
        {
            ProgramRecord record = answer.Record;
            table.Add(
                record.Id,
                record.Institution.ToString(),
                record.School ?? "",
                record.Title,
                record.Degree,
                string.Join(' ', record.Focus.Select(ProgramWords.Focuses.KeyOf)),
                record.Concentration ?? "",
                answer.Classification.DegreeType,
                answer.Classification.Reason,
                answer.Join.Cip?.ToString() ?? "",
                TableWriter.Flag(answer.Join.IsStated),
                answer.Join.Reason,
                string.Join(' ', answer.Join.Others),
                answer.Join.OfferingId,
                answer.Remark?.Restriction ?? "",
                TableWriter.Flag(answer.Remark is { IsConversion: true }),
                answer.Remark?.SameAs ?? "",
                answer.Remark?.TaughtIn ?? "",
                record.Url,
                TableWriter.Flag(answer.Remark is not { IsNotItsPage: true }),
                record.CreditSystem is { } system ? ProgramWords.CreditSystems.KeyOf(system) : "",
                record.Note ?? "",
                string.Join(" | ", answer.Doubts));
        }

        return table;
    }

    internal static IReadOnlyList<Program> Load(TableSet tables)
    {
        Dictionary<string, List<ProgramFact>> facts = ProgramFactTable.Load(tables);
        Table t = Declaration;
        int id = t.Ordinal("id");
        int unit = t.Ordinal("unit_id");
        int cip = t.Ordinal("cip");
        int stated = t.Ordinal("cip_stated");
        var programs = new List<Program>(512);
        using TableReader row = tables.Open(t);
        while (row.Read())
        {
            string slug = row.Text(id);
            ProgramFacts of = new(facts.GetValueOrDefault(slug) ?? [], $"{tables.PathOf(ProgramFactTable.Declaration)}, program {slug}");
            (Figure<double> shortest, Figure<double> longest) = of.Months();
            Focus[] focus = [.. row.Words(t.Ordinal("focus")).Select(key => row.Word(t.Ordinal("focus"), key, ProgramWords.Focuses))];
            programs.Add(new Program
            {
                Id = slug,
                Institution = row.Unit(unit),
                School = row.TextOrNull(t.Ordinal("school")),
                Title = row.Text(t.Ordinal("title")),
                Degree = row.Text(t.Ordinal("degree")),
                Focus = focus,
                Concentration = row.TextOrNull(t.Ordinal("concentration")),
                DegreeType = row.Text(t.Ordinal("degree_type")),
                Cip = row.TextOrNull(cip) is null ? null : row.Cip(cip),
                CipIsStated = row.FlagOrNull(stated) ?? false,
                CipOthers = [.. row.Words(t.Ordinal("cip_others")).Select(CipCode.Parse)],
                CipReason = row.Text(t.Ordinal("cip_reason")),
                Restriction = row.TextOrNull(t.Ordinal("restriction")),
                IsConversion = row.FlagOrNull(t.Ordinal("conversion")) ?? false,
                SameAs = row.TextOrNull(t.Ordinal("same_as")),
                TaughtIn = row.TextOrNull(t.Ordinal("taught_in")),
                UrlIsOwn = row.FlagOrNull(t.Ordinal("url_is_own")) ?? true,
                OfferingId = row.TextOrNull(t.Ordinal("offering")),
                Url = row.Text(t.Ordinal("url")),
                Note = row.TextOrNull(t.Ordinal("note")),
                CreditSystem = row.TextOrNull(t.Ordinal("credit_system")) is { } system ? row.Word(t.Ordinal("credit_system"), system, ProgramWords.CreditSystems) : null,
                Credits = of.Number("credits", "credits"),
                MinimumMonths = shortest,
                MaximumMonths = longest,
                Modalities = of.Words("modality", Vocabularies.Modalities),
                Paces = of.Words("pace", Vocabularies.Paces),
                FinalProjects = of.FinalProject()?.Options ?? [],
                FinalProjectRequired = of.FinalProject()?.Required,
                Coursework = of.Coursework(),
                Admission = of.Admission() with { IsForComputing = row.FlagOrNull(t.Ordinal("conversion")) != true && focus.Contains(Focus.ComputerScience) && !focus.Any(f => f is Focus.DataScience or Focus.Analytics or Focus.Statistics or Focus.AppliedMathematics) },
                FeesPerTerm = of.Dollars("feesPerTerm"),
                StemStated = of.Flag("stem"),
                Tuition = of.Tuition(),
                Facts = of.All,
                Doubts = row.Texts(t.Ordinal("doubts")),
            });
        }

        // A degree that stands once for several tracks is about what each of them is about.
        ILookup<string?, Program> tracks = programs.Where(p => p.SameAs is not null).ToLookup(p => p.SameAs, StringComparer.Ordinal);
        return [.. programs.Select(p => tracks.Contains(p.Id) ? p with { Focus = [.. p.Focus.Concat(tracks[p.Id].SelectMany(t => t.Focus)).Distinct()] } : p)];
    }
}
