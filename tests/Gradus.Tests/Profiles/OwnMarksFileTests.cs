using Gradus.People;
using Gradus.Sources.Profiles;

namespace Gradus.Tests.Profiles;

/// <summary>The numbers of an own criterion in a file beside the profile.</summary>
public sealed class OwnMarksFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gradus-marks").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void FileBesideTheProfile_IsRead_AndTheProfileThenHoldsItsNumbers()
    {
        OwnCriterion read = Read("value,note,id\r\n 8 ,\"a, b\",139755\r\n-1.25,,110635\r\n").Criteria[0];

        Assert.Equal([new("139755", 8m), new("110635", -1.25m)], read.Values);
        Assert.Null(read.File);
        Assert.Equal(read, Known.Yaml(ProfileWriter.Write(new Profile { Criteria = [read] })).Criteria[0]);
    }

    [Theory]
    [InlineData("", "marks.csv: the file is empty.")]
    [InlineData("id,mark\n139755,1\n", "marks.csv, row 1, column value: missing.")]
    [InlineData("id,value\n", "marks.csv, column value: there is no row below the header.")]
    [InlineData("id,value\n139755,1\n110635,1\n", "marks.csv, column value: the numbers are all the same, so they tell nothing apart")]
    [InlineData("id,value\n139755,1\n139755,2\n", "marks.csv, row 3: '139755' has a number already.")]
    [InlineData("id,value\n139755,much\n", "marks.csv, row 2, column value: 'much' is not a number from -1,000,000,000 to 1,000,000,000.")]
    [InlineData("id,value\n139755,\n", "marks.csv, row 2, column value: '' is not a number from")]
    [InlineData("id,value\n139755,1e9999\n", "marks.csv, row 2, column value: '1e9999' is not a number from")]
    [InlineData("id,value\n139755,2000000000\n", "marks.csv, row 2, column value: '2000000000' is not a number from")]
    [InlineData("id,value\n999999,1\n", "marks.csv, row 2: '999999', which is no program, offering or institution of the dataset")]
    [InlineData("id,value\n139755\n", "marks.csv, row 2: 1 cells, expected 2 as in the header.")]
    public void FileThatCannotBeUsed_GetsOneClearError(string csv, string message)
    {
        InputException error = Assert.Throws<InputException>(() => Read(csv));

        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public void FileThatIsNotThere_IsNamed() =>
        Assert.EndsWith("marks.csv: cannot be read: there is no such file.", Assert.Throws<InputException>(() => Read(null)).Message, StringComparison.Ordinal);

    private Profile Read(string? csv)
    {
        string profile = Path.Combine(_folder, "me.yaml");
        File.WriteAllText(profile, "criteria:\n  - id: own-a\n    name: Marks\n    file: marks.csv\nweights: {own-a: 1}\n");
        if (csv is not null)
        {
            File.WriteAllText(Path.Combine(_folder, "marks.csv"), csv);
        }

        return ProfileReader.Read(profile, Known.Names);
    }
}
