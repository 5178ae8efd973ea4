using System.CommandLine;
using System.Globalization;
using Gradus.App.Contracts;
using Gradus.App.Shell;
using Gradus.Sources.Compiler;
using Gradus.Sources.Dataset;

namespace Gradus.App.Verbs.Data;

/// <summary><c>gradus data info</c>.</summary>
internal static class DataInfoCommand
{
    public static Command Create()
    {
        Option<string?> data = DataLocation.Option();
        Option<bool> json = DataCommand.JsonOption("data-info");
        var command = new Command(
            "info",
            DataInfoVerb.Verb.About + "\n\nExample: gradus data info --data data") { data, json };
        command.SetAction(parsed => Run(
            parsed.InvocationConfiguration.Output, DataLocation.Directory(parsed.GetValue(data)), parsed.GetValue(json)));
        return command;
    }

    private static int Run(TextWriter output, string data, bool json)
    {
        DatasetSummary summary = DatasetSummary.Read(DataCommand.Open(data));
        if (json)
        {
            AnswerJson.Write(output, DataInfoVerb.Answer(summary), DataJson.Plain.InfoAnswer);
            return ExitCode.Done;
        }

        var screen = new Screen(output);
        screen.Line($"Dataset {summary.Package.Version}: {summary.Offerings:N0} offerings, {summary.Institutions:N0} institutions, {summary.Programs:N0} named programs");
        screen.Line();
        screen.Table(
            ["Source", "Years", "Title"],
            summary.Package.Sources.GroupBy(s => s.Key).Select(g => new[] { g.Key, Years(g), g.First().Title[(g.First().Publisher.Length + 2)..] }));
        screen.Line();
        screen.Table(
            ["Measure", ">Offerings", ">Share"],
            summary.Coverage.Select(c => new[]
            {
                c.Measure,
                c.Offerings.ToString("N0", CultureInfo.InvariantCulture),
                c.Share.ToString("P1", CultureInfo.InvariantCulture),
            }));
        return ExitCode.Done;
    }

    /// <summary>Years as runs: "2019-2022, 2024".</summary>
    private static string Years(IEnumerable<PackageSource> sources)
    {
        int[] years = [.. sources.Where(s => s.Year is not null).Select(s => s.Year!.Value).Order()];
        if (years.Length == 0)
        {
            return "-";
        }

        var runs = new List<(int First, int Last)>();
        foreach (int year in years)
        {
            if (runs.Count > 0 && runs[^1].Last == year - 1)
            {
                runs[^1] = (runs[^1].First, year);
            }
            else
            {
                runs.Add((year, year));
            }
        }

        return string.Join(", ", runs.Select(run => run.First == run.Last ? $"{run.First}" : $"{run.First}-{run.Last}"));
    }
}
