using System.CommandLine;
using Gradus.App.Shell;
using Gradus.Catalogs;
using Gradus.Sources.Publishers.Pay;

namespace Gradus.App.Verbs.Data;

/// <summary><c>gradus data evaluate</c>.</summary>
internal static class DataEvaluateCommand
{
    private const string Description = """
        How well this guide estimates what is not published, measured on what is: the known figure is hidden, estimated, and compared.

        price: tuition of a whole degree, on every program whose school states a recent price.
        earnings: median pay after a master's, on every median that the College Scorecard publishes.

        The report is Markdown; docs/reference/price-accuracy.md and docs/reference/earnings-accuracy.md are what this prints on the shipped dataset.

        Example: gradus data evaluate price
        """;

    public static Command Create()
    {
        Option<string?> data = DataLocation.Option();
        var price = new Command("price", "How well prices of whole degrees are estimated.\n\nExample: gradus data evaluate price") { data };
        price.SetAction(parsed => Run(parsed.InvocationConfiguration.Output, DataLocation.Directory(parsed.GetValue(data))));
        var earnings = new Command("earnings", "How well median pay is estimated where none is published.\n\nExample: gradus data evaluate earnings") { data };
        earnings.SetAction(parsed => RunEarnings(parsed.InvocationConfiguration.Output, DataLocation.Directory(parsed.GetValue(data))));
        return new Command("evaluate", Description) { price, earnings };
    }

    private static int Run(TextWriter output, string data)
    {
        DataCommand.Open(data);
        Catalog catalog = DataLocation.Load(data);
        output.Write(PriceAccuracy.Report(catalog));
        return ExitCode.Done;
    }

    private static int RunEarnings(TextWriter output, string data)
    {
        DataCommand.Open(data);
        output.Write(EarningsAccuracy.Report(PayFieldTable.LoadAll(data)));
        return ExitCode.Done;
    }
}
