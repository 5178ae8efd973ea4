using System.Diagnostics;
using System.Net.Sockets;
using Gradus.Sources.Files;
using Gradus.Tests.Update;

namespace Gradus.Tests.Sources;

/// <summary>Only a file is ever replaced; what else stands under a name stays what it is.</summary>
public sealed class WholeFileTests : IDisposable
{
    private static readonly WriteTerms Replacing = new() { Replaces = true };

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [Trait(SourceFiles.Needs, SourceFiles.Unix)]
    [InlineData("pipe", "is a pipe;")]
    [InlineData("link", "is a link;")]
    [InlineData("link to itself", "is a link;")]
    [InlineData("link to nothing", "is a link;")]
    [InlineData("socket", "is a socket;")]
    [InlineData("directory", "is a directory;")]
    [InlineData("device", "is a device;")]
    public void WhatIsNoFile_IsRefusedByName_AndStays(string kind, string says)
    {
        _folder.Write("other", "kept");
        string path = kind == "device" ? "/dev/null" : _folder["odd"];
        using Socket? socket = Make(kind, path);
        SortedDictionary<string, string> before = Seen();
        foreach (WriteTerms terms in (WriteTerms[])[Replacing, new WriteTerms()])
        {
            string said = Assert.Throws<InputException>(() => WholeFile.Write(path, "new", terms)).Message;
            Assert.StartsWith($"{path}: {says} name a file", said, StringComparison.Ordinal);
        }

        Assert.Equal(before, Seen());
        Assert.Equal("kept", File.ReadAllText(_folder["other"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("old")]
    public void File_IsReplacedWhereThatIsAskedFor_AndElseStays(string old)
    {
        _folder.Write("file", old);
        Assert.EndsWith("file: is there already; name another file.", Assert.Throws<InputException>(() => WholeFile.Write(_folder["file"], "new", new WriteTerms())).Message, StringComparison.Ordinal);
        Assert.Equal(old, File.ReadAllText(_folder["file"]));
        WholeFile.Write(_folder["file"], "new", Replacing);
        WholeFile.Write(_folder["fresh"], "new", new WriteTerms());
        Assert.Equal(["new", "new"], Directory.EnumerateFiles(_folder.Path).Select(File.ReadAllText));
    }

    [Fact]
    [Trait(SourceFiles.Needs, SourceFiles.Unix)]
    public void ReasonOfTheSystem_IsASentence_AndAFullDiskIsCalledFull()
    {
        Assert.Equal("the disk is full; make room, then do it again.", DiskFaults.Words(new IOException("No space left on device", 28)));
        Assert.Equal("the file is larger than may be written there.", DiskFaults.Words(new IOException("File too large", 27)));
        Assert.Equal("Input/output error.", DiskFaults.Words(new IOException("Input/output error", 5)));
        Assert.Equal("Access is denied.", DiskFaults.Words(new UnauthorizedAccessException("Access is denied.")));
    }

    private static Socket? Make(string kind, string path)
    {
        switch (kind)
        {
            case "pipe":
                using (Process made = Process.Start("mkfifo", [path]))
                {
                    made.WaitForExit();
                }

                return null;
            case "link":
                File.CreateSymbolicLink(path, "other");
                return null;
            case "link to itself":
                File.CreateSymbolicLink(path, "odd");
                return null;
            case "link to nothing":
                File.CreateSymbolicLink(path, "nowhere");
                return null;
            case "directory":
                Directory.CreateDirectory(path);
                return null;
            case "socket":
                var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                socket.Bind(new UnixDomainSocketEndPoint(path));
                return socket;
            default:
                return null;
        }
    }

    private SortedDictionary<string, string> Seen() => new(
        new DirectoryInfo(_folder.Path).EnumerateFileSystemInfos().ToDictionary(entry => entry.Name, entry => entry.LinkTarget ?? entry.Attributes.ToString(), StringComparer.Ordinal), StringComparer.Ordinal);
}
