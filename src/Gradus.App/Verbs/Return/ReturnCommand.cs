using System.CommandLine;
using Gradus.App.Contracts;
using Gradus.App.Questions;
using Gradus.App.Shell;
using Gradus.Catalogs;
using Gradus.Programs;
using Gradus.Returns;
using Gradus.Sources.Profiles;

namespace Gradus.App.Verbs.Return;

/// <summary><c>gradus return</c>: what a degree brings one person, as a range against an alternative.</summary>
public static class ReturnCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("id") { Description = "Of a program (cmu-ms-machine-learning) or an offering (211440-11.0102)" };
        var profile = new Option<string>("--profile") { Description = "Who I am: a YAML or JSON file", HelpName = "FILE", Required = true };
        var question = new ParameterOptions(ReturnQuestion.All);
        var json = new Option<bool>("--json") { Description = "Answer as JSON; schema: gradus schema return" };
        Option<string?> data = DataLocation.Option();
        var command = new Command("return", $"""
            What a degree brings me over the years, as a range against my own alternatives.

            Pay after the degree less tax, loan payments and the cost of study, beside pay without it, in real dollars. The answer is a
            distribution, never one number. Every assumption is shown and can be replaced with --set: {string.Join(", ", AssumptionKeys.All.Select(b => b.Key))}.

            Example: gradus return georgia-tech-ms-analytics-online --profile examples/working-engineer.yaml
            Example: gradus return 139755-11.0701 --profile examples/mathematics-graduate.yaml --against online --set not-finishing=10
            """)
        {
            id, profile,
        };
        question.AddTo(command);
        command.Add(json);
        command.Add(data);
        command.SetAction(parsed =>
        {
            var asked = ReturnQuestion.Read(question.Given(parsed));
            Catalog catalog = DataLocation.Load(parsed.GetValue(data));
            Item item = Named.Item(parsed.GetValue(id)!, catalog);
            Gradus.People.Profile person = ProfileReader.Read(parsed.GetValue(profile)!, catalog.Names());
            var ground = ReturnGround.Of(catalog, person, catalog.Rules, asked.Settings);
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (ReturnAnswer.Of(ground, item, asked.Against) is not { } answer)
            {
                Problem missing = ReturnAnswer.WhyNone(ground, item);
                string words = $"{item.Id}: {Wording.Of(missing, parsed.CommandResult.Command)}";
                parsed.InvocationConfiguration.Error.WriteLine($"gradus: {words}");
                if (parsed.GetValue(json))
                {
                    AnswerJson.Write(output, ProblemContract.Of(new InputException(missing), words), ProblemJson.Plain.ProblemContract);
                }

                return ExitCode.No;
            }

            var shown = ReturnContract.Of(answer);
            if (parsed.GetValue(json))
            {
                AnswerJson.Write(output, shown, ReturnJson.Plain.ReturnContract);
            }
            else
            {
                new ReturnText(new Screen(output), shown).Write();
            }

            return ExitCode.Done;
        });
        return command;
    }
}
