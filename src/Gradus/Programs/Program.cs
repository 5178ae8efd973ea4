using Gradus.People;
using Gradus.Programs.Admission;
using Gradus.Programs.Curriculum;

namespace Gradus.Programs;

/// <summary>How far a cited page can be trusted to speak for today.</summary>
public enum FactKind
{
    /// <summary>The university's own site or catalogue, current.</summary>
    Official,

    /// <summary>The university's own catalogue of an earlier year.</summary>
    OfficialOld,

    /// <summary>Somebody else's page.</summary>
    ThirdParty,
}

/// <summary>One thing a page says of a program.</summary>
/// <param name="Field">Which field of the record: "credits", "tuition", "prerequisites" ...</param>
/// <param name="Value">The value, in the type of the field.</param>
/// <param name="Source">The page, with the year it speaks of where known.</param>
/// <param name="Kind">What kind of page it is.</param>
public sealed record ProgramFact(string Field, FactValue Value, Source Source, FactKind Kind);

/// <summary>A named degree with cited facts; belongs to an offering where its CIP code is known or inferred.</summary>
public sealed record Program
{
    /// <summary>The slug, stable: <c>cmu-ms-machine-learning</c>.</summary>
    public required string Id { get; init; }
    public required UnitId Institution { get; init; }
    public required string? School { get; init; }
    public required string Title { get; init; }

    /// <summary>MS, MPS, MEng, MSE, MCS, MEM, MASc, MA, MIDS or other.</summary>
    public required string Degree { get; init; }
    public required IReadOnlyList<Focus> Focus { get; init; }
    public required string? Concentration { get; init; }
    public required string DegreeType { get; init; }

    /// <summary>The six-digit CIP code, and whether the school states it or it was inferred from title and offerings.</summary>
    public required CipCode? Cip { get; init; }
    public required bool CipIsStated { get; init; }

    /// <summary>Four-digit codes in which it may be counted as well, because its school has awards in them and nobody says which holds it; empty where the code is known.</summary>
    public IReadOnlyList<CipCode> CipOthers { get; init; } = [];

    /// <summary>How the code was found, or why there is none, in words.</summary>
    public required string CipReason { get; init; }

    /// <summary>The offering it belongs to; null where none of the institution's offerings fits.</summary>
    public required string? OfferingId { get; init; }
    public required string Url { get; init; }
    public required string? Note { get; init; }

    /// <summary>semester, quarter or units; null where the page does not say.</summary>
    public required CreditSystem? CreditSystem { get; init; }
    public required Figure<double> Credits { get; init; }
    public required Figure<double> MinimumMonths { get; init; }
    public required Figure<double> MaximumMonths { get; init; }

    /// <summary>Ways it is taught; empty where no page says.</summary>
    public required IReadOnlyList<Modality> Modalities { get; init; }

    /// <summary>Empty where no page says.</summary>
    public required IReadOnlyList<Pace> Paces { get; init; }

    /// <summary>Ways to finish; empty where no page says.</summary>
    public required IReadOnlyList<FinalProject> FinalProjects { get; init; }

    /// <summary>Whether one of the final projects is required; null where no page says.</summary>
    public bool? FinalProjectRequired { get; init; }

    /// <summary>The courses its pages name, and how they make up the degree.</summary>
    public required Coursework Coursework { get; init; }

    /// <summary>What applying takes, and how selective it was.</summary>
    public required AdmissionFacts Admission { get; init; }

    /// <summary>Required fees of a term beside the tuition, USD; missing where no page says.</summary>
    public Figure<decimal> FeesPerTerm { get; init; }

    /// <summary>Whether a page calls the degree STEM-designated; missing where none speaks of it.</summary>
    public Figure<bool> StemStated { get; init; }
    public required IReadOnlyList<StatedTuition> Tuition { get; init; }

    /// <summary>Every fact of the record with its source, in the order of the program schema.</summary>
    public required IReadOnlyList<ProgramFact> Facts { get; init; }

    /// <summary>Facts that contradict another or fall outside what is possible, in words; empty when none does.</summary>
    public required IReadOnlyList<string> Doubts { get; init; }

    /// <summary>True when a page states that it can be completed online, or its very title says so and no page another way.</summary>
    public bool IsOnline => Modalities.Any(m => m is Modality.Online or Modality.OnlineAsync or Modality.OnlineSync) || (Modalities.Count == 0 && Title.Contains("online", StringComparison.OrdinalIgnoreCase));

    /// <summary>Null for everybody; else why it is not open to everybody, or not taught in the United States.</summary>
    public string? Restriction { get; init; }

    /// <summary>True where its school makes it for people whose degree is not in computing, and has another for those whose is.</summary>
    public bool IsConversion { get; init; }

    /// <summary>The program under which the same degree is listed already, as another track of it; null where it is listed once.</summary>
    public string? SameAs { get; init; }

    /// <summary>The city of the campus where it is taught, in its institution's state; null where that is the institution's own.</summary>
    public string? TaughtIn { get; init; }

    /// <summary>False where <see cref="Url"/> is a page of somebody else, which is not linked.</summary>
    public bool UrlIsOwn { get; init; } = true;
}
