using Gradus.Sources.Compiler;

namespace Gradus.Tests.Sources;

/// <summary>Each fault put into a good dataset is found, with file and row.</summary>
public sealed class DatasetVerifierTests
{
    [Theory]
    [InlineData("offerings", "100001,11.0102", "100001,11.0103", "tables/offerings.csv, row 2, column cip", "not in tables/fields.csv")]
    [InlineData("offerings", "10,6,4\n", "10,6,5\n", "tables/offerings.csv, row 2, column awards_2024", "men and women make 11")]
    [InlineData("offerings", "10,6,4\n", "10,6,x\n", "tables/offerings.csv, row 2, column women_2024", "not a whole number")]
    [InlineData("offerings", "10,6,4\n", "10,6,\n", "tables/offerings.csv, row 2, column women_2024", "states its reason")]
    [InlineData("offerings", "10,6,4\n", "99999,6,4\n", "tables/offerings.csv, row 2, column awards_2024", "between 0 and 50000")]
    [InlineData("offerings", "10,6,4\n", "10,6\n", "tables/offerings.csv, row 2", "7 cells, expected 8")]
    [InlineData("offerings", "unit_id,cip", "unit,cip", "tables/offerings.csv, row 1", "the header is")]
    [InlineData("offerings", "100002,30.7001", "100001,11.0102", "tables/offerings.csv, row 3", "occurs twice")]
    [InlineData("offerings", "100002,30.7001", "100001,11.0101", "tables/offerings.csv, row 3", "out of order")]
    [InlineData("occupations", "63650,82630", "83650,82630", "column wage_p25", "below the percentile before it")]
    [InlineData("institutions", "1200,300,2023", "1200,3000,2023", "column exclusively_distance", "more than the 1200")]
    [InlineData("institutions", "true,false,false", "yes,false,false", "column open", "not true, false or a reason")]
    [InlineData("institutions", "39.8,-89.6", "139.8,-89.6", "column latitude", "between -90 and 90")]
    [InlineData("research_spending", "500,200", "500,900", "column federal", "more than the 500")]
    public void FaultInATable_IsFoundWithItsPlace(string table, string was, string becomes, string place, string says)
    {
        using var tiny = new TinySources();
        tiny.Build();
        string path = Path.Combine(tiny.To, "tables", table + ".csv");
        string text = File.ReadAllText(path);
        Assert.Contains(was, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(was, becomes, StringComparison.Ordinal));
        string[] errors = [.. DatasetVerifier.Verify(tiny.To, null).Where(f => f.Severity == Severity.Error).Select(f => f.ToString())];
        Assert.Contains(errors, error => error.Contains(place, StringComparison.Ordinal) && error.Contains(says, StringComparison.Ordinal));
        Assert.Contains(errors, error => error.Contains("datapackage.json describes", StringComparison.Ordinal));
    }

    [Fact]
    public void MissingAndUnlistedFiles_AreFound()
    {
        using var tiny = new TinySources();
        tiny.Build();
        File.Move(Path.Combine(tiny.To, "tables", "places.csv"), Path.Combine(tiny.To, "tables", "towns.csv"));
        string[] errors = [.. DatasetVerifier.Verify(tiny.To, null).Select(f => f.ToString())];
        Assert.Contains("tables/places.csv: is listed in datapackage.json and missing.", errors);
        Assert.Contains("tables/towns.csv: is not listed in datapackage.json.", errors);
    }

    [Fact]
    public void KnownAnswer_ThatDoesNotHold_IsAnError()
    {
        using var tiny = new TinySources();
        tiny.Build();
        File.WriteAllText(Path.Combine(tiny.To, "known-answers.yaml"), """
            tables:
              - {table: offerings, where: {cip: "11.0102"}, column: awards_2024, statistic: sum, expected: 10, source: NCES}
              - {table: offerings, where: {cip: "30.7001"}, column: awards_2024, statistic: positive, expected: 7, source: NCES}
            sources:
              - {measure: masters-awards, year: 2024, expected: 30, source: NCES}
            """);
        Finding error = Assert.Single(DatasetVerifier.Verify(tiny.To, null), f => f.Severity == Severity.Error && f.File != "known-answers.yaml");
        Assert.Contains("is 0, known to be 7 (NCES)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LeapFromYearToYear_IsAWarning()
    {
        using var tiny = new TinySources();
        tiny.Zip("C2024_A", TinySources.C + "100001,11.0102,1,7,80,40,40\n100001,99,1,7,80,40,40\n");
        tiny.Build();
        Finding warning = Assert.Single(DatasetVerifier.Verify(tiny.To, null), f => f.Column == "awards_2024");
        Assert.Equal(Severity.Warning, warning.Severity);
        Assert.Contains("100001-11.0102: from 4 to 80", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FolderWithoutADataset_IsRefused()
    {
        using var tiny = new TinySources();
        Assert.Throws<InputException>(() => DatasetVerifier.Verify(tiny.To, null));
    }
}
