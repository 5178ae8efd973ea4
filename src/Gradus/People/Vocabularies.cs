using Gradus.Institutions;

namespace Gradus.People;

/// <summary>How every choice in a profile is written, and what it means.</summary>
public static class Vocabularies
{
    public static Vocabulary<Season> Seasons { get; } = new(
        new(Season.Spring, "spring", "January or February"),
        new(Season.Summer, "summer", "May or June"),
        new(Season.Fall, "fall", "August or September", "autumn"));

    public static Vocabulary<Citizenship> Citizenships { get; } = new(
        new(Citizenship.UsCitizen, "us-citizen", "citizen or national of the United States", "citizen|us|usa|american|u.s. citizen|national|us national"),
        new(Citizenship.PermanentResident, "permanent-resident", "holds a permanent resident card", "green card|green card holder|lpr|resident alien|lawful permanent resident"),
        new(Citizenship.F1Visa, "f1-visa", "international student: holds or will need an F-1 visa", "f-1|f1|international|international student|student visa|opt|on opt|f-1 opt|stem opt"),
        new(Citizenship.Other, "other", "any other status, such as J-1, TN, O-1, TPS or a pending green card; its rules are not answered here", "j-1|j1|tn|o-1|o1|e-2|e2|e-3|e3|l-1|l1|tps|pending green card|green card pending|aos|undocumented"),
        new(Citizenship.H1bVisa, "h1b-visa", "works on an H-1B visa", "h-1b|h1b|h1-b"),
        new(Citizenship.Dependant, "dependant", "spouse or child of a visa holder: H-4, L-2, F-2 and the like", "dependent|h-4|h4|l-2|l2|f-2|f2|h4 ead"),
        new(Citizenship.Daca, "daca", "deferred action for childhood arrivals", "dreamer"),
        new(Citizenship.Asylum, "asylum", "asylum or refugee status, granted", "refugee|asylee|asylum granted"));

    public static Vocabulary<DegreeCountry> DegreeCountries { get; } = new(
        new(DegreeCountry.UnitedStates, "us", "earned in the United States", "usa|united states|u.s.|america"),
        new(DegreeCountry.Elsewhere, "elsewhere", "earned in another country", "abroad|other|outside"));

    public static Vocabulary<TrainingUsed> TrainingUses { get; } = new(
        new(TrainingUsed.None, "none", "never used"),
        new(TrainingUsed.Bachelor, "bachelor", "used after a bachelor's degree"),
        new(TrainingUsed.Master, "master", "used after a master's degree"),
        new(TrainingUsed.Doctorate, "doctorate", "used after a doctorate"));

    public static Vocabulary<AidKind> AidKinds { get; } = new(
        new(AidKind.Tuition, "tuition", "paid to the school, up to the tuition"),
        new(AidKind.TuitionAndFees, "tuition-and-fees", "paid to the school, up to tuition and fees", "tuition & fees"),
        new(AidKind.Housing, "housing", "paid out to you for living", "living|rent"),
        new(AidKind.Cash, "cash", "paid out to you, free of tax as a gift is"),
        new(AidKind.Fellowship, "fellowship", "a stipend paid out to you without work for it", "stipend"),
        new(AidKind.EmployeeRemission, "employee-remission", "tuition remitted because you work for the school, not as its teaching or research assistant", "remission|staff remission"),
        new(AidKind.FamilyRemission, "family-remission", "tuition remitted because your spouse or parent works for the school", "spouse remission|dependent remission"));

    public static Vocabulary<DegreeLevel> DegreeLevels { get; } = new(
        new(DegreeLevel.None, "none", "no degree", "no degree|high school"),
        new(DegreeLevel.Associate, "associate", "two-year degree", "associates|associate degree|aa|as|a.a.|a.s."),
        new(DegreeLevel.Bachelor, "bachelor", "bachelor's degree", "bachelors|bachelor's|bachelor degree|ba|bs|bsc|b.s.|b.a.|b.tech|btech|be|beng|undergraduate"),
        new(DegreeLevel.Master, "master", "master's degree", "masters|master's|master degree|ma|ms|msc|mba|meng"),
        new(DegreeLevel.Doctorate, "doctorate", "doctorate", "doctor|doctoral|phd|ph.d.|dphil"));

    public static Vocabulary<GradeScale> GradeScales { get; } = new(
        new(GradeScale.FourPoint, "four-point", "4.0 is the best", "4|4.0|four|4 point|4-point|us"),
        new(GradeScale.FourPointThree, "four-point-three", "4.3 is the best: an A+", "4.3|4.33|4.3 point|4.3-point"),
        new(GradeScale.FivePoint, "five-point", "5.0 is the best", "5|5.0|5 point|5-point"),
        new(GradeScale.TenPoint, "ten-point", "10 is the best, as with a CGPA in India", "10|10.0|10 point|10-point|cgpa|india"),
        new(GradeScale.Percentage, "percentage", "100 is the best", "100|percent|percentage scale"),
        new(GradeScale.TwentyPoint, "twenty-point", "20 is the best, as in France", "20|20.0|20 point|20-point|france"),
        new(GradeScale.OneIsBest, "one-is-best", "1 is the best, as in Germany", "german|germany|1 is best|one is best"));

    public static Vocabulary<ProgrammingLevel> ProgrammingLevels { get; } = new(
        new(ProgrammingLevel.None, "none", "never written a program"),
        new(ProgrammingLevel.Basic, "basic", "small programs, with help"),
        new(ProgrammingLevel.Working, "working", "programs of several files, alone"),
        new(ProgrammingLevel.Professional, "professional", "writes software for a living", "pro|job"));

    public static Vocabulary<StudyLevel> StudyLevels { get; } = new(
        new(StudyLevel.None, "none", "not studied"),
        new(StudyLevel.SelfTaught, "self-taught", "studied alone, no credit"),
        new(StudyLevel.Course, "course", "passed a course for credit"),
        new(StudyLevel.Advanced, "advanced", "passed courses beyond the first"));

    public static Vocabulary<MathematicsSubject> Mathematics { get; } = new(
        new(MathematicsSubject.Calculus, "calculus", "calculus of one variable", "calc|calculus 1|calculus i|single-variable calculus"),
        new(MathematicsSubject.MultivariableCalculus, "multivariable-calculus", "calculus of several variables", "multivariate calculus|vector calculus|calculus 3|calc 3|calculus iii"),
        new(MathematicsSubject.LinearAlgebra, "linear-algebra", "vectors and matrices", "linalg|matrix algebra"),
        new(MathematicsSubject.Probability, "probability", "probability theory"),
        new(MathematicsSubject.Statistics, "statistics", "statistical inference", "stats|statistical inference"),
        new(MathematicsSubject.DiscreteMath, "discrete-math", "logic, sets, counting, graphs", "discrete mathematics|discrete maths"));

    public static Vocabulary<ComputingSubject> Computing { get; } = new(
        new(ComputingSubject.DataStructures, "data-structures", "lists, trees, hash tables"),
        new(ComputingSubject.Algorithms, "algorithms", "design and analysis of algorithms"),
        new(ComputingSubject.Databases, "databases", "relational databases and SQL"),
        new(ComputingSubject.ComputerSystems, "computer-systems", "architecture, operating systems, networks"),
        new(ComputingSubject.MachineLearning, "machine-learning", "an introduction to machine learning"));

    /// <summary>What a course can be of.</summary>
    public static Vocabulary<Prerequisite> Subjects { get; } = new(
        new(Prerequisite.Calculus, "calculus", "calculus"),
        new(Prerequisite.MultivariableCalculus, "multivariable-calculus", "multivariable calculus"),
        new(Prerequisite.LinearAlgebra, "linear-algebra", "linear algebra"),
        new(Prerequisite.Probability, "probability", "probability"),
        new(Prerequisite.Statistics, "statistics", "statistics"),
        new(Prerequisite.DiscreteMath, "discrete-math", "discrete math"),
        new(Prerequisite.Programming, "programming", "programming"),
        new(Prerequisite.DataStructures, "data-structures", "data structures"),
        new(Prerequisite.Algorithms, "algorithms", "algorithms"),
        new(Prerequisite.Databases, "databases", "databases"),
        new(Prerequisite.ComputerSystems, "computer-systems", "computer systems"),
        new(Prerequisite.MachineLearning, "machine-learning", "machine learning"));

    /// <summary>What the guide's own test asks about.</summary>
    public static Vocabulary<Prerequisite> Tested { get; } = new(
        [
            .. Subjects.Where(s => s.Value is Prerequisite.Calculus or Prerequisite.LinearAlgebra or Prerequisite.Probability or Prerequisite.Statistics
                or Prerequisite.Programming or Prerequisite.Algorithms),
        ]);

    public static Vocabulary<Prerequisite> Prerequisites { get; } = new(
        [
            .. Subjects,
            new(Prerequisite.RelatedBachelors, "related-bachelors", "a related bachelor's degree"),
            new(Prerequisite.AnyBachelors, "any-bachelors", "any bachelor's degree"),
        ]);

    public static Vocabulary<Modality> Modalities { get; } = new(
        new(Modality.Campus, "campus", "on campus"),
        new(Modality.OnlineAsync, "online-async", "online, at any hour"),
        new(Modality.OnlineSync, "online-sync", "online, at fixed hours"),
        new(Modality.Online, "online", "online, the manner not said"),
        new(Modality.Hybrid, "hybrid", "part online, part in person"));

    public static Vocabulary<StudyMode> StudyModes { get; } = new(
        new(StudyMode.Campus, "campus", "in person", "on campus|in person|in-person|onsite|face to face"),
        new(StudyMode.Online, "online", "all of it online, live or not", "remote|distance|distance learning"),
        new(StudyMode.Hybrid, "hybrid", "part online, part in person", "blended|partly online"));

    public static Vocabulary<JobStatus> JobStatuses { get; } = new(
        new(JobStatus.Employed, "employed", "at work", "working|at work|job"),
        new(JobStatus.SelfEmployed, "self-employed", "working for yourself: pay is profit before tax", "freelance|freelancer|contractor|own business|business owner"),
        new(JobStatus.Unemployed, "unemployed", "looking for work", "laid off|between jobs|jobless|looking for work|not working"),
        new(JobStatus.Caring, "caring", "caring for children or others, without pay", "homemaker|stay-at-home parent|carer|caregiver"),
        new(JobStatus.FirstJob, "first-job", "no job yet", "student|graduate|no job yet"),
        new(JobStatus.Military, "military", "in the service", "army|navy|air force|service|active duty"));

    public static Vocabulary<Pace> Paces { get; } = new(
        new(Pace.FullTime, "full-time", "the degree fills the week", "full|ft"),
        new(Pace.PartTime, "part-time", "beside work or family", "part|pt|half-time"));

    public static Vocabulary<GoalKind> GoalKinds { get; } = new(
        new(GoalKind.Engineering, "engineering", "build systems that learn", "engineer|build"),
        new(GoalKind.Research, "research", "find new methods, perhaps a doctorate", "phd|doctorate|academia"),
        new(GoalKind.Analytics, "analytics", "answer an organisation's questions with data", "analyst|analysis"));

    public static Vocabulary<Focus> Focuses { get; } = new(
        new(Focus.MachineLearning, "machine-learning", "machine learning", "ml"),
        new(Focus.ArtificialIntelligence, "artificial-intelligence", "artificial intelligence", "ai"),
        new(Focus.DataScience, "data-science", "data science", "ds|data"),
        new(Focus.Analytics, "analytics", "analytics", "data analytics|business analytics"),
        new(Focus.ComputerScience, "computer-science", "computer science", "cs|computing|software"),
        new(Focus.Statistics, "statistics", "statistics", "stats"),
        new(Focus.Nlp, "nlp", "natural language processing", "natural language processing|language"),
        new(Focus.ComputerVision, "computer-vision", "computer vision", "cv|vision"),
        new(Focus.Robotics, "robotics", "robotics"),
        new(Focus.SignalProcessing, "signal-processing", "signal processing"),
        new(Focus.EngineeringManagement, "engineering-management", "engineering management"),
        new(Focus.AppliedMathematics, "applied-mathematics", "applied mathematics", "applied math|applied maths|math|mathematics"));

    public static Vocabulary<Setting> Settings { get; } = new(
        new(Setting.Health, "health", "health care and biology: health informatics, biostatistics, bioinformatics", "healthcare|health care|medicine|medical|biology|health informatics"),
        new(Setting.Finance, "finance", "banks, markets and insurance: financial mathematics, fintech", "fintech|banking|financial"));

    public static Vocabulary<ResearchArea> ResearchAreas { get; } = new(
        new(ResearchArea.MachineLearning, "machine-learning", "machine learning", "ml"),
        new(ResearchArea.ArtificialIntelligence, "artificial-intelligence", "artificial intelligence at large", "ai"),
        new(ResearchArea.Nlp, "nlp", "natural language processing", "natural language processing"),
        new(ResearchArea.Vision, "vision", "computer vision", "computer vision|cv"),
        new(ResearchArea.Robotics, "robotics", "robotics"),
        new(ResearchArea.DataMining, "data-mining", "data mining"),
        new(ResearchArea.InformationRetrieval, "information-retrieval", "search and information retrieval", "ir|search"));

    public static Vocabulary<FinalProject> FinalProjects { get; } = new(
        new(FinalProject.Thesis, "thesis", "a written piece of research"),
        new(FinalProject.Capstone, "capstone", "a large closing project, often in a team"),
        new(FinalProject.Project, "project", "a project of your own"),
        new(FinalProject.Practicum, "practicum", "supervised work for a client"),
        new(FinalProject.Internship, "internship", "a placement at an employer"),
        new(FinalProject.Exam, "exam", "a comprehensive examination"),
        new(FinalProject.None, "none", "courses only"));

    public static Vocabulary<FilingStatus> FilingStatuses { get; } = new(
        new(FilingStatus.Single, "single", "single", "unmarried"),
        new(FilingStatus.MarriedJointly, "married-jointly", "married, one return for both", "joint|married|mfj|married filing jointly|jointly"),
        new(FilingStatus.MarriedSeparately, "married-separately", "married, two returns", "separate|mfs|married filing separately|separately"),
        new(FilingStatus.HeadOfHousehold, "head-of-household", "unmarried, keeps a home for a dependent", "hoh|head of house"));

    public static Vocabulary<ScholarshipBasis> ScholarshipBases { get; } = new(
        new(ScholarshipBasis.Year, "year", "paid every year of the degree", "yearly|annual|per year|a year"),
        new(ScholarshipBasis.Program, "program", "paid once for the whole degree", "once|total|degree|whole degree"),
        new(ScholarshipBasis.Term, "term", "paid every term of the degree", "semester|per term|per semester"));

    public static Vocabulary<Control> Controls { get; } = new(
        new(Control.Public, "public", "run by a state or local government", "state"),
        new(Control.PrivateNonprofit, "private-nonprofit", "private, not for profit", "nonprofit|private non-profit|not-for-profit"),
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
