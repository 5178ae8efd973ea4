using Gradus.Institutions;

namespace Gradus.People;

/// <summary>How every choice in a profile is written, and what it means.</summary>
public static class Vocabularies
{
    public static Vocabulary<Season> Seasons { get; } = new(
        new(Season.Spring, "spring", "January or February"),
        new(Season.Summer, "summer", "May or June"),
        new(Season.Fall, "fall", "August or September"));

    public static Vocabulary<Citizenship> Citizenships { get; } = new(
        new(Citizenship.UsCitizen, "us-citizen", "citizen or national of the United States"),
        new(Citizenship.PermanentResident, "permanent-resident", "holds a permanent resident card"),
        new(Citizenship.F1Visa, "f1-visa", "international student: holds or will need an F-1 visa"),
        new(Citizenship.Other, "other", "any other status"));

    public static Vocabulary<DegreeLevel> DegreeLevels { get; } = new(
        new(DegreeLevel.None, "none", "no degree"),
        new(DegreeLevel.Associate, "associate", "two-year degree"),
        new(DegreeLevel.Bachelor, "bachelor", "bachelor's degree"),
        new(DegreeLevel.Master, "master", "master's degree"),
        new(DegreeLevel.Doctorate, "doctorate", "doctorate"));

    public static Vocabulary<ProgrammingLevel> ProgrammingLevels { get; } = new(
        new(ProgrammingLevel.None, "none", "never written a program"),
        new(ProgrammingLevel.Basic, "basic", "small programs, with help"),
        new(ProgrammingLevel.Working, "working", "programs of several files, alone"),
        new(ProgrammingLevel.Professional, "professional", "writes software for a living"));

    public static Vocabulary<StudyLevel> StudyLevels { get; } = new(
        new(StudyLevel.None, "none", "not studied"),
        new(StudyLevel.SelfTaught, "self-taught", "studied alone, no credit"),
        new(StudyLevel.Course, "course", "passed a course for credit"),
        new(StudyLevel.Advanced, "advanced", "passed courses beyond the first"));

    public static Vocabulary<MathematicsSubject> Mathematics { get; } = new(
        new(MathematicsSubject.Calculus, "calculus", "calculus of one variable"),
        new(MathematicsSubject.MultivariableCalculus, "multivariable-calculus", "calculus of several variables"),
        new(MathematicsSubject.LinearAlgebra, "linear-algebra", "vectors and matrices"),
        new(MathematicsSubject.Probability, "probability", "probability theory"),
        new(MathematicsSubject.Statistics, "statistics", "statistical inference"),
        new(MathematicsSubject.DiscreteMath, "discrete-math", "logic, sets, counting, graphs"));

    public static Vocabulary<ComputingSubject> Computing { get; } = new(
        new(ComputingSubject.DataStructures, "data-structures", "lists, trees, hash tables"),
        new(ComputingSubject.Algorithms, "algorithms", "design and analysis of algorithms"),
        new(ComputingSubject.Databases, "databases", "relational databases and SQL"),
        new(ComputingSubject.ComputerSystems, "computer-systems", "architecture, operating systems, networks"),
        new(ComputingSubject.MachineLearning, "machine-learning", "an introduction to machine learning"));

    public static Vocabulary<StudyMode> StudyModes { get; } = new(
        new(StudyMode.Campus, "campus", "in person"),
        new(StudyMode.Online, "online", "all of it online, live or not"),
        new(StudyMode.Hybrid, "hybrid", "part online, part in person"));

    public static Vocabulary<Pace> Paces { get; } = new(
        new(Pace.FullTime, "full-time", "the degree fills the week"),
        new(Pace.PartTime, "part-time", "beside work or family"));

    public static Vocabulary<GoalKind> GoalKinds { get; } = new(
        new(GoalKind.Engineering, "engineering", "build systems that learn"),
        new(GoalKind.Research, "research", "find new methods, perhaps a doctorate"),
        new(GoalKind.Analytics, "analytics", "answer an organisation's questions with data"));

    public static Vocabulary<Focus> Focuses { get; } = new(
        new(Focus.MachineLearning, "machine-learning", "machine learning"),
        new(Focus.ArtificialIntelligence, "artificial-intelligence", "artificial intelligence"),
        new(Focus.DataScience, "data-science", "data science"),
        new(Focus.Analytics, "analytics", "analytics"),
        new(Focus.ComputerScience, "computer-science", "computer science"),
        new(Focus.Statistics, "statistics", "statistics"),
        new(Focus.Nlp, "nlp", "natural language processing"),
        new(Focus.ComputerVision, "computer-vision", "computer vision"),
        new(Focus.Robotics, "robotics", "robotics"),
        new(Focus.SignalProcessing, "signal-processing", "signal processing"),
        new(Focus.EngineeringManagement, "engineering-management", "engineering management"),
        new(Focus.AppliedMathematics, "applied-mathematics", "applied mathematics"));

    public static Vocabulary<ResearchArea> ResearchAreas { get; } = new(
        new(ResearchArea.MachineLearning, "machine-learning", "machine learning"),
        new(ResearchArea.ArtificialIntelligence, "artificial-intelligence", "artificial intelligence at large"),
        new(ResearchArea.Nlp, "nlp", "natural language processing"),
        new(ResearchArea.Vision, "vision", "computer vision"),
        new(ResearchArea.Robotics, "robotics", "robotics"),
        new(ResearchArea.DataMining, "data-mining", "data mining"),
        new(ResearchArea.InformationRetrieval, "information-retrieval", "search and information retrieval"));

    public static Vocabulary<FinalProject> FinalProjects { get; } = new(
        new(FinalProject.Thesis, "thesis", "a written piece of research"),
        new(FinalProject.Capstone, "capstone", "a large closing project, often in a team"),
        new(FinalProject.Project, "project", "a project of your own"),
        new(FinalProject.Practicum, "practicum", "supervised work for a client"),
        new(FinalProject.Internship, "internship", "a placement at an employer"),
        new(FinalProject.Exam, "exam", "a comprehensive examination"),
        new(FinalProject.None, "none", "courses only"));

    public static Vocabulary<FilingStatus> FilingStatuses { get; } = new(
        new(FilingStatus.Single, "single", "single"),
        new(FilingStatus.MarriedJointly, "married-jointly", "married, one return for both", "joint"),
        new(FilingStatus.MarriedSeparately, "married-separately", "married, two returns", "separate"),
        new(FilingStatus.HeadOfHousehold, "head-of-household", "unmarried, keeps a home for a dependent", "hoh"));

    public static Vocabulary<ScholarshipBasis> ScholarshipBases { get; } = new(
        new(ScholarshipBasis.Year, "year", "paid every year of the degree"),
        new(ScholarshipBasis.Program, "program", "paid once for the whole degree"),
        new(ScholarshipBasis.Term, "term", "paid every term of the degree"));

    public static Vocabulary<Control> Controls { get; } = new(
        new(Control.Public, "public", "run by a state or local government"),
        new(Control.PrivateNonprofit, "private-nonprofit", "private, not for profit", "nonprofit"),
        new(Control.PrivateForProfit, "private-for-profit", "private, for profit", "for-profit"));

    public static Vocabulary<Region> Regions { get; } = new(
        new(Region.Northeast, "northeast", "Census region: New England and Middle Atlantic"),
        new(Region.Midwest, "midwest", "Census region: East and West North Central"),
        new(Region.South, "south", "Census region: South Atlantic, East and West South Central"),
        new(Region.West, "west", "Census region: Mountain and Pacific"),
        new(Region.NewEngland, "new-england", "Census division"),
        new(Region.MiddleAtlantic, "middle-atlantic", "Census division"),
        new(Region.EastNorthCentral, "east-north-central", "Census division"),
        new(Region.WestNorthCentral, "west-north-central", "Census division"),
        new(Region.SouthAtlantic, "south-atlantic", "Census division"),
        new(Region.EastSouthCentral, "east-south-central", "Census division"),
        new(Region.WestSouthCentral, "west-south-central", "Census division"),
        new(Region.Mountain, "mountain", "Census division"),
        new(Region.Pacific, "pacific", "Census division"));
}
