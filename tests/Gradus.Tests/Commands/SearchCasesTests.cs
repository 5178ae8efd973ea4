using System.Text.Json.Nodes;

namespace Gradus.Tests.Commands;

/// <summary>What people typed, and neighbours of what they typed; each is named after its rule.</summary>
public sealed class SearchCasesTests : IDisposable
{
    private readonly Asked _asked = new();

    public void Dispose() => _asked.Dispose();

    [Theory]
    [InlineData("Texas A&M", "Texas A&M University-College Station")]
    [InlineData("A&M", "Texas A&M University-College Station")]
    [InlineData("Prairie View A&M", "Prairie View A & M University")]
    [InlineData("St. John's University", "St. John's University-New York")]
    [InlineData("st johns", "St. John's University-New York")]
    [InlineData("Saint Louis University", "Saint Louis University")]
    [InlineData("UW-Madison", "University of Wisconsin-Madison")]
    [InlineData("Ga Tech", "Georgia Institute of Technology-Main Campus")]
    [InlineData("Cal", "University of California-Berkeley")]
    [InlineData("UT Austin", "The University of Texas at Austin")]
    [InlineData("Standford", "Stanford University")]
    [InlineData("Carnegie Melon", "Carnegie Mellon University")]
    [InlineData("Massachusets Institute of Technology", "Massachusetts Institute of Technology")]
    public void ASchool_IsFoundAsPeopleWriteIt(string typed, string school) => Assert.Equal(school, (string)First(typed)["institution"]!);

    [Theory]
    [InlineData("Michigan State data science", "Michigan State University")]
    [InlineData("Michigan State", "Michigan State University")]
    [InlineData("Ohio State computer", "Ohio State University-Main Campus")]
    [InlineData("Penn State data", "Pennsylvania State University-Main Campus")]
    [InlineData("Georgia State analytics", "Georgia State University")]
    public void AStateUniversity_BesideASubject_IsTheSchool(string typed, string school) => Assert.StartsWith(school.Split('-')[0], (string)First(typed)["institution"]!, StringComparison.Ordinal);

    [Fact]
    public void AnAverage_IsACondition_AndNothingAboveItIsFound()
    {
        JsonNode[] found = [.. GradusProgram.Run("find", "programs that accept 2.5 GPA", "--json", "--limit", "50").Json["items"]!.AsArray().Select(i => i!)];
        Assert.NotEmpty(found);
        Assert.All(found, i => Assert.True(Ledgers.People.Catalog.FindItem((string)i["id"]!)!.Program!.Admission.MinimumGpa.Value <= 2.5));
    }

    [Fact]
    public void WhereAllThatIsMeantIsOutOfUse_APartOfTheWordsFindsTheRest()
    {
        JsonNode answer = GradusProgram.Run("find", "wgu data analytics", "--json").Json;
        Assert.NotEmpty(answer["items"]!.AsArray());
        Assert.All(answer["items"]!.AsArray(), i => Assert.StartsWith("Western Governors", (string)i!["institution"]!, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("OMSA", "georgia-tech-ms-analytics-online")]
    [InlineData("omsa", "georgia-tech-ms-analytics-online")]
    [InlineData("MCIT online", "penn-mcit-computer-information-technology-online")]
    public void AProgram_IsFoundByItsNickname(string typed, string id) => Assert.Equal(id, (string)First(typed)["id"]!);

    [Theory]
    [InlineData("stats", "tatistics")]
    [InlineData("computer science", "Computer Science")]
    [InlineData("Comp Sci", "Computer Science")]
    [InlineData("machine lerning", "Machine Learning")]
    [InlineData("data sciense", "Data Science")]
    public void AField_IsFoundAsPeopleWriteIt_TheLargeOnesFirst(string typed, string title)
    {
        JsonNode[] items = Find(typed, 5);
        Assert.Contains(title, (string)items[0]["title"]!, StringComparison.Ordinal);
        Assert.True((int)items[0]["awards"]! >= 100, $"{items[0]["id"]}: {items[0]["awards"]}");
    }

    [Theory]
    [InlineData("no GRE", "GRE")]
    [InlineData("GRE not required", "GRE")]
    [InlineData("no gre data science", "GRE")]
    public void WithoutAGre_IsACondition(string typed, string remark)
    {
        JsonNode answer = GradusProgram.Run("find", typed, "--json", "--limit", "20").Json;
        Assert.Contains(remark, (string)answer["remarks"]![0]!, StringComparison.Ordinal);
        Assert.All(answer["items"]!.AsArray(), i => Assert.NotNull(Ledgers.People.Catalog.FindItem((string)i!["id"]!)!.Program));
    }

    [Theory]
    [InlineData("Standford")]
    [InlineData("Carnegie Melon")]
    [InlineData("machine lerning")]
    [InlineData("artifical inteligence")]
    public void ATypingError_IsAnsweredWithWhatWasMeant_AndThatIsSaid(string typed)
    {
        Said said = GradusProgram.Run("find", typed, "--limit", "1");
        Assert.Equal(0, said.ExitCode);
        Assert.Contains("Did you mean", said.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("background: {degree: {gpa: \"3,4\"}}", "")]
    [InlineData("background:\n  degree:\n    gpa: 3,4\n", "")]
    [InlineData("background: {degree: {gpa: 3,4}}", "in quotes")]
    [InlineData("start: Fall 2027", "")]
    [InlineData("start: Autumn 2028", "")]
    [InlineData("residency: {state: NO}", "NC, ND, NE")]
    [InlineData("residency: {state: XX}", "its two letters")]
    [InlineData("job: {salary: $95k}", "")]
    [InlineData("job: {salary: about 60 k a year}", "")]
    public void WhatPeopleWrite_IsRead_OrTheErrorSaysWhatToWrite(string yaml, string refusal)
    {
        Said said = _asked.Run("shortlist", yaml, "--limit", "1");
        Assert.Equal(refusal.Length == 0, said.Error.Length == 0);
        Assert.Contains(refusal, Asked.Unbroken(said.Error), StringComparison.Ordinal);
        Assert.DoesNotContain("34", said.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", said.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("mean CO", said.Error, StringComparison.Ordinal);
    }

    /// <summary>Inside braces a comma cuts a number; the field is named with the number to write.</summary>
    [Theory]
    [InlineData("background: {degree: {level: bachelor, gpa: 3,4}}", "background.degree.gpa", "write 3.4")]
    [InlineData("job: {salary: 95,000, keepWorking: true}", "job.salary", "write 95000")]
    [InlineData("budget: {total: 1,250,000}", "budget.total", "write 1250000")]
    public void ANumberThatACommaCuts_IsNamedByItsField_WithWhatToWrite(string yaml, string field, string write)
    {
        string refusal = Asked.Unbroken(_asked.Run("shortlist", yaml, "--limit", "1").Error);
        Assert.Contains(field, refusal, StringComparison.Ordinal);
        Assert.Contains(write, refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("stands alone", refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Post-9/11 GI Bill")]
    [InlineData("Yellow Ribbon")]
    public void TheGiBillAmongScholarships_WithoutAnAmount_IsSentToItsOwnField(string name)
    {
        string refusal = Asked.Unbroken(_asked.Run("shortlist", $"budget: {{scholarships: [{{name: {name}}}]}}", "--limit", "1").Error);
        Assert.Contains("write budget: {giBill: {share: 1}}", refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$95k")]
    [InlineData("95,000")]
    [InlineData("95000 dollars")]
    public void AnOption_IsReadAsPeopleWriteMoney(string income) =>
        Assert.Contains("income $95,000 a year", Asked.Unbroken(GradusProgram.Run("loans", "--balance", "41000", "--income", income).Output), StringComparison.Ordinal);

    [Fact]
    public void EverySchemaThatHelpNames_IsThere()
    {
        foreach (string verb in (string[])["find", "show", "compare", "shortlist", "cost", "return", "loans", "list", "profile", "data"])
        {
            foreach (string name in GradusProgram.Run(verb, "--help").Output.Split("gradus schema ").Skip(1).Select(rest => rest.Split([' ', '\n', '.', ';', ')'])[0]).Where(n => n.Length > 0 && char.IsAsciiLetterLower(n[0])))
            {
                Assert.Equal(0, GradusProgram.Run("schema", name).ExitCode);
            }
        }
    }

    private static JsonNode First(string typed) => Find(typed, 1)[0];

    private static JsonNode[] Find(string typed, int limit) => [.. GradusProgram.Run("find", typed, "--json", "--limit", $"{limit}").Json["items"]!.AsArray().OfType<JsonNode>()];
}
