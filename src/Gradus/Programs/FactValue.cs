using Gradus.People;
using Gradus.Programs.Admission;
using Gradus.Programs.Curriculum;

namespace Gradus.Programs;

/// <summary>The value of a fact, in the type of its field.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public abstract record FactValue;

/// <summary>A number with the digits that the record gives it: credits, a grade-point average, dollars, a score, a count, a share.</summary>
public sealed record NumberValue(decimal Value) : FactValue;

/// <summary>Months from least to most; equal where the page gives one number.</summary>
public sealed record MonthsValue(decimal Least, decimal Most) : FactValue;

/// <summary>Yes or no.</summary>
public sealed record FlagValue(bool Value) : FactValue;

/// <summary>One word of a closed vocabulary, by its key.</summary>
public sealed record WordValue(string Key) : FactValue;

/// <summary>Words of a closed vocabulary by their keys, or names in the page's own words, in the order of the page.</summary>
public sealed record WordsValue(IReadOnlyList<string> Keys) : FactValue;

/// <summary>Ways to finish the degree.</summary>
/// <param name="Options">Any of them.</param>
/// <param name="Required">Whether one of them is required.</param>
public sealed record FinalProjectValue(IReadOnlyList<FinalProject> Options, bool Required) : FactValue;

/// <summary>A price.</summary>
public sealed record PriceValue(StatedTuition Price) : FactValue;

/// <summary>Courses.</summary>
public sealed record CoursesValue(IReadOnlyList<ProgramCourse> Courses) : FactValue;

/// <summary>Dates by which to apply.</summary>
public sealed record DeadlinesValue(IReadOnlyList<Deadline> Deadlines) : FactValue;

/// <summary>Groups of courses that make up the degree.</summary>
public sealed record RequirementsValue(IReadOnlyList<CourseGroup> Groups) : FactValue;
