using System.CommandLine;
using System.Globalization;
using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.App.Verbs.Keeping;
using Gradus.SelfTests;

namespace Gradus.App.Verbs.SelfTest;

/// <summary><c>gradus test</c>: what I really know of a subject, in about ten questions.</summary>
public static class SelfTestCommand
{
    public static Command Create()
    {
        var question = new ParameterOptions(SelfTestQuestion.Whole);
        var json = new Option<bool>("--json") { Description = "Answer as JSON; schema: gradus schema test" };
        Option<string?> data = DataLocation.Option();
        var command = new Command("test", $"""
            {SelfTestVerb.Verb.About}

            It shows one question; --answers says what was answered so far, so that a test goes on wherever it was left. Nothing is kept
            and nothing leaves this machine. It is the guide's own test: no school counts it.

            Example: gradus test linear-algebra
            Example: gradus test linear-algebra --answers 241
            """);
        question.AddTo(command);
        command.Add(json);
        command.Add(data);
        command.SetAction(parsed =>
        {
            SelfTestContract answer = SelfTestVerb.Answer(KeptAsker.Asks(parsed, question.Given(parsed), data));
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                AnswerJson.Write(output, answer, SelfTestJson.Plain.SelfTestContract);
            }
            else
            {
                Write(new Screen(output), answer);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(Screen screen, SelfTestContract answer)
    {
        if (answer.Answered is [.., { } last])
        {
            screen.Line($"{(last.Right ? "Right." : last.Given == 0 ? "Not known." : "Not right.")} {(last.Right ? "" : $"It is {last.RightOne}) {last.Question.Options[last.RightOne - 1]}. ")}{last.Explanation}");
            screen.Line();
        }

        if (answer.Question is { } next)
        {
            string more = string.Create(CultureInfo.InvariantCulture, $"{next.Number} of at most {TestSession.MostItems}");
            screen.Line($"{Written.Capital(SelfTestWords.Topic(answer.Topic))}, question {more}");
            screen.Line();
            screen.Line(next.Text);
            foreach (string line in next.Code?.Split('\n') ?? [])
            {
                screen.Line("    " + line);
            }

            screen.Line();
            for (int i = 0; i < next.Options.Count; i++)
            {
                screen.Line(string.Create(CultureInfo.InvariantCulture, $"{i + 1}) {next.Options[i]}"));
            }

            screen.Line("0) I do not know");
            screen.Line();
            screen.Line($"Go on with your answer in place of N: gradus test {answer.Topic}{(answer.Seed == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" --seed {answer.Seed}"))} --answers {answer.Answers}N");
            return;
        }

        screen.Line($"{SelfTestWords.Title(answer)}. {SelfTestWords.Sentence(answer)} {SelfTestWords.Advice(answer)}");
        screen.Heading("Question by question");
        foreach (TestAnswerContract answered in answer.Answered)
        {
            screen.Line(string.Create(CultureInfo.InvariantCulture, $"- {answered.Question.Number}. {Written.Capital(answered.Question.Skill)}: {(answered.Right ? "right" : answered.Given == 0 ? "not known" : "not right")}. {answered.Explanation}"));
        }

        screen.Heading("What it says");
        foreach (string line in answer.Says)
        {
            screen.Line($"- {line}");
        }

        screen.Line("To let it count as what you know, beside what you say, put this into your profile:");
        screen.Line(string.Create(CultureInfo.InvariantCulture, $"background: {{tested: [{{subject: {answer.Topic}, ability: {answer.Ability:0.##}, error: {answer.Error:0.##}}}]}}"));
    }
}
