using Gradus.Sources.Update;

namespace Gradus.App.Verbs.Data;

/// <summary>What an update did, as plain text.</summary>
internal static class UpdateText
{
    private const int MostColumns = 4;

    /// <summary>What was done goes to <paramref name="output"/>, what did not verify to <paramref name="error"/>.</summary>
    public static void Write(UpdateReport report, TextWriter output, TextWriter error)
    {
        WriteDownloads(report, output);
        foreach (string remark in report.Remarks)
        {
            output.WriteLine($"Note: {remark}");
        }

        if (report.Difference is { } difference)
        {
            WriteDifference(difference, output);
        }

        output.WriteLine(report.Outcome switch
        {
            UpdateOutcome.AlreadyCurrent => "The dataset is already current; nothing was changed.",
            UpdateOutcome.WouldChange => "Nothing was changed (--dry-run).",
            UpdateOutcome.Updated => "The new dataset has verified and is in place.",
            _ => "The new data did not verify; the old dataset stays.",
        });
        foreach (string problem in report.Problems)
        {
            error.WriteLine(problem);
        }
    }

    private static void WriteDownloads(UpdateReport report, TextWriter output)
    {
        int Count(params ReadOnlySpan<DownloadOutcome> outcomes)
        {
            int count = 0;
            foreach (Download download in report.Downloads)
            {
                count += outcomes.Contains(download.Outcome) ? 1 : 0;
            }

            return count;
        }

        output.WriteLine(
            $"Files: {Count(DownloadOutcome.Downloaded, DownloadOutcome.Resumed)} downloaded, {Count(DownloadOutcome.Unchanged)} unchanged since the last download, {report.Carried.Count} carried over.");
        WriteList("Not published", [.. report.Downloads.Where(d => d.Outcome == DownloadOutcome.NotPublished).Select(d => d.File.Path)], output);
        WriteList("Carried over", [.. report.Carried.Select(c => $"{c.Path}: {c.Reason}")], output);
    }

    /// <summary>What tells two datasets apart.</summary>
    public static void WriteDifference(DatasetDifference difference, TextWriter output)
    {
        string old = difference.OldVersion ?? "none";
        output.WriteLine(difference.OldVersion == difference.NewVersion ? $"Version: {old}, as before" : $"Version: {old} -> {difference.NewVersion ?? "none"}");
        WriteList("New sources", difference.AddedSources, output);
        WriteList("Sources no longer read", difference.RemovedSources, output);
        WriteList("Changed sources", difference.ChangedSources, output);
        if (difference.Tables.Count == 0)
        {
            output.WriteLine("Tables: no row differs");
            return;
        }

        output.WriteLine($"{"Table",-20} {"added",8} {"removed",8} {"changed",8}");
        foreach (TableDifference table in difference.Tables)
        {
            output.WriteLine($"{table.Table,-20} {table.Added,8:N0} {table.Removed,8:N0} {table.Changed,8:N0}{Columns(table)}");
            foreach (string example in table.Examples)
            {
                output.WriteLine($"  {example}");
            }
        }
    }

    private static string Columns(TableDifference table)
    {
        string[] parts =
        [
            .. table.ChangedColumns.Take(MostColumns).Select(c => $"{c.Column} {c.Rows:N0}"),
            .. table.ChangedColumns.Count > MostColumns ? [$"{table.ChangedColumns.Count - MostColumns} more columns"] : Array.Empty<string>(),
            .. table.AddedColumns.Select(c => $"new column {c}"),
            .. table.RemovedColumns.Select(c => $"column {c} gone"),
        ];
        return parts.Length == 0 ? "" : "  " + string.Join(", ", parts);
    }

    private static void WriteList(string heading, IReadOnlyList<string> items, TextWriter output)
    {
        if (items.Count == 0)
        {
            return;
        }

        output.WriteLine($"{heading}:");
        foreach (string item in items)
        {
            output.WriteLine($"  {item}");
        }
    }
}
