using Gradus.App.Shell;
using Gradus.Catalogs;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Sources.Loading;
using Gradus.Sources.Profiles;
using Gradus.Tests.Rules;

namespace Gradus.Tests.Ledgers;

/// <summary>The shipped dataset and the three example people.</summary>
internal static class People
{
    public static Catalog Catalog { get; } = CatalogLoader.Load(SourceFiles.Data);

    public static IReadOnlyList<string> Names { get; } = ["working-engineer", "mathematics-graduate", "international-applicant"];

    /// <summary>An example person, or one of the fixtures beside this file.</summary>
    public static Profile Read(string name)
    {
        string example = Path.Combine(SourceFiles.Repository, "examples", name + ".yaml");
        return ProfileReader.Read(File.Exists(example) ? example : Fixture(name), Catalog.Names());
    }

    public static string Fixture(string name) => Path.Combine(SourceFiles.Repository, "tests", "Gradus.Tests", "Ledgers", "Fixtures", name + ".yaml");

    public static LedgerGround Ground(Profile profile) => new(Catalog, Shipped.Rules, profile);

    public static LedgerGround Ground(string name) => Ground(Read(name));

    /// <summary>The ledger of a degree of the shipped dataset.</summary>
    public static Ledger Ledger(string name, string id, LedgerChoices? choices = null) => Ledger(Read(name), id, choices);

    public static Ledger Ledger(Profile profile, string id, LedgerChoices? choices = null) =>
        Gradus.Ledgers.Ledger.Of(Ground(profile), Catalog.FindItem(id)!, choices ?? LedgerChoices.None);
}
