using Gradus.Ledgers;
using Gradus.People;
using Gradus.Ranking;
using Gradus.Returns;
using ExamplePeople = Gradus.Tests.Ledgers.People;

namespace Gradus.Tests;

/// <summary>Long work ends once whoever asked has gone, and what others asked goes on.</summary>
public sealed class AbandonmentTests
{
    public static TheoryData<string> Works => ["costs", "returns of all", "return of one", "ranking"];

    [Theory]
    [MemberData(nameof(Works))]
    public void LongWork_IsGivenUp(string work)
    {
        using (Abandonment.By(new CancellationToken(canceled: true)))
        {
            Exception given = Assert.ThrowsAny<Exception>(() => Do(work));
            Assert.Contains((given as AggregateException)?.Flatten().InnerExceptions ?? [given], e => e is OperationCanceledException);
        }

        Do(work);
    }

    private static void Do(string work)
    {
        Profile person = ExamplePeople.Read("working-engineer");
        LedgerGround ground = ExamplePeople.Ground(person);
        switch (work)
        {
            case "costs":
                CatalogCosts.Of(ground, [.. ExamplePeople.Catalog.Items.Take(50)]);
                break;
            case "ranking":
                ShortlistGround.Of(ExamplePeople.Catalog, person).Rank(person, draws: 20);
                break;
            default:
                var returns = ReturnGround.Of(ExamplePeople.Catalog, person, Gradus.Tests.Rules.Shipped.Rules, new ReturnSettings { Draws = 100 });
                if (work == "return of one")
                {
                    ReturnAnswer.Of(returns, ExamplePeople.Catalog.FindItem("georgia-tech-ms-analytics-online")!, "stay");
                }
                else
                {
                    CatalogReturns.Of(returns, [.. ExamplePeople.Catalog.Items.Take(50)]);
                }

                break;
        }
    }
}
