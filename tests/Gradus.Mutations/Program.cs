using System.Globalization;
using Gradus.Mutations;

Request request;
try
{
    request = Request.Of(args);
}
catch (ArgumentException error)
{
    Console.Error.WriteLine($"mutants: {error.Message}");
    return 2;
}

string root = AppContext.BaseDirectory;
while (!File.Exists(Path.Combine(root, "Gradus.slnx")))
{
    root = Path.GetDirectoryName(root) ?? throw new DirectoryNotFoundException("Gradus.slnx is in no parent directory.");
}

string built = Path.Combine(root, "tests", "Gradus.Tests", "bin", "Debug", "net10.0");
string work = Path.Combine(root, "artifacts", "mutations");
string kept = Path.Combine(root, "tests", "Gradus.Mutations", "outcomes");
MutatedDomain domain = MutatedDomain.Make(Path.Combine(root, "src", "Gradus"), built, Request.AllFolders);
Console.WriteLine($"{domain.Mutants.Count} mutants in one assembly; {domain.Refused} more do not compile.");
var thresholds = File.ReadLines(Path.Combine(root, "tests", "Gradus.Mutations", "thresholds.txt"))
    .Select(line => line.Split(' '))
    .ToDictionary(parts => parts[0], parts => int.Parse(parts[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
Directory.CreateDirectory(work);
Directory.CreateDirectory(kept);
var host = new Lazy<TestHost>(() => TestHost.Make(built, work, domain, request.Folders, request.Whole, Console.Out));
var scores = new List<Score>();
foreach (string folder in Request.AllFolders)
{
    bool isAsked = request.Folders.Contains(folder) && request.Earlier != Earlier.All;
    string file = Path.Combine(kept, folder + ".txt");
    if (isAsked && request.Earlier == Earlier.Nothing)
    {
        File.Delete(file);
    }

    var outcomes = new Outcomes(file);
    Mutant[] mutants = [.. domain.Mutants.Where(m => m.Folder == folder)];
    var drawn = isAsked ? Draw.Of(mutants, request.Sample) : mutants;
    foreach (Mutant mutant in drawn.Where(m => isAsked && outcomes.Of(m) != true))
    {
        int judges = host.Value.ReachOf(mutant);
        bool killed = judges > 0 && host.Value.Kills(mutant);
        outcomes.Add(mutant, killed);
        if (!killed)
        {
            Console.WriteLine($"lives: {mutant.File}:{mutant.Line}  {mutant.Original}  =>  {mutant.Replacement}{(judges == 0 ? "  (no test gets there)" : "")}");
        }
    }

    Mutant[] tried = [.. mutants.Where(m => outcomes.Of(m) is not null)];
    Mutant[] survivors = [.. tried.Where(m => outcomes.Of(m) == false).OrderBy(m => m.Id)];
    scores.Add(new Score(folder, mutants.Length, tried, survivors));
    Console.WriteLine($"{folder}: {tried.Length - survivors.Length} of {tried.Length} killed; at least {thresholds[folder]} % are asked for.");
}

File.WriteAllText(Path.Combine(root, "docs", "reference", "mutation-score.md"), ScoreReport.Of(scores, thresholds));
return scores.Where(s => request.Folders.Contains(s.Folder)).All(s => s.Tried.Count > 0 && s.Killed * 100 >= thresholds[s.Folder]) ? 0 : 1;
