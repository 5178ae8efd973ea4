using System.Text.Json.Nodes;

namespace Gradus.Tests.Commands;

/// <summary>A person's own spreadsheet of schools.</summary>
public sealed class SchoolListTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gradus-list").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Names_AreMatched_AsPeopleWriteThem()
    {
        JsonNode rows = Match("""
            School,Program
            Ga Tech,OMSA
            Carnegie Melon,machine learning
            UW-Madison,data science
            Cornell,MEng computer science
            Nowhere College of Nothing,alchemy
            """);
        Assert.Equal("georgia-tech-ms-analytics-online", (string)rows[0]!["id"]!);
        Assert.Contains("Carnegie Mellon", (string)rows[1]!["candidates"]![0]!["institution"]!, StringComparison.Ordinal);
        Assert.Equal("ask", (string)rows[1]!["standing"]!);
        Assert.Contains("Wisconsin-Madison", (string)rows[2]!["candidates"]![0]!["institution"]!, StringComparison.Ordinal);
        Assert.Contains(rows[3]!["candidates"]!.AsArray(), c => (string)c!["id"]! == "cornell-meng-computer-science");
        Assert.Equal(("none", null), ((string)rows[4]!["standing"]!, (string?)rows[4]!["id"]));
    }

    [Fact]
    public void SchoolAlone_IsAskedAbout()
    {
        JsonNode row = Match("Stanford\n")[0]!;
        Assert.Equal("ask", (string)row["standing"]!);
        Assert.Contains("say which program", (string)row["note"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void ADegreeThatIsNotOpenToEverybody_IsSaidToBe_AndNoOtherIsTakenForIt()
    {
        JsonNode row = Match("school,program\nMIT,computation and cognition\n")[0]!;
        Assert.Equal(("ask", "mit-meng-computation-cognition"), ((string)row["standing"]!, (string)row["id"]!));
        Assert.StartsWith("Known, and not open to everybody: ", (string)row["note"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Columbia U,data science", "Columbia University in the City of New York")]
    [InlineData("U of Washington,data science", "University of Washington-Seattle Campus")]
    [InlineData("Yale U,statistics", "Yale University")]
    public void ASchoolWithU_IsThatSchool(string line, string school) => Assert.Equal(school, (string)Match($"school,program\n{line}\n")[0]!["candidates"]![0]!["institution"]!);

    [Theory]
    [InlineData("Oxford,computer science")]
    [InlineData("Cambridge,machine learning")]
    [InlineData("University of Oxford")]
    [InlineData("ETH Zürich,data science")]
    [InlineData("U of Toronto,computer science")]
    public void ASchoolOfAnotherCountry_IsNoSchoolHere(string line)
    {
        JsonNode row = Match($"school,program\n{line}\n")[0]!;
        Assert.Equal(("none", null), ((string)row["standing"]!, (string?)row["id"]));
        Assert.Contains("outside the United States", (string)row["note"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void ANicknameOfPrograms_FitsThoseAlone()
    {
        JsonNode rows = Match("school,program\nGeorgia Tech,OMSA\nPenn,MCIT\n");
        Assert.Equal(("found", "georgia-tech-ms-analytics-online"), ((string)rows[0]!["standing"]!, (string)rows[0]!["id"]!));
        Assert.Equal(2, rows[1]!["candidates"]!.AsArray().Count);
        Assert.StartsWith("2 fit", (string)rows[1]!["note"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Georgia Tech,OMSCS", "ask")]
    [InlineData("Stanford,computer science", "ask")]
    [InlineData("Stanford,computer science artificial intelligence", "found")]
    public void ASpecializationThatIsNotWritten_IsAskedAbout(string line, string standing)
    {
        JsonNode row = Match($"school,program\n{line}\n")[0]!;
        Assert.Equal(standing, (string)row["standing"]!);
        Assert.Equal(standing == "ask", row["note"] is not null);
    }

    /// <summary>A named degree and what the federal files count of it are one.</summary>
    [Theory]
    [InlineData("Yale,statistics", "yale-ma-statistics")]
    [InlineData("Columbia University,data science", "columbia-ms-data-science")]
    public void ADegreeWithItsOwnCount_IsOneMatch(string line, string id)
    {
        JsonNode row = Match($"school,program\n{line}\n")[0]!;
        Assert.Equal(("found", id), ((string)row["standing"]!, (string)row["id"]!));
    }

    /// <summary>The command to compare holds what is sure; the rest stands behind it with its row.</summary>
    [Fact]
    public void AMatchThatIsNotSure_IsMarked_AndNotInTheCommand()
    {
        string list = Write("school,program\nGa Tech,OMSA\nPenn,MCIT online\nU of Washington,\n");
        string text = Asked.Unbroken(GradusProgram.Run("find", "--from", list).Output);
        string unsure = (string)GradusProgram.Run("find", "--from", list, "--json").Json["rows"]![2]!["id"]!;
        string command = text.Split("gradus compare ")[^1].Split(" Not sure")[0];
        Assert.DoesNotContain(unsure, command, StringComparison.Ordinal);
        Assert.Contains($"{unsure} (row 4)", text, StringComparison.Ordinal);
        Assert.Contains("row 4: taken for", GradusProgram.Run("compare", "--from", list).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WrittenTable_IsCorrected_AndReadAgain()
    {
        string list = Write("school;program\nGa Tech;OMSA\n");
        string table = Path.Combine(_folder, "matched.csv");
        Said said = GradusProgram.Run("find", "--from", list, "--output", table);
        Assert.Equal((0, ""), (said.ExitCode, said.Error));
        Assert.Contains($"Written to {table}", said.Output, StringComparison.Ordinal);
        File.WriteAllText(table, File.ReadAllText(table).Replace("georgia-tech-ms-analytics-online", "cmu-ms-machine-learning", StringComparison.Ordinal));
        JsonNode again = GradusProgram.Run("find", "--from", table, "--json").Json["rows"]![0]!;
        Assert.Equal(("given", "cmu-ms-machine-learning"), ((string)again["standing"]!, (string)again["id"]!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("school,program\n")]
    [InlineData(",,\n,,\n")]
    public void ListThatNamesNothing_IsRefused(string text)
    {
        Said said = GradusProgram.Run("find", "--from", Write(text));
        Assert.Equal(2, said.ExitCode);
        Assert.Contains("no row names a school", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void CellThatLooksLikeAFormula_StaysText()
    {
        string table = Path.Combine(_folder, "out.csv");
        GradusProgram.Run("find", "--from", Write("school,program\nGa Tech,=1+1\n"), "--output", table);
        Assert.Contains("'=1+1", File.ReadAllText(table), StringComparison.Ordinal);
    }

    private JsonNode Match(string text) => GradusProgram.Run("find", "--from", Write(text), "--json").Json["rows"]!;

    private string Write(string text)
    {
        string file = Path.Combine(_folder, "schools.csv");
        File.WriteAllText(file, text);
        return file;
    }
}
