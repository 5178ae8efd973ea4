using System.CommandLine;
using Gradus.App.Shell;
using Gradus.Catalogs;

namespace Gradus.App.Verbs.Data;

/// <summary><c>gradus data evaluate</c>.</summary>
internal static class DataEvaluateCommand
{
    private const string Description = """
        How well this guide estimates what is not published, measured on what is: the known figure is hidden, estimated, and compared.

        price: tuition of a whole degree, on every program whose school states a recent price.

        The report is Markdown; docs/reference/price-accuracy.md is what this prints on the shipped dataset.

        Example: gradus data evaluate price
        """;

    public static Command Create()
    {
        Option<string?> data = DataLocation.Option();
        var price = new Command("price", "How well prices of whole degrees are estimated.\n\nExample: gradus data evaluate price") { data };
        price.SetAction(parsed => Run(parsed.InvocationConfiguration.Output, DataLocation.Directory(parsed.GetValue(data))));
        return new Command("evaluate", Description) { price };
    }

    private static int Run(TextWriter output, string data)
    {
        DataCommand.Open(data);
        Catalog catalog = DataLocation.Load(data);
        output.Write(PriceAccuracy.Report(catalog));
        return ExitCode.Done;
    }
}
