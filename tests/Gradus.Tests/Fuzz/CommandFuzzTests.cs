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
    ];

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
            int at = 1 + dice.Below(arguments.Count - 1);
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
