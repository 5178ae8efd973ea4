using Gradus.Costs;
using Gradus.Institutions;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.Tests.Catalogs;

/// <summary>Small made-up records for tests; every part can be changed with <c>with</c>.</summary>
internal static class Sample
{
    public static Source Source { get; } = new("Test", "sheet", "column", "2023-24");

    public static Institution Institution(int unit = 100001, string state = "GA", Control control = Control.Public) => new()
    {
        Id = new UnitId(unit),
        Name = $"University {unit}",
        Aliases = [],
        City = "Atlanta",
        State = state,
        Control = control,
        Latitude = 33.7,
        Longitude = -84.4,
        Locale = 11,
        Cbsa = "12060",
        WebAddress = "example.edu",
        DirectoryYear = 2024,
        Open = true,
        GraduateDistancePrograms = true,
        DistanceOnly = false,
        GraduateFte = Count(1000),
        Enrollment = Count(10000),
        ExclusivelyDistance = Count(500),
        ApplicationFee = Money(75),
        StatePriceParity = Figure<double>.Known(97, FigureKind.Official, Source, "index, US = 100"),
        MetroPriceParity = Figure<double>.Known(100, FigureKind.Official, Source, "index, US = 100"),
    };

    public static Offering Offering(int unit = 100001, string cip = "11.0701", params int?[] awards)
    {
        int?[] years = awards.Length > 0 ? awards : [10, 10, 10, 10, 10];
        return new Offering
        {
            Institution = new UnitId(unit),
            Cip = CipCode.Parse(cip),
            Awards = [.. years.Select((a, i) => new Awards(new AcademicYear(2020 + i), Count(a), Count(a / 2), Count(a - (a / 2))))],
        };
    }

    public static Charges Charges(int unit = 100001, decimal? inState = 10000, decimal? outOfState = 20000, decimal? fees = 1000, decimal? perCredit = 500) => new()
    {
        Institution = new UnitId(unit),
        Year = new AcademicYear(2024),
        TuitionInState = Money(inState),
        TuitionOutOfState = Money(outOfState),
        FeesInState = Money(fees),
        FeesOutOfState = Money(fees),
        PerCreditInState = Money(perCredit),
        PerCreditOutOfState = Money(perCredit * 2),
        Books = Money(1000),
        OnCampusRoomAndBoard = Money(9000),
        OnCampusOther = Money(2000),
        OffCampusRoomAndBoard = Money(10000),
        OffCampusOther = Money(2500),
    };

    public static Program Program(string id = "sample-ms", int unit = 100001, double? credits = 30, double? months = 24) => new()
    {
        Id = id,
        Institution = new UnitId(unit),
        School = null,
        Title = "Master of Science in Machine Learning",
        Degree = "MS",
        Focus = [Focus.MachineLearning],
        Concentration = null,
        DegreeType = "ms-machine-learning",
        Cip = CipCode.Parse("11.0701"),
        CipIsStated = true,
        CipReason = "the school states it",
        OfferingId = $"{unit}-11.0701",
        Url = "https://example.edu/ms",
        Note = null,
        CreditSystem = CreditSystem.Semester,
        Credits = Number(credits, "credits"),
        MinimumMonths = Number(months, "months"),
        MaximumMonths = Number(months, "months"),
        Modalities = [],
        Paces = [],
        FinalProjects = [],
        Coursework = Gradus.Programs.Curriculum.Coursework.None,
        Admission = new(),
        Tuition = [],
        Facts = [],
        Doubts = [],
    };

    public static Figure<decimal> Money(decimal? amount) => amount is { } known
        ? Figure<decimal>.Known(known, FigureKind.Official, Source, "USD")
        : Figure<decimal>.Missing(FigureStatus.NotReported, Source, "USD");

    public static Figure<int> Count(int? count) => count is { } known
        ? Figure<int>.Known(known, FigureKind.Official, Source, "awards")
        : Figure<int>.Missing(FigureStatus.NotReported, Source, "awards");

    private static Figure<double> Number(double? value, string unit) => value is { } known
        ? Figure<double>.Known(known, FigureKind.Stated, Source, unit)
        : Figure<double>.Missing(FigureStatus.NotReported, null, unit);
}
