using System.Globalization;
using Gradus.People;
using Gradus.SelfTests;

namespace Gradus.Tests.SelfTests;

/// <summary>Every question of every template over many seeds: its answer by another computation, its options, its words.</summary>
public sealed class ItemBankTests
{
    /// <summary>Of every template and level.</summary>
    private const ulong Seeds = 1000;

    private static readonly IReadOnlyDictionary<Prerequisite, IReadOnlyDictionary<string, Func<int, long[], object>>> Checks = new Dictionary<Prerequisite, IReadOnlyDictionary<string, Func<int, long[], object>>>
    {
        [Prerequisite.Calculus] = MathChecks.Calculus,
        [Prerequisite.LinearAlgebra] = MathChecks.LinearAlgebra,
        [Prerequisite.Probability] = ChanceChecks.Probability,
        [Prerequisite.Statistics] = ChanceChecks.Statistics,
        [Prerequisite.Programming] = ComputingChecks.Programming,
        [Prerequisite.Algorithms] = ComputingChecks.Algorithms,
    };

    public static TheoryData<Prerequisite, string> Templates
    {
        get
        {
            var all = new TheoryData<Prerequisite, string>();
            foreach (ItemTemplate template in Vocabularies.Tested.Select(t => t.Value).SelectMany(ItemBank.Of))
            {
                all.Add(template.Topic, template.Id);
            }

            return all;
        }
    }

    [Fact]
    public void EveryTopic_HasTwelveTemplates_AndEachIsChecked() => Assert.All(Vocabularies.Tested.Select(t => t.Value), topic =>
    {
        Assert.True(ItemBank.Of(topic).Count >= TestSession.MostItems);
        Assert.Equal(ItemBank.Of(topic).Select(t => t.Id).Order(StringComparer.Ordinal), Checks[topic].Keys.Order(StringComparer.Ordinal));
    });

    [Theory]
    [MemberData(nameof(Templates))]
    public void Answer_IsWhatAnotherComputationGives_AndOptionsDiffer(Prerequisite topic, string id)
    {
        ItemTemplate template = ItemBank.Of(topic).Single(t => t.Id == id);
        Func<int, long[], object> check = Checks[topic][id];
        for (int level = 1; level <= ItemTemplate.Levels; level++)
        {
            for (ulong seed = 0; seed < Seeds; seed++)
            {
                TestItem item = template.Item(level, seed);
                string where = $"{id}, level {level}, seed {seed}: {item.Stem} {item.Code} ({string.Join(" | ", item.Options)})";
                object expected = check(level, [.. item.Given]);
                if (expected is double number)
                {
                    int decimals = item.Answer.Contains('.', StringComparison.Ordinal) ? item.Answer.Length - item.Answer.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
                    double room = decimals > 0 ? 0.5001 * Math.Pow(10, -decimals) : 1e-5 * Math.Max(1, Math.Abs(number));
                    Assert.True(Math.Abs(Number(item.Answer) - number) <= room, $"{where}: {item.Answer} against {number}");
                }
                else
                {
                    Assert.True(item.Answer == (string)expected, $"{where}: {item.Answer} against {expected}");
                }

                Assert.Equal(4, item.Options.Distinct(StringComparer.Ordinal).Count());
                double[] numbers = [.. item.Options.Where(o => TryNumber(o, out _)).Select(Number)];
                Assert.True(numbers.Distinct().Count() == numbers.Length, where);
                Assert.InRange(item.Right, 0, 3);
                Assert.False(string.IsNullOrWhiteSpace(item.Explanation) || item.Stem.Contains("+ -", StringComparison.Ordinal) || item.Stem.Length > 400, where);
            }
        }
    }

    /// <summary>The right answer stands in every place about as often, and the same seed asks the same.</summary>
    [Fact]
    public void RightPlace_TellsNothing()
    {
        ItemTemplate[] all = [.. Vocabularies.Tested.Select(t => t.Value).SelectMany(ItemBank.Of)];
        int[] places = new int[4];
        foreach (ItemTemplate template in all)
        {
            for (ulong seed = 0; seed < 20; seed++)
            {
                places[template.Item(2, seed).Right]++;
                Assert.Equal(template.Item(2, seed).Options, template.Item(2, seed).Options);
            }
        }

        Assert.All(places, p => Assert.InRange(p, places.Sum() / 5, places.Sum() * 3 / 10));
    }

    private static double Number(string text) => TryNumber(text, out double number) ? number : throw new FormatException($"'{text}' is no number.");

    private static bool TryNumber(string text, out double number)
    {
        string[] parts = text.Split('/');
        number = 0;
        if (parts.Length > 2 || !double.TryParse(parts[0], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double top))
        {
            return false;
        }

        double bottom = 1;
        if (parts.Length == 2 && !double.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out bottom))
        {
            return false;
        }

        number = top / bottom;
        return true;
    }
}
