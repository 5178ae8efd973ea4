namespace Gradus.Ledgers;

/// <summary>Help that is income, by term. USD, 0 or more.</summary>
/// <param name="Stipend">Stipends paid out without work for them: income as far as they are more than the tuition and fees that no other help pays (26 U.S.C. 117).</param>
/// <param name="Employee">Tuition remitted to an employee: an employer's help (26 U.S.C. 127).</param>
/// <param name="Family">Tuition remitted for an employee's spouse or child: pay of that employee, all of it.</param>
internal sealed record TaxedAid(decimal[] Stipend, decimal[] Employee, decimal[] Family)
{
    public static TaxedAid None(int terms) => new(new decimal[terms], new decimal[terms], new decimal[terms]);
}
