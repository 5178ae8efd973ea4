using Gradus.App.Asked;
using Gradus.App.Figures;
using Gradus.App.Questions;
using Gradus.App.Shell;
using Gradus.App.Verbs.Apply;
using Gradus.App.Verbs.Return;
using Gradus.App.Verbs.Shortlists;
using Gradus.People;
using Gradus.Programs;
using Gradus.Ranking;
using Gradus.Sources.Profiles;

namespace Gradus.App.Verbs.Report;

/// <summary>Reports of a folder of profiles, with a table of them.</summary>
/// <param name="Dataset">Version of the dataset.</param>
/// <param name="Students">By the names of their files.</param>
/// <param name="Refused">Files that cannot be used, each with why.</param>
/// <param name="Matrix">Every student beside every program, where one list is named for all; null elsewhere.</param>
public sealed record ReportClass(string Dataset, IReadOnlyList<ReportStudent> Students, IReadOnlyList<(string File, string Why)> Refused, ReportMatrix? Matrix)
{
    /// <summary>Most profiles of a folder.</summary>
    public const int MostProfiles = 200;

    /// <summary>The table of all.</summary>
    public const string IndexName = "index.html";

    /// <summary>Reports are written as they are made; nothing that anybody keeps counts.</summary>
    /// <param name="folder">Holds the profiles, each a file that ends in .yaml, .yml or .json.</param>
    /// <param name="into">Takes the reports; made where it is not there.</param>
    /// <param name="data">The dataset.</param>
    /// <param name="given">Programs and day, for all.</param>
    /// <param name="made">Told of each file, whether its profile was refused, and a sentence.</param>
    /// <exception cref="InputException">The folder cannot be read, holds no profile or too many; or nothing can be written.</exception>
    internal static ReportClass Make(string folder, string into, AskedData data, GivenValues given, Action<string, bool, string> made)
    {
        string[] files = Profiles(folder);
        var question = ReportQuestion.Read(given, data.Catalog);
        CreateFolder(into);
        var students = new List<ReportStudent>();
        var refused = new List<(string, string)>();
        Item[] named = [.. question.Applications.Items];
        var rows = new List<ReportMatrixRow>();
        foreach (Attempt each in files.Zip(Names(files)).AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(f => Write(f.First, Path.Combine(into, f.Second), data, question)))
        {
            if (each.Row is { } row)
            {
                students.Add(row.Student);
                rows.Add(row);
            }
            else
            {
                refused.Add((each.File, each.Words));
            }

            made(each.File, each.Row is null, each.Words);
        }

        ReportMatrix? matrix = named.Length == 0 ? null : new ReportMatrix([.. named.Select(i => new ReportColumn(i.Id, i.Title, i.Institution.Name))], rows);
        var all = new ReportClass(data.Catalog.Version, students, refused, matrix);
        ReportFile.Write(Path.Combine(into, IndexName), ReportHtml.Of(all));
        if (matrix is not null)
        {
            ReportFile.WriteTable(Path.Combine(into, ReportMatrix.CsvName), matrix.Csv());
        }

        return all;
    }

    /// <summary>A report that was written, or a profile that was refused.</summary>
    /// <param name="File">Of the report; of the profile where it was refused.</param>
    /// <param name="Row">Null where it was refused.</param>
    /// <param name="Words">What the report finds, or why it was refused.</param>
    private sealed record Attempt(string File, ReportMatrixRow? Row, string Words);

    private static Attempt Write(string file, string report, AskedData data, ReportQuestion question)
    {
        try
        {
            Profile person = ProfileReader.Read(file, data.Catalog.Names());
            var answer = ReportAnswer.Of(data, person, question, who => Shortlist.Make(data.Catalog, who));
            ReportFile.Write(report, ReportHtml.Of(answer));
            string name = Path.GetFileName(report);
            return new Attempt(
                name,
                new ReportMatrixRow(ReportStudent.Of(name, Path.GetFileName(file), answer.Contract), [.. question.Applications.Items.Select(item => new ReportCell(answer.Contract.Programs.First(p => p.Id == item.Id)))]),
                answer.Contract.Finding);
        }
        catch (InputException problem)
        {
            return new Attempt(Path.GetFileName(file), null, problem.Message.ReplaceLineEndings(" "));
        }
    }

    /// <summary>The profiles of a folder by name.</summary>
    private static string[] Profiles(string folder)
    {
        try
        {
            string[] files = [.. Directory.EnumerateFiles(folder).Where(f => Path.GetExtension(f).ToLowerInvariant() is ".yaml" or ".yml" or ".json").Order(StringComparer.Ordinal)];
            return files.Length switch
            {
                0 => throw new InputException(new Problem(ProblemCode.NotFound, "profiles", folder, "the folder holds no profile; a profile is a file that ends in .yaml, .yml or .json.")),
                > MostProfiles => throw new InputException(new Problem(ProblemCode.OutOfRange, "profiles", folder, $"the folder holds {Written.Count(files.Length)} profiles; at most {Written.Count(MostProfiles)} are read at once.")),
                _ => files,
            };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputException(new Problem(ProblemCode.NotFound, "profiles", folder, "there is no such folder, or it cannot be read."), error);
        }
    }

    /// <summary>A name for each report: that of the profile, with its ending where two would be one, or that of the table.</summary>
    private static IEnumerable<string> Names(string[] files) => files.Select(file =>
    {
        string plain = Path.GetFileNameWithoutExtension(file);
        bool alone = files.Count(f => string.Equals(Path.GetFileNameWithoutExtension(f), plain, StringComparison.OrdinalIgnoreCase)) == 1;
        return alone && !string.Equals(plain + ".html", IndexName, StringComparison.OrdinalIgnoreCase) ? plain + ".html" : Path.GetFileName(file) + ".html";
    });

    private static void CreateFolder(string into)
    {
        try
        {
            Directory.CreateDirectory(into);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputException(new Problem(ProblemCode.NotAllowed, "out", into, "no folder can be made there; name one that you may write to."), error);
        }
    }
}

/// <summary>A student in the table of a class.</summary>
/// <param name="File">Of the report.</param>
/// <param name="Profile">Of the profile.</param>
/// <param name="Name">As the profile says; the name of its file where it says none.</param>
/// <param name="First">The first three of the list, each with the places of eight draws in ten.</param>
/// <param name="Firmness">How firm that is; null where nothing is on the list.</param>
/// <param name="Cost">From the lowest to the highest whole cost of the programs looked at closely.</param>
/// <param name="Gain">Chance that the first of them leaves one better off, as far as it is known.</param>
/// <param name="Ready">When one is ready for the first of them.</param>
/// <param name="Next">The next last day among what to apply to.</param>
public sealed record ReportStudent(string File, string Profile, string Name, IReadOnlyList<string> First, string? Firmness, string Cost, string Gain, string Ready, string Next)
{
    private const int Shown = 3;

    internal static ReportStudent Of(string file, string profile, ReportContract report)
    {
        ReportProgram? first = report.Programs.Count > 0 ? report.Programs[0] : null;
        return new ReportStudent(
            file,
            profile,
            report.Profile ?? profile,
            [.. report.List.Items.Take(Shown).Select(Place)],
            report.List.Firmness,
            report.Programs.Count == 0 ? "not known" : Written.Range(report.Programs.Min(p => p.Cost.Ranges.Total.Low), report.Programs.Max(p => p.Cost.Ranges.Total.AtHighPrice)) + (report.Programs.Any(p => !p.Cost.Complete) ? " or more" : ""),
            first?.Return is { } of ? ReturnSummary.Chances(1 - of.LossRange.High, 1 - of.LossRange.Low) : "not known",
            first is null ? "not known" : ReportWording.ReadyAfter(first),
            report.Applications.Programs.Where(p => p.In.Contains("middle", StringComparer.Ordinal) && p.Deadline is not null).OrderBy(p => p.Deadline!.Day, StringComparer.Ordinal).Select(Day).FirstOrDefault("not known"));
    }

    private static string Place(ShortlistedItem item) => $"{item.Title}, {item.Institution} ({(item.RankLow == item.RankHigh ? $"place {Titles.Number(item.RankLow)}" : $"places {Titles.Number(item.RankLow)}-{Titles.Number(item.RankHigh)}")})";

    private static string Day(ApplyProgram program) => $"{program.Deadline!.Day}{(program.Deadline.IsFirm ? "" : ", a guess")}: {program.Title}, {program.Institution}";
}
