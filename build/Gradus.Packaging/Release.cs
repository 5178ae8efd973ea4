namespace Gradus.Packaging;

/// <summary>What every package of one release has in common.</summary>
/// <param name="Version">Of the program, such as 0.1.0.</param>
/// <param name="Made">The time that every file states, whole seconds: same content, same bytes.</param>
/// <param name="Licence">Text of the program's licence.</param>
/// <param name="Changes">Text of what changed.</param>
public sealed record Release(string Version, DateTimeOffset Made, string Licence, string Changes)
{
    public const string Name = "gradus";

    public const string Maintainer = "The Gradus authors <gradus@gradus.example>";

    public const string Summary = "guide to US master's degrees in machine learning";

    public const string About = "A local guide on official data that a person can ask about their own case: which programs fit, what each would charge, what graduates earned, and why each stands where it stands. Holds its dataset and needs no network.";
}

/// <summary>The published program of one platform.</summary>
/// <param name="Platform">Runtime identifier such as linux-x64; <see cref="Tool"/> for what runs on any .NET.</param>
/// <param name="Files">Its files, paths below its folder.</param>
public sealed record PublishedProgram(string Platform, IReadOnlyList<PackedFile> Files)
{
    /// <summary>In place of a platform: needs the .NET of the machine it runs on.</summary>
    public const string Tool = "tool";

    public bool IsTool => Platform == Tool;

    public bool IsLinux => Platform.StartsWith("linux-", StringComparison.Ordinal);

    public bool IsWindows => Platform.StartsWith("win-", StringComparison.Ordinal);

    /// <summary>The processor as Debian and container images call it.</summary>
    public string Architecture => Platform.EndsWith("-arm64", StringComparison.Ordinal) ? "arm64" : "amd64";

    /// <summary>Name of the file that is started.</summary>
    public string Program => IsTool ? "gradus.dll" : IsWindows ? "gradus.exe" : "gradus";

    /// <summary>Reads a published folder, without what only a debugger wants.</summary>
    /// <exception cref="InvalidDataException">The folder holds no published program, or no dataset.</exception>
    public static PublishedProgram Read(string platform, string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new InvalidDataException($"{folder}: no such folder; publish to it first.");
        }

        var found = new PublishedProgram(platform, []);
        PackedFile[] files =
        [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(path => Path.GetExtension(path) is not (".pdb" or ".dbg" or ".xml"))
                .Select(path => (Path: path, Name: Path.GetRelativePath(folder, path).Replace('\\', '/')))
                .Select(f => new PackedFile(f.Name, PackedContent.Of(f.Path), IsProgram: f.Name == found.Program && !found.IsTool || f.Name == "createdump"))
                .OrderBy(f => f.Path, StringComparer.Ordinal),
        ];
        foreach (string needed in (string[])[found.Program, Dataset.Description])
        {
            if (!files.Any(f => f.Path == needed))
            {
                throw new InvalidDataException($"{folder}: holds no {needed}; give the folder that `dotnet publish` wrote for {platform}.");
            }
        }

        return found with { Files = files };
    }

    /// <summary>The content of one of its files.</summary>
    public byte[] Bytes(string path) => Files.Single(f => f.Path == path).Content.Read();
}
