using System.Globalization;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Admission;

namespace Gradus.Readiness;

/// <summary>Lists what a program asks for beside what a person brings.</summary>
internal static class EntryNeeds
{
    /// <summary>True where a page names more than a bachelor's degree of any kind: of what it asks beyond that nothing is known otherwise.</summary>
    public static bool Names(AdmissionFacts asked) => (asked.Entry is { } entry && (entry.Strength != EntryStrength.Unclear || entry.NamesSubjects || !entry.AsksDegree)) || asked.Prerequisites.Any(p => p != Prerequisite.AnyBachelors);

    public static IEnumerable<EntryNeed> Of(ReadinessGround ground, Item item)
    {
        AdmissionFacts asked = item.Program?.Admission ?? new AdmissionFacts();
        EntryRule rule = ground.Rule(item);
        Source? page = item.Program?.Facts.FirstOrDefault(f => f.Field == "prerequisites")?.Source;
        if (rule.AsksDegree)
        {
            Source? named = asked.Prerequisites.Any(p => !ReadinessGround.IsCourse(p)) ? page : null;
            yield return Need(ground.Bachelors with { Source = named ?? ground.Usual.Degree }, EntryNeedKind.Degree, EntryStrength.Required, madeUp: false);
        }

        if (LawfulPresence.Of(ground.Catalog.Rules, ground.Profile, item) is { } presence)
        {
            yield return Need(presence, EntryNeedKind.Standing, EntryStrength.Required, madeUp: false) with { Why = "its state's rule, whatever else you bring" };
        }

        foreach (EntryNeed need in Parts(rule.Tree).Select(part => Of(ground, part, rule, page) with { IsOfTree = true }))
        {
            yield return need;
        }

        if (ground.Likely(item) != 0)
        {
            bool ofType = ground.Usual.IsOfType(item);
            foreach (UsualEntry usual in ground.Usual.Of(item).Where(u => !(rule.AddsProgramming && u.Subject == Prerequisite.Programming)))
            {
                EntryDemand demand = ground.Demand(usual.Subject);
                string asking = string.Create(CultureInfo.InvariantCulture, $"its page names no course; {usual.Programs} of {usual.Of} {(ofType ? "programs of its kind" : "named programs")} that name subjects ask for it");
                yield return new EntryNeed(demand.What, demand.Verdict(madeUp: true), demand.Why, asking, EntryStrength.Usual, null, []) { Kind = EntryNeedKind.Subject, Subject = usual.Subject };
            }
        }

        if (item.Program is { IsConversion: true })
        {
            yield return Need(DegreeDemands.OtherField(ground.Profile.Background.Degree), EntryNeedKind.Degree, EntryStrength.Required, madeUp: false);
        }

        if (asked.MinimumGpa.IsKnown)
        {
            yield return Need(DegreeDemands.Average(ground.Profile.Background.Degree, item.Program!), EntryNeedKind.Average, rule.AverageIsRequired ? EntryStrength.Required : EntryStrength.Recommended, madeUp: false);
        }

        if (UsualAverage.Of(ground.Catalog).Beside(ground.Profile.Background.Degree, item) is { } mostly)
        {
            yield return new EntryNeed(mostly.What, mostly.Verdict(madeUp: false), mostly.Why, "its page names none", EntryStrength.Usual, null, []) { Kind = EntryNeedKind.Average };
        }

        if (ground.Tests.Language(ground.Profile, asked) is { } language)
        {
            yield return Need(language, EntryNeedKind.Test, EntryStrength.Required, madeUp: true);
        }

        if (ground.Tests.Graduate(asked, item.Program?.Facts.FirstOrDefault(f => f.Field == "gre")?.Source) is { } gre)
        {
            yield return Need(gre, EntryNeedKind.Test, EntryStrength.Required, madeUp: true);
        }
    }

    /// <summary>The parts of a tree that all have to be met; the bachelor's degree that is asked for everywhere stands in a line of its own already.</summary>
    private static IEnumerable<EntryTree> Parts(EntryTree tree) => tree is AllEntries all ? all.Parts.SelectMany(Parts) : tree is SubjectEntry { Subject: Prerequisite.AnyBachelors } ? [] : [tree];

    private static EntryNeed Of(ReadinessGround ground, EntryTree tree, EntryRule rule, Source? page) => tree switch
    {
        SubjectEntry subject => Of(ground, subject.Subject, rule, page),
        AnyEntry any => Join(any.Parts, Verdict.Blocking, (a, b) => b.Verdict < a, "one of", ground, rule, page),
        AllEntries all => Join(all.Parts, Verdict.Met, (a, b) => b.Verdict > a, "all of", ground, rule, page),
        _ => throw new ArgumentOutOfRangeException(nameof(tree), tree, message: null),
    };

    private static EntryNeed Of(ReadinessGround ground, Prerequisite subject, EntryRule rule, Source? page)
    {
        bool isCourse = ReadinessGround.IsCourse(subject);
        if (rule.AddsProgramming && subject == Prerequisite.Programming)
        {
            return Need(ground.Demand(subject), EntryNeedKind.Subject, EntryStrength.Required, isCourse) with { Subject = subject, Why = "a degree in computing takes it as known, though its page does not name it; a course closes the gap" };
        }

        return Need(ground.Demand(subject, rule) with { Source = page }, isCourse ? EntryNeedKind.Subject : EntryNeedKind.Degree, rule.Strength, isCourse) with { Subject = subject };
    }

    /// <summary>Several parts as one need: of any the lowest verdict counts, of all the highest.</summary>
    private static EntryNeed Join(IReadOnlyList<EntryTree> trees, Verdict start, Func<Verdict, EntryNeed, bool> counts, string words, ReadinessGround ground, EntryRule rule, Source? page)
    {
        EntryNeed[] parts = [.. trees.Select(t => Of(ground, t, rule, page))];
        Verdict verdict = parts.Aggregate(start, (v, part) => counts(v, part) ? part.Verdict : v);
        EntryNeed deciding = parts.FirstOrDefault(p => p.Verdict == verdict) ?? new EntryNeed("", verdict, "", "", rule.Strength, page, []) { Kind = EntryNeedKind.Several };
        return new EntryNeed($"{words}: {string.Join(", ", parts.Select(p => p.Need))}", verdict, deciding.Have, deciding.Why, rule.Strength, page, parts) { Kind = EntryNeedKind.Several };
    }

    private static EntryNeed Need(EntryDemand demand, EntryNeedKind kind, EntryStrength strength, bool madeUp) =>
        new(demand.What, demand.Verdict(madeUp), demand.Why, Why(demand.Standing, strength, madeUp), strength, demand.Source, []) { Kind = kind };

    private static string Why(EntryStanding standing, EntryStrength strength, bool madeUp) => (standing, strength) switch
    {
        (EntryStanding.Met, _) => $"{Asked(strength)}, and you have it",
        (EntryStanding.NotSaid, _) => $"{Asked(strength)}; say what you have, and this is settled",
        (EntryStanding.Unclear, _) => $"{Asked(strength)}; ask the school whether what you have is enough",
        (_, EntryStrength.Recommended) => "recommended, and nobody is turned away for want of it",
        (_, EntryStrength.Expected) => "expected, though no formal condition: who chooses looks for it; a course closes the gap",
        _ when madeUp => "a gap that a course or a test closes",
        _ => "asked, and no course makes it up",
    };

    private static string Asked(EntryStrength strength) => strength switch
    {
        EntryStrength.Expected => "expected",
        EntryStrength.Recommended => "recommended",
        _ => "asked",
    };
}
