using System.Text.RegularExpressions;
using Gradus.Sources.Compiler;
using Gradus.Sources.Loading;
using Gradus.Sources.Update;

namespace Gradus.Tests.Update;

public sealed class PublisherListTests
{
    private const string Good = """
        files:
          - id: ipeds/HD
            publisher: NCES IPEDS
            title: Institution directory
            file: ipeds/HD{year}.zip
            address: https://nces.ed.gov/data/HD{year}.zip
            years: [2023, 2024]
            newer_years: [2025]
            kind: zip
            maximum_bytes: 1000
          - id: ipeds/distance
            publisher: NCES IPEDS
            title: Distance education
            file: ipeds/distance.csv
            carried: true
            reason: made by hand
        """;

    [Fact]
    public void Years_MakeAFileEach()
    {
        PublisherList list = PublisherList.Parse(Good, "list");
        Assert.Equal(["ipeds/HD2023.zip", "ipeds/HD2024.zip", "ipeds/HD2025.zip"], list.Files.Select(f => f.Path));
        Assert.Equal("https://nces.ed.gov/data/HD2024.zip", list.Files[1].Address.AbsoluteUri);
        Assert.Equal([false, false, true], list.Files.Select(f => f.MayBeAbsent));
        Assert.Equal(40_000, list.Files[0].MaximumUnpackedBytes);
        Assert.Equal("made by hand", Assert.Single(list.Carried).Reason);
    }

    [Theory]
    [InlineData("https://nces.ed.gov", "http://nces.ed.gov", "line 6: address must be an https address")]
    [InlineData("https://nces.ed.gov", "https://user:word@nces.ed.gov", "line 6: address must be an https address")]
    [InlineData("https://nces.ed.gov", "ftp://nces.ed.gov", "line 6: address must be an https address")]
    [InlineData("https://nces.ed.gov", "nces.ed.gov", "line 6: address must be an https address")]
    [InlineData("ipeds/HD{year}.zip", "../HD{year}.zip", "line 5: file is '../HD{year}.zip'; expected a path")]
    [InlineData("ipeds/HD{year}.zip", "/etc/HD{year}.zip", "line 5: file is '/etc/HD{year}.zip'")]
    [InlineData("ipeds/HD{year}.zip", "ipeds/../../HD{year}.zip", "line 5: file is")]
    [InlineData("ipeds/HD{year}.zip", ".parts/HD{year}.zip", "line 5: file is")]
    [InlineData("ipeds/HD{year}.zip", "HD{year}.zip", "line 5: file is")]
    [InlineData("ipeds/HD{year}.zip", "ipeds/HD.zip", "line 2: years and {year} belong together")]
    [InlineData("data/HD{year}.zip", "data/HD.zip", "line 2: years and {year} belong together")]
    [InlineData("[2023, 2024]", "[23]", "line 7: an item of years is '23'; expected a whole number from 1980 to 2100.")]
    [InlineData("[2023, 2024]", "2023", "line 7: years is '2023'; expected a list of")]
    [InlineData("[2023, 2024]", "[2024, 2024]", "the file 'ipeds/HD2024.zip' is listed twice.")]
    [InlineData("kind: zip", "kind: exe", "line 9: kind is 'exe'; expected one of zip, gz, csv, xlsx, pdf, json.")]
    [InlineData("kind: zip", "kind: 1", "line 9: kind is '1'")]
    [InlineData("kind: zip", "knd: zip", "line 9: an item of files has no key 'knd' (did you mean 'kind'?); allowed are id,")]
    [InlineData("kind: zip", "kind: csv\n    extract: a.csv", "only from a file of kind zip")]
    [InlineData("maximum_bytes: 1000", "maximum_bytes: -1", "line 10: maximum_bytes is '-1'; expected a whole number from 1 to 4000000000.")]
    [InlineData("maximum_bytes: 1000", "maximum_bytes: 1e99", "maximum_bytes is '1e99'")]
    [InlineData("maximum_bytes: 1000", "may_be_absent: true", "line 2: an item of files lacks the key 'maximum_bytes'.")]
    [InlineData("publisher: NCES IPEDS", "publisher: [NCES]", "line 3: publisher is a list; expected text")]
    [InlineData("    title: Institution directory\n", "", "line 2: an item of files lacks the key 'title'.")]
    [InlineData("carried: true", "carried: yes", "line 15: carried is 'yes'; expected true or false.")]
    [InlineData("reason: made by hand", "address: https://nces.ed.gov", "line 16: an item of files has no key 'address'; allowed are id, publisher, title, file, carried, reason.")]
    [InlineData("files:", "fils:", "line 1: the list has no key 'fils' (did you mean 'files'?); allowed are files.")]
    [InlineData("id: ipeds/HD", "id: ipeds/HD\n    id: ipeds/C", "line 3: the key 'id' is given twice.")]
    [InlineData("id: ipeds/HD", "id: &a ipeds/HD\n    page: *a", "line 2: anchors (&name) are not allowed")]
    [InlineData("id: ipeds/HD", "id: [[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]", "line 2: nested more than 16 levels deep.")]
    [InlineData("id: ipeds/HD", "id: 'ipeds", "not valid YAML")]
    public void MalformedList_IsRefused_WithItsLine(string good, string bad, string problem)
    {
        InputException error = Assert.Throws<InputException>(() => PublisherList.Parse(Good.Replace(good, bad, StringComparison.Ordinal), "list"));
        Assert.StartsWith("list", error.Message, StringComparison.Ordinal);
        Assert.Contains(problem, Regex.Replace(error.Message, "(?<line>line [0-9]+), column [0-9]+", "${line}", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("files: []")]
    [InlineData("files: 1")]
    [InlineData("[1, 2]")]
    [InlineData("files: [text]")]
    [InlineData("a: 1\n---\nb: 2")]
    public void AnythingElse_IsRefused(string yaml) =>
        Assert.StartsWith("list", Assert.Throws<InputException>(() => PublisherList.Parse(yaml, "list")).Message, StringComparison.Ordinal);

    [Fact]
    public void DeepNesting_DoesNotExhaustTheStack() =>
        Assert.Throws<InputException>(() => PublisherList.Parse("files: " + new string('[', 400_000), "list"));

    [Fact]
    public void ShippedList_NamesEveryPublishersSourceOfEveryTable()
    {
        PublisherList list = PublisherList.Read(Path.Combine(SourceFiles.Data, "publishers.yaml"));
        HashSet<string> ids = [.. list.Files.Select(f => f.Id), .. list.Carried.Select(c => c.Id)];
        Assert.All(
            DatasetTables.All.SelectMany(t => t.Publishers).Where(p => p.Split('/')[0] is not ("curated" or "programs")),
            source => Assert.Contains(source, ids));
        Assert.All(list.Files, f => Assert.Equal(Uri.UriSchemeHttps, f.Address.Scheme));
        Assert.All(CatalogLoader.Load(SourceFiles.Data).Offerings[0].Awards, y => Assert.Contains(list.Files, f => f.Path == $"ipeds/C{y.Year.End}_A.zip" && !f.MayBeAbsent));
    }
}
