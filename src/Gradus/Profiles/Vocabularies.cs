using Gradus.Institutions;

namespace Gradus.Profiles;

/// <summary>How every choice in a profile is written, and what it means.</summary>
public static class Vocabularies
{
    public static Vocabulary<Season> Seasons { get; } = new(
        (Season.Spring, "spring", "January or February"),
        (Season.Summer, "summer", "May or June"),
        (Season.Fall, "fall", "August or September"));

    public static Vocabulary<Citizenship> Citizenships { get; } = new(
        (Citizenship.UsCitizen, "us-citizen", "citizen or national of the United States"),
        (Citizenship.PermanentResident, "permanent-resident", "holds a permanent resident card"),
        (Citizenship.F1Visa, "f1-visa", "international student: holds or will need an F-1 visa"),
        (Citizenship.Other, "other", "any other status"));

    public static Vocabulary<DegreeLevel> DegreeLevels { get; } = new(
        (DegreeLevel.None, "none", "no degree"),
        (DegreeLevel.Associate, "associate", "two-year degree"),
        (DegreeLevel.Bachelor, "bachelor", "bachelor's degree"),
        (DegreeLevel.Master, "master", "master's degree"),
        (DegreeLevel.Doctorate, "doctorate", "doctorate"));

    public static Vocabulary<ProgrammingLevel> ProgrammingLevels { get; } = new(
        (ProgrammingLevel.None, "none", "never written a program"),
        (ProgrammingLevel.Basic, "basic", "small programs, with help"),
        (ProgrammingLevel.Working, "working", "programs of several files, alone"),
        (ProgrammingLevel.Professional, "professional", "writes software for a living"));

    public static Vocabulary<StudyLevel> StudyLevels { get; } = new(
        (StudyLevel.None, "none", "not studied"),
        (StudyLevel.SelfTaught, "self-taught", "studied alone, no credit"),
        (StudyLevel.Course, "course", "passed a course for credit"),
        (StudyLevel.Advanced, "advanced", "passed courses beyond the first"));

    public static Vocabulary<MathematicsSubject> Mathematics { get; } = new(
        (MathematicsSubject.Calculus, "calculus", "calculus of one variable"),
        (MathematicsSubject.MultivariableCalculus, "multivariable-calculus", "calculus of several variables"),
        (MathematicsSubject.LinearAlgebra, "linear-algebra", "vectors and matrices"),
        (MathematicsSubject.Probability, "probability", "probability theory"),
        (MathematicsSubject.Statistics, "statistics", "statistical inference"),
        (MathematicsSubject.DiscreteMath, "discrete-math", "logic, sets, counting, graphs"));

    public static Vocabulary<ComputingSubject> Computing { get; } = new(
        (ComputingSubject.DataStructures, "data-structures", "lists, trees, hash tables"),
        (ComputingSubject.Algorithms, "algorithms", "design and analysis of algorithms"),
        (ComputingSubject.Databases, "databases", "relational databases and SQL"),
        (ComputingSubject.ComputerSystems, "computer-systems", "architecture, operating systems, networks"),
        (ComputingSubject.MachineLearning, "machine-learning", "an introduction to machine learning"));

    public static Vocabulary<StudyMode> StudyModes { get; } = new(
        (StudyMode.Campus, "campus", "in person"),
        (StudyMode.Online, "online", "all of it online, live or not"),
        (StudyMode.Hybrid, "hybrid", "part online, part in person"));

    public static Vocabulary<Pace> Paces { get; } = new(
        (Pace.FullTime, "full-time", "the degree fills the week"),
        (Pace.PartTime, "part-time", "beside work or family"));

    public static Vocabulary<GoalKind> GoalKinds { get; } = new(
        (GoalKind.Engineering, "engineering", "build systems that learn"),
        (GoalKind.Research, "research", "find new methods, perhaps a doctorate"),
        (GoalKind.Analytics, "analytics", "answer an organisation's questions with data"));

    public static Vocabulary<Focus> Focuses { get; } = new(
        (Focus.MachineLearning, "machine-learning", "machine learning"),
        (Focus.ArtificialIntelligence, "artificial-intelligence", "artificial intelligence"),
        (Focus.DataScience, "data-science", "data science"),
        (Focus.Analytics, "analytics", "analytics"),
        (Focus.ComputerScience, "computer-science", "computer science"),
        (Focus.Statistics, "statistics", "statistics"),
        (Focus.Nlp, "nlp", "natural language processing"),
        (Focus.ComputerVision, "computer-vision", "computer vision"),
        (Focus.Robotics, "robotics", "robotics"),
        (Focus.SignalProcessing, "signal-processing", "signal processing"),
        (Focus.EngineeringManagement, "engineering-management", "engineering management"),
        (Focus.AppliedMathematics, "applied-mathematics", "applied mathematics"));

    public static Vocabulary<ResearchArea> ResearchAreas { get; } = new(
        (ResearchArea.MachineLearning, "machine-learning", "machine learning"),
        (ResearchArea.ArtificialIntelligence, "artificial-intelligence", "artificial intelligence at large"),
        (ResearchArea.Nlp, "nlp", "natural language processing"),
        (ResearchArea.Vision, "vision", "computer vision"),
        (ResearchArea.Robotics, "robotics", "robotics"),
        (ResearchArea.DataMining, "data-mining", "data mining"),
        (ResearchArea.InformationRetrieval, "information-retrieval", "search and information retrieval"));

    public static Vocabulary<FinalProject> FinalProjects { get; } = new(
        (FinalProject.Thesis, "thesis", "a written piece of research"),
        (FinalProject.Capstone, "capstone", "a large closing project, often in a team"),
        (FinalProject.Project, "project", "a project of your own"),
        (FinalProject.Practicum, "practicum", "supervised work for a client"),
        (FinalProject.Internship, "internship", "a placement at an employer"),
        (FinalProject.Exam, "exam", "a comprehensive examination"),
        (FinalProject.None, "none", "courses only"));

    public static Vocabulary<FilingStatus> FilingStatuses { get; } = new(
        (FilingStatus.Single, "single", "single"),
        (FilingStatus.MarriedJointly, "married-jointly", "married, one return for both"),
        (FilingStatus.MarriedSeparately, "married-separately", "married, two returns"),
        (FilingStatus.HeadOfHousehold, "head-of-household", "unmarried, keeps a home for a dependent"));

    public static Vocabulary<ScholarshipBasis> ScholarshipBases { get; } = new(
        (ScholarshipBasis.Year, "year", "paid every year of the degree"),
        (ScholarshipBasis.Program, "program", "paid once for the whole degree"));

    public static Vocabulary<Control> Controls { get; } = new(
        (Control.Public, "public", "run by a state or local government"),
        (Control.PrivateNonprofit, "private-nonprofit", "private, not for profit"),
        (Control.PrivateForProfit, "private-for-profit", "private, for profit"));

    public static Vocabulary<Region> Regions { get; } = new(
        (Region.Northeast, "northeast", "Census region: New England and Middle Atlantic"),
        (Region.Midwest, "midwest", "Census region: East and West North Central"),
        (Region.South, "south", "Census region: South Atlantic, East and West South Central"),
        (Region.West, "west", "Census region: Mountain and Pacific"),
        (Region.NewEngland, "new-england", "Census division"),
        (Region.MiddleAtlantic, "middle-atlantic", "Census division"),
        (Region.EastNorthCentral, "east-north-central", "Census division"),
        (Region.WestNorthCentral, "west-north-central", "Census division"),
        (Region.SouthAtlantic, "south-atlantic", "Census division"),
        (Region.EastSouthCentral, "east-south-central", "Census division"),
        (Region.WestSouthCentral, "west-south-central", "Census division"),
        (Region.Mountain, "mountain", "Census division"),
        (Region.Pacific, "pacific", "Census division"));

    public static Vocabulary<CriterionId> Criteria { get; } = new(
        (CriterionId.Cost, "cost", "tuition and fees to you for the whole degree; less is better"),
        (CriterionId.Earnings1Yr, "earnings-1yr", "graduates' median earnings one year after; more is better"),
        (CriterionId.Earnings5Yr, "earnings-5yr", "graduates' median earnings five years after; more is better"),
        (CriterionId.Cohort, "cohort", "degrees awarded in the newest year; more is better"),
        (CriterionId.Trend, "trend", "growth of the degrees awarded over the years; more is better"),
        (CriterionId.Debt, "debt", "graduates' median debt; less is better"),
        (CriterionId.Research, "research", "the institution's papers in your research areas; more is better"),
        (CriterionId.PriceLevel, "price-level", "prices where the institution is; lower is better"),
        (CriterionId.Distance, "distance", "miles from your place; nearer is better"),
        (CriterionId.Stem, "stem", "the field is on the STEM list"),
        (CriterionId.Modality, "modality", "taught in a way you would take"),
        (CriterionId.Focus, "focus", "about what you want to study"));
}
