using Gradus.Ledgers;

namespace Gradus.Tests.Ledgers;

public sealed class LineEditTests
{
    [Theory]
    [InlineData("tuition=12000", "tuition", null, 12000)]
    [InlineData("tuition:12,000.50", "tuition", null, 12000.5)]
    [InlineData("fees@2=0", "fees", 2, 0)]
    [InlineData("fees@12:3", "fees", 12, 3)]
    public void Figure_IsReadWithItsLineAndTerm(string text, string line, int? term, double amount)
    {
        LineEdit edit = LineEdit.Parse(text);
        Assert.Equal((line, term, (decimal)amount), (edit.Key.Id, edit.Term, edit.Amount));
        Assert.Equal(edit, LineEdit.Parse(edit.Text()));
    }

    [Theory]
    [InlineData("beer=5", "there is no line 'beer'")]
    [InlineData("@2=5", "there is no line ''")]
    [InlineData("tuition", "such as tuition=12000")]
    [InlineData("tuition=-1", "an amount of 0 or more")]
    [InlineData("tuition=1.005", "two digits of cents")]
    [InlineData("tuition@0=1", "the number of a term, such as tuition@2")]
    [InlineData("tuition@=1", "the number of a term, such as tuition@2")]
    [InlineData("tuition=2147483648", "an amount of 0 or more")]
    public void AnythingElse_IsRefused(string text, string problem) =>
        Assert.Contains(problem, Assert.Throws<InputException>(() => LineEdit.Parse(text)).Message, StringComparison.Ordinal);
}
