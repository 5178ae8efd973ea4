namespace Gradus.Degrees;

/// <summary>
/// What is left of a track's groups as one course after the other is placed: courses, credits and parts of each group, how often a course may fill two, and the credits that
/// limits let count. Audit and coverage count by it alike.
/// </summary>
/// <remarks>
/// Courses are to come by their credits, the smallest first, so that a group of credits takes all that leave something to fill before the largest. Immutable and safe to share between threads.
/// </remarks>
internal sealed class RuleFilling
{
    private readonly RuleSet _rules;
    private readonly RuleShare[] _shares;
    private readonly int[] _partsAt;
    private readonly int _sharesAt;
    private readonly int _limitsAt;
    private readonly int _exclusionsAt;
    private readonly int _transferAt;

    public RuleFilling(RuleSet rules)
    {
        _rules = rules;
        _shares = [.. rules.Shares];
        int groups = rules.Groups.Count;
        _partsAt = new int[groups];
        int at = 2 * groups;
        for (int g = 0; g < groups; g++)
        {
            _partsAt[g] = at;
            at += rules.Groups[g].Parts.Count;
        }

        _sharesAt = at;
        _limitsAt = _sharesAt + rules.Shares.Count;
        _exclusionsAt = _limitsAt + rules.Limits.Count;
        _transferAt = _exclusionsAt + rules.Degree.Exclusions.Count;
    }

    /// <summary>Everything that there is to fill, before the first course.</summary>
    public int[] Start()
    {
        var start = new int[_transferAt + 1];
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

        for (int i = 0; i < _shares.Length; i++)
        {
            start[_sharesAt + i] = _shares[i].Most;
        }

        for (int i = 0; i < _rules.Limits.Count; i++)
        {
            start[_limitsAt + i] = Tenths(_rules.Limits[i].Credits);
        }

        start[_transferAt] = _rules.Degree.Limits.Transfer is { } transfer ? Tenths(transfer) : int.MaxValue;
        return start;
    }

    /// <summary>The ways to place a course, groups in the order of the rules: one group, or two that share it.</summary>
    /// <param name="course">The course.</param>
    /// <param name="takes">False for a group that does not take it though it names it.</param>
    public IEnumerable<int[]> Places(RuleCourse course, Func<RuleGroup, bool> takes)
    {
        int[] fitting = [.. Enumerable.Range(0, _rules.Groups.Count).Where(g => _rules.Fits(course, _rules.Groups[g].From) && takes(_rules.Groups[g]))];
        foreach (int one in fitting)
        {
            foreach (int other in fitting.Where(other => other > one && _rules.ShareOf(_rules.Groups[one], _rules.Groups[other]) is not null))
            {
                yield return [one, other];
            }

            yield return [one];
        }
    }

    /// <summary>What is left to fill once the course is placed; null where it does not go there.</summary>
    /// <param name="left">What was left before.</param>
    /// <param name="course">The course.</param>
    /// <param name="groups">Positions of the groups; none to leave it out.</param>
    /// <param name="isFromElsewhere">True where it counts against the limit of what is earned elsewhere.</param>
    public int[]? Take(int[] left, RuleCourse course, int[] groups, bool isFromElsewhere)
    {
        if (groups.Length == 0)
        {
            return left;
        }

        int[] after = [.. left];
        int credits = Tenths(course.Credits);
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
                after[_partsAt[g] + p] = Math.Max(0, after[_partsAt[g] + p] - (_rules.Fits(course, parts[p].From) ? 1 : 0));
            }
        }

        if (groups.Length == 2)
        {
            after[_sharesAt + Array.IndexOf(_shares, _rules.ShareOf(_rules.Groups[groups[0]], _rules.Groups[groups[1]])!)]--;
        }

        for (int i = 0; i < _rules.Limits.Count; i++)
        {
            after[_limitsAt + i] -= _rules.Fits(course, _rules.Limits[i].Of) ? credits : 0;
        }

        for (int i = 0; i < _rules.Degree.Exclusions.Count; i++)
        {
            after[_exclusionsAt + i] -= _rules.Degree.Exclusions[i].Contains(course.Code, StringComparer.OrdinalIgnoreCase) ? 1 : 0;
        }

        after[_transferAt] -= isFromElsewhere && after[_transferAt] != int.MaxValue ? credits : 0;
        return after.AsSpan(_sharesAt, _limitsAt - _sharesAt).IndexOf(-1) >= 0
            || after.AsSpan(_limitsAt, _exclusionsAt - _limitsAt).ContainsAnyInRange(int.MinValue, -1)
            || after.AsSpan(_exclusionsAt, _transferAt - _exclusionsAt).ContainsAnyInRange(int.MinValue, -2)
            || after[_transferAt] < 0
            ? null
            : after;
    }

    /// <summary>Credits that are left to fill, in tenths; of groups that count courses, as many usual ones.</summary>
    public int Missing(int[] left)
    {
        int usual = Tenths(_rules.UsualCredits);
        int missing = 0;
        for (int g = 0; g < _rules.Groups.Count; g++)
        {
            missing += Math.Max(left[(2 * g) + 1], Math.Max(left[2 * g], PartsLeft(left, g)) * usual);
        }

        return missing;
    }

    /// <summary>True where the courses to come, taken one by one, could still fill every group.</summary>
    /// <param name="left">What is left.</param>
    /// <param name="courses">Of each group, how many courses that fit it are to come.</param>
    /// <param name="credits">Their credits, in tenths.</param>
    public bool CanBeFilled(int[] left, int[] courses, int[] credits)
    {
        for (int g = 0; g < _rules.Groups.Count; g++)
        {
            if (Math.Max(left[2 * g], Most(left.AsSpan(_partsAt[g], _rules.Groups[g].Parts.Count))) > courses[g] || left[(2 * g) + 1] > credits[g])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Credits in tenths, which are whole.</summary>
    public static int Tenths(decimal credits) => decimal.ToInt32(credits * 10);

    private int PartsLeft(int[] left, int g)
    {
        int sum = 0;
        foreach (int part in left.AsSpan(_partsAt[g], _rules.Groups[g].Parts.Count))
        {
            sum += part;
        }

        return sum;
    }

    private static int Most(ReadOnlySpan<int> parts)
    {
        int most = 0;
        foreach (int part in parts)
        {
            most = Math.Max(most, part);
        }

        return most;
    }
}
