namespace Gradus.Sources.Publishers.Scorecard;

/// <summary>A level of degree that the dataset keeps earnings of.</summary>
public enum DegreeLevel
{
    Bachelor = 3,
    Master = 5,
}
