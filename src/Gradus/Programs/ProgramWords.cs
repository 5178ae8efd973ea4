using Gradus.People;

namespace Gradus.Programs;

/// <summary>How a school counts credits.</summary>
public enum CreditSystem
{
    Semester,
    Quarter,
    Trimester,
    Units,
    CourseUnits,
    CourseCredits,
    CompetencyUnits,
}

/// <summary>
/// How program files, tables, the command line and JSON write what is known of a program: one spelling each. Words that a profile uses too
/// stand in <see cref="Vocabularies"/>, those of admission in <see cref="Admission.AdmissionWords"/>.
/// </summary>
public static class ProgramWords
{
    /// <summary>Abbreviations of degrees, shown as they are.</summary>
    public static IReadOnlyList<string> Degrees { get; } = ["MS", "MPS", "MEng", "MSE", "MCS", "MEM", "MASc", "MA", "MIDS", "other"];

    /// <summary>What a program may be about: what a person may wish for, and none of it.</summary>
    public static Vocabulary<Focus> Focuses { get; } = new([.. Vocabularies.Focuses, new(Focus.Other, "other", "other")]);

    public static Vocabulary<CreditSystem> CreditSystems { get; } = new(
        new(CreditSystem.Semester, "semester", "semester hours"),
        new(CreditSystem.Quarter, "quarter", "quarter hours"),
        new(CreditSystem.Trimester, "trimester", "trimester hours"),
        new(CreditSystem.Units, "units", "units of its own"),
        new(CreditSystem.CourseUnits, "course units", "courses, one unit each"),
        new(CreditSystem.CourseCredits, "course credits", "courses, one credit each"),
        new(CreditSystem.CompetencyUnits, "competency units", "competency units"));

    public static Vocabulary<FactKind> PageKinds { get; } = new(
        new(FactKind.Official, "official", "a page of the school"),
        new(FactKind.OfficialOld, "official-old", "an older page of the school"),
        new(FactKind.ThirdParty, "third-party", "a page of somebody else"));

    public static Vocabulary<TuitionBasis> TuitionBases { get; } = new(
        new(TuitionBasis.Credit, "credit", "each credit"),
        new(TuitionBasis.Course, "course", "each course"),
        new(TuitionBasis.Term, "term", "each term"),
        new(TuitionBasis.Year, "year", "each academic year"),
        new(TuitionBasis.Program, "program", "the whole program"));

    public static Vocabulary<TuitionResidency> TuitionResidencies { get; } = new(
        new(TuitionResidency.Any, "any", "everybody"),
        new(TuitionResidency.InState, "in-state", "residents of the state"),
        new(TuitionResidency.OutOfState, "out-of-state", "everybody else"),
        new(TuitionResidency.Online, "online", "who studies online"),
        new(TuitionResidency.International, "international", "students on a visa"));

    public static Vocabulary<PriceBound> PriceBounds { get; } = new(
        new(PriceBound.Lower, "lower", "at least so much"),
        new(PriceBound.Upper, "upper", "at most so much"),
        new(PriceBound.Rounded, "rounded", "a round figure"));

    public static Vocabulary<FigureVoice> Voices { get; } = new(
        new(FigureVoice.Official, "official", "the school, with a year"),
        new(FigureVoice.Report, "report", "somebody who names the official page"),
        new(FigureVoice.Listing, "listing", "a listing, a directory, or no year"));
}
