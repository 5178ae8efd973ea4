namespace Gradus.Research;

/// <summary>
/// An institution's fractional papers in one sub-area and year, summed over the venues whose papers have a known
/// affiliation to at least 0.7. Institution-level output; not the quality of a program.
/// </summary>
/// <param name="Institution">Whose.</param>
/// <param name="Area">ai, datamining, ir, mlmining, nlp, robotics or vision.</param>
/// <param name="Year">Year of publication.</param>
/// <param name="Papers">Fractional papers: one paper counts one in all, split among its authors' institutions.</param>
/// <param name="Share">Mean over the venues of that area and year of the institution's share of the edition's papers.</param>
public sealed record AreaOutput(UnitId Institution, string Area, int Year, double Papers, double Share);

/// <summary>Computer-science research spending in one fiscal year, thousands of dollars (NSF HERD).</summary>
public sealed record ResearchSpending(UnitId Institution, int FiscalYear, Figure<decimal> Total, Figure<decimal> Federal);
