using Gradus.Sources.Files;
using Gradus.Sources.Publishers;

namespace Gradus.Sources.Compiler;

/// <summary>Reads the publishers' files side by side, the largest first.</summary>
public static class SourceReader
{
    /// <exception cref="InputException">A file is not what it should be; of several, the first by series and year.</exception>
    public static SourceReadings ReadAll(
        IReadOnlyList<SourceFile> files, IReadOnlySet<CipCode> cips4, int threads, IProgress<string>? progress)
    {
        var pool = new TextPool();
        int[] order = [.. Enumerable.Range(0, files.Count).OrderByDescending(i => Effort(files[i])).ThenBy(i => i)];
        Outcome[] read = Work.InOrder(order, threads, i =>
        {
            progress?.Report($"reading {files[i].Name}");
            return Read(files[i], cips4, pool);
        });
        Outcome[] steps = new Outcome[files.Count];
        for (int k = 0; k < order.Length; k++)
        {
            steps[order[k]] = read[k];
        }

        if (Array.Find(steps, step => step.Error is not null) is { Error: { } error })
        {
            throw new InputException(error.Message, error);
        }

        var readings = new SourceReadings();
        for (int i = 0; i < files.Count; i++)
        {
            readings.Used.Add(new UsedFile(files[i], steps[i].Sha256));
            steps[i].Store!(readings);
        }

        return readings;
    }

    /// <summary>Workbooks take about eight times as long a byte as packed CSV.</summary>
    private static long Effort(SourceFile file) =>
        file.Name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) ? file.Length * 8 : file.Length;

    private static Outcome Read(SourceFile file, IReadOnlySet<CipCode> cips4, TextPool pool)
    {
        try
        {
            using SourceBytes bytes = SourceBytes.Read(file);
            return new Outcome(bytes.Sha256(), PublishedTables.SeriesOf(file.Kind).Read(file, bytes, cips4, pool), null);
        }
        catch (InputException error)
        {
            return new Outcome("", null, error);
        }
    }

    private sealed record Outcome(string Sha256, Action<SourceReadings>? Store, InputException? Error);
}
