namespace Gradus;

/// <summary>Of whom a figure speaks, from the closest to the farthest.</summary>
public enum FigureSubject
{
    /// <summary>The named program itself.</summary>
    Program,

    /// <summary>All degrees of one institution in one CIP code.</summary>
    Offering,

    /// <summary>Several campuses that report together.</summary>
    Campuses,

    /// <summary>The whole institution, whatever is studied there.</summary>
    Institution,

    /// <summary>A field, all institutions together.</summary>
    Field,

    /// <summary>The nation.</summary>
    Nation,
}

/// <summary>How a figure was said.</summary>
public enum FigureVoice
{
    /// <summary>By whom it is about, or in an official file.</summary>
    Official,

    /// <summary>By somebody else who names the official page that it was read from.</summary>
    Report,

    /// <summary>By a directory, a wiki, a listing, or on a page without a date.</summary>
    Listing,
}

/// <summary>How far a figure can be taken for the item's own.</summary>
public enum FigureGrade
{
    /// <summary>Speaks of the item itself, officially, and is recent.</summary>
    Own,

    /// <summary>Speaks of the item itself, officially, but is old.</summary>
    Old,

    /// <summary>Somebody else says it.</summary>
    ThirdParty,

    /// <summary>Speaks of more than the item: several campuses, the institution, the field, the nation; or of one of several fields in which it may be counted.</summary>
    General,

    /// <summary>An estimate, or it rests on an assumption.</summary>
    Estimated,
}

/// <summary>What stands behind a figure: of whom it speaks, how it was said, how old it is, and the grade that follows.</summary>
/// <param name="Of">Of whom it speaks.</param>
/// <param name="Voice">How it was said.</param>
/// <param name="Age">Whole years from the figure's year to the dataset's newest year of awards, at least 0; null where its year is not known.</param>
/// <param name="Grade">As <see cref="Grading"/> decides.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Evidence(FigureSubject Of, FigureVoice Voice, int? Age, FigureGrade Grade)
{
    /// <summary>The last year that its period names; null where none is named, and for an estimate.</summary>
    public int? Year { get; init; }
}
