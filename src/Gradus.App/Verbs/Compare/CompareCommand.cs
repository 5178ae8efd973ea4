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
    /// <summary>More than this do not fit beside each other.</summary>
    private const int MostItems = 6;

    public static Command Create()
    {
        var ids = new Argument<string[]>("ids") { Description = $"Two to {MostItems} ids", Arity = new ArgumentArity(1, 100) };
        var price = new ParameterOptions(PriceParameters.All);
        var json = new Option<bool>("--json") { Description = "Answer as JSON; schema: gradus schema compare" };
        Option<string?> data = DataLocation.Option();
        var command = new Command("compare", """
            Put programs or offerings side by side; rows in which they differ are marked with *.

            Example: gradus compare 139755-11.0701 110635-11.0701 --resident GA
            """)
        {
            ids, json, data,
        };
        price.AddTo(command);
        command.SetAction(parsed =>
        {
            string[] given = [.. parsed.GetValue(ids)!.Distinct(StringComparer.Ordinal)];
            if (given.Length is < 2 or > MostItems)
            {
                throw new InputException(new Problem(ProblemCode.OutOfRange, "id", string.Join(' ', given), $"give two to {MostItems} different ids.")
                {
                    Sentence = $"compare takes two to {MostItems} different ids; {given.Length} given.",
                });
            }

            Catalog catalog = DataLocation.Load(parsed.GetValue(data));
            Item[] items = [.. given.Select(id => Named.Item(id, catalog))];
            PriceTerms terms = PriceParameters.Read(price.Given(parsed), catalog, PriceTerms.Unsaid);
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
