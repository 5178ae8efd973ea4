namespace Gradus.Returns;

/// <summary>Work after the degree on a student visa.</summary>
/// <param name="Months">Authorised months of work in the United States.</param>
/// <param name="StayChance">Chance of staying on after them, 0 to 1.</param>
public sealed record Authorisation(int Months, double StayChance);
