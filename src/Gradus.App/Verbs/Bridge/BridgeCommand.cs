using System.CommandLine;
using Gradus.App.Contracts;
using Gradus.App.Questions;
using Gradus.App.Shell;
using Gradus.App.Verbs.Keeping;
using Gradus.App.Verbs.Ready;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs;
using Gradus.Readiness;
using Gradus.Readiness.Bridges;
using Gradus.Readiness.Courses;
using Gradus.Sources.Transcripts;

namespace Gradus.App.Verbs.Bridge;

/// <summary><c>gradus bridge</c>: ways from where a person stands to what a degree asks for.</summary>
public static class BridgeCommand
{
    public static Command Create()
    {
        var question = new ParameterOptions(BridgeQuestion.Whole);
        var json = new Option<bool>("--json") { Description = "Answer as JSON; schema: gradus schema bridge" };
        Option<string?> workspace = WorkspaceLocation.Option();
        Option<string?> data = DataLocation.Option();
        var command = new Command("bridge", """
            How do I get ready for it? The cheapest, the shortest and the steadiest way from my courses to what a degree asks for.

            Courses and books with their hours, prices, days and whether they give a grade that admission counts; when I could start after
            them, and what of it to count in the cost of the degree. None is sponsored.

            Example: gradus bridge georgia-tech-ms-analytics-online --profile examples/working-engineer.yaml
            Example: gradus bridge georgia-tech-ms-analytics-online --profile examples/mathematics-graduate.yaml --hours 20
            """);
        question.AddTo(command);
        command.Add(workspace);
        command.Add(json);
        command.Add(data);
        command.SetAction(parsed =>
        {
            GivenValues given = question.Given(parsed);
            Catalog catalog = DataLocation.Load(parsed.GetValue(data));
            Item item = SubjectParameters.Read(given, catalog);
            var asked = BridgeQuestion.Read(given, catalog);
            var readiness = ReadyQuestion.Read(given, catalog);
            Profile person = WhoAsks.ReadIfAny(given, parsed.GetValue(workspace), catalog) ?? new Profile();
            Transcript? transcript = ReadyQuestion.CoursesPart.Read(given, "") is { Length: > 0 } courses ? TranscriptFile.Read(courses, readiness.Scale) : null;
            var ground = new ReadinessGround(catalog, transcript?.With(person) ?? person, readiness.Tests);
            var answer = BridgeContract.Of(ground, BridgeAnswer.Of(ground, item, asked.Choices), asked.Aim);
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                AnswerJson.Write(output, answer, BridgeJson.Plain.BridgeContract);
            }
            else
            {
                BridgeText.Write(new Screen(output), answer);
            }

            return answer.Plans.Count == 0 && (answer.Verdict == "blocking" || answer.Asked.Count > 0) ? ExitCode.No : ExitCode.Done;
        });
        return command;
    }
}
