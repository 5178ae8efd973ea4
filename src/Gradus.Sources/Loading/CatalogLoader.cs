using Gradus.Careers;
using Gradus.Catalogs;
using Gradus.Costs;
using Gradus.Degrees;
using Gradus.Earnings;
using Gradus.Programs;
using Gradus.Programs.Admission;
using Gradus.Programs.Bridges;
using Gradus.Rules;
using Gradus.Sources.Curated;
using Gradus.Sources.Dataset;
using Gradus.Sources.Files;
using Gradus.Sources.Programs;
using Gradus.Sources.Publishers;
using Gradus.Sources.Publishers.Bea;
using Gradus.Sources.Publishers.Bls;
using Gradus.Sources.Publishers.Census;
using Gradus.Sources.Publishers.Cip;
using Gradus.Sources.Publishers.Csmetrics;
using Gradus.Sources.Publishers.Dol;
using Gradus.Sources.Publishers.Fsa;
using Gradus.Sources.Publishers.Ipeds;
using Gradus.Sources.Publishers.Ncses;
using Gradus.Sources.Publishers.Onet;
using Gradus.Sources.Publishers.Pay;
using Gradus.Sources.Publishers.Scorecard;
using Gradus.Sources.Rules;

namespace Gradus.Sources.Loading;

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
                Catalog catalog = Load(place, PackageFile.Read(place));
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

    private static Catalog Load(string directory, PackageFile package)
    {
        var tables = new TableSet(directory, package);
        Vintages vintages = VintageTable.Load(tables);

        // Two independent halves of about equal work; each reads its own tables.
        Task<Money> money = Task.Run(() =>
        {
            IReadOnlyList<HorizonCohort> horizons = HorizonTable.Load(tables);
            (IReadOnlyList<ProgramEarnings> masters, IReadOnlyList<ProgramEarnings> bachelors) = EarningsTable.Load(tables, horizons, vintages);
            return new Money(ChargesTable.Load(tables), horizons, masters, bachelors);
        });
        Task<Scholarship> scholarship = Task.Run(() => new Scholarship(
            ResearchTable.Load(tables),
            ResearchSpendingTable.Load(tables)));
        try
        {
            IReadOnlyList<Field> fields = FieldTable.Load(tables);
            IReadOnlyList<DegreeType> types = DegreeTypeTable.Load(tables);
            IReadOnlyList<Program> programs = EntryRuleFile.Apply(Path.Combine(directory, EntryRuleFile.FileName), ProgramTable.Load(tables));
            return new Catalog(new CatalogContent
            {
                Version = package.Version,
                Vintages = vintages,
                Evidence = Evidence(tables, vintages),
                Institutions = InstitutionTable.Load(tables),
                Offerings = OfferingTable.Load(tables),
                Programs = programs,
                Fields = fields,
                DegreeTypes = types,
                Careers = new Lazy<CareerBook>(() => CareerFile.ReadIfAny(Path.Combine(directory, CareerFile.FileName), [.. types.Select(t => t.Id)])),
                Occupations = OccupationTable.Load(tables, vintages),
                States = StateTable.Load(tables),
                StateOutlines = StateOutlineTable.Load(tables),
                Places = PlaceTable.Load(tables),
                Horizons = money.GetAwaiter().GetResult().Horizons,
                ReferenceCharges = ReferenceChargeTable.Load(tables),
                WholeDegreeRange = ReferenceRangeTable.Load(tables),
                Rules = new Lazy<RuleBook>(() => RuleBookReader.Read(Path.Combine(directory, "rules"))),
                Nicknames = new Lazy<Nicknames>(() => NicknameFile.ReadIfAny(Path.Combine(directory, NicknameFile.FileName))),
                Agreements = new Lazy<TuitionAgreements>(() => TuitionAgreementFile.ReadIfAny(Path.Combine(directory, "tuition-agreements.yaml"))),
                Degrees = new Lazy<DegreeBook>(() => new DegreeBook(DegreeRuleFile.ReadFolder(directory))),
                Bridges = new Lazy<IReadOnlyList<BridgeOption>>(() => BridgeFiles.ReadFolder(Path.Combine(directory, BridgeFiles.Folder))),
                ApplicationSteps = new Lazy<ApplicationSteps>(() => ApplicationStepFile.Read(Path.Combine(directory, ApplicationStepFile.FileName))),
                Widening = new Lazy<Widening>(() => WideningRules.Read(RuleBookReader.ReadFile(Path.Combine(directory, "rules", "evidence.yaml")))),
                Cips = CipTable.Load(tables),
                Charges = money.GetAwaiter().GetResult().Charges,
                Earnings = money.GetAwaiter().GetResult().Earnings,
                BachelorEarnings = money.GetAwaiter().GetResult().Bachelors,
                Research = scholarship.GetAwaiter().GetResult().Outputs,
                Spending = scholarship.GetAwaiter().GetResult().Spending,
            });
        }
        catch (IOException error)
        {
            throw new InputException($"The dataset in {directory} cannot be read: {DiskFaults.Words(error)}", error);
        }
    }

    private static CatalogEvidence Evidence(TableSet tables, Vintages vintages) => new()
    {
        NewestRelease = new(() => ReleaseTable.Load(tables, vintages, HorizonTable.Load(tables, vintages["scorecard/release"].File), MixedFieldTable.Load(tables))),
        MetroWages = new(() => MetroWageTable.Load(tables, vintages)),
        ConsumerPrices = new(() => ConsumerPriceTable.Load(tables, vintages)),
        PrevailingWages = new(() => PrevailingWageTable.Load(tables, vintages)),
        PayShapes = new(() => PayShapeTable.Load(tables, vintages)),
        PayEstimates = new(() => PayEstimateTable.Load(tables)),
        GraduateLoans = new(() => GraduateLoanTable.Load(tables, vintages)),
        Doctorates = new(() => DoctorateTable.Load(tables).ToLookup(d => d.Institution.Value)),
        StudentServices = new(() => StudentServiceTable.Load(tables).ToDictionary(s => s.Institution.Value)),
        Faculty = new(() => FacultyTable.Load(tables, vintages).ToDictionary(f => f.Institution.Value)),
        GraduateSupport = new(() => GraduateSupportTable.Load(tables, vintages)),
        Profiles = new(() => OccupationProfileTable.Load(tables, vintages)),
        MetroAreas = new(() => PriceParityTable.LoadMetros(tables)),
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

    private sealed record Money(IReadOnlyList<Costs.Charges> Charges, IReadOnlyList<HorizonCohort> Horizons, IReadOnlyList<ProgramEarnings> Earnings, IReadOnlyList<ProgramEarnings> Bachelors);

    private sealed record Scholarship(
        IReadOnlyList<Gradus.Research.AreaOutput> Outputs,
        IReadOnlyList<Gradus.Research.ResearchSpending> Spending);
}
