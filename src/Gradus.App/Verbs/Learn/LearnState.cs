using System.Globalization;
using System.Text;
using Gradus.App.Figures;
using Gradus.App.Verbs.Shortlists;
using Gradus.App.Web;
using Gradus.Ranking;
using Gradus.Ranking.Learning;

namespace Gradus.App.Verbs.Learn;

/// <summary>What the address of the page of choices says: whose they are and what was answered. Immutable.</summary>
/// <param name="Example">The example person; null for the reader.</param>
/// <param name="Asked">What was answered, and of which list.</param>
public sealed record LearnState(string? Example, LearnQuestion Asked)
{
    public const string PagePath = GuideLinks.Learn;

    /// <summary>What the address holds, field by field, with some of the answers.</summary>
    /// <param name="answers">How many of them, from the first.</param>
    public IEnumerable<(string Name, string Value)> Fields(int answers) =>
    [
        .. Example is null ? Array.Empty<(string, string)>() : [("example", Example)],
        .. Asked.Lifted.Select(key => (ShortlistQuestion.WithoutPart.Name, key)),
        .. Asked.Seed == Shortlist.DefaultSeed ? Array.Empty<(string, string)>() : [(LearnQuestion.SeedPart.Name, Asked.Seed.ToString(CultureInfo.InvariantCulture))],
        .. Asked.Answers.Take(answers).Select(a => (LearnQuestion.AnswerPart.Name, LearnQuestion.Text(a))),
    ];

    /// <summary>The address with some of the answers.</summary>
    /// <inheritdoc cref="Fields"/>
    public string Address(int answers)
    {
        var address = new StringBuilder(PagePath);
        char separator = '?';
        foreach ((string name, string value) in Fields(answers))
        {
            address.Append(separator).Append(name).Append('=').Append(Uri.EscapeDataString(value));
            separator = '&';
        }

        return address.ToString();
    }

    /// <summary>The list asked about, with the weights learned as an address holds them: points from 0 to 100, the largest at 100.</summary>
    public string ListAddress(WeightLearning learned)
    {
        double largest = learned.Weights.Max(w => w.Mean);
        return new ShortlistState
        {
            Example = ExampleProfiles.Find(Example)?.Id,
            Lifted = Asked.Lifted,
            Points = learned.Weights.ToDictionary(w => w.Criterion.Id, w => (int)Math.Round(ShortlistState.MostPoints * w.Mean / largest), StringComparer.Ordinal),
        }.Address();
    }
}
