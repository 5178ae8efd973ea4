using Gradus.Degrees;

namespace Gradus.StudyPlans;

/// <summary>
/// Which course fills which group, exactly: courses are placed one after the other, and of all ways that leave the groups equally full the one that counts most is kept.
/// Courses come by their credits, the smallest first. So the work grows with what groups can hold, not with the number of ways.
/// </summary>
internal sealed class AuditSearch
{
    /// <summary>More than this many ways that differ are refused.</summary>
    private const int MostStates = 200_000;

    private readonly RuleSet _rules;
    private readonly IReadOnlyList<TakenCourse> _done;
    private readonly RuleFilling _filling;

    private AuditSearch(RuleSet rules, IReadOnlyList<TakenCourse> done) => (_rules, _done, _filling) = (rules, done, new RuleFilling(rules));

    /// <summary>For each course the positions of the groups that it fills; none where it fills none.</summary>
    public static int[][] Of(RuleSet rules, IReadOnlyList<TakenCourse> done) => new AuditSearch(rules, done).Run();

    private int[][] Run()
    {
        var states = new List<State> { new(_filling.Start(), 0, null, []) };
        foreach (TakenCourse course in _done)
        {
            states = Step(states, course);
        }

        State best = states.Select((s, i) => (State: s, At: i)).OrderBy(s => _filling.Missing(s.State.Left)).ThenByDescending(s => s.State.Counted).ThenBy(s => s.At).First().State;
        var filled = new int[_done.Count][];
        for (int i = _done.Count - 1; i >= 0; i--)
        {
            filled[i] = best.Filled;
            best = best.Before!;
        }

        return filled;
    }

    private List<State> Step(List<State> states, TakenCourse course)
    {
        int[][] choices = [.. Choices(course)];
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        var next = new List<State>();
        foreach (State state in states)
        {
            foreach (int[] choice in choices)
            {
                if (_filling.Take(state.Left, course.Course, choice, course.IsFromElsewhere) is not { } left)
                {
                    continue;
                }

                int counted = state.Counted + (choice.Length > 0 ? RuleFilling.Tenths(course.Course.Credits) : 0);
                string key = string.Join(',', left);
                if (!found.TryGetValue(key, out int at))
                {
                    found.Add(key, next.Count);
                    next.Add(new State(left, counted, state, choice));
                }
                else if (counted > next[at].Counted)
                {
                    next[at] = new State(left, counted, state, choice);
                }
            }
        }

        return next.Count <= MostStates ? next : throw new InputException("There are too many ways in which these courses could fill these rules. Say which group some of them fill.");
    }

    /// <summary>The ways to place a course, groups in the order of the rules, to leave it out last.</summary>
    private IEnumerable<int[]> Choices(TakenCourse course) =>
        LetterGrade.Reaches(course.Grade, _rules.Degree.Limits.Grade)
            ? [.. _filling.Places(course.Course, g => LetterGrade.Reaches(course.Grade, g.Grade)).Where(groups => IsAsSaid(course, groups)), []]
            : [[]];

    private bool IsAsSaid(TakenCourse course, int[] groups) => course.Fills is not { } id || groups.Any(g => _rules.Groups[g].Id == id);

    private sealed record State(int[] Left, int Counted, State? Before, int[] Filled);
}
