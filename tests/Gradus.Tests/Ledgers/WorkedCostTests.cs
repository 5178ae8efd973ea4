using System.Globalization;
using System.Text.RegularExpressions;
using Gradus.Ledgers;

namespace Gradus.Tests.Ledgers;

/// <summary>The ledgers that <c>docs/explanation/worked-costs.md</c> works by hand: the program gives the same to the cent.</summary>
public sealed partial class WorkedCostTests
{
    public static TheoryData<string, string, string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (Match section in Section().Matches(File.ReadAllText(Path.Combine(SourceFiles.Repository, "docs", "explanation", "worked-costs.md"))))
            {
                data.Add(section.Groups["person"].Value, section.Groups["id"].Value, section.Groups["way"].Value, section.Groups["text"].Value);
            }

            return data;
        }
    }

    [Fact]
    public void EachOfTheExamplePeople_IsWorked() => Assert.Empty(People.Names.Except(Examples.Select(e => e.Data.Item1)));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Program_GivesWhatWasWorkedByHand(string person, string id, string way, string text)
    {
        Dictionary<string, decimal> worked = Row().Matches(text)
            .ToDictionary(m => m.Groups["name"].Value, m => decimal.Parse(m.Groups["amount"].Value, NumberStyles.Number, CultureInfo.InvariantCulture));
        LineEdit[] charged = [.. new[] { LineKey.Tuition, LineKey.Fees }.Where(key => worked.ContainsKey(key.Id)).Select(key => new LineEdit(key, null, worked[key.Id]))];
        Ledger ledger = People.Ledger(person, id, new LedgerChoices { Way = StudyWay.Parse(way), Edits = charged });
        Assert.True(ledger.IsComplete);
        foreach ((string name, decimal amount) in worked)
        {
            Assert.Equal((name, amount), (name, name switch
            {
                "total" => ledger.Total,
                "federal balance" => ledger.Financing.Federal.Balance,
                "private balance" => ledger.Financing.Private.Balance,
                "at hand" => ledger.Financing.Worst.MustHold,
                _ => ledger.SumOf(LineKey.Find(name)!),
            }));
        }

        Assert.All(ledger.Lines, l => Assert.Contains(l.Key.Id, worked.Keys));
        Assert.Equal(worked["total"], worked.Where(w => LineKey.Find(w.Key) is not null).Sum(w => w.Value));
    }

    [GeneratedRegex(@"Profile `(?<person>[a-z-]+)`, degree `(?<id>[^`]+)`, way `(?<way>[a-z-]+)`\.(?<text>.*?)(?=\n## |\z)", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Section();

    [GeneratedRegex(@"^\| (?<name>[a-z -]+) \| (?<amount>-?[0-9,]+\.[0-9]{2}) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Row();
}
