using Gradus.People;

namespace Gradus.Programs.Admission;

/// <summary>What applying to a program takes and how selective it was, as far as its pages say; empty lists and nulls where they do not.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record AdmissionFacts
{
    public IReadOnlyList<Prerequisite> Prerequisites { get; init; } = [];

    /// <summary>How its pages join what they name, where somebody has read it there; null where they only list words.</summary>
    public EntryRule? Entry { get; init; }

    /// <summary>What is asked, as far as is known: what was read, or else everything that is listed.</summary>
    public EntryRule Asked => (Entry ?? EntryRule.Listed(Prerequisites)) is var rule && IsForComputing ? rule with { IsForComputing = true } : rule;

    /// <summary>That there is no application and what admits in its place, a sentence or two; null where one applies, or nobody says otherwise.</summary>
    public string? NoApplication => Entry is { ByCourses: CoursesAdmit.Only } entry ? $"There is no application, and no day to apply by: passing its courses admits. {entry.Read}" : null;

    /// <summary>That passing courses admits too; null where no page says so.</summary>
    public string? OpenDoor => Entry is { ByCourses: CoursesAdmit.Also } entry ? $"Beside the application, passing its courses admits: no share of applicants holds for that way. {entry.Read}" : null;

    /// <summary>True for a degree in computing and not in data, statistics or mathematics besides.</summary>
    public bool IsForComputing { get; init; }

    /// <summary>Whether those who lack prerequisites are admitted to preparatory courses.</summary>
    public bool? Bridge { get; init; }
    public GreRule? Gre { get; init; }

    /// <summary>On a 4.0 scale.</summary>
    public Figure<double> MinimumGpa { get; init; }

    /// <summary>USD.</summary>
    public Figure<decimal> ApplicationFee { get; init; }

    /// <summary>Lowest TOEFL iBT score taken, 0 to 120.</summary>
    public Figure<double> Toefl { get; init; }

    /// <summary>Lowest IELTS band taken, 0 to 9.</summary>
    public Figure<double> Ielts { get; init; }

    /// <summary>Lowest score of the Duolingo English Test taken, 10 to 160.</summary>
    public Figure<double> Duolingo { get; init; }

    /// <summary>Lowest score of the PTE Academic taken, 10 to 90.</summary>
    public Figure<double> Pte { get; init; }

    /// <summary>True where its pages state the least score of a test of English.</summary>
    public bool NamesLanguageTest => Toefl.IsKnown || Ielts.IsKnown || Duolingo.IsKnown || Pte.IsKnown;

    public IReadOnlyList<EntryTerm> StartTerms { get; init; } = [];
    public IReadOnlyList<Deadline> Deadlines { get; init; } = [];
    public AdmissionCounts Counts { get; init; } = new(default, default, default, default);
}

/// <summary>Counts of one cycle of admission.</summary>
/// <param name="Applicants">Who applied.</param>
/// <param name="Admitted">Who was admitted.</param>
/// <param name="ClassSize">Who started.</param>
/// <param name="Rate">Admitted of the applicants, 0 to 1, as the page states it.</param>
public sealed record AdmissionCounts(Figure<int> Applicants, Figure<int> Admitted, Figure<int> ClassSize, Figure<double> Rate)
{
    /// <summary>The stated rate, or admitted by applicants where both are of the same page and year; missing where neither is known.</summary>
    public Figure<double> AdmitRate => Rate.IsKnown || !Applicants.IsKnown || !Admitted.IsKnown || Applicants.Value == 0 || Applicants.Source != Admitted.Source
        ? Rate
        : Figure<double>.Known((double)Admitted.Value / Applicants.Value, FigureKind.Derived, Admitted.Source!, "of applicants");
}
