using System.CommandLine;
using Gradus.Catalogs;
using Gradus.Ledgers;
using Gradus.Schools;
using Gradus.Sources.Dataset;
using Gradus.Sources.Forms;
using Gradus.Sources.Loading;

namespace Gradus.App.Shell;

/// <summary>Where the dataset is: <c>--data</c>, or <c>GRADUS_DATA</c>, or the one shipped beside the program.</summary>
public static class DataLocation
{
    public const string Variable = "GRADUS_DATA";

    /// <summary>A fresh <c>--data</c> option for a command.</summary>
    public static Option<string?> Option() => new("--data")
    {
        Description = $"Directory of the dataset (default: ${Variable}, or the one shipped with the program)",
        HelpName = "DIR",
    };

    /// <summary>Where to read: beside the folder where a write of it was stopped half-way.</summary>
    /// <exception cref="InputException">The name given is empty.</exception>
    public static string Directory(string? given) => FolderReplacement.Readable(
        NotEmpty(given, "--data") ?? NotEmpty(Environment.GetEnvironmentVariable(Variable), Variable) ?? Path.Combine(AppContext.BaseDirectory, "data"));

    private static string? NotEmpty(string? folder, string name) => folder is null || !string.IsNullOrWhiteSpace(folder)
        ? folder
        : throw new InputException($"{name} is empty; name the folder of a dataset, or leave it out for the one shipped with the program.");

    public static Catalog Load(string? given) => CatalogLoader.Load(Directory(given));

    /// <summary>The dataset of a command.</summary>
    /// <param name="parsed">The command.</param>
    /// <param name="data">Its <see cref="Option"/>.</param>
    public static Catalog Load(ParseResult parsed, Option<string?> data) => CommandCall.ReaderOf(parsed)(Directory(parsed.GetValue(data)));

    /// <summary>The names of the dataset that a profile may use.</summary>
    public static KnownNames Names(this Catalog catalog) => new(
        catalog.States.Select(s => s.Code).ToHashSet(StringComparer.Ordinal),
        catalog.DegreeTypes.Select(t => t.Id).ToHashSet(StringComparer.Ordinal))
    {
        IsItem = id => catalog.FindItem(id) is not null || (UnitId.TryParse(id, out UnitId unit) && catalog.FindInstitution(unit) is not null),
        NearItems = id => NearNames.Holders(id, catalog),
        WhyNoSchool = name => WhyNoSchool(catalog, name),
        StateNames = catalog.States.ToDictionary(s => s.Name, s => s.Code, StringComparer.OrdinalIgnoreCase),
        Places = catalog.Places,
        WhyNoStart = term => SoonStart.TroubleWith(catalog.Rules, term)?.Allowed,
    };

    private static string? WhyNoSchool(Catalog catalog, string name)
    {
        try
        {
            SchoolFinder.Find(name, catalog);
            return null;
        }
        catch (InputException refused)
        {
            return refused.Problem?.Allowed ?? refused.Message;
        }
    }
}
