using System.CommandLine;
using System.Globalization;
using Gradus.App.Contracts;
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
        var against = new Option<string>("--against") { Description = "Compared with what: stay, self-study, online or the id of another degree", HelpName = "WHAT", DefaultValueFactory = _ => AgainstKeys.Stay };
        var set = new Option<string[]>("--set") { Description = "My own value of an assumption: discount-rate=5, salary-after=120000; again for more", HelpName = "KEY=VALUE", AllowMultipleArgumentsPerToken = false };
        var plan = new Option<string>("--plan") { Description = "How federal loans are repaid: cheaper, rap or tiered", DefaultValueFactory = _ => "cheaper" };
        plan.AcceptOnlyFromAmong("cheaper", "rap", "tiered");
        var draws = new Option<int>("--draws") { Description = "How often chance is drawn", DefaultValueFactory = _ => ReturnSettings.DefaultDraws, HelpName = "N" };
        var seed = new Option<ulong>("--seed") { Description = "Of the draws; the same seed gives the same answer", DefaultValueFactory = _ => ReturnSettings.DefaultSeed, HelpName = "N" };
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
            id, profile, against, set, plan, draws, seed, json, data,
        };
        command.SetAction(parsed =>
        {
            Catalog catalog = DataLocation.Load(parsed.GetValue(data));
            Item item = Given.Item(parsed.GetValue(id)!, catalog);
            Gradus.People.Profile person = ProfileReader.Read(parsed.GetValue(profile)!, catalog.Names());
            int count = parsed.GetValue(draws);
            if (count < 100 || count > ReturnSettings.MostDraws)
            {
                throw new InputException(new Problem(
                    ProblemCode.OutOfRange, "draws", count.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"give 100 to {ReturnSettings.MostDraws:#,0}.")));
            }

            var settings = new ReturnSettings
            {
                Given = ReturnInput.Read(parsed.GetValue(set) ?? []),
                Plan = parsed.GetValue(plan) switch { "rap" => RepaymentPlan.Assistance, "tiered" => RepaymentPlan.Tiered, _ => RepaymentPlan.Cheaper },
                Draws = count,
                Seed = parsed.GetValue(seed),
            };
            var ground = ReturnGround.Of(catalog, person, catalog.Rules, settings);
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (ReturnAnswer.Of(ground, item, parsed.GetValue(against)!) is not { } answer)
            {
                parsed.InvocationConfiguration.Error.WriteLine($"gradus: {item.Id}: {ReturnAnswer.WhyNone(ground, item)}");
                return ExitCode.No;
            }

            if (parsed.GetValue(json))
            {
                AnswerJson.Write(output, ReturnContract.Of(answer), AnswerJson.Plain.ReturnContract);
            }
            else
            {
                new ReturnText(new Screen(output), answer).Write();
            }

            return ExitCode.Done;
        });
        return command;
    }
}
