using System.Text.Json.Nodes;
using Gradus.App.Verbs.Profiles;
using Gradus.People;
using Gradus.Tests.Commands;

namespace Gradus.Tests.Profiles;

/// <summary>Who would borrow nothing, or is lent nothing, is told which of what they say of loans counts in no answer.</summary>
public sealed class WhoBorrowsNothingTests : IDisposable
{
    private const string Person = "{{start: fall 2027, residency: {{state: OH, citizenship: {0}}}, job: {{salary: 60000, payWithout: 20000, keepWorking: false}}, study: {{modality: [campus], pace: full-time}}, budget: {{mayBorrow: {1}, savings: 5000}}, loans: {{{2}}}}}";

    private static readonly Profile Borrower = new()
    {
        Budget = new Budget { MayBorrow = false },
        Loans = new PriorLoans { FederalUndergraduate = 10_000, FederalGraduate = 20_000, PublicService = false },
    };

    private readonly Asked _asked = new();

    public void Dispose() => _asked.Dispose();

    [Theory]
    [InlineData(PersonalAnswer.Cost)]
    [InlineData(PersonalAnswer.Return)]
    public void OlderLoans_AreSaidNotToBeUsed(PersonalAnswer answer)
    {
        Assert.All(new[] { "loans.federalUndergraduate", "loans.federalGraduate" }, path => Assert.Contains(NotUsed.In(answer, Borrower), f => f.Field == path && f.Why == "you would borrow nothing"));
        Profile lentNothing = Borrower with { Budget = new Budget(), Residency = new Residency { Citizenship = Citizenship.F1Visa } };
        Assert.Contains(NotUsed.In(answer, lentNothing), f => f.Field == "loans.federalGraduate" && f.Why == "the federal government lends nothing to you");
        Profile lent = Borrower with { Budget = new Budget() };
        Assert.DoesNotContain(NotUsed.In(answer, lent), f => f.Field == "loans.federalGraduate");
    }

    /// <summary>Older loans that public service is to forgive count in the cost, whether or not more is borrowed.</summary>
    [Fact]
    public void OlderLoansUnderPublicService_AreUsed()
    {
        Profile serves = Borrower with { Loans = Borrower.Loans with { PublicService = true } };
        Assert.DoesNotContain(NotUsed.In(PersonalAnswer.Cost, serves), f => f.Field.StartsWith("loans.federal", StringComparison.Ordinal) || f.Field == "loans.publicService");
        Profile without = serves with { Loans = new PriorLoans { PublicService = true } };
        Assert.Contains(NotUsed.In(PersonalAnswer.Cost, without), f => f.Field == "loans.publicService");
    }

    /// <summary>What is said not to be used changes nothing.</summary>
    [Theory]
    [InlineData("us-citizen", "false", "federalUndergraduate: 0", "federalUndergraduate: 20000")]
    [InlineData("us-citizen", "false", "federalGraduate: 0", "federalGraduate: 20000")]
    [InlineData("us-citizen", "false", "publicService: false", "publicService: true")]
    [InlineData("f1-visa", "true", "federalGraduate: 0", "federalGraduate: 20000")]
    public void FieldSaidNotToBeUsed_ChangesNothing(string standing, string borrows, string one, string other)
    {
        foreach (string verb in new[] { "cost", "return" })
        {
            Assert.Equal(Say(verb, standing, borrows, one), Say(verb, standing, borrows, other));
        }
    }

    private string Say(string verb, string standing, string borrows, string loans)
    {
        JsonObject answer = _asked.Json(verb, string.Format(System.Globalization.CultureInfo.InvariantCulture, Person, standing, borrows, loans), "georgia-tech-ms-analytics-online").AsObject();
        answer.Remove("notUsed");
        return answer.ToJsonString();
    }
}
