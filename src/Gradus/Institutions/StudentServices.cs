namespace Gradus.Institutions;

/// <summary>Services for students that an institution says it offers, at all levels (IPEDS STUSRV); nothing is said of how good or how busy they are.</summary>
/// <param name="Institution">Whose.</param>
/// <param name="Counselling">Academic or career counselling (STUSRV2).</param>
/// <param name="Employment">Help to find work while studying (STUSRV3).</param>
/// <param name="Placement">Help to find work for those who finish (STUSRV4).</param>
public sealed record StudentServices(UnitId Institution, Figure<bool> Counselling, Figure<bool> Employment, Figure<bool> Placement);

/// <summary>Who teaches at an institution, all fields and levels.</summary>
/// <param name="Institution">Whose.</param>
/// <param name="FullTime">Share of its faculty that is employed full-time, 0 to 1.</param>
/// <param name="MonthlyPay">Average pay of its faculty, USD a month.</param>
public sealed record Faculty(UnitId Institution, Figure<double> FullTime, Figure<decimal> MonthlyPay);
