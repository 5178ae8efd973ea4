using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace Gradus.Mutations;

/// <summary>A copy of the built tests in which the domain is the mutated one. Each run is a process of its own, so that nothing one mutant did is seen by the next.</summary>
internal sealed class TestHost
{
    /// <summary>Tests beside those of the six folders that may kill a mutant, where the whole judgement is asked for.</summary>
    private static readonly string[] Others = ["Gradus.Tests.Rules.ShippedRulesTests", "Gradus.Tests.Web.PageWordsTests"];

    /// <summary>Tests of a folder that ask the whole catalogue or whole answers, and take minutes: part of the whole judgement only.</summary>
    private static readonly string[] Slow =
    [
        "Gradus.Tests.Ledgers.WholeCatalogTests", "Gradus.Tests.Ledgers.CostCommandTests", "Gradus.Tests.Returns.CasesByCommandTests", "Gradus.Tests.Returns.DegreeEffectTests",
        "Gradus.Tests.Returns.ReturnCriterionTests", "Gradus.Tests.Returns.ReturnReadingTests", "Gradus.Tests.Returns.ReturnTests",
    ];

    /// <summary>A class that takes longer is tried only on mutants that the shorter ones let live; it decides the order alone.</summary>
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    private readonly string _place;
    private readonly string _program;
    private readonly List<JudgeClass> _judges = [];

    private readonly IReadOnlyList<string> _folders;
    private readonly bool _whole;

    private TestHost(string place, IReadOnlyList<string> folders, bool whole)
    {
        _place = place;
        _folders = folders;
        _whole = whole;
        _program = Path.Combine(place, "Gradus.Tests.dll");
    }

    /// <summary>Copies the tests, puts the mutated domain in, and records which mutants each class reaches.</summary>
    /// <param name="built">Directory of the built tests.</param>
    /// <param name="place">Where the copy goes, inside the repository.</param>
    /// <param name="domain">The mutated domain.</param>
    /// <param name="folders">The folders whose mutants are asked about; the classes of others reach none of them where not the whole judgement is asked for.</param>
    /// <param name="whole">True: every test that may kill is asked; false: the quick ones of the mutant's own folder.</param>
    /// <param name="log">Takes what is done.</param>
    public static TestHost Make(string built, string place, MutatedDomain domain, IReadOnlyList<string> folders, bool whole, TextWriter log)
    {
        string version = Convert.ToHexString(SHA256.HashData([.. domain.Assembly, .. File.ReadAllBytes(Path.Combine(built, "Gradus.Tests.dll"))]))[..12];
        place = Path.Combine(place, version, "host");
        var host = new TestHost(place, whole ? Request.AllFolders : folders, whole);
        if (!File.Exists(host._program))
        {
            CopyAll(built, place + ".new");
            File.WriteAllBytes(Path.Combine(place + ".new", "Gradus.Domain.dll"), domain.Assembly);
            Directory.Move(place + ".new", place);
        }

        string reached = Directory.CreateDirectory(Path.Combine(place, "..", "reached")).FullName;
        foreach (string name in host.Classes().Where(host.MayJudge))
        {
            if (host.Judge(name, Path.Combine(reached, name + ".txt"), log) is { } judge)
            {
                host._judges.Add(judge);
            }
        }

        return host;
    }

    /// <summary>How many of the classes reach the mutant.</summary>
    public int ReachOf(Mutant mutant) => JudgesOf(mutant).Count();

    /// <summary>True when a test fails, or never ends, with the mutant switched on.</summary>
    public bool Kills(Mutant mutant)
    {
        JudgeClass[] reaching = [.. JudgesOf(mutant).OrderBy(j => j.Took)];
        JudgeClass[] quick = [.. reaching.Where(j => j.Took <= Long)];
        return (quick.Length > 0 && !Passes(quick, mutant)) || reaching.Skip(quick.Length).Any(j => !Passes([j], mutant));
    }

    private IEnumerable<JudgeClass> JudgesOf(Mutant mutant) =>
        _judges.Where(j => j.Reached.Contains(mutant.Id) && (_whole || j.Name.StartsWith($"Gradus.Tests.{mutant.Folder}.", StringComparison.Ordinal)));

    private bool MayJudge(string name) =>
        (_whole || !Slow.Contains(name, StringComparer.Ordinal))
        && (_folders.Any(f => name.StartsWith($"Gradus.Tests.{f}.", StringComparison.Ordinal)) || (_whole && Others.Contains(name, StringComparer.Ordinal)));

    private bool Passes(JudgeClass[] classes, Mutant mutant)
    {
        var limit = TimeSpan.FromSeconds(120 + (10 * classes.Sum(c => c.Took.TotalSeconds)));
        return Run([.. classes.SelectMany(c => new[] { "-class", c.Name }), "-stopOnFail"], limit, ("GRADUS_MUTANT", mutant.Id.ToString(CultureInfo.InvariantCulture))) is { ExitCode: 0 };
    }

    /// <summary>Null for a class that fails without any mutant, such as one that compares a page with other data than are here: it is said and judges nothing, so the score is lower.</summary>
    private JudgeClass? Judge(string name, string file, TextWriter log)
    {
        string took = file + ".took";
        if (!File.Exists(took))
        {
            var watch = Stopwatch.StartNew();
            if (Run(["-class", name], TimeSpan.FromHours(1), ("GRADUS_MUTANTS_REACHED", file)) is not { ExitCode: 0 } run)
            {
                log.WriteLine($"{name} fails before any mutant is switched on: it is LEFT OUT.");
                return null;
            }

            log.WriteLine($"{name} took {watch.Elapsed.TotalSeconds:0} s {run.Output.Split('\n')[^1]}");
            File.WriteAllText(took, watch.Elapsed.TotalSeconds.ToString(CultureInfo.InvariantCulture));
        }

        string text = File.Exists(file) ? File.ReadAllText(file) : "";
        return new JudgeClass(
            name,
            [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => int.Parse(id, CultureInfo.InvariantCulture))],
            TimeSpan.FromSeconds(double.Parse(File.ReadAllText(took), CultureInfo.InvariantCulture)));
    }

    private IEnumerable<string> Classes() => Run(["-list", "classes"], TimeSpan.FromMinutes(5))!.Output.Split('\n').Select(l => l.Trim()).Where(l => l.StartsWith("Gradus.Tests.", StringComparison.Ordinal));

    /// <summary>Null where the time was up.</summary>
    private ProcessRun? Run(string[] arguments, TimeSpan limit, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _place };
        foreach (string argument in (string[])[_program, .. arguments, "-trait-", "Needs=Sources", "-noColor"])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment.Remove("GRADUS_REWRITE");
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(limit))
        {
            process.Kill(entireProcessTree: true);
            return null;
        }

        return new ProcessRun(process.ExitCode, output.Result + error.Result);
    }

    private static void CopyAll(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    /// <param name="Name">Of the class.</param>
    /// <param name="Reached">Numbers of the mutants whose place its tests run.</param>
    /// <param name="Took">With no mutant on.</param>
    private sealed record JudgeClass(string Name, HashSet<int> Reached, TimeSpan Took);

    private sealed record ProcessRun(int ExitCode, string Output);
}
