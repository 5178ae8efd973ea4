namespace Gradus.People;

/// <summary>When in the year a term starts.</summary>
public enum Season
{
    Spring,
    Summer,
    Fall,
}

/// <summary>Standing in the United States, as far as prices, aid and work after the degree depend on it.</summary>
public enum Citizenship
{
    UsCitizen,
    PermanentResident,

    /// <summary>Studies, or will study, on an F-1 visa.</summary>
    F1Visa,
    Other,

    /// <summary>Works on an H-1B visa.</summary>
    H1bVisa,

    /// <summary>In the United States as the spouse or child of a visa holder: H-4, L-2, F-2 and the like.</summary>
    Dependant,

    /// <summary>Deferred action for childhood arrivals.</summary>
    Daca,

    /// <summary>Asylum or refugee status that has been granted.</summary>
    Asylum,
}

/// <summary>Where a degree was earned.</summary>
public enum DegreeCountry
{
    UnitedStates,
    Elsewhere,
}

/// <summary>The highest level of a degree after which practical training on a student visa was used.</summary>
public enum TrainingUsed
{
    None,
    Bachelor,
    Master,
    Doctorate,
}

/// <summary>How help that is not paid back reaches the student.</summary>
public enum AidKind
{
    /// <summary>Paid to the school up to the tuition; fees stay.</summary>
    Tuition,

    /// <summary>Paid to the school up to tuition and required fees.</summary>
    TuitionAndFees,

    /// <summary>Paid out for living; lowers no tuition.</summary>
    Housing,

    /// <summary>Paid out, for whatever it is needed for.</summary>
    Cash,

    /// <summary>A stipend of a fellowship, paid out without work for it: income, as far as it is more than tuition and fees.</summary>
    Fellowship,

    /// <summary>Tuition that a school remits to somebody who works for it, and not as a teaching or research assistant.</summary>
    EmployeeRemission,

    /// <summary>Tuition that a school remits because a spouse or a parent works for it.</summary>
    FamilyRemission,
}

/// <summary>The highest degree finished, or about to be.</summary>
public enum DegreeLevel
{
    None,
    Associate,
    Bachelor,
    Master,
    Doctorate,
}

/// <summary>What a person can do in programming.</summary>
public enum ProgrammingLevel
{
    None,
    Basic,
    Working,
    Professional,
}

/// <summary>What a person does now, as far as their pay depends on it.</summary>
public enum JobStatus
{
    Employed,

    /// <summary>Looks for work.</summary>
    Unemployed,

    /// <summary>Cares for children or others, and would not earn while studying either way.</summary>
    Caring,

    /// <summary>Has not had a job yet.</summary>
    FirstJob,

    /// <summary>Works for themselves; pay is profit before tax.</summary>
    SelfEmployed,

    /// <summary>Serves; allowances for housing and food are not in the pay.</summary>
    Military,
}

/// <summary>The scale on which a grade average is given.</summary>
public enum GradeScale
{
    FourPoint,

    /// <summary>As at some schools of the United States and Canada: an A+ is 4.3, an A 4.0.</summary>
    FourPointThree,
    FivePoint,
    TenPoint,
    Percentage,

    /// <summary>As in France: 20 is the best, 10 passes.</summary>
    TwentyPoint,

    /// <summary>As in Germany: 1 is the best, 4 the last that passes.</summary>
    OneIsBest,
}

/// <summary>How far a subject was studied.</summary>
public enum StudyLevel
{
    /// <summary>Not studied: a known gap, unlike a subject that is not mentioned.</summary>
    None,
    SelfTaught,
    Course,
    Advanced,
}

/// <summary>Mathematics that programs ask for; keys are those of a program's prerequisites.</summary>
public enum MathematicsSubject
{
    Calculus,
    MultivariableCalculus,
    LinearAlgebra,
    Probability,
    Statistics,
    DiscreteMath,
}

/// <summary>Computing that programs ask for beyond programming itself; keys are those of a program's prerequisites.</summary>
public enum ComputingSubject
{
    DataStructures,
    Algorithms,
    Databases,
    ComputerSystems,
    MachineLearning,
}

/// <summary>How teaching reaches the student.</summary>
public enum Modality
{
    Campus,
    OnlineAsync,
    OnlineSync,
    Online,
    Hybrid,
}

/// <summary>A way of studying a person would take.</summary>
public enum StudyMode
{
    Campus,

    /// <summary>Any kind of online teaching, live or not.</summary>
    Online,
    Hybrid,
}

/// <summary>How much of the week the degree takes.</summary>
public enum Pace
{
    FullTime,
    PartTime,
}

/// <summary>The funnel of careers a person aims for.</summary>
public enum GoalKind
{
    Engineering,
    Research,
    Analytics,
}

/// <summary>What a program is about; keys are those of a program's focus.</summary>
public enum Focus
{
    MachineLearning,
    ArtificialIntelligence,
    DataScience,
    Analytics,
    ComputerScience,
    Statistics,
    Nlp,
    ComputerVision,
    Robotics,
    SignalProcessing,
    EngineeringManagement,
    AppliedMathematics,

    /// <summary>None of the others; a program may be about it, nobody wishes for it.</summary>
    Other,
}

/// <summary>What the methods of a degree are applied to.</summary>
public enum Setting
{
    /// <summary>Health care and biology: health informatics, biostatistics, bioinformatics.</summary>
    Health,

    /// <summary>Banks, markets and insurance: financial mathematics, fintech.</summary>
    Finance,
}

/// <summary>A sub-area of research that institutions' papers are counted in.</summary>
public enum ResearchArea
{
    MachineLearning,
    ArtificialIntelligence,
    Nlp,
    Vision,
    Robotics,
    DataMining,
    InformationRetrieval,
}

/// <summary>How a degree ends; keys are those of a program's final project.</summary>
public enum FinalProject
{
    Thesis,
    Capstone,
    Project,
    Practicum,
    Internship,
    Exam,
    None,
}

/// <summary>Federal tax filing status.</summary>
public enum FilingStatus
{
    Single,
    MarriedJointly,
    MarriedSeparately,
    HeadOfHousehold,
}

/// <summary>What a scholarship's amount is paid for.</summary>
public enum ScholarshipBasis
{
    Year,
    Program,
    Term,
}
