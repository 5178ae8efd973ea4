using Gradus.Rules;

namespace Gradus.StudyModes;

/// <summary>How a way stands to a person; the later ones weigh more.</summary>
public enum ModeStanding
{
    /// <summary>Nothing that is known speaks against it.</summary>
    Open,

    /// <summary>It is possible and goes against something the person said; it is worked out to be compared.</summary>
    Against,

    /// <summary>Whether it is possible hangs on something nobody has said.</summary>
    NotKnown,

    /// <summary>It is not possible.</summary>
    Closed,
}

/// <summary>Why a way stands as it does.</summary>
/// <param name="About">Stable: "visa", "hours", "place", "job", "wish", "programs".</param>
/// <param name="Weight">What it makes of the way.</param>
/// <param name="Words">In one sentence or two, to the person.</param>
/// <param name="Rule">The rule it rests on; null for none.</param>
public sealed record ModeReason(string About, ModeStanding Weight, string Words, RuleInForce? Rule = null);
