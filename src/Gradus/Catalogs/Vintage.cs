namespace Gradus.Catalogs;

/// <summary>A publisher's file that went into the dataset, and the period it speaks of.</summary>
/// <param name="Series">Key of its series: "bls/oews", as <c>datapackage.json</c> names it.</param>
/// <param name="Publisher">As figures cite it: "BLS OEWS".</param>
/// <param name="Document">As figures cite it: "national_M2025_dl".</param>
/// <param name="Year">The year in the file's name or its newest column; null where neither has one.</param>
/// <param name="Period">As a reader is told it: "May 2025", "2024-34", "2023-24"; null where nobody says.</param>
public sealed record Vintage(string Series, string Publisher, string Document, int? Year, string? Period)
{
    /// <summary>The source of one column of the file; null for a file that says one thing only.</summary>
    public Source Cite(string? column) => new(Publisher, Document, column, Period);
}
