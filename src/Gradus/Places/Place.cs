namespace Gradus.Places;

/// <summary>A city that at least one institution stands in, at the mean of those institutions' coordinates.</summary>
public sealed record Place(string City, string State, double Latitude, double Longitude)
{
    /// <summary>ZIP codes of those institutions, five digits each, with blanks between; empty where none is known.</summary>
    public string Zips { get; init; } = "";
}

/// <summary>A state or territory with the Census region and division it belongs to.</summary>
public sealed record State(string Code, string Name, int Fips, string Region, string Division)
{
    /// <summary>True for Puerto Rico, the island areas and the freely associated states.</summary>
    public bool IsIsland => Region == "Island areas";
}
