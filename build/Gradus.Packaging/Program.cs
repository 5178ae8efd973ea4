using System.Reflection;
using Gradus.Packaging;

// Called by ./package, which publishes first: REPOSITORY TO SECONDS RUNTIME [PLATFORM=FOLDER ...]
if (args is not [string repository, string to, string seconds, string runtime, .. string[] published] || published.Length == 0 || !published.All(p => p.IndexOf('=') > 0) || !long.TryParse(seconds, out long since))
{
    Console.Error.WriteLine("usage: REPOSITORY TO SECONDS RUNTIME PLATFORM=FOLDER ...; ./package gives them");
    return 2;
}

string Read(string file) => File.ReadAllText(Path.Combine(repository, file));
string version = typeof(Release).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
string restored = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
var release = new Release(version, DateTimeOffset.FromUnixTimeSeconds(since), Read("LICENSE"), Read("CHANGELOG.md"));
var components = new Components(Path.Combine(repository, "src", "Gradus.App", "packages.lock.json"), restored, runtime);
Directory.CreateDirectory(to);
try
{
    foreach (string form in published)
    {
        (string platform, string folder) = (form[..form.IndexOf('=')], form[(form.IndexOf('=') + 1)..]);
        PublishedProgram program = PublishedProgram.Read(platform, folder);
        IReadOnlyList<SystemFile>? system = program.IsLinux ? SystemLibraries.Of(program, folder) : null;
        foreach (string made in Packages.Write(release, program, components.Of(program), system, to))
        {
            Console.WriteLine(Path.Combine(to, made));
        }

        if (program.IsLinux && system is null)
        {
            Console.WriteLine($"{platform}: no image, because its C library is not on this machine; make it on a machine of that kind.");
        }
    }

    Packages.WriteSums(to);
    return 0;
}
catch (Exception error) when (error is InvalidDataException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"package: {error.Message}");
    return 2;
}
