namespace Gradus.Readiness;

/// <summary>How what a person brings stands beside what a program asks for.</summary>
public enum EntryStanding
{
    Met,

    /// <summary>The person brings something like it, or the program's wording leaves it open: ask the school.</summary>
    Unclear,

    /// <summary>The person did not speak of it.</summary>
    NotSaid,
    NotMet,
}

/// <summary>One thing that is asked of those who enter.</summary>
/// <param name="What">In a phrase: "linear algebra", "a grade point average of at least 3.0".</param>
/// <param name="Standing">How the person stands beside it.</param>
/// <param name="Why">The same in words: "you have not studied it".</param>
/// <param name="Source">The page that asks for it; null where every master's degree does.</param>
public sealed record EntryDemand(string What, EntryStanding Standing, string Why, Source? Source)
{
    /// <summary>What follows for entering.</summary>
    /// <param name="madeUp">True where a course or a test makes up for what is missing.</param>
    public Verdict Verdict(bool madeUp) => Standing switch
    {
        EntryStanding.Met => Readiness.Verdict.Met,
        EntryStanding.NotMet => madeUp ? Readiness.Verdict.Bridgeable : Readiness.Verdict.Blocking,
        _ => Readiness.Verdict.Unknown,
    };
}
