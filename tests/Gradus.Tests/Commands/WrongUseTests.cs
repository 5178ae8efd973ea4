using Gradus.App.Shell;

namespace Gradus.Tests.Commands;

public sealed class WrongUseTests
{
    /// <summary>Each gets exit code 2, one clear error that names what was given and what is allowed, and no answer.</summary>
    [Theory]
    [InlineData("fnd", "command fnd: not one of guide, find, show")]
    [InlineData("fnd", "Did you mean find?")]
    [InlineData("data", "command: give one of build, verify")]
    [InlineData("find --nonsense", "option --nonsense: gradus find has no such option.")]
    [InlineData("find --stat GA", "Did you mean --state?")]
    [InlineData("show 139755-11.0701 --sorte", "option --sorte: gradus show has no such option.")]
    [InlineData("show a b", "argument b: gradus show takes no more than id")]
    [InlineData("find --state", "--state: no value is given. USPS codes of states.")]
    [InlineData("find --sort name --sort awards", "--sort")]
    [InlineData("loans --balance 1 --income 1 --plan sav", "--plan sav: not one of rap, tiered, both.")]
    [InlineData("loans --balance 1", "--income: it must be given.")]
    [InlineData("cost", "id: it must be given. Of a program")]
    [InlineData("cost 139755-11.0701", "name a file, or keep a profile with gradus workspace profile FILE.")]
    [InlineData("find --state ZZ", "no such state; give a USPS code such as GA")]
    [InlineData("find --region Nowhere", "not one of")]
    [InlineData("find --cip 11.7", "no CIP code; give 2, 4 or 6 digits")]
    [InlineData("find --cip abc", "no CIP code")]
    [InlineData("find --cip 01.0101", "outside the scope")]
    [InlineData("find --cip 99.9999", "no field in scope has this code")]
    [InlineData("find --focus machine-lerning", "Did you mean machine-learning?")]
    [InlineData("find --degree-type ms-ml", "not one of")]
    [InlineData("find --modality telepathy", "campus, online, hybrid")]
    [InlineData("find --control royal", "--control royal: not one of public, private-nonprofit, private-for-profit.")]
    [InlineData("loans --balance 1 --income 1 --filing widow", "--filing widow: not one of single, married-jointly, married-separately, head-of-household.")]
    [InlineData("find --kind degree", "all, offering, program")]
    [InlineData("find --sort beauty", "--sort beauty: not one of")]
    [InlineData("find --sort distance", "--near: it must be given: sorting by distance from which place?")]
    [InlineData("find --within 10", "--near: it must be given: so many miles from which place?")]
    [InlineData("find --near Atlantis,XX", "No place 'Atlantis,XX' is known")]
    [InlineData("find --near Atlanta,GA --within -5", "--within -5: give 0.1 to 5,000.")]
    [InlineData("find --near Atlanta,GA --within 99999", "give 0.1 to 5,000.")]
    [InlineData("find --max-tuition -1", "give 0 to 10,000,000")]
    [InlineData("find --max-tuition cheap", "--max-tuition cheap: give a number, 0 to 10,000,000.")]
    [InlineData("find --min-awards -3", "give 0 to 100,000")]
    [InlineData("find --limit 0", "give 1 or more")]
    [InlineData("find --limit many", "--limit many: give a whole number.")]
    [InlineData("find !!!", "no word to search for")]
    [InlineData("find --resident Atlantis", "no such state")]
    [InlineData("show", "id: it must be given. Of a program")]
    [InlineData("show nothing-like-it-at-all-1234567", "No program or offering has the id")]
    [InlineData("show 139755-11.0799", "139755-11.0701")]
    [InlineData("compare 139755-11.0701", "two to 60 different ids; 1 given")]
    [InlineData("compare 139755-11.0701 139755-11.0701", "two to 60 different ids; 1 given")]
    [InlineData("shortlist", "--profile")]
    [InlineData("shortlist --profile nowhere.yaml", "nowhere.yaml")]
    [InlineData("shortlist --profile . --limit 0", "--limit 0: give 1 or more")]
    [InlineData("bridge", "id: it must be given. Of a program")]
    [InlineData("bridge cmu-ms-machine-learning --start someday", "--start someday: give a day as year-month-day, such as 2027-01-15.")]
    [InlineData("bridge cmu-ms-machine-learning --start 1990-01-01", "--start 1990-01-01: give a day from")]
    [InlineData("bridge cmu-ms-machine-learning --hours 0", "--hours 0: give 1 to 80.")]
    [InlineData("bridge cmu-ms-machine-learning --aim best", "--aim best: not one of cheapest, shortest, steadiest, knowledge.")]
    [InlineData("test", "topic: it must be given.")]
    [InlineData("test cooking", "topic cooking: not one of calculus, linear-algebra, probability, statistics, programming, algorithms.")]
    [InlineData("test calculus --answers 17", "--answers 17: give at most 12 digits")]
    [InlineData("schema nothing", "not one of")]
    [InlineData("find --data nowhere", "nowhere holds no dataset")]
    [InlineData("serve --port 99999", "give 0 to 65535")]
    [InlineData("serve --bind here", "no IP address")]
    [InlineData("data build --from nowhere --to nowhere-else", "nowhere")]
    [InlineData("data verify --data nowhere", "nowhere")]
    public void WrongUse_GetsOneClearError(string line, string expected)
    {
        Said said = GradusProgram.Run(line.Split(' '));
        Assert.Equal(ExitCode.WrongUse, said.ExitCode);
        Assert.Contains(expected, said.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said.Error, StringComparison.Ordinal);
        Assert.Empty(said.Output);
        Assert.Equal(said.Error.IndexOf('\n'), said.Error.Contains("The nearest are:", StringComparison.Ordinal) ? said.Error.IndexOf('\n') : said.Error.Length - 1);
    }

    /// <summary>A program that asked for JSON is told in JSON why it gets no answer, whoever refuses.</summary>
    [Theory]
    [InlineData("find --state ZZ --json", "not-found", "state")]
    [InlineData("find --sort beauty --json", "not-allowed", "sort")]
    [InlineData("find --limit many --json", "malformed", "limit")]
    [InlineData("find --json --nonsense", "not-allowed", "option")]
    [InlineData("fnd --json", "not-allowed", "command")]
    [InlineData("show --json", "missing", "id")]
    [InlineData("loans --balance 1 --json", "missing", "income")]
    [InlineData("cost 139755-11.0701 --profile examples/working-engineer.yaml --way walking --json", "not-allowed", "way")]
    [InlineData("cost 139755-11.0701 --profile nowhere.yaml --json", null, null)]
    public void WrongUse_WithJson_IsAProblem(string line, string? code, string? field)
    {
        Said said = GradusProgram.Run(line.Split(' '));
        Assert.Equal(ExitCode.WrongUse, said.ExitCode);
        Assert.Null(JsonSchema.Read(Path.Combine(SourceFiles.Repository, "docs", "reference", "problem.schema.json")).Problem(said.Json));
        Assert.Equal((code, field), ((string?)said.Json["code"], (string?)said.Json["field"]));
        Assert.Equal($"gradus: {said.Json["detail"]}\n", said.Error);
    }
}
