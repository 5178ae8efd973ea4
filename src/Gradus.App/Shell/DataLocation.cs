using System.CommandLine;
using Gradus.Catalogs;
using Gradus.Sources.Dataset.Loading;
using Gradus.Sources.Forms;

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

    public static string Directory(string? given) =>
        given ?? Environment.GetEnvironmentVariable(Variable) ?? Path.Combine(AppContext.BaseDirectory, "data");

    public static Catalog Load(string? given) => CatalogLoader.Load(Directory(given));

    /// <summary>The names of the dataset that a profile may use.</summary>
    public static KnownNames Names(this Catalog catalog) => new(
        catalog.States.Select(s => s.Code).ToHashSet(StringComparer.Ordinal),
        catalog.DegreeTypes.Select(t => t.Id).ToHashSet(StringComparer.Ordinal));
}
