using System.CommandLine;
using Gradus.App.Contracts;
using Gradus.App.Questions;
using Gradus.App.Shell;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Programs;

namespace Gradus.App.Verbs.Compare;

/// <summary><c>gradus compare</c>: several programs or offerings side by side.</summary>
public static class CompareCommand
{
    public static Command Create()
    {
        var question = new ParameterOptions(CompareQuestion.Whole);
        var json = new Option<bool>("--json") { Description = "Answer as JSON; schema: gradus schema compare" };
        Option<string?> data = DataLocation.Option();
        var command = new Command("compare", """
            Put programs or offerings side by side; rows in which they differ are marked with *.

            Example: gradus compare 139755-11.0701 110635-11.0701 --resident GA
            """);
        question.AddTo(command);
        command.Add(json);
        command.Add(data);
        command.SetAction(parsed =>
        {
            GivenValues given = question.Given(parsed);
            string[] ids = [.. CompareQuestion.Ids.ReadAll(given).Distinct(StringComparer.Ordinal)];
            if (ids.Length is < 2 or > CompareQuestion.MostItems)
            {
                throw new InputException(new Problem(ProblemCode.OutOfRange, "id", string.Join(' ', ids), $"give two to {CompareQuestion.MostItems} different ids.")
                {
                    Sentence = $"compare takes two to {CompareQuestion.MostItems} different ids; {ids.Length} given.",
                });
            }

            Catalog catalog = DataLocation.Load(parsed.GetValue(data));
            Item[] items = [.. ids.Select(id => Named.Item(id, catalog))];
            PriceTerms terms = PriceParameters.Read(given, catalog, PriceTerms.Unsaid);
            Comparison comparison = Comparison.Of(catalog, items, terms);
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                AnswerJson.Write(output, CompareContract.Of(catalog, comparison), CompareJson.Plain.CompareContract);
            }
            else
            {
                CompareText.Write(new Screen(output), catalog, comparison, terms);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
