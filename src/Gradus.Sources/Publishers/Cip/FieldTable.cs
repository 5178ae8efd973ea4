using Gradus.Programs;
using Gradus.Sources.Curated;
using Gradus.Sources.Dataset;

namespace Gradus.Sources.Publishers.Cip;

/// <summary>The codes in scope, with their titles and STEM designation.</summary>
public sealed class FieldTable : DatasetTable
{
    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "fields", "The CIP codes in scope", "public-domain",
        ["curated/scope"], ["cip"],
        [
            new("cip", ColumnType.Text, "Six-digit code"),
            new("title", ColumnType.Text, "Title"),
            new("tier", ColumnType.Text, "core or adjacent"),
            new("reason", ColumnType.Text, "Why it is in scope"),
            new("stem", ColumnType.Flag, "On the STEM list"),
            new("degree_type", ColumnType.Text, "Degree type an offering counts as, absent a named program"),
            new("focus", ColumnType.Words, "Focus an offering counts as"),
        ])
    {
        NeedsRows = true,
        References = [new(["cip"], "cips", ["cip"])],
    };

    /// <exception cref="InputException">A code in scope is not a code of CIP 2020.</exception>
    internal override TableWriter Build(Compilation from, List<string> notes) =>
        Of(from.Fields, from.Readings.Of(CipTitleSeries.Instance) ?? [], from.Readings.Of(StemListSeries.Instance) ?? []);

    /// <param name="scope">Codes in scope.</param>
    /// <param name="titles">Titles of all six-digit codes of CIP 2020.</param>
    /// <param name="stem">Codes of the STEM list.</param>
    /// <exception cref="InputException">A code in scope is not a code of CIP 2020.</exception>
    public static TableWriter Of(IReadOnlyList<ScopeEntry> scope, IReadOnlyDictionary<CipCode, string> titles, IReadOnlySet<CipCode> stem)
    {
        var table = new TableWriter(Declaration);
        foreach (ScopeEntry entry in scope)
        {
            if (!titles.TryGetValue(entry.Cip, out string? title))
            {
                throw new InputException($"scope.yaml: {entry.Cip} is not a code of CIP 2020.");
            }

            table.Add(
                entry.Cip.ToString(), title, entry.Tier == Tier.Core ? "core" : "adjacent", entry.Reason,
                TableWriter.Flag(stem.Contains(entry.Cip)), entry.DegreeType, string.Join(' ', entry.Focus.Select(ProgramWords.Focuses.KeyOf)));
        }

        return table;
    }

    internal static IReadOnlyList<Field> Load(TableSet tables)
    {
        ILookup<CipCode, SocCode> occupations = FieldOccupationTable.Load(tables);
        var fields = new List<Field>(128);
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            CipCode cip = row.Cip(0);
            fields.Add(new Field(
                cip,
                row.Text(1),
                row.Text(2) switch
                {
                    "core" => Tier.Core,
                    "adjacent" => Tier.Adjacent,
                    _ => throw row.Bad(2, "core or adjacent"),
                },
                row.Text(3),
                row.FlagOrNull(4) ?? throw row.Bad(4, "true or false"),
                row.Text(5),
                [.. row.Words(6).Select(key => row.Word(6, key, ProgramWords.Focuses))],
                [.. occupations[cip]]));
        }

        return fields;
    }
}
