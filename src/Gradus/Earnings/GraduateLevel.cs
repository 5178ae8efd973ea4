namespace Gradus.Earnings;

/// <summary>Whose pay a figure is of: graduates of a master's or of a bachelor's degree.</summary>
public enum GraduateLevel
{
    Bachelor,
    Master,
}
