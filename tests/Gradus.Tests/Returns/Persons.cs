using Gradus.App.Shell;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Returns;
using Gradus.Sources.Loading;
using Gradus.Sources.Profiles;
using Gradus.Tests.Rules;

namespace Gradus.Tests.Returns;

/// <summary>The three example people on the shipped dataset.</summary>
internal static class Persons
{
    public static Catalog Catalog { get; } = CatalogLoader.Load(SourceFiles.Data);

    public static IReadOnlyList<string> Names { get; } = ["working-engineer", "mathematics-graduate", "international-applicant"];

    public static Profile Profile(string name) => ProfileReader.Read(Path.Combine(SourceFiles.Repository, "examples", name + ".yaml"), Catalog.Names());

    public static ReturnGround Ground(string name, params (string Key, double Value)[] given) => Ground(Profile(name), given);

    public static ReturnGround Ground(Profile profile, params (string Key, double Value)[] given) =>
        ReturnGround.Of(Catalog, profile, Shipped.Rules, new ReturnSettings { Given = given.ToDictionary(g => g.Key, g => g.Value) });

    public static ReturnCase Case(ReturnGround ground, string id) => ground.CaseOf(Catalog.FindItem(id)!)!;
}
