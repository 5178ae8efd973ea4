using Gradus.App.Verbs.Apply;
using Gradus.App.Verbs.Modes;
using Gradus.App.Verbs.Profiles;
using Gradus.App.Verbs.Types;
using Gradus.People;

namespace Gradus.App.Verbs.WrittenGuide;

/// <summary>The twelve rows of the written guide, in its order. A row without a page cannot be declared.</summary>
internal static class GuideRows
{
    public static IReadOnlyList<GuideRow> All { get; } =
    [
        new(1, "machine-learning", "What is machine learning?",
            "it is statistics applied to learn from data: recommenders, spam filters, energy control, neural networks of several layers",
            null,
            _ => [], SubjectRows.MachineLearning),
        new(2, "careers", "Where does it lead?",
            "careers run through a few funnels (research, engineering, applied analytics) and dozens of specialisations; they are diverse and lucrative",
            PersonalAnswer.Careers,
            who => Unsaid(
                ("what you aim for", who is not null && (who.Goal.Occupations.Count > 0 || who.Goal.Kind is not null)),
                ("what you earn", who?.Job.YearlyPay is not null),
                ("the degree that you have", who?.Background.Degree.Level is not null)),
            SubjectRows.Careers),
        new(3, "degree-types", "Which kind of degree?",
            "one subject goes by many names, from an MS in Machine Learning to a Master of Computer Science; most take about 30 credits and one to three years",
            PersonalAnswer.Types,
            TypesWording.Tell, SubjectRows.Types),
        new(4, "ready", "Am I ready?",
            "strong mathematics and programming are required, some colleges offer preparatory work, and a related bachelor's is the best preparation",
            PersonalAnswer.Ready,
            who => Unsaid(
                ("your degree and its field", who?.Background.Degree is { Level: not null, Field: not null }),
                ("the mathematics that you studied", who is not null && (who.Background.Mathematics.Count > 0 || who.Background.Courses.Count > 0)),
                ("how well you program", who?.Background.Programming is not null),
                ("your courses, from a transcript", who?.Background.Courses.Count > 0)),
            StudyRows.Ready),
        new(5, "core", "What will I study?",
            "a common core: fundamentals and applications of machine learning, data science and structures, statistics and optimisation, deep learning",
            PersonalAnswer.Shortlist,
            Listed, StudyRows.Core),
        new(6, "electives", "What can I choose?",
            "about ten credits are electives, of two sorts: applied to a profession, or deeper into theory",
            PersonalAnswer.Shortlist,
            who => Unsaid(("the subjects that you want", who?.Goal.Focus.Count > 0)), StudyRows.Electives),
        new(7, "final-project", "Thesis or capstone?",
            "it ends with a thesis or a capstone, to be chosen for the career that one wants",
            PersonalAnswer.Types,
            who => Unsaid(("which end you would like", who?.FinalProject.Count > 0)), StudyRows.FinalProject),
        new(8, "choose", "How do I choose a school?",
            "look at reputation, published research, recent graduates' word, faculty, research centres and support",
            PersonalAnswer.Shortlist,
            who => Unsaid(
                ("what counts for you", who is not null && (who.Weights.Count > 0 || who.Order.Count > 0)),
                ("what you can pay", who is not null && who.Budget != new Budget()),
                ("where you would study", who is not null && (who.Study.Modality.Count > 0 || who.Places != new PlaceWishes()))),
            ChoiceRows.Choose),
        new(9, "online", "Online or campus?",
            "online and hybrid programs are standard: keep the job, study after dinner, reach schools anywhere, save on moving",
            PersonalAnswer.Modes,
            ModesWording.Tell, ChoiceRows.Online),
        new(10, "cost", "What does it cost me?",
            "an average year for all, for private and for in-state public schools, a wide range for the whole degree, and a return over many years",
            PersonalAnswer.Cost,
            who => Unsaid(
                ("your state, and your citizenship or visa", who is { Residency.State: not null } or { IsInternational: true }),
                ("what you earn, or that you do not work", who is { Job.YearlyPay: not null } or { Job.Status: not null } or { Job.PayWithout: not null }),
                ("what you can pay", who is not null && who.Budget != new Budget())),
            MoneyRows.Cost),
        new(11, "apply", "How do I get in?",
            "getting in takes preparation and a good application",
            PersonalAnswer.Apply,
            ApplyWording.Tell, ChoiceRows.Apply),
        new(12, "study-plan", "What happens term by term?",
            "the course of study, from the first term to the degree",
            PersonalAnswer.Plan,
            who => Unsaid(
                ("the hours a week that you have, or courses a term", who is { Study.HoursPerWeek: not null } or { Study.CoursesPerTerm: not null }),
                ("when you would start", who?.Start is not null)),
            StudyRows.Plan),
    ];

    private static IReadOnlyList<string> Listed(Profile? who) => Unsaid(("what you look for, so that a degree of your own list stands here", who is not null));

    private static IReadOnlyList<string> Unsaid(params (string Words, bool IsSaid)[] parts) => [.. parts.Where(p => !p.IsSaid).Select(p => p.Words)];
}
