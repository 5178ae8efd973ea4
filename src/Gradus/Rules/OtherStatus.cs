using Gradus.People;

namespace Gradus.Rules;

/// <summary>What a standing other than citizen, permanent resident or F-1 student means for study, in outline. Information, not legal advice.</summary>
public static class OtherStatus
{
    /// <summary>True for those whom the federal government lends to: 34 CFR 668.33.</summary>
    public static bool MayBorrowFederal(Citizenship? standing) =>
        standing is null or Citizenship.UsCitizen or Citizenship.PermanentResident or Citizenship.Asylum;

    /// <summary>What is answered and what is not; null where nothing has to be said.</summary>
    public static string? Words(Citizenship? standing) => standing switch
    {
        Citizenship.H1bVisa => "On an H-1B visa you may study beside the job, on campus or online. There is no federal loan, and no practical training follows unless you change to a student visa, which ends the job; whether to change is not answered here.",
        Citizenship.Dependant => "As the spouse or child of a visa holder you may study on an H-4 or L-2 visa; on F-2 only part-time. There is no federal loan and no practical training unless you change to a student visa. Whether you may work depends on your own permit, which is not answered here.",
        Citizenship.Daca => "Under DACA you may study and keep your work permit. There is no federal loan; whether you pay the resident price is each state's law: ask the school.",
        Citizenship.Asylum => "With asylum or refugee status granted you get federal loans as a citizen does, and may work without limit. While a claim is pending this does not hold: say other.",
        Citizenship.Other => "Federal loans are not counted: they ask for citizenship, permanent residence or an eligible status. What your status allows after the degree is not answered here: ask the school's international office.",
        _ => null,
    };
}
