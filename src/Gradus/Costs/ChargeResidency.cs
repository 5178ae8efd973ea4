namespace Gradus.Costs;

/// <summary>Which of two published prices a person is charged.</summary>
public enum ChargeResidency
{
    InState,
    OutOfState,
}
