using Gradus.Sources.Programs;

namespace Gradus.Tests.Programs;

public sealed class FactLinesTests
{
    private const string Good = """{"id": "a-ms-ml", "unitid": 123456, "institution": "A", "school": null, "title": "ML", "degree": "MS", "focus": ["machine-learning"], "concentration": null, "cip": null, "url": "https://a.edu", "credits": {"value": 30, "source": "https://a.edu", "kind": "official", "year": null}, "creditSystem": null, "lengthMonths": null, "modality": null, "pace": null, "finalProject": null, "prerequisites": null, "bridge": null, "gre": null, "minimumGpa": null, "tuition": [], "coreCourses": null, "electives": null, "specializations": null, "deadlines": null, "note": null}""";

    [Fact]
    public void Line_IsReadWithItsFacts()
    {
        ProgramRecord record = FactLines.Parse("facts.jsonl", Good, 1);
        Assert.Equal(("30", null), (Assert.Single(record.Facts).Json, record.Facts[0].Year));
    }

    [Theory]
    [InlineData("\"unitid\": 123456", "\"unitid\": \"x\"", "line 9, column 29: unitid is 'x'")]
    [InlineData("\"source\": \"https://a.edu\"", "\"source\": null", "source is nothing; expected a web address")]
    [InlineData("\"note\": null", "\"notes\": null", "no key 'notes'")]
    [InlineData("\"tuition\": []", "\"tuition\": null", "tuition is nothing; expected a list")]
    [InlineData("\"cip\": null", "\"cip\": 11.0701", "write it in quotes")]
    [InlineData("null}", "null", "line 9")]
    [InlineData("\"id\": \"a-ms-ml\", ", "\"id\": \"a-ms-ml\", \"id\": \"a-ms-ml\", ", "is given twice")]
    public void MalformedLine_IsRefusedWithItsPlace(string part, string replacement, string problem) => Assert.Contains(
        problem,
        Assert.Throws<InputException>(() => FactLines.Parse("facts.jsonl", Good.Replace(part, replacement, StringComparison.Ordinal), 9)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("www.gatech.edu/", "gatech.edu")]
    [InlineData("https://catalog.cs.gatech.edu:443/x", "gatech.edu")]
    [InlineData("https://web.archive.org/web/2019*/http://a.b.edu/x", "b.edu")]
    [InlineData("https://x.k12.ca.us/", "x.k12.ca.us")]
    [InlineData("", null)]
    [InlineData("nonsense", null)]
    public void Domain_IsTheOneASchoolRegisters(string address, string? domain) => Assert.Equal(domain, WebDomain.Of(address));
}
