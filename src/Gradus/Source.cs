namespace Gradus;

/// <summary>Where a figure comes from: enough for a reader to find it again.</summary>
/// <param name="Publisher">Who publishes it: "NCES IPEDS", "University of Texas at Austin".</param>
/// <param name="Document">The file or the page address.</param>
/// <param name="Column">The column or the place in the document; null where the document says one thing only.</param>
/// <param name="Year">The period the figure speaks of: "2023-24", "2020"; null where the publisher does not say.</param>
public sealed record Source(string Publisher, string Document, string? Column, string? Year)
{
    public override string ToString() =>
        string.Join(", ", new[] { Publisher, Document, Column, Year }.Where(part => !string.IsNullOrEmpty(part)));
}
