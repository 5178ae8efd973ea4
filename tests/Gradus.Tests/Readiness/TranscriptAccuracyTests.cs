using System.Globalization;
using System.Text;
using Gradus.People;

namespace Gradus.Tests.Readiness;

/// <summary>How well courses are read, on transcripts that the rules were not made with, and the page that says so.</summary>
public sealed class TranscriptAccuracyTests
{
    private static readonly Measured HeldOut = Measure(TranscriptCase.HeldOut);

    private static readonly Measured Tuned = Measure(TranscriptCase.Tuned);

    [Fact]
    public void HeldOutTranscripts_AreReadToSubjects_WithAMacroF1OfNineTenths()
    {
        Assert.True(TranscriptCase.HeldOut.Count >= 15 && TranscriptCase.Tuned.Count >= 15);
        Assert.InRange(HeldOut.MacroF1, 0.9, 1);
    }

    [Fact]
    public void AccuracyPage_IsTheCommittedOne() => ExpectedFile.Check(Path.Combine(SourceFiles.Repository, "docs", "reference", "transcript-accuracy.md"), Page());

    private static string Page()
    {
        var page = new StringBuilder("""
            # How well courses are read

            Courses are read by rules: the words of their titles name subjects (`CourseVocabulary`), their lines are told apart by where codes, titles, grades and credits stand. Measured on
            made-up transcripts in the layouts that registrars print, under `tests/Gradus.Tests/Readiness/Transcripts`. Those held out were written, with their right reading, before there were
            rules, and the rules were not changed for them. But one person wrote transcripts and rules within an hour, and had both in mind: real transcripts will be read worse. The tests make this page anew and compare it.

            Macro-F1 is the mean over subjects of the F1 of course and subject together; a course that was not found counts against its subjects. A field is right where title, grade, credits and
            year are all as a person would write them down.


            """.ReplaceLineEndings("\n"));
        page.Append("| | transcripts | courses | found | every field right | macro-F1 of subjects |\n| --- | --- | --- | --- | --- | --- |\n");
        Row(page, "held out", HeldOut);
        Row(page, "tuned on", Tuned);
        page.Append("\n| subject | held out: right | missed | wrongly named | F1 |\n| --- | --- | --- | --- | --- |\n");
        foreach ((string subject, (int right, int missed, int wrong)) in HeldOut.Subjects)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {subject} | {right} | {missed} | {wrong} | {F1(right, missed, wrong):0.000} |\n");
        }

        return page.ToString();
    }

    private static void Row(StringBuilder page, string name, Measured measured) =>
        page.Append(CultureInfo.InvariantCulture, $"| {name} | {measured.Transcripts} | {measured.Expected} | {measured.Found} | {measured.Exact} | {measured.MacroF1:0.000} |\n");

    private static Measured Measure(IReadOnlyList<TranscriptCase> cases)
    {
        var counts = Vocabularies.Subjects.Keys.ToDictionary(k => k, _ => (Right: 0, Missed: 0, Wrong: 0), StringComparer.Ordinal);
        int found = 0;
        int exact = 0;
        foreach (TranscriptCase transcript in cases)
        {
            List<ExpectedCourse> read = [.. transcript.Read().Courses.Select(ExpectedCourse.Of)];
            foreach (ExpectedCourse expected in transcript.Expected)
            {
                ExpectedCourse? match = read.Find(r => r == expected) ?? read.Find(r => r.Title == expected.Title && r.Year == expected.Year) ?? read.Find(r => r.Title == expected.Title);
                found += match is null ? 0 : 1;
                exact += match == expected ? 1 : 0;
                if (match is not null)
                {
                    read.Remove(match);
                }

                Count(counts, Set(expected.Subjects), Set(match?.Subjects ?? ""));
            }

            foreach (ExpectedCourse invented in read)
            {
                Count(counts, [], Set(invented.Subjects));
            }
        }

        return new Measured(cases.Count, cases.Sum(c => c.Expected.Count), found, exact, counts);
    }

    private static void Count(Dictionary<string, (int Right, int Missed, int Wrong)> counts, HashSet<string> expected, HashSet<string> read)
    {
        foreach (string subject in expected.Union(read))
        {
            (int right, int missed, int wrong) = counts[subject];
            counts[subject] = (right + (expected.Contains(subject) && read.Contains(subject) ? 1 : 0), missed + (read.Contains(subject) ? 0 : 1), wrong + (expected.Contains(subject) ? 0 : 1));
        }
    }

    private static HashSet<string> Set(string subjects) => [.. subjects.Split(',', StringSplitOptions.RemoveEmptyEntries)];

    private static double F1(int right, int missed, int wrong) => right == 0 ? 0 : 2.0 * right / ((2 * right) + missed + wrong);

    private sealed record Measured(int Transcripts, int Expected, int Found, int Exact, IReadOnlyDictionary<string, (int Right, int Missed, int Wrong)> Subjects)
    {
        public double MacroF1 => Subjects.Values.Average(s => F1(s.Right, s.Missed, s.Wrong));
    }
}
