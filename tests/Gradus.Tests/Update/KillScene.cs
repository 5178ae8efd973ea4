using System.Diagnostics;
using System.Globalization;
using System.Text;
using Gradus.Sources.Compiler;
using Gradus.Tests.Sources;

namespace Gradus.Tests.Update;

/// <summary>
/// Small publishers' files in two editions, files written by hand, and the real program that builds or updates a dataset from
/// them in a process of its own.
/// </summary>
internal sealed class KillScene : IAsyncDisposable
{
    /// <summary>Enough files written by hand that a write takes many system calls.</summary>
    private const int Rules = 60;

    /// <summary>Bytes in which a shell of POSIX counts the size of files.</summary>
    private const int LimitUnit = 512;

    /// <summary>What is written here, or would look for institutions that the small files do not have.</summary>
    private static readonly string[] Own = ["scope.yaml", "program-remarks.yaml", "publishers.yaml", "known-answers.yaml", "changelog.yaml"];

    private readonly TinySources _tiny = new();
    private readonly PublisherServer _server = new();
    private readonly byte[]?[] _editions = new byte[]?[2];

    public KillScene()
    {
        Directory.CreateDirectory(Path.Combine(Curated, "programs"));
        Directory.CreateDirectory(Path.Combine(Curated, "rules"));
        foreach (string path in Directory.EnumerateFiles(SourceFiles.Data, "*.yaml").Where(p => !Own.Contains(Path.GetFileName(p))))
        {
            File.Copy(path, Path.Combine(Curated, Path.GetFileName(path)));
        }

        Write("scope.yaml", """
            fields:
              - {cip: "11.0102", tier: core, degreeType: ms-artificial-intelligence, focus: [artificial-intelligence], reason: itself}
              - {cip: "30.7001", tier: core, degreeType: ms-data-science, focus: [data-science], reason: itself}
            """);
        Write("program-remarks.yaml", "remarks:\n  - {program: first-ms-ai, restriction: nobody, reason: a test}\n");
        Write("programs/100001-first.yaml", """
            unitId: 100001
            institution: First University
            programs:
              - {id: first-ms-ai, title: M.S. in Artificial Intelligence, degree: MS, focus: [artificial-intelligence], url: "https://www.first.edu/ai"}
            """);
        for (int i = 0; i < Rules; i++)
        {
            Write(string.Create(CultureInfo.InvariantCulture, $"rules/rule-{i}.yaml"), string.Create(CultureInfo.InvariantCulture, $"rule: {i}\n"));
        }

        Carry();
        SetEdition(0);
    }

    public string Root => _tiny.Root;

    /// <summary>The dataset.</summary>
    public string Data => _tiny.To;

    private string Curated => Path.Combine(_tiny.Root, "curated");

    private string Carried => Path.Combine(_tiny.Root, "carried");

    /// <summary>Changes what the publishers offer: two editions in turn, each always the same bytes.</summary>
    public void SetEdition(int edition)
    {
        byte[] zip = _editions[edition % 2] ??= Edition(edition % 2 == 0 ? 10 : 11);
        _tiny.Put("C2024_A.zip", zip);
        _server.Serve("/C2024_A.zip", PublisherServer.File(zip, $"\"{edition % 2}\""));
    }

    /// <summary>Builds here, in this process, with nothing done by hand before.</summary>
    /// <returns>What was said of an earlier run that had stopped; null where nothing was.</returns>
    public string? Build()
    {
        string? said = null;
        DatasetBuild.Run(_tiny.From, Data, curated: null, Curated, recovered: sentence => said = sentence);
        return said;
    }

    public void Remove()
    {
        foreach (string folder in (string[])[Data, Data + ".update"])
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    public string[] BuildArguments(bool first) =>
        ["data", "build", "--from", _tiny.From, "--to", Data, .. first ? new[] { "--curated", Curated } : []];

    public string[] UpdateArguments() => ["data", "update", "--data", Data, "--carry-from", Carried, "--publishers", Path.Combine(_tiny.Root, "publishers.yaml")];

    /// <summary>Runs the program where no file may grow beyond so many bytes, as on a disk that is full.</summary>
    /// <returns>Its exit code and what it said on the error output.</returns>
    public static async Task<(int ExitCode, string Error)> RunWithoutRoomAsync(string[] arguments, int kilobytes)
    {
        ProcessStartInfo program = KilledProgram.Start(arguments);

        // Without the first the system would end the program instead of refusing the write; the second keeps the runtime's own memory from being a file.
        string limited = string.Create(CultureInfo.InvariantCulture, $"trap '' XFSZ; ulimit -f {kilobytes * 1024 / LimitUnit}; export DOTNET_EnableWriteXorExecute=0; exec \"$0\" \"$@\"");
        var start = new ProcessStartInfo("/bin/sh", ["-c", limited, program.FileName, .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string error = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        return (process.ExitCode, error);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _tiny.Dispose();
    }

    private static byte[] Edition(int awards) => Packing.Zip(
        "c2024_a.csv", string.Create(CultureInfo.InvariantCulture, $"{TinySources.C}100001,11.0102,1,7,{awards},6,4\n100001,99,1,7,{awards},6,4\n"));

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(Curated, name), text);

    /// <summary>One file comes from the server; the others are carried over.</summary>
    private void Carry()
    {
        Directory.CreateDirectory(Path.Combine(Carried, "tiny"));
        var list = new StringBuilder("files:\n");
        foreach (string path in Directory.EnumerateFiles(_tiny.From).Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileName(path);
            list.Append(CultureInfo.InvariantCulture, $"  - {{id: test/x, publisher: test, title: test, file: tiny/{name}, ");
            if (name == "C2024_A.zip")
            {
                list.Append(CultureInfo.InvariantCulture, $"address: \"{_server.Address("/" + name)}\", kind: zip, maximum_bytes: 100000}}\n");
            }
            else
            {
                list.Append("carried: true, reason: a test}\n");
                File.Copy(path, Path.Combine(Carried, "tiny", name));
            }
        }

        File.WriteAllText(Path.Combine(_tiny.Root, "publishers.yaml"), list.ToString());
    }
}
