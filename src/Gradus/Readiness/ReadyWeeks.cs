using System.Collections.Concurrent;
using Gradus.Programs;
using Gradus.Programs.Admission;

namespace Gradus.Readiness;

/// <summary>Weeks of courses until a person has what a program asks for, without breaks between terms.</summary>
/// <param name="Least">Of what is known to be asked for and known to be missing; 0 or more.</param>
/// <param name="Likely">The same where a program names no subject and asks for what is usual.</param>
/// <param name="Most">With what the person did not say, or a school has to be asked about, counted as missing.</param>
public readonly record struct WeeksUntilReady(int Least, int Likely, int Most)
{
    /// <summary>"15 weeks", "0 to 45 weeks".</summary>
    public string Words => Least == Most
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Least} week{(Least == 1 ? "" : "s")}")
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Least} to {Most} weeks");
}

/// <summary>The weeks of one person for every program and offering; degrees of one type that name nothing are worked out once.</summary>
/// <remarks>Safe to share between threads.</remarks>
public sealed class ReadyWeeks(ReadinessGround ground)
{
    private readonly ConcurrentDictionary<string, WeeksUntilReady?> _usual = new(StringComparer.Ordinal);

    /// <summary>Null where something is asked that no course makes up.</summary>
    public WeeksUntilReady? Of(Item item) => item.Program is null ? _usual.GetOrAdd(item.DegreeType, (_, first) => Measure(first), item) : Measure(item);

    private WeeksUntilReady? Measure(Item item)
    {
        var now = ProgramReadiness.Of(ground, item);
        if (now.Weeks is not { } likely)
        {
            return null;
        }

        EntryRule rule = ground.Rule(item);
        uint sure = now.NamesSubjects ? 0 : ProgramReadiness.Missing(ground, rule.Tree.Ways(), ground.Of(Verdict.Bridgeable, rule));
        uint open = ground.Of(Verdict.Bridgeable, rule) | (ground.Of(Verdict.Unknown, rule) & CourseOrder.Courses);
        uint most = rule.Strength == EntryStrength.Recommended ? 0 : ProgramReadiness.Missing(ground, ProgramReadiness.Ways(ground, item), open);
        return new WeeksUntilReady(now.NamesSubjects ? likely : ground.Terms(sure) * ground.WeeksOfACourse, likely, ground.Terms(most) * ground.WeeksOfACourse);
    }
}
