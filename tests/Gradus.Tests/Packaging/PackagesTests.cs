using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Gradus.Packaging;

namespace Gradus.Tests.Packaging;

/// <summary>What is handed to others, read by other means than it was written with where there are such: every byte follows from the published files.</summary>
public sealed class PackagesTests(StandIn made) : IClassFixture<StandIn>
{
    private const UnixFileMode WritableByOthers = UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    [Fact]
    public void MadeTwice_IsTheSame_ByteForByte()
    {
        string[] names = [.. Directory.EnumerateFiles(made.Once).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
        Assert.Equal(
            [
                "SHA256SUMS", "gradus-0.1.0-linux-arm64.cdx.json", "gradus-0.1.0-linux-arm64.tar.gz", "gradus-0.1.0-linux-x64.cdx.json", "gradus-0.1.0-linux-x64.oci.tar", "gradus-0.1.0-linux-x64.tar.gz",
                "gradus-0.1.0-osx-arm64.cdx.json", "gradus-0.1.0-osx-arm64.tar.gz", "gradus-0.1.0-tool.cdx.json", "gradus-0.1.0-win-x64.cdx.json", "gradus-0.1.0-win-x64.zip", "gradus.0.1.0.nupkg",
                "gradus_0.1.0_amd64.deb", "gradus_0.1.0_arm64.deb",
            ],
            names);
        Assert.All(names, name => Assert.Equal(File.ReadAllBytes(made.Of(name)), File.ReadAllBytes(Path.Combine(made.Again, name))));
    }

    [Fact]
    public void Sums_AreThoseOfTheFiles()
    {
        string[] lines = File.ReadAllLines(made.Of("SHA256SUMS"));
        Assert.Equal(Directory.EnumerateFiles(made.Once).Count() - 1, lines.Length);
        Assert.All(lines, line => Assert.Equal($"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(made.Of(line[66..]))))}  {line[66..]}", line));
    }

    [Fact]
    public void Archive_HoldsTheProgram_WithFixedOwnerTimeAndRights()
    {
        List<Entry> entries = Tar(Unzipped(File.ReadAllBytes(made.Of("gradus-0.1.0-linux-x64.tar.gz"))));
        Assert.Equal(
            ["LICENSE", "NOTICE.txt", "data/datapackage.json", "data/tables/offerings.csv", "gradus", "libsolver.so.1"],
            entries.Where(e => e.Type != TarEntryType.Directory).Select(e => e.Name["gradus-0.1.0-linux-x64/".Length..]));
        HoldTogether(entries);
        Assert.True(entries.Single(e => e.Name.EndsWith("/gradus", StringComparison.Ordinal)).Mode.HasFlag(UnixFileMode.OtherExecute));
        Assert.False(entries.Single(e => e.Name.EndsWith(".csv", StringComparison.Ordinal)).Mode.HasFlag(UnixFileMode.OtherExecute));
    }

    [Fact]
    public void DebianPackage_SaysWhatItNeeds_AndItsFilesAreThoseThatItLists()
    {
        Dictionary<string, byte[]> members = Ar(File.ReadAllBytes(made.Of("gradus_0.1.0_amd64.deb")));
        Assert.Equal(["debian-binary", "control.tar.gz", "data.tar.gz"], members.Keys);
        Assert.Equal("2.0\n", Encoding.ASCII.GetString(members["debian-binary"]));
        List<Entry> control = Tar(Unzipped(members["control.tar.gz"]));
        List<Entry> data = Tar(Unzipped(members["data.tar.gz"]));
        HoldTogether(control);
        HoldTogether(data);
        string[] fields = control.Single(e => e.Name == "./control").Text.Split('\n');
        Assert.Contains("Architecture: amd64", fields);
        Assert.Contains("Depends: libc6 (>= 2.34), libgcc-s1, libssl3 | libssl3t64, libstdc++6", fields);
        Assert.DoesNotContain(control, e => e.Name is "./postinst" or "./preinst" or "./prerm" or "./postrm");
        IEnumerable<Entry> files = data.Where(e => e.Type == TarEntryType.RegularFile);
        Assert.Equal(files.Select(e => $"{Convert.ToHexStringLower(MD5.HashData(e.Bytes))}  {e.Name[2..]}"), control.Single(e => e.Name == "./md5sums").Text.TrimEnd('\n').Split('\n'));
        Entry started = data.Single(e => e.Name == "./usr/bin/gradus");
        Assert.Equal((TarEntryType.SymbolicLink, "../lib/gradus/gradus"), (started.Type, started.LinkTo));
        Assert.Contains(data, e => e.Name == "./usr/lib/gradus/gradus" && e.Mode.HasFlag(UnixFileMode.OtherExecute));
        Assert.DoesNotContain(data, e => e.Name.StartsWith("./etc", StringComparison.Ordinal) || e.Name.Contains("systemd", StringComparison.Ordinal));
    }

    /// <summary>What the example grants a service: its own folder and this machine, and no more.</summary>
    [Theory]
    [InlineData("DynamicUser=yes")]
    [InlineData("ProtectSystem=strict")]
    [InlineData("StateDirectory=gradus")]
    [InlineData("NoNewPrivileges=yes")]
    [InlineData("CapabilityBoundingSet=")]
    [InlineData("IPAddressDeny=any")]
    [InlineData("IPAddressAllow=localhost")]
    public void Unit_IsConfined(string line)
    {
        List<Entry> data = Tar(Unzipped(Ar(File.ReadAllBytes(made.Of("gradus_0.1.0_arm64.deb")))["data.tar.gz"]));
        string unit = data.Single(e => e.Name == "./usr/share/doc/gradus/examples/gradus.service").Text;
        Assert.Contains(line, unit.Split('\n'));
        Assert.DoesNotContain("--bind", unit);
    }

    [Fact]
    public void Image_HoldsTogether()
    {
        Dictionary<string, byte[]> layout = Tar(File.ReadAllBytes(made.Of("gradus-0.1.0-linux-x64.oci.tar"))).Where(e => e.Type == TarEntryType.RegularFile).ToDictionary(e => e.Name, e => e.Bytes, StringComparer.Ordinal);
        Assert.Equal("1.0.0", (string?)JsonNode.Parse(layout["oci-layout"])!["imageLayoutVersion"]);
        var seen = new HashSet<string>(StringComparer.Ordinal) { "oci-layout", "index.json" };
        byte[] Blob(JsonNode described)
        {
            string name = "blobs/" + ((string)described["digest"]!).Replace(':', '/');
            byte[] blob = layout[name];
            Assert.Equal("blobs/sha256/" + Convert.ToHexStringLower(SHA256.HashData(blob)), name);
            Assert.Equal((long)described["size"]!, blob.LongLength);
            seen.Add(name);
            return blob;
        }

        JsonNode manifest = JsonNode.Parse(Blob(Assert.Single(JsonNode.Parse(layout["index.json"])!["manifests"]!.AsArray())!))!;
        JsonNode config = JsonNode.Parse(Blob(manifest["config"]!))!;
        byte[][] layers = [.. manifest["layers"]!.AsArray().Select(layer => Unzipped(Blob(layer!)))];
        Assert.Equal(layout.Keys.Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
        Assert.Equal(layers.Select(l => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(l))), config["rootfs"]!["diff_ids"]!.AsArray().Select(d => (string)d!));
        Assert.Equal(("amd64", "linux", "65532:65532"), ((string?)config["architecture"], (string?)config["os"], (string?)config["config"]!["User"]));
        List<Entry> files = [.. layers.SelectMany(Tar)];
        Array.ForEach(layers, layer => HoldTogether(Tar(layer)));
        Assert.DoesNotContain(files, e => Path.GetFileName(e.Name).StartsWith(".wh.", StringComparison.Ordinal));
        string entrypoint = (string)Assert.Single(config["config"]!["Entrypoint"]!.AsArray())!;
        Assert.Contains(files, e => "/" + e.Name == entrypoint && e.Mode.HasFlag(UnixFileMode.OtherExecute));
        Assert.Contains(files, e => e.Name == "lib64/ld-linux-x86-64.so.2" && e.Mode.HasFlag(UnixFileMode.OtherExecute));
        Assert.DoesNotContain("--bind", config["config"]!["Cmd"]!.AsArray().Select(word => (string)word!));
    }

    [Fact]
    public void Bill_NamesWhatIsInside_AndNothingElse()
    {
        JsonNode bill = JsonNode.Parse(File.ReadAllText(made.Of("gradus-0.1.0-linux-x64.cdx.json")))!;
        Assert.Equal(("CycloneDX", "1.6", "2026-11-26T12:00:00Z"), ((string?)bill["bomFormat"], (string?)bill["specVersion"], (string?)bill["metadata"]!["timestamp"]));
        JsonNode[] components = [.. bill["components"]!.AsArray().Select(c => c!)];
        Assert.Equal(
            [
                ("library", "A.Library", "1.2.3"), ("library", "B.Library", "2.0.0"), ("framework", "Microsoft.AspNetCore.App", "10.0.0"), ("framework", "Microsoft.NETCore.App", "10.0.0"), ("library", "Solver.linux-x64", "9.0.0"),
                ("file", "gradus", null), ("file", "libsolver.so.1", null), ("data", "gradus-dataset", "1.abc"),
            ],
            components.Select(c => ((string?)c["type"], (string?)c["name"], (string?)c["version"])));
        Assert.Equal("MIT", (string?)components[0]["licenses"]![0]!["expression"]);
        Assert.Equal("A licence of its own", (string?)components[1]["licenses"]![0]!["license"]!["name"]);
        Assert.Null(components[4]["licenses"]);
        Assert.Equal("one.zip", (string?)components[^1]["components"]![0]!["name"]);
        string[] references = [.. components.Select(c => (string)c["bom-ref"]!)];
        Assert.Distinct(references);
        Assert.Equal(references, bill["dependencies"]![0]!["dependsOn"]!.AsArray().Select(d => (string)d!));
        Assert.Equal(["A.Library", "B.Library", "gradus-dataset"], JsonNode.Parse(File.ReadAllText(made.Of("gradus-0.1.0-tool.cdx.json")))!["components"]!.AsArray().Where(c => (string?)c!["type"] != "file").Select(c => (string)c!["name"]!));
    }

    [Fact]
    public void Tool_StartsAFileThatItHolds()
    {
        using ZipArchive zip = ZipFile.OpenRead(made.Of("gradus.0.1.0.nupkg"));
        const string Folder = "tools/net10.0/any/";
        XElement command = Xml(zip, Folder + "DotnetToolSettings.xml").Descendants("Command").Single();
        Assert.NotNull(zip.GetEntry(Folder + command.Attribute("EntryPoint")!.Value));
        Assert.NotNull(zip.GetEntry(Folder + "data/datapackage.json"));
        Assert.Equal(["DotnetTool"], Xml(zip, "gradus.nuspec").Descendants().Where(e => e.Name.LocalName == "packageType").Select(e => e.Attribute("name")!.Value));
        Assert.All(zip.Entries, e => Assert.Equal(StandIn.Made.DateTime, e.LastWriteTime.DateTime));
        XElement types = Xml(zip, "[Content_Types].xml");
        Assert.All(zip.Entries.Where(e => e.FullName != "[Content_Types].xml"), e => Assert.Contains(types.Elements(), t =>
            t.Attribute("Extension")?.Value == Path.GetExtension(e.Name).TrimStart('.') || t.Attribute("PartName")?.Value == "/" + e.FullName));
    }

    [Fact]
    public void FolderWithoutAProgram_IsRefused_AndNamed()
    {
        string folder = Directory.CreateTempSubdirectory("gradus-packages-").FullName;
        try
        {
            Assert.Equal($"{folder}: holds no gradus; give the folder that `dotnet publish` wrote for linux-x64.", Assert.Throws<InvalidDataException>(() => PublishedProgram.Read("linux-x64", folder)).Message);
        }
        finally
        {
            Directory.Delete(folder);
        }
    }

    [Fact]
    public void LibrariesOfTheSystem_AreThoseThatLddNames_OutsideTheProgram()
    {
        const string Said = "\tlinux-vdso.so.1 (0x00007f)\n\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)\n\tlibsolver.so.1 => /program/libsolver.so.1 (0x00007f)\n\t/lib64/ld-linux-x86-64.so.2 (0x00007f)\n";
        Assert.Equal(["/lib/x86_64-linux-gnu/libc.so.6", "/lib64/ld-linux-x86-64.so.2"], SystemLibraries.Named(Said, "/program"));
        Assert.StartsWith("libgone.so.1: ", Assert.Throws<InvalidDataException>(() => SystemLibraries.Named("\tlibgone.so.1 => not found\n", "/program")).Message, StringComparison.Ordinal);
    }

    private sealed record Entry(string Name, TarEntryType Type, UnixFileMode Mode, DateTimeOffset Time, (int, int) Owner, string LinkTo, byte[] Bytes)
    {
        public string Text => Encoding.UTF8.GetString(Bytes);
    }

    /// <summary>One time, one owner, nothing that others may write, each folder before what is in it, and no path twice.</summary>
    private static void HoldTogether(List<Entry> entries)
    {
        Assert.NotEmpty(entries);
        var folders = new HashSet<string>(StringComparer.Ordinal) { "", "./" };
        foreach (Entry entry in entries)
        {
            Assert.Equal((StandIn.Made, (0, 0), UnixFileMode.None), (entry.Time, entry.Owner, entry.Mode & WritableByOthers));
            Assert.Contains(entry.Name.TrimEnd('/') is var path && path.Contains('/') ? path[..(path.LastIndexOf('/') + 1)] : "", folders);
            Assert.True(entry.Type != TarEntryType.Directory || entry.Name == "./" || folders.Add(entry.Name), entry.Name);
        }

        Assert.Distinct(entries.Select(e => e.Name));
    }

    private static List<Entry> Tar(byte[] bytes)
    {
        using var tar = new TarReader(new MemoryStream(bytes));
        var entries = new List<Entry>();
        while (tar.GetNextEntry() is { } entry)
        {
            var content = new MemoryStream();
            entry.DataStream?.CopyTo(content);
            entries.Add(new Entry(entry.Name, entry.EntryType, entry.Mode, entry.ModificationTime, (entry.Uid, entry.Gid), entry.LinkName, content.ToArray()));
        }

        return entries;
    }

    private static byte[] Unzipped(byte[] bytes)
    {
        using var gzip = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var to = new MemoryStream();
        gzip.CopyTo(to);
        return to.ToArray();
    }

    /// <summary>The members of an archive of ar(5), in their order.</summary>
    private static Dictionary<string, byte[]> Ar(byte[] bytes)
    {
        Assert.Equal("!<arch>\n", Encoding.ASCII.GetString(bytes, 0, 8));
        var members = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        for (int at = 8; at < bytes.Length;)
        {
            string head = Encoding.ASCII.GetString(bytes, at, 60);
            Assert.EndsWith("`\n", head, StringComparison.Ordinal);
            int length = int.Parse(head.AsSpan(48, 10).Trim());
            members.Add(head[..16].TrimEnd(), bytes[(at + 60)..(at + 60 + length)]);
            at += 60 + length + length % 2;
        }

        return members;
    }

    private static XElement Xml(ZipArchive zip, string name)
    {
        using Stream from = zip.GetEntry(name)!.Open();
        return XElement.Load(from);
    }
}
