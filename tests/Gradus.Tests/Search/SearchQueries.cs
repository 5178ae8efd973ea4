namespace Gradus.Tests.Search;

/// <summary>What people type, with what the first answer has to be: words of the institution's name, then words of the title; either may be empty.</summary>
internal static class SearchQueries
{
    /// <summary>Short forms of institutions, and words that ask for something, added together with their meaning.</summary>
    public static IReadOnlyList<(string Typed, string Institution, string Title)> ShortForms { get; } =
    [
        ("UGA", "University of Georgia", ""), ("GSU", "Georgia State", ""), ("JHU", "Johns Hopkins", ""), ("UMBC", "Maryland-Baltimore County", ""), ("SDSU", "San Diego State", ""), ("UCSC", "California-Santa Cruz", ""), ("UCR", "California-Riverside", ""),
        ("UMN", "Minnesota-Twin", ""), ("SBU", "Stony Brook", ""), ("Vandy", "Vanderbilt", ""), ("WSU", "Washington State", ""), ("MSU", "Michigan State", ""), ("Cal Poly", "California Polytechnic", ""),
        ("U of I", "Illinois Urbana", ""), ("U of Iowa computer science", "University of Iowa", "Computer"), ("Wharton", "University of Pennsylvania", ""), ("UTSA", "Texas at San Antonio", ""), ("KSU", "Kansas State", ""),
        ("Yale", "Yale University", "Computer"), ("UF computer science", "University of Florida", "Computer Science"), ("phd machine learning", "", "Machine Learning"), ("part-time data science Chicago", "Chicago", "Data Science"), ("full time data science NYC", "Columbia", "Data Science"),
        ("part-time computer science Georgia", "Georgia", "Computer Science"), ("Stanford computer science online", "Stanford", "Computer Science"), ("Stanford AI masters online", "Stanford", "Artificial Intelligence"), ("UMass online data science", "Massachusetts-Amherst", "Data Science"),
        ("STEM OPT business analytics", "", "Business Analytics"), ("spring start data science", "", "Data Science"), ("fully funded masters computer science", "", "Computer Science"), ("no math data science", "", "Data Science"), ("hybrid data science Florida", "Florida", "Data Science"),
        ("remote AI degree", "", "Artificial Intelligence"), ("evening data science Dallas", "", "Data"), ("cheap online data science", "", "Data Science"),
    ];

    /// <summary>Those the search was worked out with.</summary>
    public static IReadOnlyList<(string Typed, string Institution, string Title)> WorkedOutWith { get; } =
    [
        ("CMU", "Carnegie Mellon", ""), ("Carnegie Mellon", "Carnegie Mellon", ""), ("Carnegie Melon", "Carnegie Mellon", ""), ("carnegie machine learning", "Carnegie Mellon", "Machine Learning"),
        ("GaTech", "Georgia Institute of Technology", ""), ("Georgia Tech", "Georgia Institute of Technology", ""), ("Ga Tech", "Georgia Institute of Technology", ""), ("ga tech computer science", "Georgia Institute of Technology", "Computer Science"),
        ("OMSCS", "Georgia Institute of Technology", "Computer Science"), ("OMSA", "Georgia Institute of Technology", "Analytics"), ("MCIT", "University of Pennsylvania", "Computer and Information Technology"),
        ("UIUC", "Illinois Urbana", ""), ("UIUC statistics", "Illinois Urbana", "Statistics"), ("UT", "Texas at Austin", ""), ("UT Austin", "Texas at Austin", ""), ("UT Dallas", "Texas at Dallas", ""), ("UW", "Washington-Seattle", ""),
        ("UW-Madison", "Wisconsin-Madison", ""), ("UW Madison data science", "Wisconsin-Madison", "Data Science"), ("A&M", "Texas A&M University-College Station", ""), ("Texas A&M", "Texas A&M University-College Station", ""),
        ("Texas A & M", "Texas A&M University-College Station", ""), ("tamu", "Texas A&M University-College Station", ""), ("Texas A&M statistics", "Texas A&M University-College Station", "Statistics"), ("Florida A&M", "Florida Agricultural", ""),
        ("Cal", "California-Berkeley", ""), ("Berkeley", "California-Berkeley", ""), ("UC Berkeley", "California-Berkeley", ""), ("berkeley data science", "California-Berkeley", "Data Science"),
        ("Wash U", "Washington University in St Louis", ""), ("WashU", "Washington University in St Louis", ""), ("WUSTL", "Washington University in St Louis", ""),
        ("stats", "", "Statistics"), ("statistics", "", "Statistics"), ("stats stanford", "Stanford", "Statistics"), ("ml", "", "Machine Learning"), ("AI", "", "Artificial Intelligence"), ("CS", "", "Computer Science"),
        ("computer science", "", "Computer Science"), ("machine learning", "", "Machine Learning"), ("machine lerning", "", "Machine Learning"), ("data science", "", "Data Science"), ("artificial intelligence", "", "Artificial Intelligence"),
        ("Standford", "Stanford University", ""), ("Stanford", "Stanford University", ""), ("stanford computer science", "Stanford University", "Computer Science"), ("stanford cs", "Stanford University", "Computer Science"),
        ("St. John's University", "St. John's", ""), ("St Johns University", "St. John's", ""), ("Saint John's University", "St. John's", ""), ("Johns Hopkins", "Johns Hopkins", ""),
        ("MIT", "Massachusetts Institute of Technology", ""), ("Caltech", "California Institute of Technology", ""), ("UCLA", "California-Los Angeles", ""), ("UCSD", "California-San Diego", ""), ("USC", "University of Southern California", ""),
        ("NYU", "New York University", ""), ("NYU data science", "New York University", "Data Science"), ("Columbia", "Columbia University", ""), ("Penn", "University of Pennsylvania", ""), ("Penn State", "Pennsylvania State University", ""), ("Purdue", "Purdue University-Main", ""),
        ("Georgia Tech machine learning", "Georgia Institute of Technology", "Machine Learning"), ("MS in data science", "", "Data Science"), ("masters in statistics", "", "Statistics"), ("UMich", "Michigan-Ann Arbor", ""), ("Michigan", "Michigan-Ann Arbor", ""),
        ("Harvard", "Harvard University", ""), ("Yale statistics", "Yale University", "Statistics"), ("Duke", "Duke University", ""), ("Northwestern", "Northwestern University", ""), ("data sciense", "", "Data Science"), ("statistcs", "", "Statistics"),
    ];

    /// <summary>Those written down before the search was first tried with them.</summary>
    public static IReadOnlyList<(string Typed, string Institution, string Title)> WrittenBefore { get; } =
    [
        ("UMass", "Massachusetts-Amherst", ""), ("UMass Amherst computer science", "Massachusetts-Amherst", "Computer Science"), ("UMD", "Maryland-College Park", ""), ("UNC", "North Carolina at Chapel Hill", ""), ("UNC Chapel Hill statistics", "North Carolina at Chapel Hill", "Statistics"),
        ("NC State", "North Carolina State", ""), ("NC State analytics", "North Carolina State", "Analytics"), ("VT", "Virginia Polytechnic", ""), ("Virginia Tech", "Virginia Polytechnic", ""), ("UVA", "University of Virginia-Main", ""), ("UVA data science", "University of Virginia-Main", "Data Science"),
        ("RPI", "Rensselaer", ""), ("RIT", "Rochester Institute", ""), ("WPI", "Worcester Polytechnic", ""), ("IIT", "Illinois Institute of Technology", ""), ("SMU", "Southern Methodist", ""), ("SMU data science", "Southern Methodist", "Data Science"), ("BU", "Boston University", ""), ("BC", "Boston College", ""),
        ("ASU", "Arizona State", ""), ("OSU", "Ohio State", ""), ("Ohio State", "Ohio State", ""), ("PSU", "Pennsylvania State", ""), ("LSU", "Louisiana State University and", ""), ("UF", "University of Florida", ""), ("FSU", "Florida State", ""), ("UCF", "Central Florida", ""), ("USF", "South Florida", ""),
        ("UCI", "California-Irvine", ""), ("UC Irvine data science", "California-Irvine", "Data Science"), ("UC Davis", "California-Davis", ""), ("UCSB", "California-Santa Barbara", ""), ("UC Santa Cruz", "California-Santa Cruz", ""), ("SJSU", "San Jose State", ""), ("San Jose State", "San Jose State", ""), ("San Hose State", "San Jose State", ""),
        ("Ole Miss", "University of Mississippi", ""), ("CU Boulder", "Colorado Boulder", ""), ("Boulder", "Colorado Boulder", ""), ("Notre Dame", "University of Notre Dame", ""), ("Case Western", "Case Western", ""), ("Mizzou", "Missouri-Columbia", ""), ("Pitt", "University of Pittsburgh", ""),
        ("UConn", "University of Connecticut", ""), ("U Chicago", "University of Chicago", ""), ("uchicago", "University of Chicago", ""), ("UIC", "Illinois Chicago", ""), ("GWU", "George Washington", ""), ("George Mason", "George Mason", ""), ("GMU", "George Mason", ""), ("Rutgers", "Rutgers University-New Brunswick", ""),
        ("Stony Brook", "Stony Brook", ""), ("SUNY Buffalo", "University at Buffalo", ""), ("Northeastern", "Northeastern University", ""), ("northeastern data science", "Northeastern University", "Data Science"), ("Drexel", "Drexel", ""), ("Brandeis", "Brandeis", ""), ("Dartmouth", "Dartmouth College", ""),
        ("Princeton", "Princeton", ""), ("Cornell", "Cornell University", ""), ("Cornel", "Cornell University", ""), ("Havard", "Harvard", ""), ("Berkly", "California-Berkeley", ""), ("Prinston", "Princeton", ""), ("Colombia University", "Columbia University", ""), ("Univeristy of Washington", "Washington-Seattle", ""), ("John Hopkins", "Johns Hopkins", ""),
        ("artifical intelligence", "", "Artificial Intelligence"), ("robotics", "", "Robotics"), ("biostatistics", "", "Biostatistics"), ("bioinformatics", "", "Bioinformatics"), ("computer engineering", "", "Computer Engineering"), ("operations research", "", "Operations Research"), ("applied math", "", "Applied Mathematics"), ("data analytics", "", "Data Analytics"),
        ("business analytics", "", "Business Analytics"), ("computational linguistics", "", "Linguistics"), ("software engineering", "", "Software Engineering"), ("information systems", "", "Information Systems"), ("ee", "", "Electrical"), ("ECE", "", "Electrical and Computer"), ("applied statistics", "", "Applied Statistics"),
        ("MSCS", "", "Computer Science"), ("MSDS", "", "Data Science"), ("MIDS", "California-Berkeley", "Data Science"), ("University of Washington", "Washington-Seattle", ""), ("University of Texas", "Texas at Austin", ""), ("University of Michigan", "Michigan-Ann Arbor", ""),
    ];

    /// <summary>Schools as people shorten them with a "U", over many schools.</summary>
    public static IReadOnlyList<(string Typed, string Institution, string Title)> WithU { get; } =
    [
        ("Stanford U", "Stanford University", ""), ("Yale U", "Yale University", ""), ("Duke U computer science", "Duke University", "Computer Science"), ("Cornell U", "Cornell University", ""), ("Columbia U, data science", "Columbia University", "Data Science"),
        ("Princeton U", "Princeton University", ""), ("Rice U statistics", "Rice University", "Statistics"), ("U of Washington", "University of Washington-Seattle", ""), ("U of Washington data science", "University of Washington-Seattle", "Data Science"), ("U of W", "University of Washington-Seattle", ""),
        ("U Mass Boston", "University of Massachusetts-Boston", ""), ("U Mass Lowell computer science", "University of Massachusetts-Lowell", "Computer Science"), ("U Mass", "Massachusetts-Amherst", ""), ("U of Mass", "Massachusetts-Amherst", ""), ("U Penn", "University of Pennsylvania", ""),
        ("U of Penn computer science", "University of Pennsylvania", "Computer"), ("U Conn data science", "University of Connecticut", "Data Science"), ("U Mich", "Michigan-Ann Arbor", ""), ("U Michigan", "Michigan-Ann Arbor", ""), ("U Texas Dallas", "Texas at Dallas", ""),
        ("U of Texas at Austin", "Texas at Austin", ""), ("U of Texas at Arlington", "Texas at Arlington", ""), ("Boston U", "Boston University", ""), ("Boston Univ. data science", "Boston University", "Data Science"), ("Univ. of Illinois", "Illinois Urbana", ""), ("Univ of Virginia", "University of Virginia-Main", ""),
        ("U.Va.", "University of Virginia-Main", ""), ("Indiana U", "Indiana University-Bloomington", ""), ("Miami U", "Miami University-Oxford", ""), ("U Miami", "University of Miami", ""), ("Ohio U", "Ohio University-Main", ""), ("Ohio State U", "Ohio State University-Main", ""),
        ("Penn State U", "Pennsylvania State University-Main", ""), ("Oregon State U", "Oregon State University", ""), ("Brown U data science", "Brown University", "Data Science"), ("Emory U", "Emory University", ""), ("Harvard U data science", "Harvard University", "Data Science"), ("Johns Hopkins U", "Johns Hopkins", ""),
        ("U of Delaware", "University of Delaware", ""), ("U of South Florida", "University of South Florida", ""), ("U of North Texas", "University of North Texas", ""), ("U of Wisconsin", "Wisconsin-Madison", ""), ("George Washington U", "George Washington University", ""), ("Wash U computer science", "Washington University in St Louis", "Computer Science"),
        ("Howard U", "Howard University", ""), ("Drexel U analytics", "Drexel", "Analytics"), ("Texas Tech U", "Texas Tech University", ""), ("U of California Berkeley", "California-Berkeley", ""),
    ];
}
