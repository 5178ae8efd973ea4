using System.CommandLine;
using Gradus.App.Contracts;
using Gradus.App.Questions;
using Gradus.App.Shell;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Programs;
using Gradus.Sources.Profiles;

namespace Gradus.App.Verbs.Show;

/// <summary><c>gradus show</c>: everything the dataset holds on one program or offering.</summary>
public static class ShowCommand
{
    public static Command Create()
    {
        var question = new ParameterOptions(ShowQuestion.Whole);
        var json = new Option<bool>("--json") { Description = "Answer as JSON; schema: gradus schema show" };
        Option<string?> data = DataLocation.Option();
        var command = new Command("show", """
            Show every figure on one program or offering, with source and year.

            Example: gradus show 139755-11.0701 --resident GA
            """);
        question.AddTo(command);
        command.Add(json);
        command.Add(data);
        command.SetAction(parsed =>
        {
            Catalog catalog = DataLocation.Load(parsed.GetValue(data));
            GivenValues given = question.Given(parsed);
            Item item = SubjectParameters.Read(given, catalog);
            Gradus.People.Profile? person = ShowQuestion.Profile.Read(given, "") is { Length: > 0 } file ? ProfileReader.Read(file, catalog.Names()) : null;
            PriceTerms terms = person?.PriceTerms() ?? PriceParameters.Read(given, catalog, PriceTerms.Unsaid);
            TextWriter output = parsed.InvocationConfiguration.Output;
            ShowContract shown = ShowContract.Of(catalog, item, terms).For(catalog, person, item);
            if (parsed.GetValue(json))
            {
                AnswerJson.Write(output, shown, ShowJson.Plain.ShowContract);
            }
            else
            {
                new ShowText(new Screen(output), shown).Write();
                if (person is not null)
                {
                    EntryAnswer.Write(new Screen(output), person, item);
                }
            }

            return ExitCode.Done;
        });
        return command;
    }
}
