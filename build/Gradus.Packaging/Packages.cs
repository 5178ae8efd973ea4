namespace Gradus.Packaging;

/// <summary>Everything that is made of one published program: same folder, same time, same bytes.</summary>
public static class Packages
{
    /// <summary>Writes the packages of one program into a folder and gives their names.</summary>
    /// <param name="release">What all have in common.</param>
    /// <param name="program">The published program.</param>
    /// <param name="components">The libraries inside it.</param>
    /// <param name="system">The system's files for an image; null where none is made.</param>
    /// <param name="folder">Is there; files of the same name are written over.</param>
    public static IReadOnlyList<string> Write(Release release, PublishedProgram program, IReadOnlyList<Component> components, IReadOnlyList<SystemFile>? system, string folder)
    {
        Dataset dataset = Dataset.Read(program);
        string notice = Components.Notice(components, dataset);
        string name = $"{Release.Name}-{release.Version}-{program.Platform}";
        PackedFile[] whole = [.. program.Files, PackedFile.Text("LICENSE", release.Licence), PackedFile.Text("NOTICE.txt", notice)];
        var made = new List<string>();
        void Make(string file, Action<Stream> write)
        {
            using FileStream to = File.Create(Path.Combine(folder, file));
            write(to);
            made.Add(file);
        }

        if (program.IsTool)
        {
            Make($"{Release.Name}.{release.Version}.nupkg", to => ToolPackage.Write(release, program, notice, to));
        }
        else if (program.IsWindows)
        {
            Make(name + ".zip", to => Archives.Zip(whole.Select(f => f.In(name)), release.Made, to));
        }
        else
        {
            Make(name + ".tar.gz", to => Archives.TarGzip(whole.Select(f => f.In(name)), release.Made, to));
        }

        if (program.IsLinux)
        {
            Make($"{Release.Name}_{release.Version}_{program.Architecture}.deb", to => DebianPackage.Write(release, program, notice, dataset.Version, to));
        }

        if (program.IsLinux && system is not null)
        {
            Make(name + ".oci.tar", to => ContainerImage.Write(release, program, system, notice, dataset.Version, to));
        }

        Make(name + ".cdx.json", to => to.Write(System.Text.Encoding.UTF8.GetBytes(Bill.Of(release, program, components, dataset))));
        return made;
    }

    /// <summary>Writes <c>SHA256SUMS</c>, as <c>sha256sum -c</c> reads it, over every other file of a folder.</summary>
    public static void WriteSums(string folder)
    {
        IEnumerable<string> lines = Directory.EnumerateFiles(folder)
            .Where(path => Path.GetFileName(path) != SumsName)
            .OrderBy(path => path, StringComparer.Ordinal)
            .Select(path => $"{PackedContent.Of(path).Sha256()}  {Path.GetFileName(path)}\n");
        File.WriteAllText(Path.Combine(folder, SumsName), string.Concat(lines));
    }

    private const string SumsName = "SHA256SUMS";
}
