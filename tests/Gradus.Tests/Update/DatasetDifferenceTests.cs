using Gradus.Sources.Update;

namespace Gradus.Tests.Update;

public sealed class DatasetDifferenceTests : IDisposable
{
    private const string States = "state,name,fips,region,division\nCA,California,6,West,Pacific\nGA,Georgia,13,South,South Atlantic\n";

    private readonly TestFolder _folder = new();

    public DatasetDifferenceTests()
    {
        _folder.Write("old/tables/states.csv", States);
        _folder.Write("new/tables/states.csv", States);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void SameTables_DoNotDiffer()
    {
        DatasetDifference difference = Compare();
        Assert.Empty(difference.Tables);
        Assert.True(difference.SameBytes);
    }

    [Fact]
    public void Rows_AreMatchedByTheirKey_WhateverTheirOrder()
    {
        _folder.Write("new/tables/states.csv", "state,name,fips,region,division\nTX,Texas,48,South,West South Central\nGA,Georgia,13,South,\"Atlantic, South\"\n");
        DatasetDifference difference = Compare();
        TableDifference table = Assert.Single(difference.Tables);
        Assert.Equal(("states", 1, 1, 1), (table.Table, table.Added, table.Removed, table.Changed));
        Assert.Equal([("division", 1)], table.ChangedColumns);
        Assert.Equal(["GA: division South Atlantic -> Atlantic, South"], table.Examples);
        Assert.False(difference.SameBytes);
    }

    [Fact]
    public void KeyOfSeveralColumns_IsTakenAsAWhole()
    {
        _folder.Write("old/tables/places.csv", "state,city,latitude,longitude\nGA,Athens,1,2\nOH,Athens,3,4\n");
        _folder.Write("new/tables/places.csv", "state,city,latitude,longitude\nGA,Athens,1,2\nOH,Athens,3.5,4\n");
        TableDifference table = Assert.Single(Compare().Tables);
        Assert.Equal((0, 0, 1), (table.Added, table.Removed, table.Changed));
        Assert.Equal(["OH, Athens: latitude 3 -> 3.5"], table.Examples);
    }

    [Fact]
    public void ColumnsThatComeAndGo_AreNamed_AndDoNotCountAsChangedRows()
    {
        _folder.Write("new/tables/states.csv", "state,name,fips,region,climate\nCA,California,6,West,dry\nGA,Georgia,13,South,wet\n");
        TableDifference table = Assert.Single(Compare().Tables);
        Assert.Equal(0, table.Changed);
        Assert.Equal(["climate"], table.AddedColumns);
        Assert.Equal(["division"], table.RemovedColumns);
    }

    [Fact]
    public void TableThatIsNew_OrGone_CountsAllItsRows()
    {
        _folder.Write("new/tables/cips.csv", "cip,title,stem\n11.0701,Computer Science,true\n");
        File.Delete(_folder["new/tables/states.csv"]);
        IReadOnlyList<TableDifference> tables = Compare().Tables;
        Assert.Equal([("cips", 1, 0), ("states", 0, 2)], tables.Select(t => (t.Table, t.Added, t.Removed)));
    }

    [Fact]
    public void VersionAndSources_AreReadFromTheDescription()
    {
        _folder.Write("old/datapackage.json", Describe("1", ("a", "1"), ("b", "1")));
        _folder.Write("new/datapackage.json", Describe("2", ("b", "2"), ("c", "1")));
        DatasetDifference difference = Compare();
        Assert.Equal(("1", "2"), (difference.OldVersion, difference.NewVersion));
        Assert.Equal(["c"], difference.AddedSources);
        Assert.Equal(["a"], difference.RemovedSources);
        Assert.Equal(["b"], difference.ChangedSources);
    }

    [Theory]
    [InlineData("old/datapackage.json", "{", "is not the package file of a dataset")]
    [InlineData("new/tables/states.csv", "name\nGeorgia\n", "lacks a column of its key: state.")]
    public void UnreadableDataset_IsRefused(string file, string text, string problem)
    {
        _folder.Write(file, text);
        Assert.Contains(problem, Assert.Throws<InputException>(Compare).Message, StringComparison.Ordinal);
    }

    private static string Describe(string version, params (string File, string Sha256)[] sources) =>
        $$"""{"version": "{{version}}", "sources": [{{string.Join(", ", sources.Select(s => $$"""
            {"key": "k", "title": "t", "publisher": "p", "path": "https://example.org", "file": "{{s.File}}", "bytes": 1, "sha256": "{{s.Sha256}}"}
            """))}}], "resources": []}""";

    private DatasetDifference Compare() => DatasetDifference.Between(_folder["old"], _folder["new"]);
}
