using System.Globalization;
using System.Text;

namespace Gradus.Mutations;

/// <summary>The page of scores, docs/reference/mutation-score.md.</summary>
internal static class ScoreReport
{
    public static string Of(IReadOnlyList<Score> scores, IReadOnlyDictionary<string, int> thresholds)
    {
        var page = new StringBuilder();
        page.Append("""
            # Mutation score

            Written by `./mutants` from what it found, which stands in `tests/Gradus.Mutations/outcomes`; a change by hand is lost. A mutant is the code with one small fault: `<` for `<=`, `+` for `-`, a condition
            turned round, a statement left out, `Min` for `Max`, `First` for `Last`. It is killed when a test fails, or never ends, with it switched on. Only the
            quick tests of the mutant's own folder are asked, unless `--whole` was given; what another test would kill counts as living here, so the score is a lower
            bound of what `./test` notices. Mutants that change nothing that can be seen (equivalent ones) are not left out, so no folder can reach 100 %.

            A sample is drawn by the hash of each mutant under a fixed seed: it stays the same while the code does, and a run that was broken off has tried the first of
            them. What was found of a mutant counts until its line is changed or its folder is asked anew. The interval is Wilson's, at 95 %, for all mutants of the folder. The least that a folder may have stands in `tests/Gradus.Mutations/thresholds.txt`;
            below it `./mutants` fails.

            | folder | mutants | tried | killed | score | 95 % interval | least |
            |---|---:|---:|---:|---:|---|---:|

            """);
        foreach (Score s in scores)
        {
            if (s.Tried.Count == 0)
            {
                page.Append(CultureInfo.InvariantCulture, $"| {s.Folder} | {s.Mutants} | 0 | | not run | | {thresholds[s.Folder]} % |\n");
                continue;
            }

            (double low, double high) = s.Interval;
            page.Append(CultureInfo.InvariantCulture, $"| {s.Folder} | {s.Mutants} | {s.Tried.Count} | {s.Tried.Count - s.Survivors.Count} | {Percent(s.Killed)} | {Percent(low)} to {Percent(high)} | {thresholds[s.Folder]} % |\n");
        }

        page.Append("\n## Those that live\n");
        foreach (Score s in scores.Where(s => s.Survivors.Count > 0))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n### {s.Folder}\n\n| place | code | mutant |\n|---|---|---|\n");
            foreach (Mutant m in s.Survivors)
            {
                page.Append(CultureInfo.InvariantCulture, $"| {m.File}:{m.Line} | {Code(m.Original)} | {Code(m.Replacement)} |\n");
            }
        }

        return page.ToString();
    }

    private static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture) + " %";

    private static string Code(string code) => $"`` {code.Replace("|", "\\|", StringComparison.Ordinal)} ``";
}
