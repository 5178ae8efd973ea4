using System.CommandLine;
using Gradus.App.Contracts;
using Gradus.App.Shell;
using Gradus.Catalogs;
using Gradus.Costs;
using Gradus.Costs.Prices;
using Gradus.Institutions;
using Gradus.Programs;
using Gradus.Sources.Compiler;
using Gradus.Sources.Dataset;

namespace Gradus.App.Verbs.Data;

/// <summary><c>gradus data verify</c>.</summary>
internal static class DataVerifyCommand
{
    public static Command Create()
    {
        Option<string?> data = DataLocation.Option();
        var from = new Option<string?>("--from") { Description = "Folder with the publishers' files, to check against them too.", HelpName = "DIR" };
        Option<bool> json = DataCommand.JsonOption("data-verify");
        var command = new Command(
            "verify",
            "Recompute what must hold of the dataset: keys, types, ranges, references, sums, known answers, sources.\n\n"
            + "Exit code 1 where an error is found; warnings alone leave it 0.\n\n"
            + "Example: gradus data verify --data data --from downloads") { data, from, json };
        command.SetAction(parsed => Run(
            parsed.InvocationConfiguration.Output, DataLocation.Directory(parsed.GetValue(data)), parsed.GetValue(from), parsed.GetValue(json)));
        return command;
    }

    private static int Run(TextWriter output, string data, string? from, bool json)
    {
        string version = PackageFile.Read(DataCommand.Open(data)).Version;
        IReadOnlyList<Finding> findings = DatasetVerifier.Verify(data, from);
        int errors = findings.Count(finding => finding.Severity == Severity.Error);
        if (json)
        {
            FindingAnswer[] answers = [.. findings.Select(f => new FindingAnswer(f.Severity == Severity.Error ? "error" : "warning", f.File, f.Row, f.Column, f.Message))];
            AnswerJson.Write(output, new VerifyAnswer(version, errors, findings.Count - errors, answers), DataJson.Plain.VerifyAnswer);
            return errors == 0 ? ExitCode.Done : ExitCode.No;
        }

        var screen = new Screen(output);
        foreach (Finding finding in findings)
        {
            screen.Line($"- {(finding.Severity == Severity.Error ? "error" : "warning")}: {finding}");
        }

        foreach (string rate in errors == 0 ? SetAside(data) : [])
        {
            screen.Line($"- set aside: {rate}");
        }

        string against = from is null ? "" : $", checked against {from}";
        output.WriteLine($"Dataset {version}{against}: {errors} errors, {findings.Count - errors} warnings.");
        return errors == 0 ? ExitCode.Done : ExitCode.No;
    }

    /// <summary>
    /// Charges per credit that do not fit the year's charge, so that no answer multiplies them; stated prices and fees that do not fit what else is known
    /// of the degree.
    /// </summary>
    private static IEnumerable<string> SetAside(string data)
    {
        Catalog catalog = DataLocation.Load(data);
        foreach (Item item in catalog.Items.Where(i => i.IsProgram))
        {
            foreach (AuditedPrice price in StatedAudit.Of(item.Program!, item.Institution, catalog.ChargesOf(item.Institution.Id)))
            {
                if (price.SetAside is { } reason)
                {
                    yield return $"{item.Id}, {price.Price.Source.Document}: {reason}.";
                }
                else if (price.IsFar)
                {
                    yield return $"{item.Id}, {price.Price.Source.Document}: {price.Whole.Basis} lies far from what the institution charges for as long; not taken for exact.";
                }
            }
        }

        foreach (Institution institution in catalog.Institutions)
        {
            foreach (ChargeResidency residency in Enum.GetValues<ChargeResidency>())
            {
                if (catalog.ChargesOf(institution.Id) is [.., Charges newest] && RateCheck.Of(newest, residency) is { Fits: false } rate)
                {
                    yield return $"{institution.Name} (UNITID {institution.Id}), {(residency == ChargeResidency.InState ? "residents" : "non-residents")}, {newest.Year}: {rate.Words}";
                }
            }
        }
    }
}
