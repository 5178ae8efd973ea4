namespace Gradus.People;

/// <summary>A region or division of the United States as the Census Bureau draws them.</summary>
public enum Region
{
    Northeast,
    Midwest,
    South,
    West,
    NewEngland,
    MiddleAtlantic,
    EastNorthCentral,
    WestNorthCentral,
    SouthAtlantic,
    EastSouthCentral,
    WestSouthCentral,
    Mountain,
    Pacific,
}
