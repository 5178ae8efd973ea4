using System.CommandLine;
using Gradus.Sources.Dataset.Loading;

namespace Gradus.App;

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
}
