using System.CommandLine;
using Gradus.App.Contracts;
using Gradus.App.Shell;
using Gradus.App.Verbs.Keeping;

namespace Gradus.App.Verbs.Careers;

/// <summary><c>gradus careers</c>: the occupations that degrees lead to, with pay, growth and what is asked for.</summary>
public static class CareersCommand
{
    public static Command Create()
    {
        var question = new ParameterOptions(CareersQuestion.Whole);
        var forms = new AnswerForms("careers", "a row for each occupation and area");
        Option<string?> workspace = WorkspaceLocation.Option();
        Option<string?> data = DataLocation.Option();
        var command = new Command("careers", $"""
            {CareersVerb.Verb.About}

            Wages are of all who work in an occupation, whatever their degree and age, not of graduates of a program. With a place the pay there is set against its price
            level; somebody on a visa also sees the wages that an H-1B petition needs.

            Example: gradus careers research
            Example: gradus careers analytics --profile examples/returning-teacher.yaml
            Example: gradus careers 15-2051 --near "Atlanta, GA" --visa
            """);
        question.AddTo(command);
        command.Add(workspace);
        forms.AddTo(command);
        command.Add(data);
        command.SetAction(parsed =>
        {
            forms.Check(parsed);
            CareersContract answer = CareersVerb.Answer(KeptAsker.Asks(parsed, question.Given(parsed), data, workspace));
            forms.Write(parsed, answer, CareersJson.Plain.CareersContract, CareersCsv.Write, CareersText.Write);

            return ExitCode.Done;
        });
        return command;
    }
}
