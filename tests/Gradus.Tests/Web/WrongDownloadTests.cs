using System.Net;
using System.Text.Json.Nodes;

namespace Gradus.Tests.Web;

/// <summary>An address of data that cannot be answered as it was asked says why, in the form of RFC 9457.</summary>
public sealed class WrongDownloadTests(GuideFixture guide)
{
    [Theory]
    [InlineData("/cost/139755-11.0701/lines.csv?set=beer:5", "there is no line 'beer'")]
    [InlineData("/cost/139755-11.0701/lines.csv?set=tuition@99:5", "give a term from 1 to")]
    [InlineData("/return/139755-11.0701/values.csv?example=working-engineer&set=nope:5", "There is no assumption 'nope'")]
    [InlineData("/return/139755-11.0701/values.csv?example=working-engineer&set=discount-rate:900", "give ")]
    [InlineData("/return/139755-11.0701/values.csv?example=working-engineer&against=zz", "zz")]
    public async Task WrongQuery_IsAnsweredWithAProblem(string address, string said)
    {
        GuidePage answer = await guide.Get(address);
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("application/problem+json", answer.ContentType);
        JsonNode problem = JsonNode.Parse(answer.Html)!;
        Assert.Null(JsonSchema.Read(Path.Combine(SourceFiles.Repository, "docs", "reference", "problem.schema.json")).Problem(problem));
        Assert.Contains(said, (string)problem["detail"]!, StringComparison.Ordinal);
        Assert.DoesNotContain("--", (string)problem["detail"]!, StringComparison.Ordinal);
    }
}
