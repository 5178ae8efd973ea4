using Gradus.Institutions;
using Gradus.People;
using Gradus.Programs;
using Gradus.Rules;

namespace Gradus.Readiness;

/// <summary>What a state's rule on lawful presence means for entering its public schools: a question to the school, and never a yes by silence.</summary>
internal static class LawfulPresence
{
    /// <summary>
    /// The demand; null where no such rule is on record, the school is none of the state's, the person's standing leaves no doubt, or
    /// they would only study online and name no state of the country as theirs: such a rule speaks of who is in the country.
    /// </summary>
    /// <param name="rules">The rules.</param>
    /// <param name="profile">The person.</param>
    /// <param name="item">The degree.</param>
    public static EntryDemand? Of(RuleBook rules, Profile profile, Item item) =>
        item.Institution.Control == Control.Public && !profile.StudiesFromAbroad && Standing.AdmissionIn(rules.At(rules.AsOf), profile.Residency.Citizenship, item.Institution.State) is { } rule
            ? new EntryDemand("lawful presence", EntryStanding.Unclear, $"{char.ToLowerInvariant(rule.Rule.Title[0])}{rule.Rule.Title[1..]}; ask before you apply", new Source(rule.Dated.Source.Reference, rule.Dated.Source.Address, null, null))
            : null;
}
