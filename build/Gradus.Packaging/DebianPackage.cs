using System.Text;

namespace Gradus.Packaging;

/// <summary>A package for Debian and its kin (deb(5), format 2.0). It starts nothing: the unit of systemd in it is an example.</summary>
internal static class DebianPackage
{
    private const string Home = "usr/lib/gradus";

    private const string Documents = "usr/share/doc/gradus";

    public static void Write(Release release, PublishedProgram program, string notice, string dataset, Stream to)
    {
        PackedFile[] files =
        [
            .. program.Files.Select(f => f.In(Home)),
            PackedFile.Link("usr/bin/gradus", "../lib/gradus/gradus"),
            PackedFile.Text($"{Documents}/copyright", Copyright(release, notice)),
            new($"{Documents}/changelog.gz", Zipped(Changelog(release))),
            new($"{Documents}/NEWS.gz", Zipped(release.Changes)),
            PackedFile.Text($"{Documents}/examples/gradus.service", Unit()),
        ];
        PackedFile[] control =
        [
            PackedFile.Text("control", Control(release, program, files, dataset)),
            PackedFile.Text("md5sums", string.Concat(files.Where(f => f.LinkTo is null).OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => $"{f.Content.Md5()}  {f.Path}\n"))),
        ];
        to.Write("!<arch>\n"u8);
        Member(to, "debian-binary", release.Made, into => into.Write("2.0\n"u8));
        Member(to, "control.tar.gz", release.Made, into => Archives.TarGzip(control, release.Made, into, "./"));
        Member(to, "data.tar.gz", release.Made, into => Archives.TarGzip(files, release.Made, into, "./"));
    }

    /// <summary>The unit of systemd, as an example.</summary>
    public static string Unit()
    {
        using var unit = new StreamReader(typeof(DebianPackage).Assembly.GetManifestResourceStream("gradus.service")!);
        return unit.ReadToEnd();
    }

    private static string Control(Release release, PublishedProgram program, PackedFile[] files, string dataset)
    {
        Version glibc = SystemLibraries.NewestOf(program.Files.Where(f => f.Path == program.Program || f.Path.Contains(".so", StringComparison.Ordinal)).Select(f => f.Content));
        long kilobytes = files.Sum(f => (f.Content.Length() + 1023) / 1024);
        return $"""
            Package: {Release.Name}
            Version: {release.Version}
            Architecture: {program.Architecture}
            Maintainer: {Release.Maintainer}
            Installed-Size: {kilobytes}
            Depends: libc6 (>= {glibc}), libgcc-s1, libssl3 | libssl3t64, libstdc++6
            Section: education
            Priority: optional
            Description: {Release.Summary}
            {string.Join('\n', Wrapped(Release.About, 76).Select(line => " " + line))}
             .
             Dataset {dataset}.

            """;
    }

    private static string Copyright(Release release, string notice) => $"""
        Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
        Upstream-Name: {Release.Name}

        Files: *
        Copyright: The Gradus authors
        License: Expat
        {Indented(release.Licence)}
        Comment:
        {Indented(notice)}

        """;

    private static string Indented(string text) => string.Join('\n', text.TrimEnd('\n').Split('\n').Select(line => line.Length == 0 ? " ." : " " + line));

    private static string Changelog(Release release) => $"""
        {Release.Name} ({release.Version}) unstable; urgency=low

          * See NEWS.gz.

         -- {Release.Maintainer}  {release.Made:ddd, dd MMM yyyy HH:mm:ss} +0000

        """;

    private static PackedContent Zipped(string text)
    {
        byte[] bytes = Archives.Gzip(Encoding.UTF8.GetBytes(text));
        return new PackedContent(() => new MemoryStream(bytes));
    }

    /// <summary>One member of an archive of ar(5): a head of 60 characters, and an even length.</summary>
    private static void Member(Stream to, string name, DateTimeOffset made, Action<Stream> write)
    {
        long head = to.Position;
        to.Write(new byte[60]);
        write(to);
        long end = to.Position;
        long length = end - head - 60;
        to.Position = head;
        to.Write(Encoding.ASCII.GetBytes($"{name,-16}{made.ToUnixTimeSeconds(),-12}{0,-6}{0,-6}{"100644",-8}{length,-10}`\n"));
        to.Position = end;
        if (length % 2 == 1)
        {
            to.WriteByte((byte)'\n');
        }
    }

    private static IEnumerable<string> Wrapped(string text, int width)
    {
        var line = new StringBuilder();
        foreach (string word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length == 0 ? "" : " ").Append(word);
        }

        yield return line.ToString();
    }
}
