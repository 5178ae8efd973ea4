using System.Xml.Linq;

namespace Gradus.Packaging;

/// <summary>A package for <c>dotnet tool install</c>: the program for any .NET of its version, with the dataset. Study plans need the platform that it was published on.</summary>
internal static class ToolPackage
{
    private const string Folder = "tools/net10.0/any";

    public static void Write(Release release, PublishedProgram program, string notice, Stream to)
    {
        PackedFile[] files =
        [
            .. program.Files.Select(f => f.In(Folder)),
            PackedFile.Text($"{Folder}/DotnetToolSettings.xml", Written(new XElement("DotNetCliTool", new XAttribute("Version", "1"), new XElement("Commands", new XElement("Command", new XAttribute("Name", Release.Name), new XAttribute("EntryPoint", program.Program), new XAttribute("Runner", "dotnet")))))),
            PackedFile.Text("NOTICE.txt", notice),
            PackedFile.Text("LICENSE", release.Licence),
            PackedFile.Text($"{Release.Name}.nuspec", Written(Description(release))),
            PackedFile.Text("_rels/.rels", Written(Relations())),
        ];
        Archives.Zip([.. files, PackedFile.Text("[Content_Types].xml", Written(Types(files)))], release.Made, to);
    }

    private static XElement Description(Release release)
    {
        XNamespace ns = "http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd";
        return new XElement(ns + "package", new XElement(
            ns + "metadata",
            new XElement(ns + "id", Release.Name),
            new XElement(ns + "version", release.Version),
            new XElement(ns + "authors", "The Gradus authors"),
            new XElement(ns + "license", new XAttribute("type", "expression"), "MIT"),
            new XElement(ns + "description", Release.About),
            new XElement(ns + "packageTypes", new XElement(ns + "packageType", new XAttribute("name", "DotnetTool")))));
    }

    private static XElement Relations()
    {
        XNamespace ns = "http://schemas.openxmlformats.org/package/2006/relationships";
        return new XElement(ns + "Relationships", new XElement(ns + "Relationship", new XAttribute("Type", "http://schemas.microsoft.com/packaging/2010/07/manifest"), new XAttribute("Target", $"/{Release.Name}.nuspec"), new XAttribute("Id", "R1")));
    }

    private static XElement Types(IEnumerable<PackedFile> files)
    {
        XNamespace ns = "http://schemas.openxmlformats.org/package/2006/content-types";
        (string[] named, string[] bare) = (
            [.. files.Select(f => Path.GetExtension(f.Path).TrimStart('.')).Where(e => e.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            [.. files.Where(f => Path.GetExtension(f.Path).Length == 0).Select(f => "/" + f.Path).Order(StringComparer.Ordinal)]);
        return new XElement(
            ns + "Types",
            named.Select(e => new XElement(ns + "Default", new XAttribute("Extension", e), new XAttribute("ContentType", e == "rels" ? "application/vnd.openxmlformats-package.relationships+xml" : "application/octet"))),
            bare.Select(path => new XElement(ns + "Override", new XAttribute("PartName", path), new XAttribute("ContentType", "application/octet"))));
    }

    private static string Written(XElement root) => "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + root.ToString().ReplaceLineEndings("\n") + "\n";
}
