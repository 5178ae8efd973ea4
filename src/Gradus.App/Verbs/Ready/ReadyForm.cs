using System.Globalization;
using Gradus.App.Questions;
using Gradus.App.Web;
using Gradus.People;
using Gradus.Readiness;
using Gradus.Readiness.Courses;
using Gradus.Sources.Transcripts;

namespace Gradus.App.Verbs.Ready;

/// <summary>What somebody sent with the form of their courses. Nothing of it is kept unless they ask for it.</summary>
/// <param name="Text">The courses as pasted, or as the file had them.</param>
/// <param name="Transcript">What was read; null where nothing could be.</param>
/// <param name="Scale">The scale named.</param>
/// <param name="Tests">Tests named.</param>
/// <param name="Problems">What cannot be used, in sentences.</param>
public sealed record ReadyForm(string Text, Transcript? Transcript, GradeScale? Scale, TestScores Tests, IReadOnlyList<string> Problems)
{
    /// <summary>Longest text that the form takes, as long as the largest file.</summary>
    public const int LongestText = TranscriptFile.MostBytes;

    /// <summary>Name of the field that sets what a course is of, before the number of its line.</summary>
    public const string SubjectField = "subject-";

    /// <summary>What the field holds for a course that is of nothing asked for.</summary>
    public const string NoSubject = "none";

    public static ReadyForm Empty { get; } = new("", null, null, new TestScores(), []);

    /// <summary>Reads the form; what cannot be used is named and left out.</summary>
    public static ReadyForm Read(IFormCollection form)
    {
        var problems = new List<Problem>();
        var given = new GivenValues(name => [.. form[name].OfType<string>()], problems);
        GradeScale? scale = ReadyQuestion.ScalePart.ReadOr(given);
        TestScores tests = ReadyQuestion.ReadTests(given);
        string text = form["courses"].LastOrDefault() ?? "";
        List<string> sentences = [.. problems.Select(p => PageWords.Say(p, ReadyQuestion.OfTests))];
        Transcript? read = null;
        if (text.Length > LongestText)
        {
            sentences.Add(string.Create(CultureInfo.InvariantCulture, $"The courses are {text.Length:#,0} characters long; at most {LongestText:#,0} are read here. Give the ones in mathematics, statistics and computing."));
        }
        else if (UploadedFile.Of(form) is { } file)
        {
            Take(() =>
            {
                string held = TranscriptFile.Text(file.Name, file.Bytes);
                read = TranscriptFile.Parse(file.Name, held, scale);
                text = held;
            });
        }
        else if (text.Trim().Length > 0)
        {
            Take(() => read = Corrected(TranscriptFile.Parse("My courses", text, scale), form));
        }

        return new ReadyForm(text, read, scale, tests, sentences);

        void Take(Action reads)
        {
            try
            {
                reads();
            }
            catch (InputException refused)
            {
                sentences.Add(refused.Message);
            }
        }
    }

    private static Transcript Corrected(Transcript read, IFormCollection form)
    {
        var set = new Dictionary<int, Prerequisite?>();
        foreach (int line in read.Courses.Select(c => c.Line))
        {
            string said = form[SubjectField + line.ToString(CultureInfo.InvariantCulture)].LastOrDefault() ?? "";
            if (said == NoSubject)
            {
                set[line] = null;
            }
            else if (Vocabularies.Subjects.TryFind(said, out Prerequisite subject))
            {
                set[line] = subject;
            }
        }

        return read.Corrected(set);
    }
}
