using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.App.Verbs.Profiles;

namespace Gradus.App.Verbs.Learn;

/// <summary>What was learned and what is asked next, for a person to read, from the same record as its JSON.</summary>
internal static class LearnText
{
    public static void Write(Screen screen, LearnContract answer)
    {
        screen.Line($"What counts{(answer.Profile is null ? "" : $" for {answer.Profile}")}: {answer.Summary}");
        if (answer.Answers.Count > 0)
        {
            WriteLearned(screen, answer);
        }

        foreach (LearnContradiction contradiction in answer.Contradictions)
        {
            screen.Line(contradiction.Words);
        }

        if (answer.Next is { } next)
        {
            WriteQuestion(screen, next, answer.Answers.Count + 1);
            screen.Line();
            screen.Line("Answer with one of these, after the answers given before:");
            foreach ((string line, string means) in next.Answers.Zip(["A", "B", "about the same", "skip"]))
            {
                screen.Line($"  --answer {line}");
                screen.Line($"      {means}");
            }
        }
        else
        {
            screen.Line(answer.Count < 2 ? "Fewer than two degrees stand on the list, so there is nothing to choose between." : "No pair is left whose answer would tell anything more.");
        }

        screen.Line();
        screen.Line($"Pairs are described by what counts for you and by nothing else. Weights are percent of all that counts; one in ten lies below a lower end and one in ten above an upper. Seed {answer.Seed}. Dataset {answer.Dataset}.");
        PersonText.WriteEnd(screen, answer.NotUsed);
    }

    /// <summary>The pair as a table, A beside B, and then what they are.</summary>
    public static void WriteQuestion(Screen screen, LearnPair pair, int number)
    {
        screen.Heading($"Question {number}. Which would you rather have?");
        screen.Table(["", "A", "B"], pair.Differences.Select(d => new[] { d.Name, d.FirstWords, d.SecondWords }));
        screen.Line("In all else that counts they are about the same.");
        screen.Line($"A is {Name(pair.First)}; B is {Name(pair.Second)}.");
    }

    private static void WriteLearned(Screen screen, LearnContract answer)
    {
        screen.Table(
            ["", ">Weight", ">Eight of ten"],
            answer.Weights.OrderByDescending(w => w.Weight).Select(w => new[] { $"{w.Name} ({w.Criterion})", Written.Percent(w.Weight), $"{Written.Number(w.Low * 100, "0")}-{Written.Percent(w.High)}" }));
        screen.Heading("First under the middle of these weights");
        foreach (LearnedFirst first in answer.First)
        {
            screen.Line($"  {first.Degree.Title}, {first.Degree.Institution}: {LearnWords.Among(first.Share)}");
        }

        screen.Line();
        screen.Line($"To rank with them: gradus rank --weights {string.Join(' ', answer.Ranges)}");
        screen.Line("To keep them: gradus learn with the same answers and --keep, or these ranges under weights in the profile.");
    }

    private static string Name(LearnDegree degree) => $"{degree.Title}, {degree.Institution}";
}
