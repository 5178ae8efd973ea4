namespace Gradus.App.Verbs.Profiles;

/// <summary>Questions that belong together.</summary>
/// <param name="Id">For links to it.</param>
/// <param name="Title">Its heading.</param>
/// <param name="About">What the answers are for.</param>
/// <param name="Questions">In order; choices, bounds and forms come from the fields that they fill.</param>
/// <param name="Folded">True for what is shown when opened.</param>
public sealed record FormSection(string Id, string Title, string About, IReadOnlyList<Question> Questions, bool Folded = false);

/// <summary>The form of the browser: job, pay and place first, then what most lists turn on, and, folded away, what fewer need to say.</summary>
public static class FormQuestions
{
    public static IReadOnlyList<FormSection> Sections { get; } =
    [
        new("residency", "Your job, your pay and where you live", "What you would give up, what the degree could add, and which prices you are charged.",
        [
            new("job.status", "Are you at work?"),
            new("job.title", "What is your job?"),
            new("job.salary", "What is your yearly pay before tax?", "Dollars: 95000 or 95k. Paid by the hour: what it comes to in a year."),
            new("job.keepWorking", "Do you want to go on working while you study?"),
            new("job.employerAidPerYear", "How much does your employer pay towards tuition a year?", "0 if nothing."),
            new("residency.state", "In which state do you live?", "Public universities charge residents of their own state less."),
            new("residency.citizenship", "What is your status in the United States?"),
        ]),
        new("study", "How and where you would study", "What does not fit is left out.",
        [
            new("start", "In which term would you start?", "For example: fall 2027."),
            new("study.modality", "Which ways of studying would you take?", "Tick all that you would take."),
            new("study.pace", "Full-time or part-time?"),
            new("study.hoursPerWeek", "How many hours a week do you have for study?", "For example: 12 or 12-15."),
            new("places.moveAnywhere", "Would you move anywhere?", "No leaves out what is neither online nor near you."),
            new("places.near", "Is there a place you would like to stay close to?", $"A city that has a college, such as Atlanta, GA, and how many miles from it ({FormAnswers.NearMiles} if you leave that out)."),
            new("places.states", "In which states would you like to study?", "Their names or two letters each, with commas: Georgia, AL."),
            new("places.regions", "In which parts of the country?"),
        ]),
        new("money", "Money", "Dollars. The budget leaves out what costs more.",
        [
            new("budget.total", "What is the most you would pay for the whole degree?", "All that has to be paid until it is done, living over what you spend anyway and interest of loans included: 30000 or 30k."),
            new("budget.perYear", "What is the most you would pay in one year?", "The same, in the dearest year."),
            new("budget.mayBorrow", "Would you borrow?"),
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
        new("bring", "What you bring", "It decides Am I ready?, Study and Apply: without it they can only say what is asked.",
        [
            new("background.degree.level", "What is your highest degree, finished or about to be?"),
            new("background.degree.field", "What is it in?", "For example: mechanical engineering."),
            new("background.degree.gpa", "What is your grade point average?", "From 0 to 4, unless you name another scale below: 3.4."),
            new("background.degree.gpaScale", "On which scale is that average?", "Leave it for 4.0."),
            new("background.mathematics", "Which mathematics have you studied, how far, and in which year last?"),
            new("background.programming", "What can you do in programming?"),
            new("background.computing", "Which computing have you studied beyond programming?"),
            new("require.readyWithin", "Within how many weeks of courses must you have all that a program asks for?", "What surely takes longer is left out."),
        ], Folded: true),
        new("visa", "If you are on a visa", "For somebody on a student visa.",
        [
            new("residency.practicalTrainingUsed", "After which degree have you used practical training (OPT)?"),
            new("residency.workAuthorisationYears", "For how many years after the degree do you need authorisation to work?", "A number; 0 if you need none. Beyond the first year it hangs on the field being on the STEM list."),
        ], Folded: true),
        new("household", "Pay, household and loans in full", "They count in the whole cost and in the return. An answer that does not use what you say says so.",
        [
            new("job.payWithout", "What would you earn a year without the degree?", "Only where it is not today's pay: at home abroad, after unemployment or care, in a first job, after the service."),
            new("job.employerAidStayMonths", "How many months after the degree must you stay, or pay your employer's help back?", "0 if none."),
            new("job.yearsToRetirement", "In how many years do you stop working?"),
            new("household.filingStatus", "How do you file your federal tax?"),
            new("household.dependents", "How many people do you claim as dependents?"),
            new("household.partnerIncome", "What is your partner's yearly income before tax?", "Dollars."),
            new("budget.savings", "How much of your savings would you spend on it?", "Dollars."),
            new("budget.livingPerMonth", "What does your household spend on living a month?", "Dollars."),
            new("loans.federalUndergraduate", "How much do you still owe on federal loans for undergraduate study?", "Dollars of principal."),
        ], Folded: true),
        new("more", "Terms, credits and the type of degree", "What few need to say.",
        [
            new("name", "What shall this profile be called?", "Any words; it need not be your name."),
            new("study.coursesPerTerm", "What is the most courses you would take in a term?"),
            new("study.summers", "Would you study in summers too?"),
            new("study.summersOnly", "Can you study in summers only?"),
            new("study.earnedCredits", "How many credits towards it do you have already?", "A 4+1 degree, transfer, exemption."),
            new("goal.degreeTypes", "Which types of degree would you like?"),
        ], Folded: true),
    ];

    public static IEnumerable<Question> All => Sections.SelectMany(s => s.Questions);
}
