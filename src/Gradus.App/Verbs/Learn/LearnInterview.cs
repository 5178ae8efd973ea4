using Gradus.App.Shell;
using Gradus.Ranking;
using Gradus.Ranking.Learning;

namespace Gradus.App.Verbs.Learn;

/// <summary>Asks pair by pair at a terminal.</summary>
internal static class LearnInterview
{
    private const string Hint = "a, b, same, skip, undo, or enough";

    /// <summary>Asks until it is enough; the answers, those given before included.</summary>
    /// <param name="list">Whose list is asked about.</param>
    /// <param name="answers">Those given before.</param>
    /// <param name="seed">Of the draws.</param>
    /// <param name="screen">Where pairs are shown.</param>
    /// <param name="read">A line typed; null at the end.</param>
    public static IReadOnlyList<PairAnswer> Run(Shortlist list, IReadOnlyList<PairAnswer> answers, ulong seed, Screen screen, Func<string?> read)
    {
        List<PairAnswer> said = [.. answers];
        while (true)
        {
            var learned = WeightLearning.Of(list, said, seed);
            if (learned.Next is not { } next)
            {
                return said;
            }

            if (said.Count > 0)
            {
                screen.Line();
                screen.Line(LearnWords.Summary(learned));
            }

            LearnText.WriteQuestion(screen, LearnPair.Of(next), said.Count + 1);
            screen.Line($"Your answer ({Hint}):");
            if (!Take(said, next, read, screen))
            {
                return said;
            }
        }
    }

    /// <summary>Takes one line that can be used; false where it is enough.</summary>
    private static bool Take(List<PairAnswer> said, PairQuestion next, Func<string?> read, Screen screen)
    {
        while (read() is { } line)
        {
            switch (line.Trim().ToUpperInvariant())
            {
                case "A" or "1" or "FIRST": said.Add(new PairAnswer(next.First, next.Second, Preferred.First)); return true;
                case "B" or "2" or "SECOND": said.Add(new PairAnswer(next.First, next.Second, Preferred.Second)); return true;
                case "SAME" or "=": said.Add(new PairAnswer(next.First, next.Second, Preferred.Same)); return true;
                case "SKIP" or "": said.Add(new PairAnswer(next.First, next.Second, Preferred.Skipped)); return true;
                case "UNDO" when said.Count > 0: said.RemoveAt(said.Count - 1); return true;
                case "UNDO": screen.Line("There is nothing to take back."); break;
                case "ENOUGH" or "Q": return false;
                default: screen.Line($"Type {Hint}."); break;
            }
        }

        return false;
    }
}
