using System.Diagnostics;
using Gradus.Sources.Files;
using Gradus.Sources.Profiles;
using Gradus.Sources.Yaml;
using Gradus.Tests.Profiles;
using Gradus.Tests.Update;

namespace Gradus.Tests.Sources;

public sealed class BoundedFileTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void File_IsReadWhole_AlsoThroughALink_AlsoWhenItIsEmpty()
    {
        _folder.Write("a", "abc");
        _folder.Write("empty", "");
        File.CreateSymbolicLink(_folder["link"], "a");
        Assert.Equal("abc"u8.ToArray(), Read("a"));
        Assert.Equal("abc"u8.ToArray(), Read("link"));
        Assert.Empty(Read("empty"));
    }

    [Theory]
    [InlineData("large", "11 bytes; at most 10 are allowed")]
    [InlineData("absent", "there is no such file")]
    [InlineData("folder", "it is a folder; name a file")]
    [InlineData("self", "cannot be read")]
    [InlineData("pipe", "it is a pipe or a device, not a file")]
    [InlineData("zero", "it is a pipe or a device, not a file")]
    public void WhatIsNoFile_OrTooLarge_IsRefusedAtOnceWithItsName(string name, string problem)
    {
        Make();
        Assert.Contains(problem, Assert.Throws<InputException>(() => Read(name)).Message, StringComparison.Ordinal);
        if (name != "large")
        {
            Assert.Contains(problem, Assert.Throws<InputException>(() => YamlNodeReader.ReadFile(_folder[name], name)).Message, StringComparison.Ordinal);
            Assert.Contains(problem, Assert.Throws<InputException>(() => ProfileReader.Read(_folder[name], Known.Names)).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void EmptyName_IsRefused(string name) =>
        Assert.Equal("The name of a file is empty.", Assert.Throws<InputException>(() => BoundedFile.Read(name, name, 10)).Message);

    private byte[] Read(string name) => BoundedFile.Read(_folder[name], name, 10);

    private void Make()
    {
        _folder.Write("large", "01234567890");
        Directory.CreateDirectory(_folder["folder"]);
        File.CreateSymbolicLink(_folder["self"], "self");
        File.CreateSymbolicLink(_folder["zero"], "/dev/zero");
        using Process made = Process.Start("mkfifo", _folder["pipe"]);
        made.WaitForExit();
    }
}
