using System.CommandLine;
using Gradus.App.Figures;
using Gradus.App.Questions;
using Gradus.App.Shell;
using Gradus.Catalogs;
using Gradus.Keeping;
using Gradus.Programs;
using Gradus.Workspace;

namespace Gradus.App.Verbs.Keeping;

/// <summary><c>gradus track</c>: how far an application is.</summary>
public static class TrackCommand
{
    public static Command Create()
    {
        var question = new ParameterOptions(KeepingQuestions.Track);
        Option<string?> file = WorkspaceLocation.Option();
        Option<string?> data = DataLocation.Option();
        var command = new Command("track", """
            Keep how far an application is: its status, my own days and fee, and which steps are done. What is not said stays as it was.

            gradus apply shows it, plans with it, and leaves out of the plan what is done; gradus undo takes it back.

            Example: gradus track cmu-ms-machine-learning --status preparing --done references transcripts
            """);
        question.AddTo(command);
        command.Add(file);
        command.Add(data);
        command.SetAction(parsed =>
        {
            GivenValues given = question.Given(parsed);
            Catalog catalog = DataLocation.Load(parsed, data);
            PersonalWorkspace workspace = WorkspaceLocation.Open(parsed.GetValue(file));
            Item item = Named.Item(KeepingQuestions.Id.Read(given, ""), catalog);
            TextWriter output = parsed.InvocationConfiguration.Output;
            string name = $"{item.Title}, {Titles.Place(item)}";
            if (KeepingQuestions.StopPart.Read(given, false))
            {
                bool followed = workspace.Unfollow(item.Id);
                output.WriteLine(followed ? $"Followed no more: {name}. gradus undo takes it back." : $"Was not followed: {name}.");
                return followed ? ExitCode.Done : ExitCode.No;
            }

            KeptApplication application = Applied(workspace.Read().ApplicationOf(item.Id) ?? new KeptApplication(item.Id, ApplicationStatus.Considering), given, [.. catalog.ApplicationSteps.Steps.Select(s => s.Id)]);
            workspace.Follow(application, [WatchedFacts.Of(catalog, item)]);
            var screen = new Screen(output);
            screen.Line($"{name}: {Words(application)}. gradus apply plans with it; gradus undo takes it back.");
            foreach (string past in Past(given, TimeProvider.System.GetLocalNow()))
            {
                screen.Line(past);
            }

            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Days given that are over, each in a sentence.</summary>
    private static IEnumerable<string> Past(GivenValues given, DateTimeOffset now) =>
        new[] { ("to apply", KeepingQuestions.DeadlinePart.ReadOr(given)), ("to answer an offer", KeepingQuestions.ReplyByPart.ReadOr(given)) }
            .Where(d => d.Item2 is { } day && day.IsPast(now))
            .Select(d => $"The last day {d.Item1} that you gave, {d.Item2}, is past. If it is a slip, give the day again.");

    /// <summary>An application with what was given in place of what was.</summary>
    /// <param name="now">As it stands.</param>
    /// <param name="given">What was given; what is not given stays.</param>
    /// <param name="steps">Keys of the steps there are.</param>
    /// <exception cref="InputException">A part cannot be used.</exception>
    internal static KeptApplication Applied(KeptApplication now, GivenValues given, IReadOnlyList<string> steps) => now with
    {
        Status = KeepingQuestions.StatusPart.ReadOr(given) ?? now.Status,
        Deadline = KeepingQuestions.DeadlinePart.ReadOr(given) ?? now.Deadline,
        ReplyBy = KeepingQuestions.ReplyByPart.ReadOr(given) ?? now.ReplyBy,
        Fee = KeepingQuestions.FeePart.ReadOr(given) ?? now.Fee,
        Done =
        [
            .. now.Done.Concat(KeepingQuestions.DonePart.ReadAll(given).Select(d => Named.OneOf(KeepingQuestions.DonePart.Name, d, steps)))
                .Except(KeepingQuestions.UndonePart.ReadAll(given).Select(d => Named.OneOf(KeepingQuestions.UndonePart.Name, d, steps)), StringComparer.Ordinal)
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ],
    };

    internal static string Words(KeptApplication application) => string.Join(
        ", ",
        [
            KeptApplication.WordOf(application.Status).Replace('-', ' '),
            .. application.Deadline is { } deadline ? [$"apply by {deadline}"] : Array.Empty<string>(),
            .. application.ReplyBy is { } reply ? [$"answer by {reply}"] : Array.Empty<string>(),
            .. application.Fee is { } fee ? [$"fee {Written.Dollars(fee)}"] : Array.Empty<string>(),
            .. application.Done.Count > 0 ? [$"done: {string.Join(", ", application.Done)}"] : Array.Empty<string>(),
        ]);
}
