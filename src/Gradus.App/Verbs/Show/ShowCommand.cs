using System.CommandLine;
using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.App.Questions;
using Gradus.App.Shell;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Programs;
using Gradus.Sources.Profiles;
using Gradus.Sources.Rules;

namespace Gradus.App.Verbs.Show;

/// <summary><c>gradus show</c>: everything the dataset holds on one program or offering.</summary>
public static class ShowCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("id") { Description = "Of a program (cmu-ms-machine-learning) or an offering (211440-11.0102)" };
        var price = new ParameterOptions(PriceParameters.All);
        var profile = new Option<string?>("--profile") { Description = "Who I am: a YAML or JSON file; the price and what it asks of those who enter are then mine", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "Answer as JSON; schema: gradus schema show" };
        Option<string?> data = DataLocation.Option();
        var command = new Command("show", """
            Show every figure on one program or offering, with source and year.

            Example: gradus show 139755-11.0701 --resident GA
            """)
        {
            id, profile, json, data,
        };
        price.AddTo(command);
        command.SetAction(parsed =>
        {
            string directory = DataLocation.Directory(parsed.GetValue(data));
            Catalog catalog = DataLocation.Load(directory);
            Item item = Named.Item(parsed.GetValue(id)!, catalog);
            Gradus.People.Profile? person = parsed.GetValue(profile) is { } file ? ProfileReader.Read(file, catalog.Names()) : null;
            PriceTerms terms = person?.PriceTerms() ?? PriceParameters.Read(price.Given(parsed), catalog, PriceTerms.Unsaid);
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                AnswerJson.Write(output, ShowContract.Of(catalog, item, terms).For(person, item), ShowJson.Plain.ShowContract);
            }
            else
            {
                new ShowText(new Screen(output), catalog, item, terms, VisaText.Of(RuleBookReader.Read(Path.Combine(directory, "rules")), item, terms)).Write();
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
