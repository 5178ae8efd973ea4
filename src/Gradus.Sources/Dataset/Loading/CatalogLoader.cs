using System.Text.Json;
using Gradus.Catalogs;
using Gradus.Earnings;
using Gradus.Programs;
using Gradus.Rules;
using Gradus.Sources.Rules;
using Gradus.Sources.Update;

namespace Gradus.Sources.Dataset.Loading;

/// <summary>Reads a dataset directory into a <see cref="Catalog"/>.</summary>
public static class CatalogLoader
{
    /// <summary>Loads every table the catalogue needs; finishes first what a crash left half-done.</summary>
    /// <param name="directory">Holds <c>datapackage.json</c> and <c>tables/</c>.</param>
    /// <exception cref="InputException">The directory is no dataset, or a table is damaged.</exception>
    public static Catalog Load(string directory)
    {
        DatasetRecovery.Recover(directory);
        string version = ReadVersion(directory);
        var tables = new TableSet(directory);
        Vintages vintages = VintageTables.Vintages(tables);

        // Two independent halves of about equal work; each reads its own tables.
        Task<Money> money = Task.Run(() => new Money(
            MoneyTables.Charges(tables),
            MoneyTables.Horizons(tables),
            MoneyTables.BachelorEarnings(tables)));
        Task<Scholarship> scholarship = Task.Run(() => new Scholarship(
            ResearchTables.Outputs(tables),
            ResearchTables.Spending(tables)));
        try
        {
            IReadOnlyList<Field> fields = FieldTables.Fields(tables);
            IReadOnlyList<Program> programs = ProgramTables.Programs(tables);
            IReadOnlyList<HorizonCohort> horizons = money.GetAwaiter().GetResult().Horizons;
            return new Catalog(new CatalogContent
            {
                Version = version,
                Vintages = vintages,
                Institutions = InstitutionTables.Institutions(tables),
                Offerings = InstitutionTables.Offerings(tables),
                Programs = programs,
                Fields = fields,
                DegreeTypes = FieldTables.DegreeTypes(tables),
                Occupations = FieldTables.Occupations(tables, vintages),
                States = PlaceTables.States(tables),
                StateOutlines = PlaceTables.Outlines(tables),
                Places = PlaceTables.Places(tables),
                Horizons = horizons,
                ReferenceCharges = ReferenceTables.Charges(tables),
                WholeDegreeRange = ReferenceTables.WholeDegree(tables),
                Rules = new Lazy<RuleBook>(() => RuleBookReader.Read(Path.Combine(directory, "rules"))),
                Cips = FieldTables.Cips(tables),
                Charges = money.GetAwaiter().GetResult().Charges,
                Earnings = MoneyTables.Earnings(tables, horizons, vintages),
                BachelorEarnings = money.GetAwaiter().GetResult().Bachelors,
                Research = scholarship.GetAwaiter().GetResult().Outputs,
                Spending = scholarship.GetAwaiter().GetResult().Spending,
            });
        }
        catch (IOException error)
        {
            throw new InputException($"The dataset in {directory} cannot be read: {error.Message}", error);
        }
    }

    /// <summary>The version that <c>datapackage.json</c> states.</summary>
    /// <exception cref="InputException">There is none.</exception>
    public static string ReadVersion(string directory)
    {
        string file = Path.Combine(directory, "datapackage.json");
        if (!File.Exists(file))
        {
            throw new InputException($"{directory} holds no dataset: datapackage.json is not there. Give the dataset's directory with --data.");
        }

        try
        {
            // The version stands among the first members, so the long file is neither read nor parsed whole.
            if ((FindVersion(Beginning(file), isWhole: false) ?? FindVersion(File.ReadAllBytes(file), isWhole: true)) is { } version)
            {
                return version;
            }
        }
        catch (JsonException error)
        {
            throw new InputException($"{file} is no JSON: {error.Message}", error);
        }

        throw new InputException($"{file} states no version.");
    }

    private static ReadOnlySpan<byte> Beginning(string file)
    {
        const int Enough = 1024;
        byte[] bytes = new byte[Enough];
        using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        return bytes.AsSpan(0, stream.ReadAtLeast(bytes, Enough, throwOnEndOfStream: false));
    }

    private static string? FindVersion(ReadOnlySpan<byte> json, bool isWhole)
    {
        var reader = new Utf8JsonReader(json, isWhole, default);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals("version"))
            {
                return reader.Read() ? reader.GetString() ?? "" : null;
            }
        }

        return null;
    }

    private sealed record Money(IReadOnlyList<Costs.Charges> Charges, IReadOnlyList<HorizonCohort> Horizons, IReadOnlyList<ProgramEarnings> Bachelors);

    private sealed record Scholarship(
        IReadOnlyList<Gradus.Research.AreaOutput> Outputs,
        IReadOnlyList<Gradus.Research.ResearchSpending> Spending);
}
