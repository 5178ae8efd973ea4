using System.Globalization;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Admission;
using Gradus.Programs.Curriculum;

namespace Gradus.App.Figures;

/// <summary>Facts of a named program in words.</summary>
public static class FactText
{
    /// <summary>Said beside every date: schools move them from year to year.</summary>
    public const string CheckDates = "check on the school's page";

    private static readonly (string Field, string Name)[] Names =
    [
        ("credits", "Credits"), ("lengthMonths", "Length, months"), ("modality", "Taught"), ("pace", "Pace"),
        ("finalProject", "Final project"), ("prerequisites", "Prerequisites"), ("bridge", "Preparatory courses"), ("gre", "GRE"),
        ("minimumGpa", "Minimum GPA"), ("tuition", "Tuition"), ("coreCourses", "Core courses"), ("electives", "Electives"),
        ("specializations", "Specializations"), ("deadlines", "Deadlines"), ("applicationFee", "Application fee"),
        ("toefl", "Lowest TOEFL score"), ("ielts", "Lowest IELTS band"), ("duolingo", "Lowest Duolingo score"), ("pte", "Lowest PTE score"), ("startTerms", "One can start in"), ("feesPerTerm", "Fees a term"),
        ("stem", "Called STEM-designated"), ("applicants", "Applicants of one cycle"), ("admitted", "Admitted in one cycle"),
        ("classSize", "Starting class"), ("admitRate", "Admitted of applicants"), ("requirements", "Groups of courses"),
    ];

    /// <summary>Fields few pages speak of, so that silence about them is not worth a word.</summary>
    private static readonly string[] Rare = ["duolingo", "pte", "stem", "applicants", "admitted", "classSize", "admitRate"];

    /// <summary>The fields of a record that a page may state, in order.</summary>
    public static IReadOnlyList<string> Fields { get; } = [.. Names.Select(n => n.Field)];

    /// <summary>Names of what no page of a program was seen to say and most pages do, in order.</summary>
    public static IReadOnlyList<string> Silent(Gradus.Programs.Program program) =>
        [.. Fields.Except(Rare).Where(field => program.Facts.All(f => f.Field != field)).Select(Name)];

    public static string Name(string field) => Names.FirstOrDefault(n => n.Field == field).Name ?? field;

    public static string Kind(FactKind kind) => kind switch
    {
        FactKind.Official => "official",
        FactKind.OfficialOld => "official, older",
        _ => "third party",
    };

    /// <summary>The value of a fact as a person would write it.</summary>
    public static string Value(ProgramFact fact) => fact.Value switch
    {
        NumberValue number => Number(fact.Field, number.Value),
        MonthsValue months => months.Least == months.Most ? Written.Number(months.Least) : $"{Written.Number(months.Least)} to {Written.Number(months.Most)}",
        FlagValue flag => flag.Value ? "yes" : "no",
        WordValue word => word.Key,
        WordsValue words => string.Join(", ", words.Keys.Select(key => fact.Field == "prerequisites" && Vocabularies.Prerequisites.TryFind(key, out Prerequisite asked) ? Vocabularies.Prerequisites.MeaningOf(asked) : key)),
        FinalProjectValue project => $"{string.Join(", ", project.Options.Select(o => o.Key()))}{(project.Required ? " (required)" : "")}",
        PriceValue price => Price(price.Price),
        CoursesValue courses => string.Join("; ", courses.Courses),
        DeadlinesValue deadlines => $"{string.Join("; ", deadlines.Deadlines.Select(Deadline))}; {CheckDates}",
        RequirementsValue requirements => string.Join("; ", requirements.Groups.Select(Group)),
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact.Value, "No known kind of value."),
    };

    /// <summary>"fall 01-15 (priority: not a closing date)".</summary>
    public static string Deadline(Deadline deadline)
    {
        string round = (deadline.Round, deadline.Meaning) switch
        {
            (null, _) => "",
            (_, DeadlineMeaning.Priority) => $" ({deadline.Round}: not a closing date)",
            _ => $" ({deadline.Round})",
        };
        return $"{AdmissionWords.Terms.KeyOf(deadline.Term)} {deadline.MonthDay}{round}";
    }

    /// <summary>"Core: 6 courses, 18 credits, of CS 1 Models, CS 2 Inference".</summary>
    public static string Group(CourseGroup group)
    {
        string[] amounts =
        [
            .. group.Pick is { } pick ? [pick == 1 ? "1 course" : string.Create(CultureInfo.InvariantCulture, $"{pick} courses")] : Array.Empty<string>(),
            .. group.Credits is { } credits ? [$"{FigureText.Number(credits, "0.##")} credits"] : Array.Empty<string>(),
        ];
        string amount = amounts.Length > 0 ? string.Join(", ", amounts) : "how many is not said";
        return group.From.Count > 0 ? $"{group.Name}: {amount}, of {string.Join(", ", group.From)}" : $"{group.Name}: {amount}";
    }

    private static string Price(StatedTuition price)
    {
        string bound = price.Bound switch { PriceBound.Lower => "at least ", PriceBound.Upper => "at most ", PriceBound.Rounded => "about ", _ => "" };
        string residency = price.Residency == TuitionResidency.Any ? "" : ", " + ProgramWords.TuitionResidencies.KeyOf(price.Residency);
        string load = price.Load is { } pace ? $", {pace.Key()}" : "";
        string times = price.Times is { } count ? string.Create(CultureInfo.InvariantCulture, $", {count} times for the whole degree") : "";
        return $"{bound}{FigureText.Money(price.Amount)} per {ProgramWords.TuitionBases.KeyOf(price.Basis)}{times}{residency}{load}";
    }

    private static string Number(string field, decimal value) => field switch
    {
        "applicationFee" or "feesPerTerm" => FigureText.Money(value),
        "admitRate" => $"{FigureText.Number((double)value * 100, "0.#")} %",
        "applicants" or "admitted" or "classSize" => FigureText.Number((double)value, "#,0"),
        _ => Written.Number(value),
    };
}
