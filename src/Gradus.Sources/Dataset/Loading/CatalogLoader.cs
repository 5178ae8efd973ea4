using Gradus.Catalogs;
using Gradus.Costs;
using Gradus.Earnings;
using Gradus.Programs;
using Gradus.Rules;
using Gradus.Sources.Curated;
using Gradus.Sources.Publishers.Bls;
using Gradus.Sources.Publishers.Census;
using Gradus.Sources.Publishers.Scorecard;
using Gradus.Sources.Rules;

namespace Gradus.Sources.Dataset.Loading;

/// <summary>Reads a dataset directory into a <see cref="Catalog"/>.</summary>
public static class CatalogLoader
{
    /// <summary>How often a dataset that is replaced while it is read is read again.</summary>
    private const int MostTries = 3;

    /// <summary>Loads every table the catalogue needs, all of one dataset. Writes nothing: what a crash left half-done is read where it is.</summary>
    /// <param name="directory">Holds <c>datapackage.json</c> and <c>tables/</c>.</param>
    /// <exception cref="InputException">The directory is no dataset, or a table is damaged.</exception>
    public static Catalog Load(string directory)
    {
        for (int tries = 1; ; tries++)
        {
            string place = FolderReplacement.Readable(directory);
            string version = PackageFile.ReadVersion(place);
            try
            {
                Catalog catalog = Load(place, version);
                if (tries == MostTries || !WasReplaced(directory, version))
                {
                    return catalog;
                }
            }
            catch (InputException) when (tries < MostTries && WasReplaced(directory, version))
            {
                // Half of it was read from the dataset before and half from the one after.
            }
        }
    }

    private static Catalog Load(string directory, string version)
    {
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
                Evidence = Evidence(tables, vintages),
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
                Nicknames = new Lazy<Nicknames>(() => NicknameFile.ReadIfAny(Path.Combine(directory, NicknameFile.FileName))),
                Agreements = new Lazy<TuitionAgreements>(() => TuitionAgreementFile.ReadIfAny(Path.Combine(directory, "tuition-agreements.yaml"))),
                Widening = new Lazy<Widening>(() => WideningRules.Read(RuleBookReader.ReadFile(Path.Combine(directory, "rules", "evidence.yaml")))),
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

    private static CatalogEvidence Evidence(TableSet tables, Vintages vintages) => new()
    {
        NewestRelease = new(() => ReleaseTable.Load(tables, vintages, MoneyTables.Horizons(tables, vintages["scorecard/release"].File))),
        MetroWages = new(() => MetroWageTable.Load(tables, vintages)),
        ConsumerPrices = new(() => ConsumerPriceTable.Load(tables, vintages)),
        PayShapes = new(() => PayShapeTable.Load(tables, vintages)),
        BachelorFields = new(() => BachelorFieldTable.Load(tables, vintages)),
    };

    /// <summary>True where another dataset has taken the place of the one that was being read.</summary>
    private static bool WasReplaced(string directory, string version)
    {
        try
        {
            return PackageFile.ReadVersion(FolderReplacement.Readable(directory)) != version;
        }
        catch (InputException)
        {
            return true;
        }
    }

    private sealed record Money(IReadOnlyList<Costs.Charges> Charges, IReadOnlyList<HorizonCohort> Horizons, IReadOnlyList<ProgramEarnings> Bachelors);

    private sealed record Scholarship(
        IReadOnlyList<Gradus.Research.AreaOutput> Outputs,
        IReadOnlyList<Gradus.Research.ResearchSpending> Spending);
}
