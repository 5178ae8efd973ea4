using System.Text;
using Gradus.Sources.Yaml;

using FormLimits = Gradus.Sources.Forms.FormLimits;

namespace Gradus.Tests.Yaml;

public sealed class YamlNodeReaderTests
{
    private static readonly FormLimits Limits = new(1000, 5, 50);

    private static string Refused(string text) => Assert.Throws<InputException>(() => YamlNodeReader.Read("f.yaml", Encoding.UTF8.GetBytes(text), Limits)).Message;

    [Fact]
    public void Values_KnowTheirPlace()
    {
        (Placed<int> number, IReadOnlyList<Placed<string>> words) = FileShapes.Group<(Placed<int>, IReadOnlyList<Placed<string>>)>(keys =>
        {
            Key<Placed<int>> a = keys.Required("a", "A number", FileShapes.Whole(0, 9).Placed());
            Key<IReadOnlyList<Placed<string>>> b = keys.Required("b", "Words", FileShapes.List(FileShapes.Text(9).Placed()));
            return found => (a.In(found), b.In(found));
        }).Read(YamlNodeReader.Read("f.yaml", "a: 1\nb:\n  - x\n  - \"1\"\n"), "f");
        Assert.Equal((1, "1"), (number.Value, words[1].Value));
        Assert.Equal("f.yaml, line 1, column 4: bad.", number.Node.Error("bad.").Message);
        Assert.Equal("f.yaml, line 4, column 5: bad.", words[1].Node.Error("bad.").Message);
    }

    [Fact]
    public void Json_IsReadToo_WithItsLine()
    {
        FileNode root = YamlNodeReader.Read("f.jsonl", "{\"a\": [\"1\", \"caf\\u00e9\"], \"b\": null}", 7);
        Assert.Equal("""{"a":["1","café"],"b":null}""", YamlJson.ToJson(root.Value));
        Assert.StartsWith("f.jsonl, line 7, column ", root.Error("bad.").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("# nothing\n", "empty")]
    [InlineData("a: 1\na: 2\n", "line 2, column 1: the key 'a' is given twice")]
    [InlineData("a: &x [1]\nb: 2\n", "line 1, column 4: anchors (&name) are not allowed")]
    [InlineData("a: *x\n", "aliases (*name) are not allowed")]
    [InlineData("a: !!int 1\n", "tags (!name) are not allowed")]
    [InlineData("a: !<tag:x> 1\n", "tags (!name) are not allowed")]
    [InlineData("a: 1\n---\nb: 2\n", "line 2, column 1: a second document starts here; one is allowed.")]
    [InlineData("[a, b]: 1\n", "a key must be one word")]
    [InlineData("a:\n\t- 1\n", "line 2, column 1: not valid YAML: a tab stands at the beginning of the line; indent with blanks.")]
    [InlineData("a: \u0007\n", "U+0007")]
    [InlineData("a: \u2028\n", "U+2028")]
    [InlineData("a: \0\n", "U+0000")]
    [InlineData("a: [1, 2\n", "not valid YAML")]
    [InlineData("a: \"open\n", "not valid YAML")]
    [InlineData("a: b: c\n", "not valid YAML")]
    [InlineData("a: \"\\q\"\n", "not valid YAML")]
    [InlineData("a:\n  - 1\n b: 2\n", "not valid YAML")]
    [InlineData("%YAML 9.9\n---\na: 1\n", "not valid YAML")]
    [InlineData("a: [[[[[[1]]]]]]\n", "nested more than 5 levels deep")]
    public void WhatIsNotPlainYaml_IsRefusedWithItsPlace(string text, string problem) =>
        Assert.Contains(problem, Refused(text), StringComparison.Ordinal);

    [Fact]
    public void AliasBomb_IsRefusedAtItsFirstAnchor()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++)
        {
            bomb.Append($"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}]\n");
        }

        Assert.Contains("line 1", Refused(bomb.ToString()), StringComparison.Ordinal);
    }

    [Fact]
    public void DeepNesting_IsRefusedAtTheLimit()
    {
        string deep = new('[', 100_000);
        string message = Assert.Throws<InputException>(() => YamlNodeReader.Read("f.yaml", deep)).Message;
        Assert.Contains("nested more than 16 levels", message, StringComparison.Ordinal);
    }

    [Fact]
    public void TooManyValuesOrBytes_AreRefused()
    {
        Assert.Contains("more than 50 values", Refused("[" + string.Join(',', Enumerable.Repeat("1", 60)) + "]"), StringComparison.Ordinal);
        Assert.Contains("larger than 1000 bytes", Refused(new string('#', 2000)), StringComparison.Ordinal);
    }

    [Fact]
    public void LargeAndBinaryFiles_AreRefused()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, new byte[10 * 1024 * 1024]);
            Assert.Contains("larger than 2048 KiB", Assert.Throws<InputException>(() => YamlNodeReader.ReadFile(path, "f.yaml")).Message, StringComparison.Ordinal);
            File.WriteAllBytes(path, [0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]);
            Assert.Contains("f.yaml, line 1, column 1: not UTF-8 text", Assert.Throws<InputException>(() => YamlNodeReader.ReadFile(path, "f.yaml")).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }

        Assert.Contains("cannot be read", Assert.Throws<InputException>(() => YamlNodeReader.ReadFile("/nowhere/f.yaml")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plain words")]
    [InlineData("30")]
    [InlineData("true")]
    [InlineData("no")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("11.0701")]
    [InlineData("a: b")]
    [InlineData("ends with colon:")]
    [InlineData("a #b")]
    [InlineData("#a")]
    [InlineData("- a")]
    [InlineData("\"quoted\" and \\ back")]
    [InlineData("[a, b]")]
    [InlineData("{a}")]
    [InlineData("Halıcıoğlu")]
    [InlineData("https://x.edu/a?b=c&d=e#f")]
    [InlineData("*star")]
    [InlineData("12:30")]
    [InlineData("01-15")]
    [InlineData("a, b")]
    [InlineData("it's")]
    public void WrittenText_ReadsBackUnchanged(string text)
    {
        (string a, IReadOnlyList<string> b) = FileShapes.Group<(string, IReadOnlyList<string>)>(keys =>
        {
            Key<string> block = keys.Required("a", "On a line of its own", FileShapes.Text(100));
            Key<IReadOnlyList<string>> flow = keys.Required("b", "In brackets", FileShapes.List(FileShapes.Text(100)));
            return found => (block.In(found), flow.In(found));
        }).Read(YamlNodeReader.Read("f.yaml", $"a: {YamlText.Block(text)}\nb: [{YamlText.Flow(text)}]\n"), "f");
        Assert.Equal(text, a);
        Assert.Equal([text], b);
    }
}
