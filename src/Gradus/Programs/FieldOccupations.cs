using Gradus.People;

namespace Gradus.Programs;

/// <summary>
/// Which occupations degrees lead to, by the official crosswalk of codes. Schools file the same degree under neighbouring codes (computer science under 11.0101 or
/// 11.0701), and the crosswalk says different things of these: so what it says of any code of a field of study holds for every degree of that field.
/// </summary>
public sealed class FieldOccupations
{
    private readonly ILookup<Focus, SocCode> _ofFocus;

    private FieldOccupations(ILookup<Focus, SocCode> ofFocus) => _ofFocus = ofFocus;

    /// <summary>From the codes whose degrees are all of their field of study.</summary>
    public static FieldOccupations Of(IEnumerable<Field> fields) => new(
        fields.Where(f => f.Tier == Tier.Core)
            .SelectMany(f => f.Focus.Where(focus => focus != Focus.Other).SelectMany(focus => f.Occupations.Select(o => (Focus: focus, Occupation: o))))
            .Distinct()
            .ToLookup(p => p.Focus, p => p.Occupation));

    /// <summary>True where the degree's own code, or one of the same field of study, leads to the occupation.</summary>
    public bool Reach(Item item, SocCode occupation) =>
        item.Field?.Occupations.Contains(occupation) == true || item.Focus.Any(focus => _ofFocus[focus].Contains(occupation));
}
