using System.Globalization;
using System.Text;
using Gradus.Sources.Programs;

namespace Gradus.Tests.Documents;

/// <summary>The page that lists every doubt about named programs, and every program without an offering.</summary>
internal static class ProgramDoubtReport
{
    /// <summary>Markdown; same answers, same text.</summary>
    public static string Write(IReadOnlyList<ProgramAnswer> answers)
    {
        List<ProgramAnswer> doubted = [.. answers.Where(a => a.Doubts.Count > 0)];
        List<ProgramAnswer> apart = [.. answers.Where(a => a.Join.Offering is null)];
        var text = new StringBuilder();
        text.Append("# Doubts about named programs\n\n");
        text.Append("Facts that contradict another or can hardly be true. They stand in the dataset as their pages state them, each with\n");
        text.Append("its doubt beside it; nothing is averaged or corrected. This page is made from `data/programs` by the tests.\n\n");
        text.Append(string.Create(CultureInfo.InvariantCulture,
            $"Programs {answers.Count}, facts {answers.Sum(a => a.Record.Facts.Count)}, programs with a doubt {doubted.Count}, doubts {doubted.Sum(a => a.Doubts.Count)}.\n\n"));
        foreach (ProgramAnswer answer in doubted)
        {
            foreach (string doubt in answer.Doubts)
            {
                text.Append($"- `{answer.Record.Id}`: {doubt}\n");
            }
        }

        text.Append("\n# Programs and their offerings\n\n");
        text.Append(string.Create(CultureInfo.InvariantCulture,
            $"Joined by a code the school states {answers.Count(a => a.Join is { Offering: not null, IsStated: true })}, "));
        text.Append(string.Create(CultureInfo.InvariantCulture,
            $"by a code inferred from the degree type {answers.Count(a => a.Join is { Offering: not null, IsStated: false })}, without an offering {apart.Count}:\n\n"));
        foreach (ProgramAnswer answer in apart)
        {
            text.Append($"- `{answer.Record.Id}` ({answer.Classification.DegreeType}): {answer.Join.Reason}.\n");
        }

        return text.ToString();
    }
}
