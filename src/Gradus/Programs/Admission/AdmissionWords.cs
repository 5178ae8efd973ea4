using Gradus.People;

namespace Gradus.Programs.Admission;

/// <summary>A term in which one can start.</summary>
public enum EntryTerm
{
    Fall,
    Winter,
    Spring,
    Summer,
}

/// <summary>Whether the GRE is asked for.</summary>
public enum GreRule
{
    Required,
    Optional,
    NotAccepted,
    Waivable,
}

/// <summary>The closed vocabularies of admission, with their keys.</summary>
public static class AdmissionWords
{
    public static Vocabulary<EntryTerm> Terms { get; } = new(
        new(EntryTerm.Fall, "fall", "fall"), new(EntryTerm.Winter, "winter", "winter"), new(EntryTerm.Spring, "spring", "spring"), new(EntryTerm.Summer, "summer", "summer"));

    public static Vocabulary<EntryStrength> Strengths { get; } = new(
        new(EntryStrength.Required, "required", "asked for"),
        new(EntryStrength.Expected, "expected", "no formal condition, and expected or advised of those among whom the school chooses"),
        new(EntryStrength.Recommended, "recommended", "helps, and nobody is turned away for want of it"));

    public static Vocabulary<CoursesAdmit> CoursesAdmits { get; } = new(
        new(CoursesAdmit.Only, "only", "passing its courses admits, and there is no application"),
        new(CoursesAdmit.Also, "also", "passing its courses admits beside the application"));

    public static Vocabulary<GreRule> GreRules { get; } = new(
        new(GreRule.Required, "required", "required"),
        new(GreRule.Optional, "optional", "optional"),
        new(GreRule.NotAccepted, "not-accepted", "not accepted"),
        new(GreRule.Waivable, "waivable", "can be waived"));
}
