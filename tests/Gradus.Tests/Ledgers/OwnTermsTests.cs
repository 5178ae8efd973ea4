using System.Globalization;
using System.Text.RegularExpressions;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.Tests.Ledgers;

/// <summary>The words of a price beside a table of terms are of the person's own terms.</summary>
public sealed partial class OwnTermsTests
{
    /// <summary>Every program that states a price or fees by the term, at three paces.</summary>
    [Fact]
    public void FormulaBesideATableOfTerms_IsOfThoseTerms()
    {
        Item[] items = [.. People.Catalog.Programs.Where(p => p.FeesPerTerm.IsKnown || p.Tuition.Any(t => t.Basis == TuitionBasis.Term) || People.Catalog.Degrees.ChargesOf(p) is not null).Select(p => People.Catalog.FindItem(p.Id)!)];
        Assert.True(items.Length > 40);
        foreach ((Pace pace, int? courses) in new (Pace, int?)[] { (Pace.FullTime, null), (Pace.PartTime, 1), (Pace.PartTime, 2) })
        {
            LedgerGround ground = People.Ground(new Profile { Study = new Study { Pace = pace, CoursesPerTerm = courses } });
            foreach (Item item in items)
            {
                var ledger = Ledger.Of(ground, item, new LedgerChoices { Way = new StudyWay(StudyMode.Online, pace) });
                string? how = ledger.Lines.FirstOrDefault(l => l.Key == LineKey.Tuition)?.How;
                if (how is null)
                {
                    continue;
                }

                Assert.Contains($"over your {ledger.Terms.Count.ToString(CultureInfo.InvariantCulture)} term", how, StringComparison.Ordinal);
                Assert.All(BareTerms().Matches(how), m => Assert.True(
                    int.Parse(m.Groups["n"].Value, CultureInfo.InvariantCulture) == ledger.Terms.Count || item.Program!.Tuition.Any(t => t.Times is not null) || item.Program.Paces is [Pace.PartTime],
                    $"{item.Id}: {how}"));
            }
        }
    }

    [GeneratedRegex(@"(?<n>\d+) terms? (x|of fees)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex BareTerms();
}
