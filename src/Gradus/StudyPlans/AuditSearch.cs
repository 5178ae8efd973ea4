using Gradus.Degrees;

namespace Gradus.StudyPlans;

/// <summary>
/// Which course fills which group, exactly: courses are placed one after the other, and of all ways that leave the groups equally full the one that counts most is kept.
/// Courses come by their credits, the smallest first, so that a group of credits takes all that leave something to fill before the largest.
/// So the work grows with what groups can hold, not with the number of ways.
/// </summary>
internal sealed class AuditSearch
{
    /// <summary>More than this many ways that differ are refused.</summary>
    private const int MostStates = 200_000;

    private readonly RuleSet _rules;
    private readonly IReadOnlyList<TakenCourse> _done;
    private readonly int[] _partsAt;
    private readonly int _length;

    private AuditSearch(RuleSet rules, IReadOnlyList<TakenCourse> done)
    {
        (_rules, _done) = (rules, done);
        int groups = rules.Groups.Count;
        _partsAt = new int[groups];
        int at = 2 * groups;
        for (int g = 0; g < groups; g++)
        {
            _partsAt[g] = at;
            at += rules.Groups[g].Parts.Count;
        }

        SharesAt = at;
        LimitsAt = SharesAt + rules.Shares.Count;
        ExclusionsAt = LimitsAt + rules.Limits.Count;
        TransferAt = ExclusionsAt + rules.Degree.Exclusions.Count;
        _length = TransferAt + 1;
    }

    private int SharesAt { get; }

    private int LimitsAt { get; }

    private int ExclusionsAt { get; }

    private int TransferAt { get; }

    /// <summary>For each course the positions of the groups that it fills; none where it fills none.</summary>
    public static int[][] Of(RuleSet rules, IReadOnlyList<TakenCourse> done) => new AuditSearch(rules, done).Run();

    private int[][] Run()
    {
        var start = new int[_length];
        for (int g = 0; g < _rules.Groups.Count; g++)
        {
            RuleGroup group = _rules.Groups[g];
            start[2 * g] = group.Pick ?? 0;
            start[(2 * g) + 1] = Tenths(group.Credits ?? 0);
            for (int p = 0; p < group.Parts.Count; p++)
            {
                start[_partsAt[g] + p] = group.Parts[p].Pick;
            }
        }

        for (int i = 0; i < _rules.Shares.Count; i++)
        {
            start[SharesAt + i] = _rules.Shares[i].Most;
        }

        for (int i = 0; i < _rules.Limits.Count; i++)
        {
            start[LimitsAt + i] = Tenths(_rules.Limits[i].Credits);
        }

        start[TransferAt] = _rules.Degree.Limits.Transfer is { } transfer ? Tenths(transfer) : int.MaxValue;
        var states = new List<State> { new(start, 0, null, []) };
        foreach (TakenCourse course in _done)
        {
            states = Step(states, course);
        }

        State best = states.Select((s, i) => (State: s, At: i)).OrderBy(s => Missing(s.State.Left)).ThenByDescending(s => s.State.Counted).ThenBy(s => s.At).First().State;
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
                if (Take(state.Left, course, choice) is not { } left)
                {
                    continue;
                }

                int counted = state.Counted + (choice.Length > 0 ? Tenths(course.Course.Credits) : 0);
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
    private IEnumerable<int[]> Choices(TakenCourse course)
    {
        if (LetterGrade.Reaches(course.Grade, _rules.Degree.Limits.Grade))
        {
            int[] fitting = [.. Enumerable.Range(0, _rules.Groups.Count).Where(g => _rules.Fits(course.Course, _rules.Groups[g].From) && LetterGrade.Reaches(course.Grade, _rules.Groups[g].Grade))];
            foreach (int one in fitting)
            {
                foreach (int other in fitting.Where(other => other > one && _rules.ShareOf(_rules.Groups[one], _rules.Groups[other]) is not null))
                {
                    if (IsAsSaid(course, [one, other]))
                    {
                        yield return [one, other];
                    }
                }

                if (IsAsSaid(course, [one]))
                {
                    yield return [one];
                }
            }
        }

        yield return [];
    }

    private bool IsAsSaid(TakenCourse course, int[] groups) => course.Fills is not { } id || groups.Any(g => _rules.Groups[g].Id == id);

    /// <summary>What is left to fill once the course is placed; null where it does not go there.</summary>
    private int[]? Take(int[] left, TakenCourse done, int[] groups)
    {
        if (groups.Length == 0)
        {
            return left;
        }

        int[] after = [.. left];
        int credits = Tenths(done.Course.Credits);
        foreach (int g in groups)
        {
            if (after[2 * g] <= 0 && after[(2 * g) + 1] <= 0)
            {
                return null;
            }

            after[2 * g] = Math.Max(0, after[2 * g] - 1);
            after[(2 * g) + 1] = Math.Max(0, after[(2 * g) + 1] - credits);
            IReadOnlyList<RulePart> parts = _rules.Groups[g].Parts;
            for (int p = 0; p < parts.Count; p++)
            {
                after[_partsAt[g] + p] = Math.Max(0, after[_partsAt[g] + p] - (_rules.Fits(done.Course, parts[p].From) ? 1 : 0));
            }
        }

        if (groups.Length == 2)
        {
            int share = SharesAt + _rules.Shares.ToList().IndexOf(_rules.ShareOf(_rules.Groups[groups[0]], _rules.Groups[groups[1]])!);
            after[share]--;
        }

        for (int i = 0; i < _rules.Limits.Count; i++)
        {
            after[LimitsAt + i] -= _rules.Fits(done.Course, _rules.Limits[i].Of) ? credits : 0;
        }

        for (int i = 0; i < _rules.Degree.Exclusions.Count; i++)
        {
            after[ExclusionsAt + i] -= _rules.Degree.Exclusions[i].Contains(done.Course.Code, StringComparer.OrdinalIgnoreCase) ? 1 : 0;
        }

        after[TransferAt] -= done.IsFromElsewhere && after[TransferAt] != int.MaxValue ? credits : 0;
        return after.AsSpan(SharesAt, LimitsAt - SharesAt).IndexOf(-1) >= 0
            || after.AsSpan(LimitsAt, ExclusionsAt - LimitsAt).ContainsAnyInRange(int.MinValue, -1)
            || after.AsSpan(ExclusionsAt, TransferAt - ExclusionsAt).ContainsAnyInRange(int.MinValue, -2)
            || after[TransferAt] < 0
            ? null
            : after;
    }

    private int Missing(int[] left)
    {
        int usual = Tenths(_rules.UsualCredits);
        int missing = 0;
        for (int g = 0; g < _rules.Groups.Count; g++)
        {
            int parts = left.AsSpan(_partsAt[g], _rules.Groups[g].Parts.Count).ToArray().Sum();
            missing += Math.Max(left[(2 * g) + 1], Math.Max(left[2 * g], parts) * usual);
        }

        return missing;
    }

    private static int Tenths(decimal credits) => decimal.ToInt32(credits * 10);

    private sealed record State(int[] Left, int Counted, State? Before, int[] Filled);
}
