using Gradus.App;
using Gradus.App.Shell;
using Gradus.Tests.Commands;

namespace Gradus.Tests.Fuzz;

/// <summary>Whatever is typed after <c>gradus</c>, it ends in an answer or in one clear error, and nothing that a terminal would obey comes out.</summary>
public sealed class CommandFuzzTests
{
    private static readonly int Tries = LongRun.IsOn ? 1600 : 150;

    private static readonly string[][] Good =
    [
        ["find", "machine learning", "--state", "GA", "--limit", "3"],
        ["find", "--cip", "11.0102", "--sort", "cost", "--json"],
        ["find", "--near", "Atlanta,GA", "--within", "50"],
        ["show", "139755-11.0701", "--resident", "GA", "--part-time"],
        ["compare", "139755-11.0701", "110635-11.0701"],
        ["cost", "139755-11.0701", "--profile", "examples/working-engineer.yaml", "--set", "tuition@1=500"],
        ["loans", "--borrow", "20500", "--filing", "single"],
        ["schema", "profile"],
        ["profile", "check", "examples/working-engineer.yaml"],
        ["data", "info"],
        ["guide", "core", "--json"],
        ["careers", "15-2051", "--state", "GA"],
        ["types", "ms-data-science", "ms-statistics", "--resident", "OH"],
        ["modes", "georgia-tech-ms-analytics-online", "--hours", "12"],
        ["school", "139755", "--international"],
        ["shortlist", "--profile", "examples/working-engineer.yaml", "--limit", "3"],
        ["rank", "--profile", "examples/working-engineer.yaml", "--draws", "20", "--order", "cost", "focus"],
        ["learn", "--profile", "examples/working-engineer.yaml", "--answer", "cmu-ms-machine-learning,columbia-ms-data-science,first"],
        ["more", "--like", "cmu-ms-machine-learning", "--unlike", "139755-11.0701", "--limit", "4"],
        ["outside", "examples/list.csv", "--as", "own-list"],
        ["curriculum", "cmu-ms-machine-learning"],
        ["ready", "georgia-tech-ms-analytics-online", "--toefl", "100"],
        ["plan", "njit-ms-data-science", "--courses", "3", "--summers", "none"],
        ["apply", "cmu-ms-machine-learning", "--chance", "cmu-ms-machine-learning=10-30", "--fees", "150"],
        ["report", "--from", "examples/report.html", "--json"],
        ["track", "cmu-ms-machine-learning", "--status", "preparing", "--done", "references"],
        ["bridge", "georgia-tech-ms-analytics-online", "--hours", "12"],
        ["test", "programming", "--seed", "3", "--answers", "412"],
        ["return", "139755-11.0701", "--against", "online", "--draws", "20"],
        ["list", "--json"],
        ["watch", "cmu-ms-machine-learning", "--json"],
        ["keep", "cmu-ms-machine-learning", "--note", "ask"],
        ["drop", "211440-11.0102"],
        ["forget", "211440-11.0102"],
        ["note", "cmu-ms-machine-learning", "deadline"],
        ["figure", "cmu-ms-machine-learning", "tuition=41000", "--told", "letter"],
        ["undo"],
        ["workspace", "comparison", "online", "cmu-ms-machine-learning", "139755-11.0701"],
        ["people", "invite", "--name", "Ana", "--role", "person", "--days", "2"],
    ];

    /// <summary>Every verb but those that listen has a good line here.</summary>
    [Fact]
    public void EveryVerb_HasALine() =>
        Assert.Equal(CommandLine.Root().Subcommands.Select(c => c.Name).Except(["serve", "mcp"]).Order(StringComparer.Ordinal), Good.Select(g => g[0]).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Arguments_EndInAnAnswerOrOneError()
    {
        var dice = new Dice(31);
        for (int i = 0; i < Tries; i++)
        {
            string[] arguments = Arguments(dice);
            Said said = GradusProgram.Run(arguments);
            string shown = string.Join('|', arguments);
            Assert.True(said.ExitCode is ExitCode.Done or ExitCode.No or ExitCode.WrongUse, shown);
            Assert.False(said.Error.Contains("did not foresee", StringComparison.Ordinal) || said.Error.Contains("   at ", StringComparison.Ordinal), $"{shown}\n{said.Error}");
            Assert.True(said.ExitCode != ExitCode.WrongUse || said.Error.Length > 0, $"{shown}\n{said.Error}");
            Assert.DoesNotContain('\u001b', said.Output + said.Error);
            Assert.DoesNotContain('\u202e', said.Output + said.Error);
        }
    }

    /// <summary>A good line with arguments changed, doubled, left out or taken from another; never one that listens or writes.</summary>
    private static string[] Arguments(Dice dice)
    {
        List<string> arguments = [.. dice.Of(Good)];
        string[] words = [.. Good.SelectMany(g => g.Skip(1)).Append("").Append("--help").Append("--debug").Append("--data")];
        for (int changes = 1 + dice.Below(3); changes > 0; changes--)
        {
            int at = 1 + dice.Below(arguments.Count);
            switch (dice.Below(5))
            {
                case 0 when at < arguments.Count:
                    arguments.RemoveAt(at);
                    break;
                case 1:
                    arguments.Insert(at, dice.Of(words));
                    break;
                case 2:
                    arguments.Add(new string('x', dice.Below(6000)));
                    break;
                default:
                    if (at < arguments.Count)
                    {
                        arguments[at] = Mutations.Text(dice, [arguments[at]]);
                    }

                    break;
            }
        }

        return [.. arguments];
    }
}
