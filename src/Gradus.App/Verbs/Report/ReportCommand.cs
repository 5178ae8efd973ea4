using System.CommandLine;
using Gradus.App.Asked;
using Gradus.App.Contracts;
using Gradus.App.Questions;
using Gradus.App.Shell;
using Gradus.App.Verbs.Keeping;

namespace Gradus.App.Verbs.Report;

/// <summary><c>gradus report</c>: a person's case as one file that stands alone; of a folder of profiles, one each; or the same report again.</summary>
public static class ReportCommand
{
    public static Command Create()
    {
        var question = new ParameterOptions(ReportQuestion.Everything);
        var output = new Option<string?>("--out") { Description = "The file to write, or the folder with --profiles (default: named after the profile, here; the folder reports); a file that is no report is left as it is", HelpName = "PATH" };
        var profiles = new Option<string?>("--profiles") { Description = $"A folder of profiles: a report for each, at most {ReportClass.MostProfiles}, and {ReportClass.IndexName} with a row for each; with programs named, every student beside every program too, there and in {ReportMatrix.CsvName}; nothing that I keep counts", HelpName = "DIR" };
        var from = new Option<string?>("--from") { Description = "A report, to make the same again from what it holds", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "Answer as JSON, which each report holds, and write no file; schema: gradus schema report" };
        Option<string?> workspace = WorkspaceLocation.Option();
        Option<string?> data = DataLocation.Option();
        var command = new Command("report", $"""
            {ReportVerb.Verb.About}

            The file holds the profile. Exit code 1: the report made again differs from its file, which was changed. Exit code 2 with --profiles:
            a profile could not be used, and the others were written.

            Example: gradus report --profile examples/working-engineer.yaml
            Example: gradus report --profiles class --out reports
            Example: gradus report cmu-ms-machine-learning georgia-tech-ms-analytics-online --profiles class
            Example: gradus report --from report-working-engineer.html --out again.html
            """);
        question.AddTo(command);
        command.Add(output);
        command.Add(profiles);
        command.Add(from);
        command.Add(workspace);
        command.Add(json);
        command.Add(data);
        command.SetAction(parsed =>
        {
            GivenValues given = question.Given(parsed);
            Check(given, parsed.GetValue(profiles), parsed.GetValue(from), parsed.GetValue(json));
            Asking asking = KeptAsker.Asks(parsed, given, data, workspace);
            TextWriter screen = parsed.InvocationConfiguration.Output;
            return parsed.GetValue(from) is { } file ? Again(file, parsed.GetValue(output), asking.Data, parsed.GetValue(json), screen)
                : parsed.GetValue(profiles) is { } folder ? Class(folder, parsed.GetValue(output), asking, screen, parsed.InvocationConfiguration.Error)
                : One(parsed.GetValue(output), asking, parsed.GetValue(json), screen);
        });
        return command;
    }

    private static int One(string? path, Asking asking, bool json, TextWriter output)
    {
        ReportAnswer answer = ReportVerb.Answer(asking);
        if (json)
        {
            AnswerJson.Write(output, answer.Contract, ReportJson.Plain.ReportContract);
            return ExitCode.Done;
        }

        path ??= ReportFile.NameOf(answer.Contract.Profile ?? Path.GetFileNameWithoutExtension(SubjectParameters.Profile.Read(asking.Given, "")));
        ReportFile.Write(path, ReportHtml.Of(answer));
        new Screen(output).Line($"Wrote {path}. {answer.Contract.Finding}");
        return ExitCode.Done;
    }

    private static int Again(string file, string? path, AskedData data, bool json, TextWriter output)
    {
        ReadReport read = ReportFile.Read(file);
        ReportAnswer answer = read.Again(data);
        if (json)
        {
            AnswerJson.Write(output, answer.Contract, ReportJson.Plain.ReportContract);
            return ExitCode.Done;
        }

        string page = ReportHtml.Of(answer);
        path ??= ReportFile.NameOf(answer.Contract.Profile);
        if (page != read.Page && Path.GetFullPath(path) == Path.GetFullPath(file))
        {
            throw new InputException(new Problem(ProblemCode.Conflict, "out", path, $"it would replace the file that was read. {read.Compared(answer.Contract, page)} Name another file. Nothing was written."));
        }

        ReportFile.Write(path, page);
        new Screen(output).Line($"Wrote {path}. {read.Compared(answer.Contract, page)}");
        return read.WasChanged(answer.Contract, page) ? ExitCode.No : ExitCode.Done;
    }

    private static int Class(string folder, string? into, Asking asking, TextWriter output, TextWriter error)
    {
        var screen = new Screen(output);
        into ??= "reports";
        var done = ReportClass.Make(folder, into, asking.Data, asking.Given, (file, refusal, words) =>
        {
            if (refusal)
            {
                error.WriteLine($"gradus: {file}: {words}");
            }
            else
            {
                screen.Line($"{file}: {words}");
            }
        });
        screen.Line($"Wrote {Figures.Titles.Count(done.Students.Count, "report")}{(done.Matrix is null ? " and " : $", {Path.Combine(into, ReportMatrix.CsvName)} and ")}{Path.Combine(into, ReportClass.IndexName)}{(done.Refused.Count > 0 ? $"; {Figures.Titles.Count(done.Refused.Count, "profile")} could not be used" : "")}.");
        return done.Refused.Count > 0 ? ExitCode.WrongUse : ExitCode.Done;
    }

    /// <summary>One way of asking at a time.</summary>
    private static void Check(GivenValues given, string? profiles, string? from, bool json)
    {
        bool names = given.Of(SubjectParameters.Profile.Name).Count > 0;
        bool asks = names || given.Of(ReportQuestion.IdsPart.Name).Count > 0 || ReportQuestion.All.Any(p => given.Of(p.Name).Count > 0);
        if (from is not null && (asks || profiles is not null))
        {
            throw new InputException(new Problem(ProblemCode.Conflict, "from", from, "a report holds its own profile, programs and day; give nothing beside it."));
        }

        if (profiles is not null && (names || json))
        {
            throw new InputException(new Problem(ProblemCode.Conflict, "profiles", profiles, $"a folder is read into files; leave {(names ? "--profile" : "--json")} out."));
        }
    }
}
