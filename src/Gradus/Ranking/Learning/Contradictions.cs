namespace Gradus.Ranking.Learning;

/// <summary>How answers speak against each other.</summary>
public enum ContradictionKind
{
    /// <summary>Each is preferred to the next and the last to the first.</summary>
    Circle,

    /// <summary>One was preferred that is no better on anything that counts and worse on something.</summary>
    WorseOnEverything,

    /// <summary>The other answers make it unlikely.</summary>
    Unlikely,
}

/// <summary>Answers that speak against each other. None is thrown away: they only count less together.</summary>
/// <param name="Kind">How.</param>
/// <param name="Answers">Which, by their numbers from 0, in the order of the circle.</param>
public sealed record Contradiction(ContradictionKind Kind, IReadOnlyList<int> Answers);

/// <summary>Finds answers that speak against each other.</summary>
internal static class Contradictions
{
    /// <summary>An answer that all answers together, its own included, make less likely than this does not go with the others.</summary>
    private const double Unlikely = 0.25;

    /// <summary>What was preferred and to what, for each answer that prefers one; by its number.</summary>
    /// <param name="answers">All answers as weights see them.</param>
    /// <param name="pairs">Whom each is about: anything that tells degrees apart.</param>
    /// <param name="posterior">What all of them say of the weights.</param>
    public static IReadOnlyList<Contradiction> Of(IReadOnlyList<Compared> answers, IReadOnlyList<(string First, string Second)> pairs, WeightPosterior posterior)
    {
        var found = new List<Contradiction>();
        for (int k = 0; k < answers.Count; k++)
        {
            if (answers[k].Said is not (Preferred.First or Preferred.Second))
            {
                continue;
            }

            (string better, string worse) = Direction(answers[k], pairs[k]);
            if (Chain(answers, pairs, worse, better, k) is { } chain)
            {
                found.Add(new Contradiction(ContradictionKind.Circle, [k, .. chain]));
            }
            else if (IsWorse(answers[k]))
            {
                found.Add(new Contradiction(ContradictionKind.WorseOnEverything, [k]));
            }
            else if (posterior.Chance(answers[k]) < Unlikely)
            {
                found.Add(new Contradiction(ContradictionKind.Unlikely, [k]));
            }
        }

        return found;
    }

    private static (string Better, string Worse) Direction(Compared answer, (string First, string Second) pair) =>
        answer.Said == Preferred.First ? pair : (pair.Second, pair.First);

    /// <summary>The shortest chain of earlier answers that leads from one to another; null where there is none.</summary>
    private static List<int>? Chain(IReadOnlyList<Compared> answers, IReadOnlyList<(string First, string Second)> pairs, string from, string to, int before)
    {
        var ways = new Queue<(string At, List<int> Way)>([(from, [])]);
        var seen = new HashSet<string>(StringComparer.Ordinal) { from };
        while (ways.TryDequeue(out (string At, List<int> Way) here))
        {
            if (here.At == to)
            {
                return here.Way;
            }

            for (int k = 0; k < before; k++)
            {
                if (answers[k].Said is Preferred.First or Preferred.Second
                    && Direction(answers[k], pairs[k]) is var (better, worse) && better == here.At && seen.Add(worse))
                {
                    ways.Enqueue((worse, [.. here.Way, k]));
                }
            }
        }

        return null;
    }

    /// <summary>The one chosen leads on nothing and trails on something.</summary>
    private static bool IsWorse(Compared answer)
    {
        double sign = answer.Said == Preferred.First ? 1 : -1;
        return answer.Leads.All(lead => sign * lead <= 0) && answer.Leads.Any(lead => lead != 0);
    }
}
