using Gradus.Packaging;

namespace Gradus.Tests.Packaging;

/// <summary>A small published folder with its lock file and restored packages, and what is made of it, twice.</summary>
public sealed class StandIn : IDisposable
{
    public const string Version = "0.1.0";

    /// <summary>26 November 2026, 12:00:00 UTC; even seconds, because a zip file counts in twos.</summary>
    public static readonly DateTimeOffset Made = new(2026, 11, 26, 12, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-packages-");

    public StandIn()
    {
        Once = Make("once", Made.UtcDateTime);
        Again = Make("again", Made.UtcDateTime.AddDays(3));
    }

    /// <summary>Holds everything of every platform.</summary>
    public string Once { get; }

    /// <summary>The same, of files that were written later and in another order.</summary>
    public string Again { get; }

    public string Of(string name) => Path.Combine(Once, name);

    public void Dispose() => _folder.Delete(recursive: true);

    private string Make(string name, DateTime touched)
    {
        string root = Path.Combine(_folder.FullName, name);
        string packages = Path.Combine(root, "restored");
        Write(packages, "a.library/1.2.3/a.library.nuspec", Nuspec("A.Library", "<license type=\"expression\">MIT</license><copyright>Somebody</copyright><projectUrl>https://a.example/</projectUrl>"));
        Write(packages, "a.library/1.2.3/lib/net10.0/A.Library.dll", "library");
        Write(packages, "b.library/2.0.0/b.library.nuspec", Nuspec("B.Library", "<license type=\"file\">licence.txt</license>"));
        Write(packages, "b.library/2.0.0/licence.txt", "\n# A licence of its own\nWords.");
        Write(packages, "b.library/2.0.0/lib/net10.0/B.Library.dll", "library");
        Write(packages, "an.analyzer/1.0.0/analyzers/An.Analyzer.dll", "analyzer");
        Write(packages, "solver.linux-x64/9.0.0/solver.linux-x64.nuspec", Nuspec("Solver.linux-x64", ""));
        Write(packages, "solver.linux-x64/9.0.0/runtimes/linux-x64/native/libsolver.so.1", "solver");
        Write(packages, "solver.win-x64/9.0.0/solver.win-x64.nuspec", Nuspec("Solver.win-x64", ""));
        Write(packages, "solver.win-x64/9.0.0/runtimes/win-x64/native/solver.dll", "solver");
        Write(root, "packages.lock.json", """
            {"version": 2, "dependencies": {"net10.0": {
              "A.Library": {"type": "Direct", "resolved": "1.2.3", "contentHash": "AAEC"},
              "B.Library": {"type": "Transitive", "resolved": "2.0.0", "contentHash": "AAEC"},
              "An.Analyzer": {"type": "Direct", "resolved": "1.0.0", "contentHash": "AAEC"},
              "Solver.linux-x64": {"type": "Transitive", "resolved": "9.0.0", "contentHash": "AAEC"},
              "Solver.win-x64": {"type": "Transitive", "resolved": "9.0.0", "contentHash": "AAEC"},
              "gradus.domain": {"type": "Project"}}}}
            """);
        var components = new Components(Path.Combine(root, "packages.lock.json"), packages, "10.0.0");
        var release = new Release(Version, Made, "A licence\n\nof two paragraphs.\n", "# Changes\n");
        string to = Directory.CreateDirectory(Path.Combine(root, "packages")).FullName;
        foreach (string platform in (string[])["linux-x64", "linux-arm64", "win-x64", "osx-arm64", PublishedProgram.Tool])
        {
            string published = Path.Combine(root, platform);
            (string Name, string Text)[] files =
            [
                (platform == "win-x64" ? "gradus.exe" : platform == PublishedProgram.Tool ? "gradus.dll" : "gradus", "program, GLIBC_2.17 and GLIBC_2.34\0GLIBC_2.3"),
                ("libsolver.so.1", "solver, GLIBC_2.9"),
                ("Gradus.Domain.pdb", "symbols"),
                ("data/datapackage.json", """
                    {"version": "1.abc", "licenses": [{"name": "other-pd", "title": "Public domain", "path": "https://pd.example/"}],
                     "sources": [{"key": "nces/one", "title": "One", "publisher": "NCES", "path": "https://nces.example/", "file": "one.zip", "sha256": "00", "license": "other-pd"}]}
                    """),
                ("data/tables/offerings.csv", "unitid,cip\n1,11.0701\n"),
            ];
            foreach ((string file, string text) in name == "once" ? files : files.Reverse())
            {
                Write(published, file, text);
                File.SetLastWriteTimeUtc(Path.Combine(published, file), touched);
            }

            PublishedProgram program = PublishedProgram.Read(platform, published);
            SystemFile[]? system = platform == "linux-x64"
                ? [new("/lib/x86_64-linux-gnu/libc.so.6", Text("the C library")), new("/lib64/ld-linux-x86-64.so.2", Text("the loader")), new("/usr/share/doc/libc6/copyright", Text("its licence"))]
                : null;
            Packages.Write(release, program, components.Of(program), system, to);
        }

        Packages.WriteSums(to);
        return to;
    }

    private static PackedContent Text(string text) => PackedFile.Text("", text).Content;

    private static string Nuspec(string id, string more) => $"<package><metadata><id>{id}</id>{more}</metadata></package>";

    private static void Write(string folder, string name, string text)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
