using System.CommandLine;
using System.Globalization;
using Gradus.App.Shell;
using Gradus.Sources.Files;
using Gradus.Sources.Programs.Import;

namespace Gradus.App.Verbs.Data;

/// <summary><c>gradus data programs</c>.</summary>
internal static class DataProgramsCommand
{
    public static Command Create()
    {
        var from = new Option<string>("--from") { Description = "Edition of the list of facts that the program files were made from.", HelpName = "FILE", Required = true };
        var next = new Option<string>("--next") { Description = "Edition to bring in; any name.", HelpName = "FILE", Required = true };
        var to = new Option<string>("--to") { Description = "Folder of the dataset whose program files are changed.", HelpName = "DIR", Required = true };
        var report = new Option<string?>("--report") { Description = "File to write the report to, as Markdown.", HelpName = "FILE" };
        var check = new Option<bool>("--check") { Description = "Write nothing but the report; exit code 1 where the edition would change the files." };
        var command = new Command(
            "programs",
            "Bring the next edition of the list of program facts into the program files. What was mended by hand stays.\n\n"
            + "Example: gradus data programs --from facts.jsonl --next facts-2027.jsonl --to data") { from, next, to, report, check };
        command.SetAction(parsed => Run(
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error,
            ProgramImport.Read(parsed.GetRequiredValue(to), parsed.GetRequiredValue(from), parsed.GetRequiredValue(next)),
            parsed.GetRequiredValue(to),
            parsed.GetValue(report),
            parsed.GetValue(check)));
        return command;
    }

    private static int Run(TextWriter output, TextWriter error, ImportAnswer import, string to, string? report, bool check)
    {
        if (report is not null)
        {
            WholeFile.Write(report, ImportReport.Write(import), new WriteTerms { Replaces = true, IsPersonal = false });
        }

        if (!check)
        {
            ProgramImport.Write(import, to, error.WriteLine);
        }

        int Of(MergeOutcome outcome) => import.Result.Of(outcome).Count();
        int facts = import.Result.Records.Sum(r => r.Facts.Count);
        var screen = new Screen(output);
        screen.Line(string.Create(CultureInfo.InvariantCulture, $"{import.Next.Name}: {import.Result.Records.Count} programs with {facts} facts{(check ? "; nothing written" : " in " + to)}"));
        screen.Line($"- programs added {Of(MergeOutcome.ProgramAdded)}, taken out {Of(MergeOutcome.ProgramRemoved)}, no longer listed and kept {Of(MergeOutcome.ProgramUndecided)}");
        screen.Line($"- parts added {Of(MergeOutcome.Added)}, changed {Of(MergeOutcome.Changed)}, withdrawn {Of(MergeOutcome.Withdrawn)}");
        screen.Line($"- mended by hand and kept {Of(MergeOutcome.Mended)}, conflicts {Of(MergeOutcome.Conflict)}");
        bool changes = import.Result.Notes.Any(n => n.Outcome is not (MergeOutcome.Mended or MergeOutcome.ProgramUndecided or MergeOutcome.ProgramStaysOut));
        return check && changes ? ExitCode.No : ExitCode.Done;
    }
}
