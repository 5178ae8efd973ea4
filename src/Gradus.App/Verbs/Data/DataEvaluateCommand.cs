using System.CommandLine;
using Gradus.App.Shell;
using Gradus.Catalogs;
using Gradus.Programs.Curriculum.Reading;
using Gradus.Sources.Publishers.Pay;

namespace Gradus.App.Verbs.Data;

/// <summary><c>gradus data evaluate</c>.</summary>
internal static class DataEvaluateCommand
{
    private const string Description = """
        How well this guide estimates what is not published, measured on what is: the known figure is hidden, estimated, and compared.

        price: tuition of a whole degree, on every program whose school states a recent price.
        earnings: median pay after a master's, on every median that the College Scorecard publishes.
        curriculum: the areas of a course, on courses labelled by reading them; needs the catalogues they come from.

        The report is Markdown; price-accuracy.md, earnings-accuracy.md and curriculum-accuracy.md in docs/reference are what this prints on the
        shipped dataset.

        Example: gradus data evaluate price
        """;

    public static Command Create()
    {
        Option<string?> data = DataLocation.Option();
        var price = new Command("price", "How well prices of whole degrees are estimated.\n\nExample: gradus data evaluate price") { data };
        price.SetAction(parsed => Run(parsed.InvocationConfiguration.Output, DataLocation.Directory(parsed.GetValue(data))));
        var earnings = new Command("earnings", "How well median pay is estimated where none is published.\n\nExample: gradus data evaluate earnings") { data };
        earnings.SetAction(parsed => RunEarnings(parsed.InvocationConfiguration.Output, DataLocation.Directory(parsed.GetValue(data))));
        Option<string> from = DataTrainCommand.From();
        var curriculum = new Command("curriculum", "How well courses are read into areas.\n\nExample: gradus data evaluate curriculum --from downloads") { from, data };
        curriculum.SetAction(parsed => RunCurriculum(parsed.InvocationConfiguration.Output, parsed.GetRequiredValue(from), DataLocation.Directory(parsed.GetValue(data))));
        return new Command("evaluate", Description) { price, earnings, curriculum };
    }

    private static int Run(TextWriter output, string data)
    {
        DataCommand.Open(data);
        Catalog catalog = DataLocation.Load(data);
        output.Write(PriceAccuracy.Report(catalog));
        return ExitCode.Done;
    }

    private static int RunCurriculum(TextWriter output, string from, string data)
    {
        DataCommand.Open(data);
        output.Write(CourseAccuracy.Report(CourseTrial.Of(DataTrainCommand.Courses(from, data))));
        return ExitCode.Done;
    }

    private static int RunEarnings(TextWriter output, string data)
    {
        DataCommand.Open(data);
        output.Write(EarningsAccuracy.Report(PayFieldTable.LoadAll(data)));
        return ExitCode.Done;
    }
}
