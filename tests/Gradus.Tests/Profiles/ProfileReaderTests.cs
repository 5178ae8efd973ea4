using System.Text;
using Gradus.Institutions;
using Gradus.People;
using Gradus.Sources.Forms;
using Gradus.Sources.Profiles;

namespace Gradus.Tests.Profiles;

public sealed class ProfileReaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("# nothing but a comment\n\n")]
    [InlineData("---\n")]
    [InlineData("{}")]
    [InlineData("job:\ngoal: {focus: []}\nweights:\norder: []\nstart: ~\n")]
    [InlineData("\uFEFFjob:\r\n  salary:\r\n")]
    public void NothingSaid_IsAnEmptyProfile(string text) => Assert.Equal(new Profile(), Known.Yaml(text));

    [Fact]
    public void Fields_AreReadAsWritten()
    {
        Profile profile = Known.Yaml("""
            name: "A: b #c"
            start: fall 2027
            residency: {state: GA, citizenship: f1-visa, workAuthorisationYears: 3}
            background:
              degree: {level: bachelor, field: mathematics, gpa: 3.75, year: 2026}
              mathematics:
                - {subject: linear-algebra, level: course, year: 2015}
                - {subject: calculus}
              programming: none
            job: {salary: 95000.50, keepWorking: true, occupation: 15-1252}
            study: {modality: [online, hybrid], pace: part-time, hoursPerWeek: 12-15}
            places: {near: {place: "Atlanta, GA", miles: 60}, moveAnywhere: false, regions: [south-atlantic]}
            budget: {scholarships: [{amount: 1000, per: year}]}
            goal: {occupations: [15-2051], focus: [nlp], degreeTypes: [ms-machine-learning]}
            researchAreas: [information-retrieval]
            weights: {debt: 1, cost: 2.5}
            require: {control: [public], stem: true}
            """);

        Assert.Equal("A: b #c", profile.Name);
        Assert.Equal(new Term(Season.Fall, 2027), profile.Start);
        Assert.Equal(new Residency { State = "GA", Citizenship = Citizenship.F1Visa, WorkAuthorisationYears = 3 }, profile.Residency);
        Assert.Equal(new Degree { Level = DegreeLevel.Bachelor, Field = "mathematics", Gpa = 3.75m, Year = 2026 }, profile.Background.Degree);
        Assert.Equal([new(MathematicsSubject.LinearAlgebra, StudyLevel.Course, 2015), new(MathematicsSubject.Calculus, null, null)], profile.Background.Mathematics);
        Assert.Equal(ProgrammingLevel.None, profile.Background.Programming);
        Assert.Equal(95000.50m, profile.Job.Salary);
        Assert.Equal(new SocCode("15-1252"), profile.Job.Occupation);
        Assert.Equal([StudyMode.Online, StudyMode.Hybrid], profile.Study.Modality);
        Assert.Equal(new WeeklyHours(12, 15), profile.Study.HoursPerWeek);
        Assert.Equal(new Near(new PlaceName("Atlanta", "GA"), 60), profile.Places.Near);
        Assert.False(profile.Places.MoveAnywhere);
        Assert.Equal([Region.SouthAtlantic], profile.Places.Regions);
        Assert.Equal([new Scholarship { Amount = 1000, Per = ScholarshipBasis.Year }], profile.Budget.Scholarships);
        Assert.Equal([Focus.Nlp], profile.Goal.Focus);
        Assert.Equal([ResearchArea.InformationRetrieval], profile.ResearchAreas);
        Assert.Equal([new("cost", 2.5m), new("debt", 1)], profile.Weights);
        Assert.Equal([Control.Public], profile.Require.Control);
        Assert.Null(profile.Job.EmployerAidPerYear);
    }

    [Fact]
    public void Json_ReadsLikeYaml()
    {
        const string Text = """{"$schema": "profile.schema.json", "start": "spring 2028", "job": {"salary": 9.5e4}, "order": ["cost", "debt"], "study": {"hoursPerWeek": 12.0}}""";

        Assert.Equal(Known.Yaml(Text), Known.Json(Text));
        Assert.Equal(95000m, Known.Json(Text).Job.Salary);
        Assert.Equal(new WeeklyHours(12, 12), Known.Json(Text).Study.HoursPerWeek);
    }

    [Fact]
    public void AllProblems_AreNamedAtOnce_InTheOrderOfTheText()
    {
        string refusal = Known.Refusal("p.yaml", "order: [cost]\njob:\n  salary: -1\n  keepWorking: perhaps\nweights: {cost: 1}\nhat: 3\nstart: soon\n");

        Assert.Equal([3, 4, 5, 6, 7], refusal.Split('\n').Select(line => int.Parse(line.Split("line ")[1].Split(',')[0], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.All(refusal.Split('\n'), line => Assert.StartsWith("p.yaml, line ", line, StringComparison.Ordinal));
    }

    [Fact]
    public void MoreThanTwentyProblems_AreCounted()
    {
        string refusal = Known.Refusal("p.yaml", string.Concat(Enumerable.Range(0, 23).Select(i => $"k{i}: 1\n")));

        Assert.Equal(21, refusal.Split('\n').Length);
        Assert.EndsWith("p.yaml: 3 more problems follow; mend these first.", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_AreNotChecked_WhereTheDatasetIsNotAtHand()
    {
        byte[] text = Encoding.UTF8.GetBytes("residency: {state: XX}\ngoal: {degreeTypes: [ms-anything]}\n");

        Assert.Equal("XX", ProfileReader.Parse("p.yaml", text, KnownNames.Unchecked).Residency.State);
        Assert.Throws<InputException>(() => ProfileReader.Parse("p.yaml", text, Known.Names));
        Assert.Throws<InputException>(() => ProfileReader.Parse("p.yaml", "residency: {state: xxx}"u8, KnownNames.Unchecked));
    }

    [Fact]
    public void BytesThatAreNotText_AreRefused()
    {
        Assert.Contains("p.yaml, line 2, column 8: not UTF-8 text", Known.Refusal("p.yaml", [.. "a: b\nname: é"u8[..^2], (byte)' ', 0xE9, (byte)'\n']), StringComparison.Ordinal);
        Assert.Contains("p.yaml, line 1, column 1: not UTF-8", Known.Refusal("p.yaml", Encoding.Unicode.GetPreamble()), StringComparison.Ordinal);
        Assert.Contains("U+0000", Known.Refusal("p.yaml", "name: a\0b"), StringComparison.Ordinal);
        Assert.Contains("line 1, column 8: the character U+001B", Known.Refusal("p.yaml", "name: a\u001B[31m"), StringComparison.Ordinal);
        Assert.Contains("U+202E", Known.Refusal("p.json", "{\"name\": \"a\u202E\"}"), StringComparison.Ordinal);
        Assert.Contains("U+0085", Known.Refusal("p.yaml", "name: a\u0085b"), StringComparison.Ordinal);
    }

    [Fact]
    public void TooLargeATextIsRefused_AndTheLargestIsRead()
    {
        Assert.Contains("larger than 256 KiB", Known.Refusal("p.yaml", new byte[FormLimits.Profile.Bytes + 1]), StringComparison.Ordinal);
        Assert.Equal("x", Known.Yaml("name: x #" + new string('-', FormLimits.Profile.Bytes - 9)).Name);
    }

    [Fact]
    public void AFileThatCannotBeRead_IsNamed()
    {
        string missing = Path.Combine(Path.GetTempPath(), "gradus-no-such-directory", "me.yaml");

        Assert.Contains("there is no such file", Assert.Throws<InputException>(() => ProfileReader.Read(missing, Known.Names)).Message, StringComparison.Ordinal);
        Assert.Contains("cannot be read", Assert.Throws<InputException>(() => ProfileReader.Read(Path.GetTempPath(), Known.Names)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Profiles_AreEqual_WhenAllThatWasSaidIsEqual()
    {
        const string Text = "goal: {focus: [nlp, robotics]}\norder: [cost]\n";

        Assert.Equal(Known.Yaml(Text), Known.Yaml(Text));
        Assert.Equal(Known.Yaml(Text).GetHashCode(), Known.Yaml(Text).GetHashCode());
        Assert.NotEqual(Known.Yaml(Text), Known.Yaml("goal: {focus: [robotics, nlp]}\norder: [cost]\n"));
    }
}
