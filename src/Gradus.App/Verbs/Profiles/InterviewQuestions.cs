namespace Gradus.App.Verbs.Profiles;

/// <summary>A question of the interview.</summary>
/// <param name="Field">Path of the field it fills: "residency.state".</param>
/// <param name="Text">What is asked.</param>
/// <param name="Hint">How to answer; null where the field's own words say it.</param>
public sealed record Question(string Field, string Text, string? Hint = null);

/// <summary>The questions of <c>gradus profile new</c>: the fields that change the answers most, in the order of a conversation.</summary>
public static class InterviewQuestions
{
    public static IReadOnlyList<Question> All { get; } =
    [
        new("name", "What shall this profile be called?", "any words; it need not be your name"),
        new("start", "In which term would you start?", "for example: fall 2027"),
        new("residency.state", "In which state do you live?", "two letters, for example: GA"),
        new("residency.citizenship", "What is your status in the United States?"),
        new("residency.workAuthorisationYears", "For how many years after the degree do you need authorisation to work?", "0 if none is needed"),
        new("background.degree.level", "What is your highest degree, finished or about to be?"),
        new("background.degree.field", "What is it in?", "for example: mechanical engineering"),
        new("background.degree.gpaScale", "On which scale is your grade point average?", "leave it out for 4.0"),
        new("background.degree.gpa", "What is your grade point average?", "from 0 to 4, or on the scale just named"),
        new("background.mathematics", "Which mathematics have you studied, and when last?",
            "for example: calculus 2015, linear-algebra 2016; add none for one you have not: probability none"),
        new("background.programming", "What can you do in programming?"),
        new("job.title", "What is your job?"),
        new("job.salary", "What is your yearly pay before tax?", "dollars, for example: 95000"),
        new("job.keepWorking", "Do you want to go on working while you study?", "yes or no"),
        new("job.employerAidPerYear", "How much does your employer pay towards tuition a year?", "dollars; 0 if nothing"),
        new("study.modality", "Which ways of studying would you take?", "one or more, with commas: campus, online, hybrid"),
        new("study.pace", "Full-time or part-time?"),
        new("study.hoursPerWeek", "How many hours a week do you have for study?", "for example: 12 or 12-15"),
        new("places.moveAnywhere", "Would you move anywhere?", "yes: any place will do; no: you will not move"),
        new("places.states", "In which states would you like to study?", "two letters each, with commas"),
        new("budget.total", "What is the most you would pay for the whole degree?", "dollars, loans included"),
        new("budget.savings", "How much of your savings would you spend on it?", "dollars"),
        new("budget.livingPerMonth", "What does your household spend on living a month?", "dollars"),
        new("budget.mayBorrow", "Would you borrow?", "yes or no"),
        new("goal.kind", "Which kind of career do you aim for?"),
        new("goal.focus", "What do you want to study?", "one or more, with commas"),
        new("researchAreas", "Whose published research counts for you?", "areas, with commas"),
        new("finalProject", "Which final projects would you like?", "one or more, with commas"),
        new("order", "What matters to you, the most important first?", "with commas, for example: cost, earnings-5yr, distance"),
    ];
}
