namespace Gradus.App.Verbs.Profiles;

/// <summary>Questions that belong together.</summary>
/// <param name="Id">For links to it.</param>
/// <param name="Title">Its heading.</param>
/// <param name="About">What the answers are for.</param>
/// <param name="Questions">In order; choices, bounds and forms come from the fields that they fill.</param>
/// <param name="Folded">True for what the shortlist does not use: shown when opened.</param>
public sealed record FormSection(string Id, string Title, string About, IReadOnlyList<Question> Questions, bool Folded = false);

/// <summary>The form of the browser: what changes the shortlist, and, folded away, what it only keeps.</summary>
public static class FormQuestions
{
    public static IReadOnlyList<FormSection> Sections { get; } =
    [
        new("residency", "Where you stand", "This decides which prices you are charged.",
        [
            new("residency.state", "In which state do you live?", "Public universities charge residents of their own state less."),
            new("residency.citizenship", "What is your status in the United States?"),
            new("residency.practicalTrainingUsed", "On a student visa: after which degree have you used practical training (OPT)?"),
            new("residency.workAuthorisationYears", "For how many years after the degree do you need authorisation to work?", "A number; 0 if you need none. Beyond the first year it hangs on the field being on the STEM list."),
        ]),
        new("study", "How and where you would study", "What does not fit is left out.",
        [
            new("study.modality", "Which ways of studying would you take?", "Tick all that you would take."),
            new("study.pace", "Full-time or part-time?"),
            new("places.moveAnywhere", "Would you move anywhere?", "No leaves out what is neither online nor near you."),
            new("places.near", "Is there a place you would like to stay close to?", "A city that has a college, such as Atlanta, GA, and how many miles from it."),
            new("places.states", "In which states would you like to study?", "Two letters each, with commas: GA, AL."),
            new("places.regions", "In which parts of the country?"),
        ]),
        new("money", "Money", "Dollars. The budget leaves out what costs more.",
        [
            new("budget.total", "What is the most you would pay for the whole degree?", "All that has to be paid until it is done, living over what you spend anyway and interest of loans included: 30000 or 30k."),
            new("budget.perYear", "What is the most you would pay in one year?", "The same, in the dearest year."),
            new("job.employerAidPerYear", "How much does your employer pay towards tuition a year?", "0 if nothing."),
        ]),
        new("goal", "What you want", "This decides what fits.",
        [
            new("goal.focus", "What do you want to study?", "Tick all that you would like."),
            new("goal.setting", "What do you want to apply it to?"),
            new("goal.kind", "Which kind of career do you aim for?", "Research leaves out what does not lead to it; the others say what to study where you tick nothing above."),
            new("goal.occupations", "Which occupations do you aim for?", "Those that most fields of this guide lead to, by the federal crosswalk of fields and occupations."),
            new("finalProject", "Which final projects would you like?", "Any of those ticked will do."),
            new("researchAreas", "Whose published research counts for you?", "Areas; papers are counted for whole institutions."),
        ]),
        new("priorities", "What matters to you", "Weights follow from the order. You can move them one by one on the shortlist.",
        [
            new("order", "What matters, the most important first?", "One is enough; leave the rest as they are."),
        ]),
        new("more", "More about you", "What you bring stands beside what each program asks for; pay and household count in the whole cost and in the return. An answer that does not use what you say says so.",
        [
            new("name", "What shall this profile be called?", "Any words; it need not be your name."),
            new("start", "In which term would you start?", "For example: fall 2027."),
            new("background.degree.level", "What is your highest degree, finished or about to be?"),
            new("background.degree.field", "What is it in?", "For example: mechanical engineering."),
            new("background.degree.gpa", "What is your grade point average?", "From 0 to 4, unless you name another scale below: 3.4."),
            new("background.degree.gpaScale", "On which scale is that average?", "Leave it for 4.0."),
            new("background.mathematics", "Which mathematics have you studied, how far, and in which year last?"),
            new("background.programming", "What can you do in programming?"),
            new("background.computing", "Which computing have you studied beyond programming?"),
            new("require.readyWithin", "Within how many weeks of courses must you have all that a program asks for?", "What surely takes longer is left out."),
            new("job.title", "What is your job?"),
            new("job.status", "Are you at work?"),
            new("job.salary", "What is your yearly pay before tax?", "Dollars: 95000 or 95k. Pay of an hour has a field of its own in the file."),
            new("job.payWithout", "What would you earn a year without the degree?", "Only where it is not today's pay: at home abroad, after unemployment or care, in a first job, after the service."),
            new("job.yearsToRetirement", "In how many years do you stop working?"),
            new("job.keepWorking", "Do you want to go on working while you study?"),
            new("study.hoursPerWeek", "How many hours a week do you have for study?", "For example: 12 or 12-15."),
            new("study.coursesPerTerm", "What is the most courses you would take in a term?"),
            new("study.summersOnly", "Can you study in summers only?"),
            new("study.earnedCredits", "How many credits towards it do you have already?", "A 4+1 degree, transfer, exemption."),
            new("budget.savings", "How much of your savings would you spend on it?", "Dollars."),
            new("budget.livingPerMonth", "What does your household spend on living a month?", "Dollars."),
            new("budget.mayBorrow", "Would you borrow?"),
            new("goal.degreeTypes", "Which types of degree would you like?"),
        ], Folded: true),
    ];

    public static IEnumerable<Question> All => Sections.SelectMany(s => s.Questions);
}
